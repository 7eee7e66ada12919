// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

namespace padesk::test {

/** Sunday 2026-11-22, 10:00 in Japan: the moment all rule tests are in unless they say otherwise. */
inline QDateTime testNow()
{
    return QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC);
}

/** Ids from here on are those a decision gives out. */
inline constexpr qint64 firstNewId = 1000;

inline Site aSite(Contract contract = Contract::Pa)
{
    Site site;
    site.id = 1;
    site.siteNumber = QStringLiteral("7000001");
    site.contract = contract;
    if (contract == Contract::Pa)
        site.agreementNumber = QStringLiteral("A-100");
    else if (!isPassportAdvantage(contract))
        site.icn = QStringLiteral("ICN100");
    site.company = QStringLiteral("株式会社山田製作所");
    site.companyKana = QStringLiteral("ヤマダセイサクショ");
    site.department = QStringLiteral("情報システム部");
    site.postalCode = QStringLiteral("1000013");
    site.address = QStringLiteral("東京都千代田区霞が関1-1");
    site.tel = QStringLiteral("0312345678");
    site.fax = QStringLiteral("0312345679");
    site.contractedOn = QDate(2020, 4, 1);
    site.registeredOn = QDate(2020, 4, 2);
    site.salesRep = QStringLiteral("佐藤");
    derive(site);
    return site;
}

/** Member number n of the site: taro10@example.co.jp for 10. */
inline Member aMember(MemberRole role, qint64 id, std::optional<int> slot = {})
{
    Member member;
    member.id = id;
    member.siteId = 1;
    member.role = role;
    member.slot = slot;
    member.state = MemberState::Active;
    member.ibmId = QStringLiteral("taro%1@example.co.jp").arg(id);
    member.email = member.ibmId;
    member.family = QStringLiteral("山田");
    member.given = QStringLiteral("太郎%1").arg(id);
    member.familyKana = QStringLiteral("ヤマダ");
    member.givenKana = QStringLiteral("タロウ");
    member.authMethod = AuthMethod::Granted;
    setAccess(member, accessPreset(ToolLevel::Full, role == MemberRole::Secondary));
    member.firstSignedInAt = testNow().addDays(-100);
    derive(member);
    return member;
}

/** Id 10, slot 0, verified. */
inline Member aPrimary()
{
    Member primary = aMember(MemberRole::Primary, 10, 0);
    primary.authMethod = AuthMethod::Passcode;
    primary.verifiedAt = testNow().addDays(-99);
    return primary;
}
/** Id 10 + slot, slots 1 to 4. */
inline Member aSecondary(int slot)
{
    return aMember(MemberRole::Secondary, 10 + slot, slot);
}
inline Member aUser(qint64 id = 20)
{
    return aMember(MemberRole::User, id);
}

/** Puts a case file together: CaseBuilder().with(aSite()).holding(aPrimary()).naming(aUser()). */
class CaseBuilder {
public:
    CaseBuilder()
    {
        for (std::size_t entity = 0; entity < entityCount; ++entity)
            m_file.ids.set(static_cast<Entity>(entity), firstNewId);
    }
    /** A site with its primary. */
    static CaseBuilder ofSite(Contract contract = Contract::Pa)
    {
        return CaseBuilder().with(aSite(contract)).holding(aPrimary());
    }

    CaseBuilder& with(const Site& site) { return set(&CaseFile::site, site); }
    CaseBuilder& with(const Nomination& nomination) { return set(&CaseFile::nomination, nomination); }
    CaseBuilder& with(const PasscodeRequest& request) { return set(&CaseFile::request, request); }
    CaseBuilder& with(const Passcode& passcode) { return set(&CaseFile::passcode, passcode); }
    CaseBuilder& with(const ChangeRequest& change) { return set(&CaseFile::changeRequest, change); }
    CaseBuilder& with(const Claim& claim) { return set(&CaseFile::claim, claim); }
    CaseBuilder& with(const SnsPeriod& period) { return append(&CaseFile::snsPeriods, period); }
    CaseBuilder& with(const DeliveryCase& delivery) { return append(&CaseFile::deliveries, delivery); }
    CaseBuilder& with(const LoginMember& link) { return append(&CaseFile::loginLinks, link); }
    /** An open primary or secondary of the site. */
    CaseBuilder& holding(const Member& member) { return append(&CaseFile::slotHolders, member); }
    /** The member the command names. */
    CaseBuilder& naming(const Member& member) { return set(&CaseFile::member, member); }
    /** The open member who has the IBM ID that the command brings in. */
    CaseBuilder& sameIdentity(const Member& member) { return set(&CaseFile::sameIdentity, member); }
    /** Any other field of the case file. */
    template <class Field, class Value>
    CaseBuilder& set(Field CaseFile::*field, const Value& value)
    {
        m_file.*field = value;
        return *this;
    }
    template <class Item>
    CaseBuilder& append(QList<Item> CaseFile::*field, const Item& item)
    {
        (m_file.*field).append(item);
        return *this;
    }

    operator CaseFile() const { return m_file; } // NOLINT: a builder is its product

private:
    CaseFile m_file;
};

/** A member of the office or another program, named after the role. */
inline Actor anActor(Role role)
{
    Actor actor;
    actor.name = roleText(role);
    actor.displayName = actor.name;
    actor.roles = role;
    return actor;
}

/** The site contact or secondary behind that member row, called c_<id>. */
inline Actor aContact(const Member& member)
{
    Actor actor;
    actor.name = QStringLiteral("c_%1").arg(member.id);
    actor.displayName = member.family;
    actor.memberships = { Membership { member.id, member.siteId, member.role, member.manageAccess == Grant::Update } };
    return actor;
}

/** A command with a fixed id. */
inline Command aCommand(const QString& kind, const QJsonObject& payload)
{
    return { QUuid(0x11223344, 0x5566, 0x4788, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0x00), kind, payload };
}

/** {"from", "to"} of one field of an edit. */
inline QJsonObject change(const QJsonValue& from, const QJsonValue& to)
{
    return { { QStringLiteral("from"), from }, { QStringLiteral("to"), to } };
}

/** "applied", or the code of the refusal: what tables of cases compare. */
inline QString verdict(const Outcome& outcome)
{
    return outcome ? QStringLiteral("applied") : outcome.error().code;
}

/** The rows of one type that the decision saves, in order. */
template <class T>
QList<Change<T>> changesOf(const Outcome& outcome)
{
    QList<Change<T>> changes;
    for (const Effect& effect : outcome ? outcome->effects : std::vector<Effect>()) {
        if (const auto* one = std::get_if<Change<T>>(&effect))
            changes.append(*one);
    }
    return changes;
}

/** The last saved row of the type, or a blank one. */
template <class T>
T saved(const Outcome& outcome)
{
    const QList<Change<T>> changes = changesOf<T>(outcome);
    return changes.isEmpty() ? T {} : changes.last().after;
}

/** The saved row with that id, or a blank one. */
template <class T>
T saved(const Outcome& outcome, qint64 id)
{
    for (const Change<T>& one : changesOf<T>(outcome)) {
        if (one.after.id == id)
            return one.after;
    }
    return {};
}

} // namespace padesk::test
