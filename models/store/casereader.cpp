// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casereader.h"

#include "models/store/eventrow.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace padesk {
namespace {
/** A row as it is shown: its columns and the number that people call it by. */
template <class T>
QJsonObject shown(const T& record)
{
    QJsonObject json = recordJson(record);
    if constexpr (std::is_same_v<T, Nomination>)
        json.insert(QStringLiteral("nomination"), nominationNumber(record.id));
    else if constexpr (std::is_same_v<T, PasscodeRequest>)
        json.insert(QStringLiteral("request"), requestNumber(record.id));
    else if constexpr (std::is_same_v<T, ChangeRequest>)
        json.insert(QStringLiteral("change_request"), changeRequestNumber(record.id));
    else if constexpr (std::is_same_v<T, Delivery>)
        json.insert(QStringLiteral("delivery"), deliveryNumber(record.id));
    return json;
}

/** Collects one case; the first error is kept and ends with empty lists. */
class CaseReader {
public:
    explicit CaseReader(Database& database)
        : m_database(database)
        , m_source(database)
    { }

    QJsonObject site(const QString& number);
    QJsonObject nomination(qint64 id);
    QJsonObject request(qint64 id);

    Result<void> takeError()
    {
        const Result<void> ofLookups = m_source.takeError();
        return m_error ? tl::unexpected(*m_error) : ofLookups;
    }

private:
    template <class T>
    QList<T> rows(QStringView query, NamedValues values);
    template <class T>
    QJsonArray list(const QList<T>& records);
    void addEvents(QStringView query, NamedValues values);

    QJsonArray documents(const QList<Document>& documents);
    void addSubject(QJsonObject& json, Entity entity, qint64 id);
    void addSite(QJsonObject& json, std::optional<qint64> siteId);
    QJsonArray eventList();

    Database& m_database;
    SqlCaseSource m_source;
    QList<Event> m_events;
    std::optional<Error> m_error;
};

template <class T>
QList<T> CaseReader::rows(QStringView query, NamedValues values)
{
    Statement read(m_database, query);
    for (const auto& [name, value] : values)
        read.bind(name, value);
    QList<T> records;
    const auto done = read.exec();
    while (done && read.next())
        records.append(readRecord<T>(read));
    if (const auto end = read.finish(); !done || !end)
        m_error = done ? end.error() : done.error();
    return records;
}

template <class T>
QJsonArray CaseReader::list(const QList<T>& records)
{
    QJsonArray shownOnes;
    for (const T& record : records)
        shownOnes.append(shown(record));
    return shownOnes;
}

void CaseReader::addEvents(QStringView query, NamedValues values)
{
    Statement read(m_database, query);
    for (const auto& [name, value] : values)
        read.bind(name, value);
    const auto done = read.exec();
    while (done && read.next())
        m_events.append(readEvent(read));
    if (const auto end = read.finish(); !done || !end)
        m_error = done ? end.error() : done.error();
}

QJsonArray CaseReader::eventList()
{
    std::sort(
        m_events.begin(), m_events.end(), [](const Event& one, const Event& other) { return one.seq < other.seq; });
    QJsonArray events;
    for (const Event& event : std::as_const(m_events))
        events.append(eventJson(event));
    return events;
}

QJsonArray CaseReader::documents(const QList<Document>& documents)
{
    QJsonArray all;
    for (const Document& document : documents) {
        const QList<Delivery> deliveries = m_source.all(lookup::deliveriesOfDocument, { document.id });
        QJsonObject json = shown(document);
        json.insert(QStringLiteral("deliveries"), list(deliveries));
        all.append(json);
    }
    return all;
}

/** Who works on it, what was noted, and its own history. */
void CaseReader::addSubject(QJsonObject& json, Entity entity, qint64 id)
{
    const std::optional<Claim> claim = m_source.one(lookup::claimOf, { enumText(entity), id });
    json.insert(QStringLiteral("claim"), claim ? QJsonValue(shown(*claim)) : QJsonValue());
    json.insert(QStringLiteral("notes"),
        list(rows<Note>(u"notes_of", { { u"subject", enumText(entity) }, { u"subject_id", id } })));
    addEvents(u"events_of_record", { { u"entity", enumText(entity) }, { u"entity_id", id } });
}

/** The site and those of its people who decide; null when the case has no site. */
void CaseReader::addSite(QJsonObject& json, std::optional<qint64> siteId)
{
    const std::optional<Site> site = siteId ? m_source.one(lookup::siteById, { *siteId }) : std::nullopt;
    json.insert(QStringLiteral("site"), site ? QJsonValue(shown(*site)) : QJsonValue());
    json.insert(
        QStringLiteral("people"), site ? list(m_source.all(lookup::slotHoldersOfSite, { site->id })) : QJsonArray());
}

QJsonObject CaseReader::site(const QString& number)
{
    const std::optional<Site> site = m_source.one(lookup::siteByNumber, { number });
    if (!site)
        return {};
    const qint64 id = site->id;
    const NamedValues ofSite { { u"site_id", id } };
    QJsonObject json = shown(*site);
    addSubject(json, Entity::Site, id);
    m_events.clear();
    addEvents(u"events_of_site", ofSite);
    json.insert(QStringLiteral("sns_periods"), list(m_source.all(lookup::snsPeriodsOfSite, { id })));
    json.insert(QStringLiteral("people"), list(rows<Member>(u"members_of_site", ofSite)));
    json.insert(QStringLiteral("nominations"), list(rows<Nomination>(u"nominations_of_site", ofSite)));
    json.insert(QStringLiteral("requests"), list(rows<PasscodeRequest>(u"requests_of_site", ofSite)));
    json.insert(QStringLiteral("change_requests"), list(rows<ChangeRequest>(u"change_requests_of_site", ofSite)));
    json.insert(QStringLiteral("documents"), documents(rows<Document>(u"documents_of_site", ofSite)));
    json.insert(QStringLiteral("events"), eventList());
    return json;
}

QJsonObject CaseReader::nomination(qint64 id)
{
    const std::optional<Nomination> nomination = m_source.one(lookup::nominationById, { id });
    if (!nomination)
        return {};
    const QList<FieldCheck> checks = m_source.all(lookup::checksOfNomination, { id });
    QJsonObject json = shown(*nomination);
    addSubject(json, Entity::Nomination, id);
    for (const FieldCheck& check : checks)
        addEvents(u"events_of_record", { { u"entity", enumText(Entity::FieldCheck) }, { u"entity_id", check.id } });
    addSite(json, nomination->siteId);
    json.insert(QStringLiteral("checks"), list(checks));
    json.insert(QStringLiteral("documents"), documents(m_source.all(lookup::documentsOfNomination, { id })));
    json.insert(QStringLiteral("events"), eventList());
    return json;
}

QJsonObject CaseReader::request(qint64 id)
{
    const std::optional<PasscodeRequest> request = m_source.one(lookup::requestById, { id });
    if (!request)
        return {};
    QJsonObject json = shown(*request);
    addSubject(json, Entity::PasscodeRequest, id);
    addSite(json, request->siteId);
    const QList<Passcode> passcodes = rows<Passcode>(u"passcodes_of_member", { { u"member_id", request->memberId } });
    json.insert(QStringLiteral("passcodes"), list(passcodes));
    json.insert(
        QStringLiteral("documents"), documents(rows<Document>(u"documents_of_request", { { u"request_id", id } })));
    json.insert(QStringLiteral("events"), eventList());
    return json;
}

/** One steady view of all tables. */
template <class Read>
Result<QJsonObject> readTogether(Database& database, Read read)
{
    const Result<Transaction> transaction = Transaction::begin(database, Transaction::Mode::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CaseReader reader(database);
    const QJsonObject json = read(reader);
    if (const Result<void> failed = reader.takeError(); !failed)
        return tl::unexpected(failed.error());
    return json;
}
} // namespace

Result<QJsonObject> readSiteCase(Database& database, const QString& siteNumber)
{
    return readTogether(database, [&](CaseReader& reader) { return reader.site(siteNumber); });
}

Result<QJsonObject> readNominationCase(Database& database, qint64 id)
{
    return readTogether(database, [id](CaseReader& reader) { return reader.nomination(id); });
}

Result<QJsonObject> readRequestCase(Database& database, qint64 id)
{
    return readTogether(database, [id](CaseReader& reader) { return reader.request(id); });
}

} // namespace padesk
