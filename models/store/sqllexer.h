// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace padesk {

/** A piece of SQL text; view points into the text that was split. For Parameter and Placeholder it is the name alone.
 */
struct SqlToken {
    enum class Kind {
        Text,
        /** 'text', "identifier" and $tag$ body $tag$, with their quotes: nothing inside is looked at. */
        Quoted,
        Comment,
        /** :name, but not the cast ::name */
        Parameter,
        /** {name} of lower case letters, digits and underscores */
        Placeholder,
        /** A ';' that ends a statement: followed by an empty line or the end of the text. */
        StatementEnd,
    };
    Kind kind = Kind::Text;
    QStringView view;
};

std::vector<SqlToken> sqlTokens(QStringView text);

} // namespace padesk
