// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/rowsql.h"

#include "models/store/database.h"

#include <QJsonArray>
#include <QMutex>

#include <map>

namespace padesk {
namespace {

constexpr qsizetype rowsBetweenLooks = 4096;

/** A file without the end of its statement, to stand in brackets. */
QString part(const QString& file)
{
    QString text = rowTemplate(file).trimmed();
    if (text.endsWith(u';'))
        text.chop(1);
    return text;
}

QString sourceOf(const RowTable& table, RowScope scope)
{
    const QString all = part(u"source_"_qs + table.name);
    return scope == RowScope::All ? all : part(u"some"_qs).replace(u"{source}"_qs, all);
}

/** Times and days are compared as such, numbers as numbers. */
QString typeOf(const RowTable& table, const QString& column)
{
    switch (table.columns.value(column)) {
    case ColumnType::Number:
        return u"{bigint}"_qs;
    case ColumnType::Time:
        return u"{timestamp}"_qs;
    case ColumnType::Day:
        return u"{date}"_qs;
    case ColumnType::Text:
    case ColumnType::Flag:
    case ColumnType::Json:
        break;
    }
    return u"text"_qs;
}

SqlText makeText(Engine engine, const RowTable& table, const RowStatement& wanted)
{
    QStringList columns;
    for (const QString& column : table.pageColumns)
        columns.append(u"r."_qs + column);
    QString text = rowTemplate(wanted.file);
    text.replace(u"{source}"_qs, sourceOf(table, wanted.scope));
    text.replace(u"{columns}"_qs, columns.join(u", "_qs));
    text.replace(u"{column}"_qs, wanted.column);
    text.replace(u"{type}"_qs, typeOf(table, wanted.column));
    text.replace(u"{keys}"_qs, wanted.keys);
    return parseSql(engine, wanted.file + u'_' + table.name, text);
}

SortKey defaultKey(const RowTable& table)
{
    return { table.defaultSort, table.newestFirst };
}

} // namespace

const SqlText& rowSql(Engine engine, const RowTable& table, const RowStatement& wanted)
{
    static QMutex mutex;
    static std::map<QStringList, SqlText> texts;
    const QString place = QString::number(int(engine)) + QString::number(int(wanted.scope));
    const QStringList name { place, table.name, wanted.file, wanted.column, wanted.keys };
    const QMutexLocker lock(&mutex);
    auto found = texts.find(name);
    if (found == texts.end())
        found = texts.try_emplace(name, makeText(engine, table, wanted)).first;
    return found->second;
}

Result<QString> sortKeys(const RowTable& table, const QList<SortKey>& sort)
{
    QStringList keys;
    const QList<SortKey> all = sort.isEmpty() ? QList<SortKey> { defaultKey(table) } : sort;
    std::optional<bool> firstDescends;
    for (const SortKey& key : all) {
        if (!table.columns.contains(key.column))
            return fail(Error::Code::BadInput, table.name + u": no column "_qs + key.column);
        // Engines don't compare JSON.
        const bool json = table.columns.value(key.column) == ColumnType::Json;
        for (QString column : table.sortedBy.value(key.column, { json ? u"id"_qs : key.column })) {
            const bool turned = column.startsWith(u'-');
            if (turned)
                column.remove(0, 1);
            const bool descends = key.descending != turned;
            firstDescends = firstDescends.value_or(descends);
            keys.append(u"r."_qs + column + (descends ? u" desc"_qs : QString()));
        }
    }
    const bool descends = firstDescends.value_or(false);
    if (!keys.first().startsWith(u"r.id"_qs) || keys.first().startsWith(u"r.id_"_qs))
        keys.append(descends ? u"r.id desc"_qs : u"r.id"_qs);
    return keys.join(u", "_qs);
}

QList<SortKey> turnedRound(const RowTable& table, const QList<SortKey>& sort)
{
    QList<SortKey> turned = sort.isEmpty() ? QList<SortKey> { defaultKey(table) } : sort;
    for (SortKey& key : turned)
        key.descending = !key.descending;
    return turned;
}

Result<QString> knownColumn(const RowTable& table, const QString& key)
{
    if (key == u"number"_qs)
        return u"id"_qs;
    if (!table.columns.contains(key) || key == u"age"_qs)
        return fail(Error::Code::BadInput, table.name + u": no column "_qs + key);
    return key;
}

Result<OrderArray> readIds(Statement& statement, const CancelFlag* cancel)
{
    if (const auto done = statement.exec(); !done)
        return tl::unexpected(done.error());
    OrderArray ids;
    while (statement.next()) {
        ids.append(statement.value(0).toUInt());
        if (cancel && ids.size() % rowsBetweenLooks == 0 && cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, {});
    }
    if (const auto done = statement.finish(); !done)
        return tl::unexpected(done.error());
    // A list that grew row by row has up to twice the room it needs, and this one is kept.
    ids.squeeze();
    return ids;
}

QJsonArray jsonArray(const OrderArray& ids)
{
    QJsonArray array;
    for (const quint32 id : ids)
        array.append(qint64(id));
    return array;
}

} // namespace padesk
