// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diffsegments.h"
#include "ui/style/theme.h"

#include <optional>

namespace padesk {

/** One compared field, as a page fills it. */
struct ComparisonRow {
    /** Stable, for judgeRequested() and checkToggled(). */
    QString field {};
    QString label {};
    QString applicant {};
    QString registered {};
    CheckVerdict verdict = CheckVerdict::Absent;
    DiffSegments segments {};
    /** In place of the usual word and its look ("changed 12 days ago"). */
    QString verdictText {};
    std::optional<Tone> verdictTone {};
    /** Who judged or accepted it; told as tool tip and to screen readers. */
    QString note {};
    /** A difference that a supervisor has accepted no longer tints its row. */
    bool accepted = false;
    /** With a box to tick before the label; nothing for none. */
    std::optional<bool> checked {};
};

/** From what the matcher found. */
inline ComparisonRow comparisonRow(const FieldComparison& comparison, const QString& label)
{
    ComparisonRow row;
    row.field = enumText(comparison.field);
    row.label = label;
    row.applicant = comparison.applicant;
    row.registered = comparison.registered;
    row.verdict = comparison.verdict;
    row.segments = diffSegments(comparison);
    return row;
}

} // namespace padesk
