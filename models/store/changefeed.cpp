// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changefeed.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace padesk {

Result<QList<ChangeNotice>> changesSince(Database& database, qint64 seq, int most)
{
    // A contact's feed is a function of its own: {events} would look through all of his history each second.
    Statement read(database, database.isContacts() ? u"api_changes_since" : u"changes_since");
    read.bind(u"seq", seq);
    read.bind(u"most", most);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    QList<ChangeNotice> changes;
    while (read.next()) {
        const std::optional<qint64> site = read.isNull(3) ? std::nullopt : std::optional(read.integer(3));
        changes.append(
            { read.integer(0), enumFromText<Entity>(read.text(1)).value_or(Entity::Site), read.integer(2), site });
    }
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return changes;
}

Result<qint64> lastChange(Database& database)
{
    const auto last = fetchValue(database, u"last_event");
    if (!last)
        return tl::unexpected(last.error());
    return last->value_or(QVariant(0)).toLongLong();
}

} // namespace padesk
