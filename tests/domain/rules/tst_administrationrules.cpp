// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

Outcome run(const QString& kind, const QJsonObject& payload, const CaseFile& file = CaseBuilder(),
    const Actor& actor = anActor(Role::Admin), const Policy& policy = Policy())
{
    return decide(aCommand(kind, payload), file, actor, policy, testNow());
}

QJsonObject goodPayload(const QString& kind)
{
    if (kind == u"settings.set")
        return { { u"key"_qs, u"policy"_qs }, { u"value"_qs, QJsonObject { { u"undo_minutes"_qs, 5 } } } };
    if (kind == u"template.set")
        return { { u"template"_qs, u"passcode"_qs }, { u"language"_qs, u"ja"_qs }, { u"body"_qs, u"本文"_qs } };
    if (kind == u"holiday.set")
        return { { u"day"_qs, u"2026-12-29"_qs }, { u"name"_qs, u"年末休業"_qs }, { u"closed"_qs, true } };
    if (kind == u"login.create")
        return { { u"role"_qs, u"operator"_qs }, { u"name"_qs, u"佐藤"_qs } };
    if (kind == u"login.disable")
        return { { u"login"_qs, u"s_1"_qs } };
    if (kind == u"view.save")
        return { { u"page"_qs, u"sites"_qs }, { u"name"_qs, u"PA"_qs }, { u"definition"_qs, QJsonObject() } };
    if (kind == u"export.record")
        return { { u"what"_qs, u"sites"_qs }, { u"rows"_qs, 3 } };
    return { { u"events"_qs, QJsonArray { 4, 5 } }, { u"reason"_qs, u"本人の請求"_qs } };
}

Login aLogin()
{
    Login login;
    login.id = 8;
    login.roleName = u"s_1"_qs;
    return login;
}

CaseFile fullFile()
{
    CaseBuilder file;
    return file.set(&CaseFile::login, aLogin()).set(&CaseFile::redactableEvents, QList<qint64> { 4, 5, 6 });
}

} // namespace

class AdministrationRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesAndCommands_data()
    {
        QTest::addColumn<QStringList>("verdicts");
        const QString ok = u"applied"_qs;
        const QString no = u"PA-ACC-001"_qs;
        const QStringList adminOnly { no, no, no, ok, no, no };
        // viewer, operator, supervisor, admin, portal, primary
        QTest::newRow("settings.set") << QStringList { no, no, no, ok, no, no };
        QTest::newRow("template.set") << QStringList { no, no, ok, ok, no, no };
        QTest::newRow("holiday.set") << adminOnly;
        QTest::newRow("login.create") << adminOnly;
        QTest::newRow("login.disable") << adminOnly;
        QTest::newRow("view.save") << QStringList { ok, ok, ok, ok, no, ok };
        QTest::newRow("export.record") << QStringList { no, u"PA-ACC-005"_qs, ok, no, no, ok };
        QTest::newRow("event.redact") << adminOnly;
    }
    void rolesAndCommands()
    {
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        QStringList verdicts;
        for (Role role : { Role::Viewer, Role::Operator, Role::Supervisor, Role::Admin, Role::Portal })
            verdicts.append(verdict(run(kind, goodPayload(kind), fullFile(), anActor(role))));
        const QString primary = verdict(run(kind, goodPayload(kind), fullFile(), aContact(aPrimary())));
        QTEST(verdicts << primary, "verdicts");
    }

    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonObject>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown key") << u"colour"_qs << QJsonObject() << u"PA-ADM-001"_qs;
        QTest::newRow("unknown name") << u"policy"_qs << QJsonObject { { u"x"_qs, 1 } } << u"PA-ADM-001"_qs;
        QTest::newRow("out of range") << u"policy"_qs << QJsonObject { { u"claim_minutes"_qs, 0 } } << u"PA-ADM-002"_qs;
        QTest::newRow("warns after it locks")
            << u"policy"_qs << QJsonObject { { u"warn_after_errors"_qs, 6 } } << u"PA-ADM-002"_qs;
        QTest::newRow("escalates before it reminds")
            << u"policy"_qs << QJsonObject { { u"remind_after_days"_qs, 11 } } << u"PA-ADM-002"_qs;
        QTest::newRow("office") << u"office"_qs << QJsonObject { { u"office_name"_qs, u"PA事務局"_qs } }
                                << u"applied"_qs;
    }
    void settings()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonObject, value);
        QTEST(verdict(run(u"settings.set"_qs, { { u"key"_qs, key }, { u"value"_qs, value } })), "expected");
    }

    void aStaleSettingIsRefused()
    {
        const Setting known { 2, u"policy"_qs, QJsonObject { { u"undo_minutes"_qs, 1 } }, 4 };
        const CaseFile file = CaseBuilder().set(&CaseFile::setting, known);
        QJsonObject payload = goodPayload(u"settings.set"_qs);
        payload.insert(u"version"_qs, 3);
        QCOMPARE(verdict(run(u"settings.set"_qs, payload, file)), u"PA-VER-003"_qs);
        payload.insert(u"version"_qs, 4);
        QCOMPARE(saved<Setting>(run(u"settings.set"_qs, payload, file)).rowVersion, 5);
    }

    void templates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("letter") << u"pa_contract_notice"_qs << u"本文"_qs << u"applied"_qs;
        QTest::newRow("block") << u"block_office"_qs << u"本文"_qs << u"applied"_qs;
        QTest::newRow("back to the built-in") << u"passcode"_qs << QString() << u"applied"_qs;
        QTest::newRow("unknown") << u"birthday"_qs << u"本文"_qs << u"PA-CMD-011"_qs;
        QTest::newRow("20,000") << u"passcode"_qs << QString(20000, u'あ') << u"applied"_qs;
        QTest::newRow("20,001") << u"passcode"_qs << QString(20001, u'あ') << u"PA-FLD-002"_qs;
    }
    void templates()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, body);
        const QJsonObject payload { { u"template"_qs, name }, { u"language"_qs, u"ja"_qs }, { u"body"_qs, body } };
        QTEST(verdict(run(u"template.set"_qs, payload)), "expected");
    }

    void aHolidayCanBeTakenBack()
    {
        const Outcome made = run(u"holiday.set"_qs, goodPayload(u"holiday.set"_qs));
        QVERIFY(saved<Holiday>(made).closed);
        QJsonObject payload = goodPayload(u"holiday.set"_qs);
        payload.insert(u"closed"_qs, false);
        const CaseFile file = CaseBuilder().set(&CaseFile::holiday, saved<Holiday>(made));
        const Outcome taken = run(u"holiday.set"_qs, payload, file);
        QVERIFY(!saved<Holiday>(taken).closed);
        QCOMPARE(saved<Holiday>(taken).id, saved<Holiday>(made).id);
    }

    void loginsHaveOpaqueNames()
    {
        const Outcome outcome = run(u"login.create"_qs, goodPayload(u"login.create"_qs));
        QCOMPARE(saved<Login>(outcome).roleName, u"s_112233445566478899aabbccddeeff00"_qs);
        QCOMPARE(saved<Login>(outcome).staffRole, u"operator"_qs);
        QVERIFY(saved<Login>(outcome).mustChange);
        QCOMPARE(outcome->answer.value(u"login").toString(), saved<Login>(outcome).roleName);
    }

    void contactLoginsStandForMembers()
    {
        const QString name = u"7000001/taro11@example.co.jp"_qs;
        const QJsonObject payload { { u"role"_qs, u"contact"_qs }, { u"name"_qs, u"山田"_qs },
            { u"members"_qs, QJsonArray { name } } };
        const auto file = [&name](const Member& member) {
            return CaseFile(CaseBuilder().set(&CaseFile::loginMembers, QHash<QString, Member> { { name, member } }));
        };
        const Outcome outcome = run(u"login.create"_qs, payload, file(aSecondary(1)));
        QVERIFY(saved<Login>(outcome).roleName.startsWith(u"c_"));
        QCOMPARE(saved<LoginMember>(outcome).memberId, 11);
        QCOMPARE(verdict(run(u"login.create"_qs, payload)), u"PA-MEM-001"_qs);
        QCOMPARE(verdict(run(u"login.create"_qs, payload, file(aUser()))), u"PA-MEM-006"_qs);
        const QJsonObject nobody { { u"role"_qs, u"contact"_qs }, { u"name"_qs, u"山田"_qs } };
        QCOMPARE(verdict(run(u"login.create"_qs, nobody)), u"PA-CMD-002"_qs);
    }

    void staffOfALocalDatabase()
    {
        QJsonObject payload = goodPayload(u"login.create"_qs);
        payload.insert(u"os_user"_qs, u"sato"_qs);
        const Outcome outcome = run(u"login.create"_qs, payload);
        const Staff staff = saved<Staff>(outcome);
        QCOMPARE(staff.osUser, u"sato"_qs);
        QCOMPARE(enumText(staff.role), u"operator"_qs);
        QVERIFY(changesOf<Login>(outcome).isEmpty());
        payload.insert(u"role"_qs, u"supervisor"_qs);
        const Outcome raised = run(u"login.create"_qs, payload, CaseBuilder().set(&CaseFile::staff, staff));
        QCOMPARE(saved<Staff>(raised).id, staff.id);
        QCOMPARE(enumText(saved<Staff>(raised).role), u"supervisor"_qs);
        payload.insert(u"role"_qs, u"portal"_qs);
        QCOMPARE(verdict(run(u"login.create"_qs, payload)), u"PA-ADM-006"_qs);
        payload.insert(u"os_user"_qs, u"admin"_qs);
        payload.insert(u"role"_qs, u"viewer"_qs);
        QCOMPARE(verdict(run(u"login.create"_qs, payload)), u"PA-ACC-003"_qs);
    }

    void loginsAreDisabled()
    {
        const QJsonObject payload = goodPayload(u"login.disable"_qs);
        QVERIFY(!saved<Login>(run(u"login.disable"_qs, payload, fullFile())).enabled);
        QCOMPARE(verdict(run(u"login.disable"_qs, payload)), u"PA-ADM-003"_qs);
        QCOMPARE(verdict(run(u"login.disable"_qs, { { u"login"_qs, u"admin"_qs } }, fullFile())), u"PA-ACC-003"_qs);
        Staff staff;
        staff.id = 3;
        staff.osUser = u"s_1"_qs;
        QVERIFY(!saved<Staff>(run(u"login.disable"_qs, payload, CaseBuilder().set(&CaseFile::staff, staff))).enabled);
    }

    void ownPasswords()
    {
        Actor actor = anActor(Role::Operator);
        QCOMPARE(verdict(run(u"login.set_password_changed"_qs, {}, fullFile(), actor)), u"PA-ADM-006"_qs);
        actor.name = u"s_1"_qs;
        QVERIFY(!saved<Login>(run(u"login.set_password_changed"_qs, {}, fullFile(), actor)).mustChange);
    }

    void viewsAreOnesOwn()
    {
        QJsonObject payload = goodPayload(u"view.save"_qs);
        const Outcome outcome = run(u"view.save"_qs, payload);
        QCOMPARE(saved<SavedView>(outcome).owner, u"admin"_qs);
        const CaseFile file = CaseBuilder().set(&CaseFile::view, saved<SavedView>(outcome));
        payload.insert(u"shared"_qs, true);
        const Outcome again = run(u"view.save"_qs, payload, file);
        QCOMPARE(saved<SavedView>(again).id, saved<SavedView>(outcome).id);
        QVERIFY(saved<SavedView>(again).shared);
        QCOMPARE(verdict(run(u"view.save"_qs, payload, CaseBuilder(), aContact(aPrimary()))), u"PA-ACC-001"_qs);
        payload.insert(u"definition"_qs, QJsonObject { { u"x"_qs, QString(20000, u'x') } });
        QCOMPARE(verdict(run(u"view.save"_qs, payload)), u"PA-CMD-008"_qs);
    }

    void operatorsExportByPolicy()
    {
        Policy policy;
        policy.operatorMayExport = true;
        const Outcome outcome = run(
            u"export.record"_qs, goodPayload(u"export.record"_qs), CaseBuilder(), anActor(Role::Operator), policy);
        QCOMPARE(verdict(outcome), u"applied"_qs);
        const auto* fact = std::get_if<Fact>(&outcome->effects.front());
        QVERIFY(fact);
        QCOMPARE(fact->action, u"export"_qs);
        QCOMPARE(fact->data.value(u"rows").toInt(), 3);
        QCOMPARE(
            verdict(run(u"export.record"_qs, goodPayload(u"export.record"_qs), CaseBuilder(), aContact(aSecondary(1)))),
            u"PA-ACC-001"_qs);
    }

    void redactionNamesItsReason()
    {
        const QString kind = u"event.redact"_qs;
        const Outcome outcome = run(kind, goodPayload(kind), fullFile());
        QCOMPARE(outcome->effects.size(), std::size_t(2));
        QCOMPARE(std::get<Redaction>(outcome->effects.at(0)).events, (QList<qint64> { 4, 5 }));
        QCOMPARE(std::get<Fact>(outcome->effects.at(1)).data.value(u"reason").toString(), u"本人の請求"_qs);
        const QJsonObject missing { { u"events"_qs, QJsonArray { 4, 99 } }, { u"reason"_qs, u"x"_qs } };
        const Outcome refused = run(kind, missing, fullFile());
        QCOMPARE(verdict(refused), u"PA-ADM-005"_qs);
        QCOMPARE(refused.error().parameters.value(u"events").toArray(), QJsonArray { 99 });
        const QJsonObject none { { u"events"_qs, QJsonArray() }, { u"reason"_qs, u"x"_qs } };
        QCOMPARE(verdict(run(kind, none, fullFile())), u"PA-ADM-005"_qs);
    }
};

PADESK_TEST(administrationrules, AdministrationRulesTest)
#include "tst_administrationrules.moc"
