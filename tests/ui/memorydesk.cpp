// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memorydesk.h"

#include <algorithm>

namespace padesk::test {
namespace {

QChar markOf(const FieldCheck& check)
{
    if (!check.acceptedBy.isEmpty())
        return u'+';
    switch (check.verdict) {
    case CheckVerdict::Match:
        return u'=';
    case CheckVerdict::Variant:
        return u'~';
    case CheckVerdict::Mismatch:
        return u'!';
    case CheckVerdict::Absent:
        break;
    }
    return u'-';
}

template <class T>
QFuture<Result<T>> notHere()
{
    return ready(Result<T>(fail(Error::Code::NotFound, {})));
}

} // namespace

MemoryDesk::MemoryDesk()
    : m_nominations([this] { return nominationRows(); })
    , m_changes([this] { return changeRows(); })
{
    session.actor.name = QStringLiteral("someone");
    session.actor.displayName = QStringLiteral("佐藤 美咲");
    session.actor.roles = Roles(Role::Supervisor) | Role::Admin;
    session.actor.singlePerson = true;
    store.put(aSite());
    Member primary = aPrimary();
    primary.email = QStringLiteral("contact@example.co.jp");
    primary.ibmId.clear();
    primary.firstSignedInAt = {};
    primary.verifiedAt = {};
    primary.state = MemberState::Registered;
    derive(primary);
    store.put(primary);
}

ApprovalsPorts MemoryDesk::ports()
{
    return { m_nominations, m_changes, *this, *this, *this, *this, session, [this] { return now; } };
}

QString MemoryDesk::add(const QString& kind, const QJsonObject& payload, const QString& answer)
{
    const Outcome outcome = store.submit(kind, payload, session.actor, now, session.policy);
    return outcome ? outcome->answer.value(answer).toString() : outcome.error().code;
}

QString MemoryDesk::nominate(const QString& family, bool claimsPrimary, const QJsonObject& more)
{
    static int people = 0;
    const QString email = QStringLiteral("new%1@example.co.jp").arg(++people);
    QJsonObject payload { { QStringLiteral("site_number"), QStringLiteral("7000001") },
        { QStringLiteral("claims_primary"), claimsPrimary }, { QStringLiteral("ibm_id"), email },
        { QStringLiteral("email"), email }, { QStringLiteral("family"), family },
        { QStringLiteral("given"), QStringLiteral("太郎10") },
        { QStringLiteral("company"), QStringLiteral("株式会社山田製作所") },
        { QStringLiteral("address"), QStringLiteral("東京都千代田区霞が関1-1") },
        { QStringLiteral("source"), QStringLiteral("fax") } };
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    return add(QStringLiteral("nomination.submit"), payload, QStringLiteral("nomination"));
}

Nomination MemoryDesk::nomination(const QString& number) const
{
    return store.row<Nomination>(number.section(u'-', 1).toLongLong());
}

// ---- Rows ------------------------------------------------------------------------------------------------------

template <class Row>
void MemoryDesk::fillClaim(Row& row, Entity subject) const
{
    for (const Claim& claim : store.rows<Claim>()) {
        if (claim.subject == subject && claim.subjectId == row.id) {
            row.holder = claim.holder;
            row.heldUntil = claim.expiresAt;
        }
    }
}

QList<NominationRow> MemoryDesk::nominationRows() const
{
    QList<NominationRow> rows;
    for (const Nomination& nomination : store.rows<Nomination>()) {
        NominationRow row;
        row.id = nomination.id;
        row.receivedAt = nomination.receivedAt;
        row.dueAt = nomination.dueAt;
        row.siteId = nomination.siteId;
        row.siteNumber = nomination.siteNumberEntered;
        row.company = nomination.company;
        row.family = nomination.family;
        row.given = nomination.given;
        row.email = nomination.email;
        row.claimsPrimary = nomination.claimsPrimary;
        row.state = nomination.state;
        row.decidedBy = nomination.decidedBy;
        row.decidedAt = nomination.decidedAt;
        row.rowVersion = nomination.rowVersion;
        for (const FieldCheck& check : store.rows<FieldCheck>()) {
            if (check.nominationId == row.id)
                row.marks.append(markOf(check));
        }
        fillClaim(row, Entity::Nomination);
        rows.append(row);
    }
    return rows;
}

QList<ChangeRequestRow> MemoryDesk::changeRows() const
{
    QList<ChangeRequestRow> rows;
    for (const ChangeRequest& change : store.rows<ChangeRequest>()) {
        const Site site = store.row<Site>(change.siteId);
        ChangeRequestRow row;
        row.id = change.id;
        row.receivedAt = change.receivedAt;
        row.siteId = change.siteId;
        row.siteNumber = site.siteNumber;
        row.company = site.company;
        row.changes = change.changes;
        row.state = change.state;
        row.rowVersion = change.rowVersion;
        fillClaim(row, Entity::ChangeRequest);
        rows.append(row);
    }
    return rows;
}

// ---- Cases -----------------------------------------------------------------------------------------------------

CaseBackground MemoryDesk::background(Entity subject, qint64 id) const
{
    CaseBackground background;
    background.readAt = now;
    for (const Claim& claim : store.rows<Claim>()) {
        if (claim.subject == subject && claim.subjectId == id && claim.expiresAt > now)
            background.claim = ClaimHolder { claim.holder, claim.expiresAt };
    }
    for (const Note& note : store.rows<Note>()) {
        if (note.subject == subject && note.subjectId == id)
            background.notes.append(note);
    }
    return background;
}

SlotHolders MemoryDesk::holders(qint64 siteId) const
{
    SlotHolders holders;
    for (const Member& member : store.rows<Member>()) {
        if (member.siteId == siteId && member.slot && member.state != MemberState::Ended)
            holders.people.append(member);
    }
    return holders;
}

QFuture<Result<NominationCase>> MemoryDesk::nomination(qint64 id)
{
    if (error)
        return ready(Result<NominationCase>(tl::unexpected(*error)));
    NominationCase one;
    one.nomination = store.row<Nomination>(id);
    if (one.nomination.siteId) {
        one.site = store.row<Site>(*one.nomination.siteId);
        one.holders = holders(one.site->id);
    }
    for (const Nomination& other : store.rows<Nomination>()) {
        if (other.id != id && other.emailKey == one.nomination.emailKey)
            one.earlier.append(other);
    }
    one.background = background(Entity::Nomination, id);
    QList<FieldCheck> checks;
    for (const FieldCheck& check : store.rows<FieldCheck>()) {
        if (check.nominationId == id)
            checks.append(check);
    }
    completeNominationCase(one, checks, session.policy);
    return ready(Result<NominationCase>(one));
}

QFuture<Result<ChangeRequestCase>> MemoryDesk::changeRequest(qint64 id)
{
    ChangeRequestCase one;
    one.change = store.row<ChangeRequest>(id);
    one.site = store.row<Site>(one.change.siteId);
    one.holders = holders(one.site.id);
    one.background = background(Entity::ChangeRequest, id);
    completeChangeRequestCase(one, {});
    return ready(Result<ChangeRequestCase>(one));
}

QFuture<Result<SiteCase>> MemoryDesk::site(qint64 id)
{
    SiteCase one;
    one.site = store.row<Site>(id);
    one.holders = holders(id);
    return ready(Result<SiteCase>(one));
}

QFuture<Result<AccessCase>> MemoryDesk::lookUp(const QString& siteNumber, const QString&)
{
    AccessCase one;
    one.typedSite = siteNumber;
    for (const Site& site : store.rows<Site>()) {
        if (site.siteNumber == siteNumber)
            one.siteId = site.id;
    }
    return ready(Result<AccessCase>(one));
}

QFuture<Result<RequestCase>> MemoryDesk::request(qint64)
{
    return notHere<RequestCase>();
}

QFuture<Result<DeliveryDetail>> MemoryDesk::delivery(qint64)
{
    return notHere<DeliveryDetail>();
}

QFuture<Result<MemberCase>> MemoryDesk::member(qint64)
{
    return notHere<MemberCase>();
}

QFuture<Result<HistoryPage>> MemoryDesk::siteHistory(qint64, qint64, int)
{
    return notHere<HistoryPage>();
}

// ---- Commands --------------------------------------------------------------------------------------------------

QFuture<Result<QList<CommandResult>>> MemoryDesk::submit(const QList<Command>& commands)
{
    if (error)
        return ready(Result<QList<CommandResult>>(tl::unexpected(*error)));
    QList<CommandResult> results;
    for (const Command& command : commands) {
        handedIn.append(command.kind);
        const Outcome outcome = store.submit(command.kind, command.payload, session.actor, now, session.policy);
        CommandResult result { command.id, outcome.has_value(), {}, {}, false };
        if (outcome)
            result.answer = outcome->answer;
        else
            result.refusal = outcome.error();
        results.append(result);
    }
    return ready(Result<QList<CommandResult>>(results));
}

QFuture<Result<QList<ActionState>>> MemoryDesk::availability(const QList<Command>& drafts)
{
    QList<ActionState> states;
    for (const Command& draft : drafts) {
        CaseFile file = loadCase(completedDraft(draft, now), session.actor, store);
        file.ids = static_cast<CaseFile>(CaseBuilder()).ids;
        states.append(padesk::availability(draft, file, session.actor, session.policy, now));
    }
    return ready(Result<QList<ActionState>>(states));
}

QFuture<Result<QString>> MemoryDesk::text(const PlannedNotice& notice)
{
    const QJsonObject& content = notice.document.content;
    return ready(Result<QString>(content.value(QLatin1String("decision")).toString() + u' '
        + content.value(QLatin1String("reason_code")).toString() + u' '
        + content.value(QLatin1String("reason")).toString()));
}

} // namespace padesk::test
