// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storedump.h"

#include "models/store/eventrow.h"
#include "tests/support/memorystore.h"
#include "tests/support/rawsql.h"

namespace padesk::test {
namespace {

using Texts = std::array<std::array<SqlText, entityCount>, 2>;

Texts makeTexts()
{
    Texts texts;
    forEachRecordType([&texts](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        const QString table = enumText(T::entity);
        const QString text = u"select %1 from %2 order by id"_qs.arg(columnNames<T>().join(u", "_qs), table);
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql })
            texts.at(std::size_t(engine)).at(std::size_t(T::entity)) = parseSql(engine, u"all_"_qs + table, text);
    });
    return texts;
}

} // namespace

const SqlText& allRowsText(Engine engine, Entity entity)
{
    static const Texts texts = makeTexts();
    return texts.at(std::size_t(engine)).at(std::size_t(entity));
}

QString dumpRecords(Database& database)
{
    QStringList lines;
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        for (const T& one : storedRows<T>(database))
            lines.append(enumText(T::entity) + u' ' + rowText(one));
    });
    return lines.join(u'\n');
}

std::vector<Event> storedEvents(Database& database)
{
    Statement query(database, u"events_all");
    if (const auto done = query.exec(); !done)
        qFatal("%s", qPrintable(done.error().detail));
    std::vector<Event> events;
    while (query.next())
        events.push_back(readEvent(query));
    return events;
}

QStringList dumpTables(const DatabaseUrl& url)
{
    const QString schema = url.engine == Engine::Postgresql ? u"pa."_qs : QString();
    QStringList tables { u"command"_qs, u"event_log"_qs, u"id_counter"_qs, u"lease"_qs };
    forEachRecordType(
        [&tables](const auto& record) { tables.append(enumText(std::decay_t<decltype(record)>::entity)); });
    QStringList lines;
    for (const QString& table : tables) {
        for (const QString& row : rawSql(url, u"select * from %1%2 order by 1"_qs.arg(schema, table)))
            lines.append(table + u' ' + row);
    }
    return lines;
}

} // namespace padesk::test
