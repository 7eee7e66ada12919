// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordsql.h"

#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace padesk {
namespace {

template <class T>
SqlNames namesOf()
{
    const QStringList columns = columnNames<T>();
    QStringList values;
    QStringList assignments;
    for (const QString& column : columns) {
        values.append(u':' + column);
        if (column != u"id")
            assignments.append(column + u" = :"_qs + column);
    }
    const QString comma = u", "_qs;
    return { { u"table"_qs, enumText(T::entity) }, { u"columns"_qs, columns.join(comma) },
        { u"values"_qs, values.join(comma) }, { u"assignments"_qs, assignments.join(comma) } };
}

using Texts = std::array<std::array<SqlText, entityCount>, 2>;

Texts makeTexts(QStringView templateName)
{
    const QString text = recordTemplate(templateName);
    Texts texts;
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const QString name = templateName.toString() + u'_' + enumText(T::entity);
            texts.at(std::size_t(engine)).at(std::size_t(T::entity))
                = parseSql(engine, name, fillNames(text, namesOf<T>()));
        }
    });
    return texts;
}

} // namespace

const SqlText& insertText(Engine engine, Entity entity)
{
    static const Texts texts = makeTexts(u"insert");
    return texts.at(std::size_t(engine)).at(std::size_t(entity));
}

const SqlText& updateText(Engine engine, Entity entity)
{
    static const Texts texts = makeTexts(u"update");
    return texts.at(std::size_t(engine)).at(std::size_t(entity));
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
            rows.append(readRecord<T>(query));
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
        sites.append(readRecord<Site>(query));
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
