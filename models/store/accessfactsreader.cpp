// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accessfactsreader.h"

#include "models/domain/calendar.h"
#include "models/domain/inputfields.h"
#include "models/domain/rules/routing.h"
#include "models/domain/sns.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace padesk {
namespace {
QDate dayOf(const QDateTime& moment)
{
    return moment.isValid() ? officeDate(moment) : QDate();
}

std::optional<GuideDocument> guideDocument(const QString& kind)
{
    const auto documentKind = enumFromText<DocumentKind>(kind);
    if (!documentKind)
        return std::nullopt;
    switch (*documentKind) {
    case DocumentKind::PaContractNotice:
        return GuideDocument::PaContractNotice;
    case DocumentKind::PaxRegistrationNotice:
        return GuideDocument::PaxRegistrationNotice;
    case DocumentKind::FctRegistrationNotice:
        return GuideDocument::FctRegistrationNotice;
    case DocumentKind::OnlineGuide:
        return GuideDocument::OnlineGuide;
    default:
        return std::nullopt;
    }
}

CallerFacts callerFacts(const Member& member)
{
    CallerFacts caller;
    caller.role = member.role;
    caller.standing = standingOf(member);
    caller.ibmId = member.ibmId;
    caller.firstSignedInOn = dayOf(member.firstSignedInAt);
    caller.verifiedOn = dayOf(member.verifiedAt);
    caller.endedOn = dayOf(member.endedAt);
    return caller;
}

NominationFacts nominationFacts(const Nomination& nomination)
{
    return { nominationNumber(nomination.id), nomination.state, nomination.claimsPrimary, dayOf(nomination.receivedAt),
        dayOf(nomination.decidedAt), nomination.reasonCode };
}

class FactsReader {
public:
    FactsReader(Database& database, AccessFacts& facts)
        : m_database(database)
        , m_source(database)
        , m_facts(facts)
        , m_key(emailKey(facts.ibmId))
    { }

    Result<void> read(QDate today)
    {
        const std::optional<Site> site = m_source.one(lookup::siteByNumber, { m_facts.siteNumber });
        if (site) {
            readSite(*site, today);
            readContact(*site);
            readNotices(*site);
            readCaller(*site);
        } else if (!m_key.isEmpty()) {
            readNomination(
                u"latest_unplaced_nomination", { { u"site_number", m_facts.siteNumber }, { u"key", m_key } });
        }
        const Result<void> ofLookups = m_source.takeError();
        return m_error ? tl::unexpected(*m_error) : ofLookups;
    }

private:
    /** Calls take for each row. */
    template <class Take>
    void forEachRow(QStringView query, NamedValues values, Take take)
    {
        Statement read(m_database, query);
        for (const auto& [name, value] : values)
            read.bind(name, value);
        const auto done = read.exec();
        while (done && read.next())
            take(read);
        if (const auto end = read.finish(); !done || !end)
            m_error = done ? end.error() : done.error();
    }

    void readSite(const Site& site, QDate today)
    {
        QList<SnsSpan> spans;
        for (const SnsPeriod& period : m_source.all(lookup::snsPeriodsOfSite, { site.id }))
            spans.append({ period.validFrom, period.validTo });
        m_facts.siteFound = true;
        m_facts.site = { site.contract, site.state, snsCover(spans, today) };
        m_facts.contractedOn = site.contractedOn;
        m_facts.registeredOn = site.registeredOn;
    }

    void readContact(const Site& site)
    {
        const QList<Member> holders = m_source.all(lookup::slotHoldersOfSite, { site.id });
        m_facts.approverSignedIn = std::any_of(holders.begin(), holders.end(), isEligibleApprover);
        const auto primary = std::find_if(
            holders.begin(), holders.end(), [](const Member& member) { return member.role == MemberRole::Primary; });
        if (primary != holders.end()) {
            m_contact = *primary;
            m_facts.hasContact = true;
            m_facts.contactEmail = primary->email;
            const bool other = !m_key.isEmpty() && emailKey(primary->ibmId) != m_key;
            m_facts.previousContactSignedIn = other && hasSignedIn(*primary);
        }
        forEachRow(u"former_contacts_signed_in", { { u"site_id", site.id }, { u"ibm_id_key", m_key } },
            [this](const Statement& row) { m_facts.previousContactSignedIn |= row.integer(0) > 0; });
    }

    void readNotices(const Site& site)
    {
        forEachRow(u"notices_of_site", { { u"site_id", site.id } }, [this](const Statement& row) {
            const QDate posted = row.date(1);
            if (const auto document = guideDocument(row.text(0)))
                m_facts.notices.append({ *document, posted.isValid() ? posted : dayOf(row.dateTime(2)) });
        });
    }

    void readCaller(const Site& site)
    {
        if (m_key.isEmpty())
            return;
        std::optional<Member> caller;
        forEachRow(u"caller_of_site", { { u"site_id", site.id }, { u"ibm_id_key", m_key } },
            [&caller](const Statement& row) { caller = readRecord<Member>(row); });
        // The contact before the first sign-in, known by the registered e-mail only (F26).
        const bool open = caller && isOpen(*caller);
        if (!open && m_contact && m_contact->ibmId.isEmpty() && emailKey(m_contact->email) == m_key)
            caller = m_contact;
        readNomination(u"latest_nomination_of_caller", { { u"site_id", site.id }, { u"key", m_key } });
        if (!caller)
            return;
        m_facts.caller = callerFacts(*caller);
        readPasscode(caller->id);
    }

    void readPasscode(qint64 memberId)
    {
        forEachRow(u"passcodes_of_member", { { u"member_id", memberId } }, [this](const Statement& row) {
            const Passcode passcode = readRecord<Passcode>(row);
            m_facts.passcode = { passcode.state, passcode.failedCount, dayOf(passcode.issuedAt) };
        });
        if (m_facts.passcode.state == PasscodeState::Revoked)
            m_facts.passcode.state.reset();
        if (const auto request = m_source.one(lookup::openRequestOfMember, { memberId }))
            m_facts.openRequest = OpenRequestFacts { requestNumber(request->id), request->state, request->channel,
                dayOf(request->dueAt) };
    }

    void readNomination(QStringView query, NamedValues values)
    {
        forEachRow(query, values,
            [this](const Statement& row) { m_facts.nomination = nominationFacts(readRecord<Nomination>(row)); });
    }

    Database& m_database;
    SqlCaseSource m_source;
    AccessFacts& m_facts;
    QString m_key;
    std::optional<Member> m_contact;
    std::optional<Error> m_error;
};
} // namespace

Result<AccessFacts> readAccessFacts(
    Database& database, const QString& siteNumber, const QString& ibmId, const QDate& today)
{
    const Result<Transaction> transaction = Transaction::begin(database, Transaction::Mode::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AccessFacts facts;
    facts.siteNumber = parseSiteNumber(siteNumber).value_or(siteNumber.trimmed());
    facts.ibmId = ibmId.trimmed();
    if (const Result<void> read = FactsReader(database, facts).read(today); !read)
        return tl::unexpected(read.error());
    return facts;
}

} // namespace padesk
