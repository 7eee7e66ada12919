// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

Outcome run(const QString& kind, const CaseFile& file, Role role = Role::Operator, const QJsonObject& more = {})
{
    QJsonObject payload = more;
    payload.insert(u"case"_qs, u"N-0000007"_qs);
    return decide(aCommand(kind, payload), file, anActor(role), Policy(), testNow());
}

CaseBuilder aCase()
{
    return CaseBuilder().set(&CaseFile::subjectExists, true);
}

CaseBuilder heldBy(const QString& holder, int seconds)
{
    Claim claim;
    claim.id = 3;
    claim.subjectId = 7;
    claim.holder = holder;
    claim.expiresAt = testNow().addSecs(seconds);
    return aCase().with(claim);
}

} // namespace

class CaseRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claims_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("release");
        const QString ok = u"applied"_qs;
        const QString other = u"PA-ACC-007"_qs;
        const QString notYours = u"PA-CAS-002"_qs;
        const auto row = [](const char* name, const CaseFile& file, Role role, const QString& claim,
                             const QString& release) { QTest::newRow(name) << file << role << claim << release; };
        row("free", aCase(), Role::Operator, ok, notYours);
        row("mine", heldBy(u"operator"_qs, 60), Role::Operator, ok, ok);
        row("mine, over", heldBy(u"operator"_qs, 0), Role::Operator, ok, notYours);
        row("another's", heldBy(u"somebody"_qs, 1), Role::Operator, other, notYours);
        row("another's, over", heldBy(u"somebody"_qs, 0), Role::Operator, ok, notYours);
        row("another's, for a supervisor", heldBy(u"somebody"_qs, 1), Role::Supervisor, ok, ok);
        row("no such case", CaseBuilder(), Role::Operator, u"PA-CAS-001"_qs, u"PA-CAS-001"_qs);
        row("viewer", aCase(), Role::Viewer, u"PA-ACC-001"_qs, u"PA-ACC-001"_qs);
    }
    void claims()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const Role, role);
        QTEST(verdict(run(u"case.claim"_qs, file, role)), "claim");
        QTEST(verdict(run(u"case.release"_qs, file, role)), "release");
    }

    void aClaimExpiresByItself()
    {
        const Outcome outcome = run(u"case.claim"_qs, aCase());
        QCOMPARE(saved<Claim>(outcome).expiresAt, testNow().addSecs(15 * 60));
        QCOMPARE(changesOf<Claim>(outcome).first().action, u"claim"_qs);
        const Outcome longer = run(u"case.claim"_qs, aCase(), Role::Operator, { { u"minutes"_qs, 60 } });
        QCOMPARE(saved<Claim>(longer).expiresAt, testNow().addSecs(60 * 60));
        QCOMPARE(verdict(run(u"case.claim"_qs, aCase(), Role::Operator, { { u"minutes"_qs, 0 } })), u"PA-CMD-011"_qs);
        QCOMPARE(verdict(run(u"case.claim"_qs, aCase(), Role::Operator, { { u"minutes"_qs, 481 } })), u"PA-CMD-011"_qs);
    }

    void renewingIsNoHistory()
    {
        QCOMPARE(changesOf<Claim>(run(u"case.claim"_qs, heldBy(u"operator"_qs, 60))).first().action, QString());
        const Outcome taken = run(u"case.claim"_qs, heldBy(u"somebody"_qs, 60), Role::Supervisor);
        QCOMPARE(changesOf<Claim>(taken).first().action, u"take_over"_qs);
        QCOMPARE(saved<Claim>(taken).holder, u"supervisor"_qs);
    }

    void aNoteIsKept()
    {
        const Outcome outcome
            = run(u"case.note"_qs, aCase(), Role::Operator, { { u"text"_qs, u"電話あり。\r\n折り返す"_qs } });
        QCOMPARE(saved<Note>(outcome).text, u"電話あり。\n折り返す"_qs);
        QCOMPARE(saved<Note>(outcome).author, u"operator"_qs);
        QCOMPARE(saved<Note>(outcome).subjectId, 7);
        const QJsonObject tooLong { { u"text"_qs, QString(4001, u'x') } };
        QCOMPARE(verdict(run(u"case.note"_qs, aCase(), Role::Operator, tooLong)), u"PA-FLD-002"_qs);
        QCOMPARE(verdict(run(u"case.note"_qs, CaseBuilder(), Role::Operator, { { u"text"_qs, u"x"_qs } })),
            u"PA-CAS-001"_qs);
    }
};

PADESK_TEST(caserules, CaseRulesTest)
#include "tst_caserules.moc"
