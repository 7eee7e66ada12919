// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QList>
#include <QModelIndex>

#include <functional>
#include <optional>

namespace padesk {

enum class CellKind {
    Text,
    /** The site number. */
    Strong,
    /** Columns of second importance. */
    Quiet,
    /** To the right. */
    Number,
    /** Bars by urgency, then the text. */
    Age,
    /** A mark for each compared field, then the text. */
    Match,
    /** Who works on it: avatar and name, or a dashed circle. */
    Claim,
    /** A chip. */
    State,
    /** A bar of done of total, then the text. */
    Progress,
    Date,
};

/** How one field of an applicant compares with the registration. */
enum class MatchMark { Match, Variant, Differs, Accepted, Unchecked };

/** How a cell looks; its text is the model's. */
struct CellLook {
    CellKind kind = CellKind::Text;
    /** State: the chip's. Other kinds: the colour of the text, where it is not the usual one. */
    std::optional<Tone> tone {};
    /** A name of ui/style/icons.h: in the chip, or before the text. */
    QString icon {};
    /** Age: 1 in time, 2 soon, 3 overdue; 0 when time no longer counts, without bars. */
    int level = 0;
    QList<MatchMark> marks {};
    /** Claim: whose avatar it is; empty when nobody works on it. */
    QString person {};
    /** Claim: chooses the colour of the avatar. */
    qint64 operatorId = 0;
    /** Claim: it is the one at the desk. */
    bool own = false;
    int done = 0;
    int total = 0;
};

/** A page says how its cells look; called for what is painted only. */
using CellLookOf = std::function<CellLook(const QModelIndex&)>;

/** What cells have to know about the table around them. */
struct RowHints {
    int hoverRow = -1;
    /** The first column to be seen, where the bar of a selected row stands; -1 for none. */
    int accentColumn = -1;
};

} // namespace padesk
