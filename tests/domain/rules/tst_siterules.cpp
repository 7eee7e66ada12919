// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QString siteNumber = u"7000001"_qs;

Outcome run(
    const QString& kind, QJsonObject payload, const CaseFile& file, const Actor& actor = anActor(Role::Operator))
{
    payload.insert(u"site_number"_qs, siteNumber);
    return decide(aCommand(kind, payload), file, actor, Policy(), testNow());
}

Site inState(SiteState state, Contract contract = Contract::Pa)
{
    Site site = aSite(contract);
    site.state = state;
    return site;
}

/** A payload with which the command would be applied to an active site. */
QJsonObject goodPayload(const QString& kind)
{
    if (kind == u"site.update")
        return { { u"changes"_qs, QJsonObject { { u"fax"_qs, change(u"0312345679"_qs, u"03-9999-9999"_qs) } } } };
    if (kind == u"site.set_sns")
        return { { u"valid_from"_qs, u"2026-01-01"_qs }, { u"valid_to"_qs, u"2026-12-31"_qs } };
    if (kind == u"site.record_first_order")
        return { { u"first_order_on"_qs, u"2026-11-22"_qs } };
    if (kind == u"site.replace_primary")
        return { { u"family"_qs, u"鈴木"_qs }, { u"reason"_qs, u"退職"_qs }, { u"evidence"_qs, u"書面"_qs } };
    return {};
}

Passcode livePasscode()
{
    Passcode passcode;
    passcode.id = 50;
    passcode.memberId = 10;
    return passcode;
}

PasscodeRequest openRequest()
{
    PasscodeRequest request;
    request.id = 60;
    request.siteId = 1;
    request.memberId = 10;
    request.state = RequestState::Verifying;
    return request;
}

DeliveryCase waitingNotice()
{
    DeliveryCase one;
    one.document.id = 70;
    one.document.memberId = 10;
    one.delivery.id = 71;
    one.delivery.documentId = 70;
    one.delivery.carriesPasscode = true;
    return one;
}

LoginMember linkOf(qint64 id, const QString& login, qint64 memberId)
{
    LoginMember link;
    link.id = id;
    link.roleName = login;
    link.memberId = memberId;
    return link;
}

Login loginNamed(const QString& name)
{
    Login login;
    login.id = 80;
    login.roleName = name;
    login.kind = u"contact"_qs;
    return login;
}

Nomination heldNomination()
{
    Nomination held;
    held.id = 90;
    held.siteId = 1;
    held.state = NominationState::OnHold;
    held.family = u"田中"_qs;
    return held;
}

} // namespace

class SiteRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesAndCommands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("verdicts");
        // active, suspended, closed, no such site
        const QString ok = u"applied"_qs;
        const QString wrong = u"PA-SIT-011"_qs;
        const QString closed = u"PA-SIT-004"_qs;
        const QString none = u"PA-SIT-001"_qs;
        QTest::newRow("update") << u"site.update"_qs << QStringList { ok, ok, closed, none };
        QTest::newRow("suspend") << u"site.suspend"_qs << QStringList { ok, wrong, wrong, none };
        QTest::newRow("resume") << u"site.resume"_qs << QStringList { wrong, ok, wrong, none };
        QTest::newRow("close") << u"site.close"_qs << QStringList { ok, ok, wrong, none };
        QTest::newRow("set_sns") << u"site.set_sns"_qs << QStringList { ok, ok, closed, none };
        QTest::newRow("first order") << u"site.record_first_order"_qs << QStringList { ok, ok, closed, none };
        QTest::newRow("replace") << u"site.replace_primary"_qs << QStringList { ok, ok, closed, none };
    }
    void statesAndCommands()
    {
        QFETCH(const QString, kind);
        const Contract contract = kind == u"site.record_first_order" ? Contract::Pax : Contract::Pa;
        QStringList verdicts;
        for (SiteState state : { SiteState::Active, SiteState::Suspended, SiteState::Closed }) {
            const CaseBuilder file = CaseBuilder().with(inState(state, contract)).holding(aPrimary());
            verdicts.append(verdict(run(kind, goodPayload(kind), file)));
        }
        verdicts.append(verdict(run(kind, goodPayload(kind), CaseBuilder())));
        QTEST(verdicts, "verdicts");
    }

    void rolesAndCommands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("primary");
        for (const char* name : { "update", "suspend", "close", "set_sns", "record_first_order" })
            QTest::newRow(name) << u"site."_qs + QString::fromLatin1(name) << u"PA-ACC-001"_qs;
        QTest::newRow("replace_primary") << u"site.replace_primary"_qs << u"applied"_qs;
    }
    void rolesAndCommands()
    {
        QFETCH(const QString, kind);
        const Contract contract = kind == u"site.record_first_order" ? Contract::Pax : Contract::Pa;
        const CaseFile file = CaseBuilder::ofSite(contract);
        for (Role role : { Role::Viewer, Role::Admin, Role::Portal, Role::Worker })
            QCOMPARE(verdict(run(kind, goodPayload(kind), file, anActor(role))), u"PA-ACC-001"_qs);
        for (Role role : { Role::Operator, Role::Supervisor })
            QCOMPARE(verdict(run(kind, goodPayload(kind), file, anActor(role))), u"applied"_qs);
        QCOMPARE(verdict(run(kind, goodPayload(kind), file, aContact(aSecondary(1)))), u"PA-ACC-001"_qs);
        QTEST(verdict(run(kind, goodPayload(kind), file, aContact(aPrimary()))), "primary");
    }

    void edits_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QJsonObject>("edit");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char* name, const QString& column, const QString& from, const QString& to,
                  const QString& expected) { QTest::newRow(name) << column << change(from, to) << expected; };
        row("fax", u"fax"_qs, u"0312345679"_qs, u"０３－９９９９－９９９９"_qs, u"applied"_qs);
        row("stale", u"fax"_qs, u"0311111111"_qs, u"0399999999"_qs, u"PA-VER-002"_qs);
        row("same", u"fax"_qs, u"0312345679"_qs, u"03-1234-5679"_qs, u"PA-CHG-004"_qs);
        row("empty fax", u"fax"_qs, u"0312345679"_qs, QString(), u"applied"_qs);
        row("bad fax", u"fax"_qs, u"0312345679"_qs, u"03-12"_qs, u"PA-FLD-010"_qs);
        row("no company", u"company"_qs, u"株式会社山田製作所"_qs, QString(), u"PA-FLD-001"_qs);
        row("no agreement", u"agreement_number"_qs, u"A-100"_qs, QString(), u"PA-SIT-006"_qs);
        row("ICN on PA", u"icn"_qs, QString(), u"X1"_qs, u"PA-SIT-015"_qs);
        row("contract", u"contract"_qs, u"PA"_qs, u"PAX"_qs, u"PA-SIT-014"_qs);
        row("site number", u"site_number"_qs, siteNumber, u"7000002"_qs, u"PA-CHG-003"_qs);
        row("state", u"state"_qs, u"active"_qs, u"closed"_qs, u"PA-CHG-003"_qs);
        row("contracted today", u"contracted_on"_qs, u"2020-04-01"_qs, u"2026-11-22"_qs, u"applied"_qs);
        row("contracted tomorrow", u"contracted_on"_qs, u"2020-04-01"_qs, u"2026-11-23"_qs, u"PA-SIT-008"_qs);
        row("contact e-mail", u"contact_email"_qs, u"taro10@example.co.jp"_qs, u"jiro@example.co.jp"_qs, u"applied"_qs);
        row("contact e-mail stale", u"contact_email"_qs, u"a@example.co.jp"_qs, u"b@example.co.jp"_qs,
            u"PA-VER-002"_qs);
        row("contact name gone", u"contact_family"_qs, u"山田"_qs, u" "_qs, u"PA-FLD-001"_qs);
        row("contact's rights", u"contact_tool_level"_qs, u"full"_qs, u"none"_qs, u"PA-CHG-003"_qs);
        row("contact's IBM ID", u"contact_ibm_id"_qs, u"taro10@example.co.jp"_qs, u"x@y.jp"_qs, u"PA-CHG-003"_qs);
        QTest::newRow("no pair") << u"fax"_qs << QJsonObject() << u"PA-CMD-003"_qs;
    }
    void edits()
    {
        QFETCH(const QString, column);
        QFETCH(const QJsonObject, edit);
        const QJsonObject payload { { u"changes"_qs, QJsonObject { { column, edit } } } };
        const Outcome outcome = run(u"site.update"_qs, payload, CaseBuilder::ofSite());
        QTEST(verdict(outcome), "expected");
        if (!outcome && outcome.error().parameters.contains(u"field"_qs))
            QCOMPARE(outcome.error().parameters.value(u"field").toString(), column);
    }

    void anEditRemembersWhenTheDestinationChanged()
    {
        const auto edited = [](const QString& column, const QString& from, const QString& to) {
            const QJsonObject payload { { u"changes"_qs, QJsonObject { { column, change(from, to) } } } };
            return saved<Site>(run(u"site.update"_qs, payload, CaseBuilder::ofSite()));
        };
        const Site faxed = edited(u"fax"_qs, u"0312345679"_qs, u"0399999999"_qs);
        QCOMPARE(faxed.faxChangedAt, testNow());
        QVERIFY(!faxed.addressChangedAt.isValid());
        const Site moved = edited(u"address"_qs, aSite().address, u"大阪府大阪市北区梅田1-1"_qs);
        QCOMPARE(moved.addressChangedAt, testNow());
        QVERIFY(!moved.faxChangedAt.isValid());
        const Site called = edited(u"tel"_qs, u"0312345678"_qs, u"0399999999"_qs);
        QVERIFY(!called.addressChangedAt.isValid() && !called.faxChangedAt.isValid());
    }

    void aStaleVersionIsRefused()
    {
        QJsonObject payload = goodPayload(u"site.update"_qs);
        payload.insert(u"version"_qs, 2);
        QCOMPARE(verdict(run(u"site.update"_qs, payload, CaseBuilder::ofSite())), u"PA-VER-003"_qs);
        payload.insert(u"version"_qs, 1);
        QCOMPARE(verdict(run(u"site.update"_qs, payload, CaseBuilder::ofSite())), u"applied"_qs);
    }

    void closingTakesPasscodesAndLoginsAway()
    {
        CaseBuilder file = CaseBuilder::ofSite().holding(aSecondary(1)).with(livePasscode()).with(openRequest());
        file.with(waitingNotice()).with(linkOf(1, u"c_1"_qs, 10)).with(linkOf(2, u"c_2"_qs, 11));
        file.with(linkOf(3, u"c_2"_qs, 999)).append(&CaseFile::logins, loginNamed(u"c_1"_qs));
        file.append(&CaseFile::logins, loginNamed(u"c_2"_qs));
        const Outcome outcome = run(u"site.close"_qs, {}, file);
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(enumText(saved<Passcode>(outcome).state), u"revoked"_qs);
        QCOMPARE(enumText(saved<PasscodeRequest>(outcome).state), u"cancelled"_qs);
        QCOMPARE(enumText(saved<Delivery>(outcome).state), u"cancelled"_qs);
        QCOMPARE(changesOf<LoginMember>(outcome).size(), 2);
        // c_2 still stands for a member of another site.
        QCOMPARE(changesOf<Login>(outcome).size(), 1);
        QCOMPARE(saved<Login>(outcome).roleName, u"c_1"_qs);
        QVERIFY(!saved<Login>(outcome).enabled);
        QVERIFY(changesOf<Member>(outcome).isEmpty());
    }

    void snsBoundaries_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same day") << u"2026-04-01"_qs << u"applied"_qs;
        QTest::newRow("the day before") << u"2026-03-31"_qs << u"PA-SIT-009"_qs;
        QTest::newRow("no day") << u"2026-02-30"_qs << u"PA-CMD-003"_qs;
    }
    void snsBoundaries()
    {
        QFETCH(const QString, to);
        const QJsonObject payload { { u"valid_from"_qs, u"2026-04-01"_qs }, { u"valid_to"_qs, to } };
        QTEST(verdict(run(u"site.set_sns"_qs, payload, CaseBuilder::ofSite())), "expected");
    }

    void snsOverlapsButIsNotDoubled()
    {
        const SnsPeriod known { 5, 1, QDate(2026, 1, 1), QDate(2026, 6, 30), {} };
        const CaseFile file = CaseBuilder::ofSite().with(known);
        const Outcome corrected = run(u"site.set_sns"_qs, goodPayload(u"site.set_sns"_qs), file);
        QCOMPARE(saved<SnsPeriod>(corrected).id, 5);
        QCOMPARE(saved<SnsPeriod>(corrected).validTo, QDate(2026, 12, 31));
        const Outcome other = run(
            u"site.set_sns"_qs, { { u"valid_from"_qs, u"2026-02-01"_qs }, { u"valid_to"_qs, u"2026-03-01"_qs } }, file);
        QCOMPARE(saved<SnsPeriod>(other).id, firstNewId);
    }

    void theFirstOrderIsRecordedOnce()
    {
        const QString kind = u"site.record_first_order"_qs;
        const Outcome outcome = run(kind, goodPayload(kind), CaseBuilder::ofSite(Contract::Pax));
        QCOMPARE(saved<Site>(outcome).firstOrderOn, QDate(2026, 11, 22));
        QCOMPARE(changesOf<Document>(outcome).size(), 2);
        // The primary of the builder is verified already and needs no passcode (F16).
        QVERIFY(!changesOf<Delivery>(outcome).first().after.carriesPasscode);
        Site ordered = aSite(Contract::Pax);
        ordered.firstOrderOn = QDate(2026, 1, 1);
        QCOMPARE(
            verdict(run(kind, goodPayload(kind), CaseBuilder().with(ordered).holding(aPrimary()))), u"PA-SIT-010"_qs);
        QCOMPARE(verdict(run(kind, goodPayload(kind), CaseBuilder().with(aSite(Contract::Pax)))), u"PA-SIT-012"_qs);
        QCOMPARE(verdict(run(kind, goodPayload(kind), CaseBuilder::ofSite(Contract::Pa))), u"PA-SIT-016"_qs);
        QCOMPARE(verdict(run(kind, { { u"first_order_on"_qs, u"2026-11-23"_qs } }, CaseBuilder::ofSite(Contract::Pax))),
            u"PA-SIT-017"_qs);
    }

    void aReplacementIsOneTransaction()
    {
        CaseBuilder file = CaseBuilder::ofSite().with(livePasscode()).with(openRequest()).with(waitingNotice());
        file.with(linkOf(1, u"c_1"_qs, 10)).append(&CaseFile::logins, loginNamed(u"c_1"_qs));
        const QString kind = u"site.replace_primary"_qs;
        const Outcome outcome = run(kind, goodPayload(kind), file);
        const auto members = changesOf<Member>(outcome);
        QCOMPARE(members.size(), 2);
        QCOMPARE(members.at(0).after.id, 10);
        QCOMPARE(enumText(members.at(0).after.state), u"ended"_qs);
        QVERIFY(!members.at(0).after.slot);
        QCOMPARE(members.at(1).after.slot, std::optional<int>(0));
        QCOMPARE(enumText(members.at(1).after.state), u"registered"_qs);
        QCOMPARE(members.at(1).after.verifiedAt, testNow());
        QCOMPARE(enumText(saved<Passcode>(outcome).state), u"revoked"_qs);
        QCOMPARE(enumText(saved<PasscodeRequest>(outcome).state), u"cancelled"_qs);
        QCOMPARE(enumText(saved<Delivery>(outcome).state), u"cancelled"_qs);
        QVERIFY(!saved<Login>(outcome).enabled);
        QCOMPARE(outcome->answer.value(u"member").toInteger(), firstNewId);
    }

    void successors_data()
    {
        QTest::addColumn<Member>("named");
        QTest::addColumn<QString>("expected");
        Member suspended = aSecondary(1);
        suspended.state = MemberState::Suspended;
        Member ended = aUser();
        ended.state = MemberState::Ended;
        Member elsewhere = aUser();
        elsewhere.siteId = 2;
        QTest::newRow("secondary") << aSecondary(1) << u"applied"_qs;
        QTest::newRow("user") << aUser() << u"applied"_qs;
        QTest::newRow("the primary himself") << aPrimary() << u"PA-MEM-004"_qs;
        QTest::newRow("suspended") << suspended << u"PA-MEM-006"_qs;
        QTest::newRow("ended") << ended << u"PA-SIT-013"_qs;
        QTest::newRow("of another site") << elsewhere << u"PA-SIT-013"_qs;
    }
    void successors()
    {
        QFETCH(const Member, named);
        QJsonObject payload { { u"member"_qs, named.id }, { u"old_primary"_qs, u"user"_qs },
            { u"reason"_qs, u"異動"_qs }, { u"evidence"_qs, u"書面"_qs } };
        const Outcome outcome = run(u"site.replace_primary"_qs, payload, CaseBuilder::ofSite().naming(named));
        QTEST(verdict(outcome), "expected");
        if (!outcome)
            return;
        const Member old = saved<Member>(outcome, 10);
        QCOMPARE(enumText(old.role), u"user"_qs);
        QCOMPARE(enumText(old.state), u"active"_qs);
        QVERIFY(!old.slot && old.manageAccess == Grant::None);
        const Member successor = saved<Member>(outcome, named.id);
        QCOMPARE(enumText(successor.role), u"primary"_qs);
        QCOMPARE(enumText(successor.state), u"active"_qs);
    }

    void aSuccessorWhoHasSignedInReleasesHolds()
    {
        const QJsonObject payload { { u"member"_qs, 11 }, { u"reason"_qs, u"異動"_qs },
            { u"evidence"_qs, u"書面"_qs } };
        CaseBuilder file = CaseBuilder::ofSite().naming(aSecondary(1));
        const Outcome outcome
            = run(u"site.replace_primary"_qs, payload, file.append(&CaseFile::otherNominations, heldNomination()));
        QCOMPARE(enumText(saved<Nomination>(outcome).state), u"site_review"_qs);
        QCOMPARE(saved<Document>(outcome).memberId, std::optional<qint64>(11));
    }

    void replacementsNeedReasonAndEvidence()
    {
        QJsonObject payload = goodPayload(u"site.replace_primary"_qs);
        payload.remove(u"evidence"_qs);
        QCOMPARE(verdict(run(u"site.replace_primary"_qs, payload, CaseBuilder::ofSite())), u"PA-NOM-009"_qs);
        payload.remove(u"reason"_qs);
        QCOMPARE(verdict(run(u"site.replace_primary"_qs, payload, CaseBuilder::ofSite())), u"PA-NOM-008"_qs);
    }

    void aPrimaryOnlyProposes()
    {
        const QJsonObject payload { { u"member"_qs, 11 } };
        const CaseFile file = CaseBuilder::ofSite().naming(aSecondary(1));
        const Outcome outcome = run(u"site.replace_primary"_qs, payload, file, aContact(aPrimary()));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QVERIFY(changesOf<Member>(outcome).isEmpty());
        const QJsonObject proposal = saved<ChangeRequest>(outcome).changes.value(u"primary").toObject();
        QCOMPARE(proposal.value(u"from").toInteger(), 10);
        QCOMPARE(proposal.value(u"to").toObject(), payload);
    }
};

PADESK_TEST(siterules, SiteRulesTest)
#include "tst_siterules.moc"
