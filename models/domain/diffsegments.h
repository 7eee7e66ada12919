// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

namespace padesk {

enum class SegmentKind {
    Same,
    /** Written differently, meant the same. */
    Variant,
    Differs,
    /** Here the other side has something: of no length. */
    Missing,
};

struct TextSegment {
    SegmentKind kind = SegmentKind::Same;
    TextRange range;

    bool operator==(const TextSegment&) const = default;
};

/** The texts of two sides cut where they begin or cease to differ: together they cover each text once, in order. */
struct DiffSegments {
    QList<TextSegment> applicant;
    QList<TextSegment> registered;

    bool operator==(const DiffSegments&) const = default;
};

/**
 * For the diff marks of the comparison (VISUAL.md 5). Missing is found where what is the same on both sides can be
 * paired piece by piece, which is nearly always; else only what is there is marked. An empty side beside a filled one
 * is Missing.
 * Differences with no more than two characters between them are one: "ss-it" reads better than s, s, - and i.
 */
DiffSegments diffSegments(const FieldComparison& comparison);

} // namespace padesk
