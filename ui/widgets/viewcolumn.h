// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/columnfilter.h"

namespace padesk {

/** A value of a column to choose from: its stable key and its name in the language of now. */
struct FilterChoice {
    QString key;
    QString text;
};

/** What a table knows of one column of its model, in the order of the model's columns. */
struct ViewColumn {
    /** Stable: stands in saved layouts, filters and sort keys. */
    QString key {};
    /** Nothing when the column can't be filtered. */
    std::optional<FilterKind> filter {};
    QList<FilterChoice> choices {};
    /** At the base font, as all sizes (em()); 0 for as wide as its first rows. */
    int width = 0;
    /** 0 stays when the table is narrow; of the others the highest leaves first. */
    int priority = 0;
    /** One column takes what is left, and keeps twelve characters. */
    bool stretches = false;
    /** Can't be hidden: site number and state. */
    bool required = false;
    bool rightAligned = false;
    bool sortable = true;
    /** Before anybody has chosen. */
    bool shown = true;
};

} // namespace padesk
