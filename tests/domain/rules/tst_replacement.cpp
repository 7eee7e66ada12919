// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QJsonObject registration { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PA"_qs },
    { u"agreement_number"_qs, u"A-100"_qs }, { u"company"_qs, u"山田製作所"_qs }, { u"contact_family"_qs, u"山田"_qs },
    { u"contact_email"_qs, u"taro@example.co.jp"_qs }, { u"postal_code"_qs, u"1000013"_qs },
    { u"address"_qs, u"東京都千代田区霞が関1-1"_qs }, { u"contracted_on"_qs, u"2026-11-20"_qs } };

const QJsonObject onSite { { u"site_number"_qs, u"7000001"_qs } };

QJsonObject replacement(const QJsonObject& successor)
{
    QJsonObject payload = successor;
    payload.insert(u"site_number"_qs, u"7000001"_qs);
    payload.insert(u"reason"_qs, u"退職"_qs);
    payload.insert(u"evidence"_qs, u"書面 11/20"_qs);
    return payload;
}

/** The passcode deliveries that still wait. */
int waitingPasscodes(const MemoryStore& rows)
{
    int count = 0;
    for (const Delivery& delivery : rows.rows<Delivery>())
        count += delivery.carriesPasscode && isWaiting(delivery) ? 1 : 0;
    return count;
}

void linkLogin(MemoryStore& rows, const QString& name, qint64 id, const QList<qint64>& members)
{
    Login login;
    login.id = id;
    login.roleName = name;
    rows.put(login);
    for (qint64 member : members) {
        LoginMember link;
        link.id = id * 100 + member;
        link.roleName = name;
        link.memberId = member;
        rows.put(link);
    }
}

} // namespace

/** The case is loaded as in a store: what a primary leaves behind must be found, not given. */
class ReplacementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNoticeOfAFormerContactIsNotSent()
    {
        MemoryStore rows;
        QCOMPARE(verdict(rows.submit(u"site.register"_qs, registration, anActor(Role::Operator))), u"applied"_qs);
        QCOMPARE(waitingPasscodes(rows), 1);
        const Outcome outcome = rows.submit(
            u"site.replace_primary"_qs, replacement({ { u"family"_qs, u"鈴木"_qs } }), anActor(Role::Operator));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(waitingPasscodes(rows), 0);
        const QList<Member> members = rows.rows<Member>();
        QCOMPARE(members.size(), 2);
        QVERIFY(!isOpen(members.first()));
        QCOMPARE(members.last().slot, std::optional<int>(0));
    }

    void aSecondaryByHisIbmIdReleasesHolds()
    {
        MemoryStore rows;
        rows.put(aSite());
        rows.put(aPrimary());
        rows.put(aSecondary(2));
        linkLogin(rows, u"c_old"_qs, 1, { 10 });
        linkLogin(rows, u"c_new"_qs, 2, { 12 });
        Nomination held;
        held.id = 5;
        held.siteId = 1;
        held.state = NominationState::OnHold;
        rows.put(held);
        const Outcome outcome = rows.submit(u"site.replace_primary"_qs,
            replacement({ { u"ibm_id"_qs, u"TARO12@example.co.jp"_qs }, { u"old_primary"_qs, u"user"_qs } }),
            anActor(Role::Supervisor));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(rows.row<Member>(12).slot, std::optional<int>(0));
        QCOMPARE(enumText(rows.row<Member>(10).role), u"user"_qs);
        QCOMPARE(enumText(rows.row<Nomination>(5).state), u"site_review"_qs);
        QVERIFY(!rows.row<Login>(1).enabled);
        QVERIFY(rows.row<Login>(2).enabled);
    }

    void whatAPrimaryProposesTheOfficeApplies()
    {
        MemoryStore rows;
        rows.put(aSite());
        rows.put(aPrimary());
        rows.put(aUser());
        QJsonObject proposal = onSite;
        proposal.insert(u"ibm_id"_qs, u"taro20@example.co.jp"_qs);
        const Outcome proposed = rows.submit(u"site.replace_primary"_qs, proposal, aContact(aPrimary()));
        QCOMPARE(verdict(proposed), u"applied"_qs);
        QCOMPARE(rows.row<Member>(10).slot, std::optional<int>(0));
        const QJsonObject number { { u"change_request"_qs, proposed->answer.value(u"change_request") } };
        QCOMPARE(verdict(rows.submit(u"change_request.apply"_qs, number, anActor(Role::Operator))), u"applied"_qs);
        QCOMPARE(rows.row<Member>(20).slot, std::optional<int>(0));
        QCOMPARE(enumText(rows.row<Member>(10).state), u"ended"_qs);
        QCOMPARE(verdict(rows.submit(u"change_request.apply"_qs, number, anActor(Role::Operator))), u"PA-CHG-002"_qs);
    }

    void closingCutsTheDesksOff()
    {
        MemoryStore rows;
        rows.put(aSite());
        rows.put(aPrimary());
        rows.put(aSecondary(1));
        Member elsewhere = aMember(MemberRole::Primary, 30, 0);
        elsewhere.siteId = 2;
        rows.put(elsewhere);
        linkLogin(rows, u"c_here"_qs, 1, { 10 });
        linkLogin(rows, u"c_both"_qs, 2, { 11, 30 });
        QCOMPARE(verdict(rows.submit(u"site.close"_qs, onSite, anActor(Role::Operator))), u"applied"_qs);
        QVERIFY(!rows.row<Login>(1).enabled);
        QVERIFY(rows.row<Login>(2).enabled);
        QVERIFY(!rows.row<LoginMember>(211).linked);
        QVERIFY(rows.row<LoginMember>(230).linked);
        QVERIFY(isOpen(rows.row<Member>(11)));
    }

    void anEndedSecondaryLosesTheLastLogin()
    {
        MemoryStore rows;
        rows.put(aSite());
        rows.put(aPrimary());
        rows.put(aSecondary(1));
        linkLogin(rows, u"c_here"_qs, 1, { 11 });
        QJsonObject payload = onSite;
        payload.insert(u"ibm_id"_qs, u"taro11@example.co.jp"_qs);
        QCOMPARE(verdict(rows.submit(u"member.end"_qs, payload, aContact(aPrimary()))), u"applied"_qs);
        QVERIFY(!rows.row<Login>(1).enabled);
        QCOMPARE(verdict(rows.submit(u"member.end"_qs, payload, aContact(aPrimary()))), u"PA-MEM-001"_qs);
    }
};

PADESK_TEST(replacement, ReplacementTest)
#include "tst_replacement.moc"
