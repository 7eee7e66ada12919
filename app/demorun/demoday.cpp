// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demorun/demoday.h"

#include "models/store/lease.h"
#include "models/store/nominationinboxreader.h"
#include "models/store/orderarray.h"
#include "models/store/pages.h"

#include <QSet>

namespace padesk {
namespace {

constexpr int mostCases = 100000;
constexpr qsizetype pageSize = 500;

/** Who differs in one of these is another person, or of another company. */
bool saysWho(const QString& field)
{
    return field == u"family" || field == u"given" || field == u"family_kana" || field == u"given_kana"
        || field == u"company";
}

QJsonObject onNomination(const Nomination& nomination)
{
    return { { QStringLiteral("nomination"), nominationNumber(nomination.id) } };
}

/** The command's error, if the database had one; a refusal is an outcome like any other. */
Result<void> outcome(const Result<CommandResult>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

DemoDay::DemoDay(Database& database, DemoStaff staff)
    : m_database(database)
    , m_staff(std::move(staff))
    , m_processor(database)
{ }

Result<CommandResult> DemoDay::send(const Sender& sender, const QString& kind, const QJsonObject& payload)
{
    const Result<QList<CommandResult>> results
        = m_processor.submit(sender, { Command { QUuid::createUuid(), kind, payload } });
    if (!results)
        return tl::unexpected(results.error());
    return results->first();
}

// ---- Nominations
// -----------------------------------------------------------------------------------------------------

Result<void> DemoDay::decideNominations()
{
    for (const NominationQueue queue : { NominationQueue::OfficeReview, NominationQueue::UnknownSite }) {
        const Result<NominationInbox> inbox = readNominationInbox(m_database, queue, mostCases);
        if (!inbox)
            return tl::unexpected(inbox.error());
        for (const InboxRow& row : inbox->rows) {
            if (const Result<void> decided = decide(row.id); !decided)
                return decided;
        }
    }
    return {};
}

Result<void> DemoDay::decide(qint64 nominationId)
{
    SqlCaseSource source(m_database);
    const std::optional<Nomination> nomination = source.one(lookup::nominationById, { nominationId });
    const QList<FieldCheck> checks = source.all(lookup::checksOfNomination, { nominationId });
    if (const Result<void> read = source.takeError(); !read || !nomination)
        return read;
    QStringList differing;
    bool somebodyElse = nomination->state == NominationState::UnknownSite;
    for (const FieldCheck& check : checks) {
        if (check.verdict != CheckVerdict::Mismatch)
            continue;
        differing.append(check.field);
        somebodyElse = somebodyElse || saysWho(check.field);
    }
    QJsonObject payload = onNomination(*nomination);
    if (somebodyElse) {
        const bool unknown = nomination->state == NominationState::UnknownSite;
        payload.insert(QStringLiteral("reason_code"),
            unknown ? QStringLiteral("unknown_site") : QStringLiteral("document_mismatch"));
        return outcome(send(colleague(), QStringLiteral("nomination.refuse"), payload));
    }
    for (const QString& field : std::as_const(differing)) {
        QJsonObject judged = onNomination(*nomination);
        judged.insert(QStringLiteral("field"), field);
        judged.insert(QStringLiteral("verdict"), QStringLiteral("mismatch"));
        judged.insert(QStringLiteral("accept"), true);
        if (const auto done = outcome(send(supervisor(), QStringLiteral("nomination.judge_field"), judged)); !done)
            return done;
    }
    const bool primary = nomination->claimsPrimary;
    payload.insert(QStringLiteral("role"), primary ? QStringLiteral("primary") : QStringLiteral("user"));
    payload.insert(QStringLiteral("access"), primary ? QStringLiteral("full") : QStringLiteral("download"));
    return outcome(send(colleague(), QStringLiteral("nomination.approve"), payload));
}

// ---- Holds
// -----------------------------------------------------------------------------------------------------------

Result<void> DemoDay::signContactsIn(int sites)
{
    const Result<NominationInbox> inbox = readNominationInbox(m_database, NominationQueue::OnHold, mostCases);
    if (!inbox)
        return tl::unexpected(inbox.error());
    QSet<QString> seen;
    for (const InboxRow& row : inbox->rows) {
        if (sites == 0)
            break;
        if (seen.contains(row.siteNumber))
            continue;
        seen.insert(row.siteNumber);
        const Result<bool> signedIn = signIn(row.siteNumber);
        if (!signedIn)
            return tl::unexpected(signedIn.error());
        sites -= *signedIn ? 1 : 0;
    }
    return {};
}

/** True when the site's contact had not signed in before and now has. */
Result<bool> DemoDay::signIn(const QString& siteNumber)
{
    SqlCaseSource source(m_database);
    const std::optional<Site> site = source.one(lookup::siteByNumber, { siteNumber });
    const QList<Member> holders = site ? source.all(lookup::slotHoldersOfSite, { site->id }) : QList<Member>();
    if (const Result<void> read = source.takeError(); !read)
        return tl::unexpected(read.error());
    const auto contact
        = std::find_if(holders.begin(), holders.end(), [](const Member& member) { return member.slot == 0; });
    if (contact == holders.end() || hasSignedIn(*contact) || contact->email.isEmpty())
        return false;
    const Result<QDateTime> now = databaseNow(m_database);
    if (!now)
        return tl::unexpected(now.error());
    const Result<CommandResult> done = send(portal(), QStringLiteral("sign_in.record"),
        { { QStringLiteral("site_number"), siteNumber }, { QStringLiteral("ibm_id"), contact->email },
            { QStringLiteral("at"), timestampText(*now) } });
    if (!done)
        return tl::unexpected(done.error());
    return done->applied;
}

// ---- Passcodes
// -------------------------------------------------------------------------------------------------------

Result<void> DemoDay::releasePasscodes()
{
    const Result<OrderArray> order = readOrder(m_database, Order::RequestsByReceipt);
    if (!order)
        return tl::unexpected(order.error());
    for (qsizetype first = 0; first < order->size(); first += pageSize) {
        QList<qint64> ids;
        for (const quint32 id : order->mid(first, pageSize))
            ids.append(id);
        const Result<QList<PasscodeRequest>> page = readPage<PasscodeRequest>(m_database, ids);
        if (!page)
            return tl::unexpected(page.error());
        for (const PasscodeRequest& request : *page) {
            if (request.state != RequestState::Requested && request.state != RequestState::Verifying)
                continue;
            if (const Result<void> released = release(request); !released)
                return released;
        }
    }
    return {};
}

Result<void> DemoDay::release(const PasscodeRequest& request)
{
    QJsonObject payload { { QStringLiteral("request"), requestNumber(request.id) } };
    QJsonObject confirmed = payload;
    for (const char* field : { "company", "name", "destination" })
        confirmed.insert(QLatin1String(field), true);
    if (const auto done = outcome(send(colleague(), QStringLiteral("passcode.confirm_registration"), confirmed)); !done)
        return done;
    payload.insert(QStringLiteral("channel"), enumText(request.channel));
    return outcome(send(colleague(), QStringLiteral("passcode.release"), payload));
}

} // namespace padesk
