// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/lookup.h"

#include <array>

namespace padesk {

/** The next free id of each table. Rules take ids from here, so that they stay pure (docs/adr/0006). */
class IdCounters {
public:
    qint64 next(Entity entity) const { return m_next[static_cast<std::size_t>(entity)]; }
    void set(Entity entity, qint64 next) { m_next[static_cast<std::size_t>(entity)] = next; }
    qint64 take(Entity entity) { return m_next[static_cast<std::size_t>(entity)]++; }

    bool operator==(const IdCounters&) const = default;

private:
    static constexpr std::array<qint64, entityCount> allOnes()
    {
        std::array<qint64, entityCount> ones {};
        ones.fill(1);
        return ones;
    }
    std::array<qint64, entityCount> m_next = allOnes();
};

/** The result of comparing a typed passcode with a hash, made outside the transaction and good for just that version.
 */
struct CodeCheck {
    qint64 passcodeId = 0;
    qint64 rowVersion = 0;
    bool matches = false;
};

/** One delivery of a command with all that hangs on it. */
struct DeliveryCase {
    Delivery delivery;
    Document document;
    /** The request whose present delivery this is, open or not. */
    std::optional<PasscodeRequest> request;
    /** To whom it goes: for one that carries a passcode, and for reroute and resume. */
    std::optional<Member> member;
    /** The live one of the member, whichever delivery brought it. */
    std::optional<Passcode> passcode;
    /** reroute and resume: where the member is on file. */
    std::optional<Site> site;
};

/** All the rules may know about the case of one command; what is not there does not exist. */
struct CaseFile {
    std::optional<Site> site;
    QList<SnsPeriod> snsPeriods;
    /** The open primary and secondaries. */
    QList<Member> slotHolders;
    /** The member the command names, open or not. */
    std::optional<Member> member;
    /** The open member of the site with the IBM ID the command brings in. */
    std::optional<Member> sameIdentity;
    /** member.link_ibm_id: the other open memberships under the IBM ID that is replaced, at all sites (C15), and, if
     * there are any, those that the new one has already. */
    QList<Member> otherMemberships;
    QList<Member> newIdentityHolders;
    std::optional<Nomination> nomination;
    /** submit: open ones of the same site and e-mail; sign-in and replacement: those on hold; link_duplicate: the other
     * one. */
    QList<Nomination> otherNominations;
    QList<FieldCheck> checks;
    std::optional<PasscodeRequest> request;
    std::optional<Passcode> passcode;
    QList<DeliveryCase> deliveries;
    std::optional<ChangeRequest> changeRequest;
    std::optional<Claim> claim;
    /** case.*: whether the subject exists. */
    bool subjectExists = false;
    /** All links of the logins that stand for a member whom the command may take rights from, and these logins. */
    QList<LoginMember> loginLinks;
    QList<Login> logins;
    /** login.create: the open member behind each "SITE/IBM-ID" of its list. */
    QHash<QString, Member> loginMembers;
    std::optional<Setting> setting;
    std::optional<LetterTemplate> letterTemplate;
    std::optional<Holiday> holiday;
    std::optional<Login> login;
    std::optional<Staff> staff;
    std::optional<SavedView> view;
    QList<qint64> redactableEvents;
    /** import.rows: those sites its rows name that are stored, their open members in slots and, for member rows, of the
     * same identity, and for site rows their S&S periods. */
    QHash<QString, Site> importSites;
    QHash<qint64, QList<Member>> importMembers;
    QHash<qint64, QList<SnsPeriod>> importSns;
    std::optional<CodeCheck> codeCheck;
    IdCounters ids;

    const Member* primary() const;
    int secondaries() const;
    /** Whether Software Subscription & Support is valid on that day (F4). */
    bool snsValid(QDate day) const;
};

/** Collects the case of a command. Reads only; what a command names wrongly is simply not found. */
CaseFile loadCase(const Command& command, const Actor& actor, CaseSource& source);

} // namespace padesk
