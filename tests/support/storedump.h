// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"
#include "models/store/recordsql.h"

namespace padesk::test {

/** The statement that reads all rows of the type. */
const SqlText& allRowsText(Engine engine, Entity entity);

/** Every row of the type in order of id; a failing query ends the program. */
template <class T>
QList<T> storedRows(Database& database)
{
    Statement query(database, allRowsText(database.engine(), T::entity));
    if (const auto done = query.exec(); !done)
        qFatal("%s", qPrintable(done.error().detail));
    QList<T> rows;
    while (query.next())
        rows.append(readRecord<T>(query));
    return rows;
}

/** All rows of all record types, one a line, as MemoryStore::dump() writes them. */
QString dumpRecords(Database& database);

/** The whole history. */
std::vector<Event> storedEvents(Database& database);

/** Every row of every table that holds data: records, history, commands, counters. */
QStringList dumpTables(const DatabaseUrl& url);

} // namespace padesk::test
