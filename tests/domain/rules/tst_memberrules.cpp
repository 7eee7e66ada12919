// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

Outcome run(const QString& kind, const QJsonObject& payload, const CaseFile& file,
    const Actor& actor = anActor(Role::Operator), const Policy& policy = Policy())
{
    return decide(aCommand(kind, payload), file, actor, policy, testNow());
}

QJsonObject person(const QString& role)
{
    return { { u"site_number"_qs, u"7000001"_qs }, { u"role"_qs, role }, { u"family"_qs, u"鈴木"_qs },
        { u"given"_qs, u"次郎"_qs }, { u"ibm_id"_qs, u"Jiro@Example.co.jp"_qs } };
}

QJsonObject edit(const QString& column, const QString& from, const QString& to)
{
    return { { u"member"_qs, 1 }, { u"changes"_qs, QJsonObject { { column, change(from, to) } } } };
}

CaseBuilder siteWith(int secondaries)
{
    CaseBuilder file = CaseBuilder::ofSite();
    for (int slot = 1; slot <= secondaries; ++slot)
        file.holding(aSecondary(slot));
    return file;
}

Member inState(Member member, MemberState state)
{
    member.state = state;
    return member;
}

/** Everybody who might hand in a command at the site. */
QList<Actor> actors()
{
    Member plain = aSecondary(2);
    plain.manageAccess = Grant::None;
    Member foreign = aPrimary();
    foreign.siteId = 2;
    return { anActor(Role::Operator), anActor(Role::Supervisor), anActor(Role::Viewer), anActor(Role::Portal),
        aContact(aPrimary()), aContact(aSecondary(1)), aContact(plain), aContact(aUser(21)), aContact(foreign) };
}

QStringList verdictsOfActors(const QString& kind, const QJsonObject& payload, const CaseFile& file)
{
    QStringList verdicts;
    for (const Actor& actor : actors())
        verdicts.append(verdict(run(kind, payload, file, actor)));
    return verdicts;
}

} // namespace

class MemberRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewMemberIsInvited()
    {
        QJsonObject payload = person(u"secondary"_qs);
        payload.insert(u"access"_qs, u"full"_qs);
        const Outcome outcome = run(u"member.add"_qs, payload, siteWith(1));
        const Member member = saved<Member>(outcome);
        QCOMPARE(enumText(member.state), u"invited"_qs);
        QCOMPARE(enumText(member.authMethod), u"granted"_qs);
        QCOMPARE(member.slot, std::optional<int>(2));
        QCOMPARE(accessOf(member), accessPreset(ToolLevel::Full, true));
        QCOMPARE(member.ibmIdKey, u"jiro@example.co.jp"_qs);
        QCOMPARE(member.email, u"Jiro@Example.co.jp"_qs);
        QCOMPARE(outcome->answer.value(u"member").toInteger(), member.id);
    }

    void theFifthSecondaryIsRefused()
    {
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"secondary"_qs), siteWith(3))), u"applied"_qs);
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"secondary"_qs), siteWith(4))), u"PA-MEM-003"_qs);
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), siteWith(4))), u"applied"_qs);
    }

    void aFreedSlotIsUsedAgain()
    {
        CaseBuilder file = CaseBuilder::ofSite();
        file.holding(aSecondary(1)).holding(aSecondary(3)).holding(aSecondary(4));
        QCOMPARE(saved<Member>(run(u"member.add"_qs, person(u"secondary"_qs), file)).slot, std::optional<int>(2));
    }

    void additionsAreChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("expires today") << u"expires_on"_qs << u"2026-11-22"_qs << u"applied"_qs;
        QTest::newRow("expired yesterday") << u"expires_on"_qs << u"2026-11-21"_qs << u"PA-MEM-009"_qs;
        QTest::newRow("primary") << u"role"_qs << u"primary"_qs << u"PA-CMD-011"_qs;
        QTest::newRow("no name") << u"family"_qs << QString() << u"PA-FLD-001"_qs;
        QTest::newRow("no IBM ID") << u"ibm_id"_qs << QString() << u"PA-CMD-002"_qs;
        QTest::newRow("bad IBM ID") << u"ibm_id"_qs << u"jiro"_qs << u"PA-FLD-013"_qs;
        QTest::newRow("roman in kanji") << u"family_roman"_qs << u"鈴木"_qs << u"PA-FLD-018"_qs;
        QTest::newRow("access") << u"access"_qs << u"all"_qs << u"PA-CMD-011"_qs;
    }
    void additionsAreChecked()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QJsonObject payload = person(u"user"_qs);
        payload.insert(field, value);
        QTEST(verdict(run(u"member.add"_qs, payload, CaseBuilder::ofSite())), "expected");
    }

    void anIbmIdIsOnceASite()
    {
        const CaseFile file = CaseBuilder::ofSite().sameIdentity(aUser());
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), file)), u"PA-MEM-002"_qs);
    }

    void nobodyJoinsASiteThatIsNotActive()
    {
        Site site = aSite();
        site.state = SiteState::Suspended;
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), CaseBuilder().with(site))), u"PA-SIT-003"_qs);
        site.state = SiteState::Closed;
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), CaseBuilder().with(site))), u"PA-SIT-004"_qs);
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), CaseBuilder())), u"PA-SIT-001"_qs);
    }

    void whoMayAdd()
    {
        const QString ok = u"applied"_qs;
        const QString no = u"PA-ACC-001"_qs;
        const QString foreign = u"PA-ACC-002"_qs;
        const QString may = u"PA-MEM-008"_qs;
        // operator, supervisor, viewer, portal, primary, secondary, one without manage access, user, another site
        QCOMPARE(verdictsOfActors(u"member.add"_qs, person(u"user"_qs), siteWith(2)),
            (QStringList { ok, ok, no, no, ok, ok, may, no, foreign }));
        QCOMPARE(verdictsOfActors(u"member.add"_qs, person(u"secondary"_qs), siteWith(2)),
            (QStringList { ok, ok, no, no, ok, ok, may, no, foreign }));
    }

    void secondariesMayAddSecondariesByPolicyOnly()
    {
        Policy policy;
        policy.secondaryMayAddSecondary = false;
        const Actor secondary = aContact(aSecondary(1));
        QCOMPARE(
            verdict(run(u"member.add"_qs, person(u"secondary"_qs), siteWith(1), secondary, policy)), u"PA-MEM-008"_qs);
        QCOMPARE(verdict(run(u"member.add"_qs, person(u"user"_qs), siteWith(1), secondary, policy)), u"applied"_qs);
    }

    void statesAndCommands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QStringList>("verdicts");
        const QJsonObject member { { u"member"_qs, 20 } };
        const QString ok = u"applied"_qs;
        const QString wrong = u"PA-MEM-006"_qs;
        // registered, authenticating, active, invited, suspended, ended
        QTest::newRow("change") << u"member.change"_qs << edit(u"department"_qs, QString(), u"総務部"_qs)
                                << QStringList { ok, ok, ok, ok, ok, wrong };
        QTest::newRow("suspend") << u"member.suspend"_qs << member
                                 << QStringList { wrong, wrong, ok, wrong, wrong, wrong };
        QTest::newRow("resume") << u"member.resume"_qs << member
                                << QStringList { wrong, wrong, wrong, wrong, ok, wrong };
        QTest::newRow("end") << u"member.end"_qs << member << QStringList { ok, ok, ok, ok, ok, wrong };
        QTest::newRow("link") << u"member.link_ibm_id"_qs
                              << QJsonObject { { u"member"_qs, 20 }, { u"new_ibm_id"_qs, u"new@example.co.jp"_qs } }
                              << QStringList { ok, ok, ok, ok, ok, wrong };
    }
    void statesAndCommands()
    {
        QFETCH(const QString, kind);
        QFETCH(const QJsonObject, payload);
        QStringList verdicts;
        for (int state = 0; state <= static_cast<int>(MemberState::Ended); ++state) {
            const Member member = inState(aUser(), static_cast<MemberState>(state));
            verdicts.append(verdict(run(kind, payload, CaseBuilder::ofSite().naming(member))));
        }
        QTEST(verdicts, "verdicts");
        QCOMPARE(verdict(run(kind, payload, CaseBuilder::ofSite())), u"PA-MEM-001"_qs);
        Site closed = aSite();
        closed.state = SiteState::Closed;
        QCOMPARE(verdict(run(kind, payload, CaseBuilder().with(closed).naming(aUser()))), u"PA-SIT-004"_qs);
    }

    void whoMayAdminister_data()
    {
        QTest::addColumn<Member>("member");
        QTest::addColumn<QStringList>("verdicts");
        const QString ok = u"applied"_qs;
        const QString no = u"PA-ACC-001"_qs;
        const QString foreign = u"PA-ACC-002"_qs;
        const QString self = u"PA-ACC-003"_qs;
        const QString may = u"PA-MEM-008"_qs;
        // operator, supervisor, viewer, portal, primary, secondary, one without manage access, user, another site
        QTest::newRow("user") << aUser() << QStringList { ok, ok, no, no, ok, ok, may, no, foreign };
        QTest::newRow("secondary") << aSecondary(3) << QStringList { ok, ok, no, no, ok, may, may, no, foreign };
        QTest::newRow("himself") << aSecondary(1) << QStringList { ok, ok, no, no, ok, self, may, no, foreign };
        QTest::newRow("primary") << aPrimary() << QStringList { ok, ok, no, no, self, may, may, no, foreign };
    }
    void whoMayAdminister()
    {
        QFETCH(const Member, member);
        const CaseFile file = siteWith(3).naming(member);
        QTEST(verdictsOfActors(u"member.suspend"_qs, { { u"member"_qs, member.id } }, file), "verdicts");
    }

    void changes_data()
    {
        QTest::addColumn<Member>("member");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char* name, const Member& member, const QString& column, const QString& from, const QString& to,
                  const QString& expected) { QTest::newRow(name) << member << column << from << to << expected; };
        row("name", aUser(), u"family"_qs, u"山田"_qs, u"髙橋"_qs, u"applied"_qs);
        row("kana is folded", aUser(), u"family_kana"_qs, u"ヤマダ"_qs, u"たかはし"_qs, u"applied"_qs);
        row("stale", aUser(), u"family"_qs, u"田中"_qs, u"髙橋"_qs, u"PA-VER-002"_qs);
        row("nothing", aUser(), u"family"_qs, u"山田"_qs, u"山田"_qs, u"PA-CHG-004"_qs);
        row("IBM ID", aUser(), u"ibm_id"_qs, u"taro20@example.co.jp"_qs, u"x@y.jp"_qs, u"PA-CHG-003"_qs);
        row("state", aUser(), u"state"_qs, u"active"_qs, u"ended"_qs, u"PA-CHG-003"_qs);
        row("slot", aUser(), u"slot"_qs, QString(), u"1"_qs, u"PA-CHG-003"_qs);
        row("level", aUser(), u"tool_level"_qs, u"full"_qs, u"none"_qs, u"applied"_qs);
        row("no such level", aUser(), u"tool_level"_qs, u"full"_qs, u"everything"_qs, u"PA-CMD-011"_qs);
        row("reports can't be updated", aUser(), u"reporting"_qs, u"view"_qs, u"update"_qs, u"PA-CMD-011"_qs);
        row("language", aUser(), u"language"_qs, QString(), u"en"_qs, u"applied"_qs);
        row("no such language", aUser(), u"language"_qs, QString(), u"de"_qs, u"PA-CMD-011"_qs);
        row("until today", aUser(), u"expires_on"_qs, QString(), u"2026-11-22"_qs, u"applied"_qs);
        row("until yesterday", aUser(), u"expires_on"_qs, QString(), u"2026-11-21"_qs, u"PA-MEM-009"_qs);
        row("promotion", aUser(), u"role"_qs, u"user"_qs, u"secondary"_qs, u"applied"_qs);
        row("to primary", aUser(), u"role"_qs, u"user"_qs, u"primary"_qs, u"PA-MEM-007"_qs);
        row("from primary", aPrimary(), u"role"_qs, u"primary"_qs, u"user"_qs, u"PA-MEM-007"_qs);
        row("demotion", aSecondary(1), u"role"_qs, u"secondary"_qs, u"user"_qs, u"applied"_qs);
    }
    void changes()
    {
        QFETCH(const Member, member);
        QFETCH(const QString, column);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(verdict(run(u"member.change"_qs, edit(column, from, to), siteWith(1).naming(member))), "expected");
    }

    void promotionTakesASlotAndDemotionFreesIt()
    {
        const Outcome promoted
            = run(u"member.change"_qs, edit(u"role"_qs, u"user"_qs, u"secondary"_qs), siteWith(1).naming(aUser()));
        QCOMPARE(saved<Member>(promoted).slot, std::optional<int>(2));
        QCOMPARE(enumText(saved<Member>(promoted).manageAccess), u"update"_qs);
        QCOMPARE(verdict(run(
                     u"member.change"_qs, edit(u"role"_qs, u"user"_qs, u"secondary"_qs), siteWith(4).naming(aUser()))),
            u"PA-MEM-003"_qs);
        CaseBuilder file = siteWith(1).naming(aSecondary(1));
        LoginMember link;
        link.id = 5;
        link.roleName = u"c_1"_qs;
        link.memberId = 11;
        const Outcome demoted
            = run(u"member.change"_qs, edit(u"role"_qs, u"secondary"_qs, u"user"_qs), file.with(link));
        QVERIFY(!saved<Member>(demoted).slot);
        QCOMPARE(enumText(saved<Member>(demoted).manageAccess), u"none"_qs);
        QVERIFY(!saved<LoginMember>(demoted).linked);
    }

    void contactsChangeThemselves_data()
    {
        QTest::addColumn<Member>("who");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char* name, const Member& who, const QString& column, const QString& from, const QString& to,
                  const QString& expected) { QTest::newRow(name) << who << column << from << to << expected; };
        row("secondary's name", aSecondary(1), u"family"_qs, u"山田"_qs, u"髙橋"_qs, u"applied"_qs);
        row("secondary's level", aSecondary(1), u"entitlement"_qs, u"none"_qs, u"update"_qs, u"PA-ACC-003"_qs);
        row("secondary's end", aSecondary(1), u"expires_on"_qs, QString(), u"2030-01-01"_qs, u"PA-ACC-003"_qs);
        row("primary's e-mail", aPrimary(), u"email"_qs, u"taro10@example.co.jp"_qs, u"x@y.jp"_qs, u"PA-MEM-012"_qs);
        row("primary's language", aPrimary(), u"language"_qs, QString(), u"en"_qs, u"applied"_qs);
        row("primary's level", aPrimary(), u"entitlement"_qs, u"none"_qs, u"update"_qs, u"PA-ACC-003"_qs);
    }
    void contactsChangeThemselves()
    {
        QFETCH(const Member, who);
        QFETCH(const QString, column);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const CaseFile file = siteWith(1).naming(who);
        QTEST(verdict(run(u"member.change"_qs, edit(column, from, to), file, aContact(who))), "expected");
    }

    void aPrimaryNeedsASuccessor()
    {
        const CaseFile file = CaseBuilder::ofSite().naming(aPrimary());
        QCOMPARE(verdict(run(u"member.end"_qs, { { u"member"_qs, 10 } }, file)), u"PA-MEM-005"_qs);
        QCOMPARE(
            verdict(run(u"member.end"_qs, { { u"member"_qs, 10 } }, file, aContact(aPrimary()))), u"PA-ACC-003"_qs);
    }

    void endingFreesTheSlotAndTheLogin()
    {
        LoginMember link;
        link.id = 5;
        link.roleName = u"c_1"_qs;
        link.memberId = 11;
        Login login;
        login.id = 6;
        login.roleName = u"c_1"_qs;
        CaseBuilder file = siteWith(1).naming(aSecondary(1)).with(link);
        const Outcome outcome = run(u"member.end"_qs, { { u"member"_qs, 11 }, { u"reason"_qs, u"退職"_qs } },
            file.append(&CaseFile::logins, login));
        const Member member = saved<Member>(outcome);
        QVERIFY(!member.slot);
        QCOMPARE(member.endedReason, u"退職"_qs);
        QCOMPARE(member.endedAt, testNow());
        QVERIFY(!saved<LoginMember>(outcome).linked);
        QVERIFY(!saved<Login>(outcome).enabled);
    }

    void aNewIbmIdSupersedesTheOld()
    {
        const QJsonObject payload { { u"member"_qs, 20 }, { u"new_ibm_id"_qs, u"new@example.co.jp"_qs } };
        const Outcome outcome = run(u"member.link_ibm_id"_qs, payload, CaseBuilder::ofSite().naming(aUser()));
        QCOMPARE(saved<Member>(outcome).ibmIdKey, u"new@example.co.jp"_qs);
        QCOMPARE(saved<Member>(outcome).email, u"new@example.co.jp"_qs);
        QCOMPARE(saved<IbmIdentity>(outcome).ibmId, u"taro20@example.co.jp"_qs);
        QCOMPARE(saved<IbmIdentity>(outcome).supersededBy, u"new@example.co.jp"_qs);
        const CaseFile taken = CaseBuilder::ofSite().naming(aUser()).sameIdentity(aSecondary(1));
        QCOMPARE(verdict(run(u"member.link_ibm_id"_qs, payload, taken)), u"PA-MEM-002"_qs);
        const QJsonObject same { { u"member"_qs, 20 }, { u"new_ibm_id"_qs, u"ＴＡＲＯ20@example.co.jp"_qs } };
        QCOMPARE(verdict(run(u"member.link_ibm_id"_qs, same, CaseBuilder::ofSite().naming(aUser()))), u"PA-MEM-010"_qs);
    }

    void aNewIbmIdMovesAllMemberships_data()
    {
        QTest::addColumn<bool>("byOffice");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("superseded");
        QTest::newRow("the office moves all") << true << false << u"applied"_qs << 2 << 1;
        QTest::newRow("taken at the other site") << true << true << u"PA-MEM-002"_qs << 0 << 0;
        QTest::newRow("a contact moves his own") << false << false << u"applied"_qs << 1 << 0;
        QTest::newRow("and learns of no other site") << false << true << u"applied"_qs << 1 << 0;
    }
    void aNewIbmIdMovesAllMemberships()
    {
        QFETCH(const bool, byOffice);
        QFETCH(const bool, taken);
        QFETCH(const int, moved);
        QFETCH(const int, superseded);
        Member elsewhere = aUser();
        elsewhere.id = 40;
        elsewhere.siteId = 2;
        Member holder = aUser(41);
        holder.siteId = 2;
        CaseBuilder file = CaseBuilder::ofSite().naming(aUser()).append(&CaseFile::otherMemberships, elsewhere);
        if (taken)
            file.append(&CaseFile::newIdentityHolders, holder);
        const QJsonObject payload { { u"member"_qs, 20 }, { u"new_ibm_id"_qs, u"new@example.co.jp"_qs } };
        const Outcome outcome
            = run(u"member.link_ibm_id"_qs, payload, file, byOffice ? anActor(Role::Operator) : aContact(aPrimary()));
        QTEST(verdict(outcome), "expected");
        const QList<Change<Member>> members = changesOf<Member>(outcome);
        QCOMPARE(members.size(), moved);
        for (const Change<Member>& member : members)
            QCOMPARE(member.after.ibmIdKey, u"new@example.co.jp"_qs);
        QCOMPARE(changesOf<IbmIdentity>(outcome).size(), superseded);
    }
};

PADESK_TEST(memberrules, MemberRulesTest)
#include "tst_memberrules.moc"
