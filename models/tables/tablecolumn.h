// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/columnfilter.h"
#include "models/tables/termtext.h"

namespace padesk {

/** What a table's header, filter row and saved layout know of a column. */
struct TableColumn {
    /** Stable; saved layouts, filters and sort keys name the column so. */
    QString key;
    /** Untranslated, of the context TableColumn. */
    const char* title = nullptr;
    FilterKind filter = FilterKind::Text;
    /** The words of a List's values. */
    TermGroup terms = TermGroup::Field;
    /** Of a List: the stable texts that a row may have. */
    QStringList values = {};
    /** Figures stand to the right. */
    bool isFigure = false;
};

/** The stable texts of an enumeration. */
template <NamedEnum Enum>
QStringList stableTexts()
{
    QStringList values;
    for (const QLatin1String& text : EnumText<Enum>::names)
        values.append(text);
    return values;
}

/** A value of a List filter and what it is called. */
struct ColumnValue {
    QString key;
    QString text;
};

} // namespace padesk
