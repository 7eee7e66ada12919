// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/casequery.h"

#include "models/domain/calendar.h"
#include "models/store/deadlinereader.h"
#include "models/store/eventrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace padesk {

HistoryLine historyLine(const Statement& row)
{
    const Event event = readEvent(row);
    return { event.seq, event.at, event.actor, event.actorRole, event.entity, event.entityId, event.action,
        QJsonDocument::fromJson(event.before).object(), QJsonDocument::fromJson(event.after).object() };
}

CaseQuery::CaseQuery(Database& database, const StoreClock& clock)
    : m_database(database)
    , m_source(database)
{
    const Result<QDateTime> now = storeNow(database, clock);
    const Result<Policy> policy = readPolicy(database);
    if (!now || !policy) {
        remember(now ? policy.error() : now.error());
        return;
    }
    m_now = *now;
    m_policy = *policy;
}

SlotHolders CaseQuery::holders(qint64 siteId)
{
    SlotHolders holders { all(lookup::slotHoldersOfSite, { siteId }) };
    std::sort(holders.people.begin(), holders.people.end(),
        [](const Member& one, const Member& other) { return one.slot < other.slot; });
    return holders;
}

SnsCover CaseQuery::cover(qint64 siteId)
{
    QList<SnsSpan> spans;
    for (const SnsPeriod& period : all(lookup::snsPeriodsOfSite, { siteId }))
        spans.append({ period.validFrom, period.validTo });
    return snsCover(spans, officeDate(m_now));
}

QList<SentDocument> CaseQuery::sent(const QList<Document>& documents)
{
    QList<SentDocument> sent;
    for (const Document& document : documents)
        sent.append({ document, all(lookup::deliveriesOfDocument, { document.id }) });
    return sent;
}

QList<PasscodeStanding> CaseQuery::passcodes(qint64 memberId)
{
    QList<PasscodeStanding> standings;
    for (const Passcode& passcode : rows<Passcode>(u"passcodes_of_member", { { u"member_id", memberId } })) {
        const auto delivery = one(lookup::deliveryById, { passcode.deliveryId });
        standings.prepend(standingOf(passcode, delivery ? delivery->channel : Channel::Post));
    }
    return standings;
}

QList<OtherMembership> CaseQuery::elsewhere(const QString& ibmIdKey, qint64 memberId)
{
    QList<OtherMembership> memberships;
    if (ibmIdKey.isEmpty())
        return memberships;
    for (const Member& member : all(lookup::openMembersByIbmId, { ibmIdKey })) {
        const auto site = member.id == memberId ? std::nullopt : one(lookup::siteById, { member.siteId });
        if (site)
            memberships.append({ member.id, site->id, site->siteNumber, site->company, member.role, member.state });
    }
    return memberships;
}

CaseBackground CaseQuery::background(Entity entity, qint64 id)
{
    CaseBackground background;
    background.readAt = m_now;
    const std::optional<Claim> claim = one(lookup::claimOf, { enumText(entity), id });
    if (claim && claim->expiresAt > m_now)
        background.claim = ClaimHolder { claim->holder, claim->expiresAt };
    background.notes = rows<Note>(u"notes_of", { { u"subject", enumText(entity) }, { u"subject_id", id } });
    addHistory(background, entity, id);
    return background;
}

void CaseQuery::addHistory(CaseBackground& background, Entity entity, qint64 id)
{
    forEachRow(u"events_of_record", { { u"entity", enumText(entity) }, { u"entity_id", id } },
        [&background](const Statement& row) { background.history.append(historyLine(row)); });
}

void CaseQuery::finish(CaseBackground& background, const QStringList& actors)
{
    std::sort(background.history.begin(), background.history.end(),
        [](const HistoryLine& one, const HistoryLine& other) { return one.seq < other.seq; });
    QSet<QString> names(actors.begin(), actors.end());
    if (background.claim)
        names.insert(background.claim->actor);
    for (const Note& note : std::as_const(background.notes))
        names.insert(note.author);
    for (const HistoryLine& line : std::as_const(background.history))
        names.insert(line.actor);
    names.remove(QString());
    const QJsonArray asked = QJsonArray::fromStringList(QStringList(names.begin(), names.end()));
    forEachRow(u"names_of", { { u"actors", asked } },
        [&background](const Statement& row) { background.names.insert(row.text(0), row.text(1)); });
}

void CaseQuery::remember(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<void> CaseQuery::takeError()
{
    const Result<void> ofLookups = m_source.takeError();
    return m_error ? tl::unexpected(*m_error) : ofLookups;
}

} // namespace padesk
