// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordsql.h"

#include "models/store/database.h"

#include <QJsonArray>
#include <QMutex>

#include <map>
#include <tuple>
#include <vector>

namespace padesk {
namespace {

/** More different sets than these are not what people do all day; each is a prepared statement in every connection. */
constexpr std::size_t mostUpdateTexts = 256;

QStringList columnsOf(Entity entity)
{
    QStringList columns;
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        if (T::entity == entity)
            columns = columnNames<T>();
    });
    return columns;
}

SqlText makeText(Engine engine, Entity entity, QStringView templateName, const SqlNames& names)
{
    const QString table = enumText(entity);
    SqlNames all = names;
    all.insert(u"table"_qs, table);
    return parseSql(engine, templateName.toString() + u'_' + table, fillNames(recordTemplate(templateName), all));
}

SqlText makeInsert(Engine engine, Entity entity)
{
    const QStringList columns = columnsOf(entity);
    QStringList values;
    for (const QString& column : columns)
        values.append(u':' + column);
    const QString comma = u", "_qs;
    return makeText(
        engine, entity, u"insert", { { u"columns"_qs, columns.join(comma) }, { u"values"_qs, values.join(comma) } });
}

SqlText makeUpdate(Engine engine, Entity entity, const ColumnSet& assigned)
{
    QStringList assignments;
    std::size_t place = 0;
    for (const QString& column : columnsOf(entity)) {
        if (assigned[place++])
            assignments.append(column + u" = :"_qs + column);
    }
    return makeText(engine, entity, u"update", { { u"assignments"_qs, assignments.join(u", "_qs) } });
}

/** All but the first, the id: SQLite would look for rows that refer to it, in every table, each time. */
ColumnSet allColumns(Entity entity)
{
    return ~(~ColumnSet() << std::size_t(columnsOf(entity).size())) & ~ColumnSet(1);
}

} // namespace

const SqlText& insertText(Engine engine, Entity entity)
{
    static const std::vector<SqlText> texts = [] {
        std::vector<SqlText> made;
        for (const Engine one : { Engine::Sqlite, Engine::Postgresql }) {
            for (std::size_t table = 0; table < entityCount; ++table)
                made.push_back(makeInsert(one, static_cast<Entity>(table)));
        }
        return made;
    }();
    return texts.at((engine == Engine::Sqlite ? 0 : entityCount) + std::size_t(entity));
}

const SqlText& updateText(Engine engine, Entity entity, ColumnSet& columns)
{
    static QMutex mutex;
    static std::map<std::tuple<Engine, Entity, unsigned long long>, SqlText> texts;
    const QMutexLocker lock(&mutex);
    auto found = texts.find({ engine, entity, columns.to_ullong() });
    if (found == texts.end()) {
        if (texts.size() >= mostUpdateTexts)
            columns = allColumns(entity);
        found = texts.try_emplace({ engine, entity, columns.to_ullong() }, makeUpdate(engine, entity, columns)).first;
    }
    return found->second;
}

const SqlText& recordText(Engine engine, Entity entity, QStringView templateName, const SqlNames& names)
{
    static QMutex mutex;
    static std::map<std::tuple<Engine, Entity, QString>, SqlText> texts;
    const QMutexLocker lock(&mutex);
    const std::tuple key(engine, entity, templateName.toString());
    auto found = texts.find(key);
    if (found == texts.end()) {
        SqlNames all = names;
        all.insert(u"columns"_qs, columnsOf(entity).join(u", "_qs));
        found = texts.try_emplace(key, makeText(engine, entity, templateName, all)).first;
    }
    return found->second;
}

void SqlCaseSource::remember(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<void> SqlCaseSource::takeError()
{
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    return {};
}

QList<Record> SqlCaseSource::select(const LookupCall& call)
{
    QList<Record> rows;
    if (m_error)
        return rows;
    Statement query(m_database, QString(u"select_"_qs + QLatin1String(call.name)));
    for (qsizetype key = 0; key < call.keys.size(); ++key)
        query.bind(QString::fromLatin1(call.keyNames.at(std::size_t(key))), call.keys.at(key));
    if (const auto done = query.exec(); !done) {
        remember(done.error());
        return rows;
    }
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        while (call.entity == T::entity && query.next())
            rows.append(readRow<T>(query, m_database.engine()));
    });
    if (const auto done = query.finish(); !done)
        remember(done.error());
    return rows;
}

QList<Site> SqlCaseSource::sitesByNumbers(const QStringList& numbers)
{
    QList<Site> sites;
    Statement query(m_database, u"sites_by_numbers");
    query.bind(u"numbers", QJsonArray::fromStringList(numbers));
    if (const auto done = query.exec(); !done)
        remember(done.error());
    while (query.next())
        sites.append(readRow<Site>(query, m_database.engine()));
    if (const auto done = query.finish(); !done)
        remember(done.error());
    return sites;
}

QList<qint64> SqlCaseSource::redactableEvents(const QList<qint64>& sequenceNumbers)
{
    QJsonArray wanted;
    for (const qint64 seq : sequenceNumbers)
        wanted.append(seq);
    QList<qint64> found;
    Statement query(m_database, u"redactable_events");
    query.bind(u"seqs", wanted);
    if (const auto done = query.exec(); !done)
        remember(done.error());
    while (query.next())
        found.append(query.integer(0));
    if (const auto done = query.finish(); !done)
        remember(done.error());
    return found;
}

int SqlCaseSource::enabledStaff()
{
    const auto count = fetchValue(m_database, u"enabled_staff");
    if (!count)
        remember(count.error());
    return count && *count ? (*count)->toInt() : 0;
}

} // namespace padesk
