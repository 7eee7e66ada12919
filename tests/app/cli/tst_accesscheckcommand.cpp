// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
QStringList codes(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& one : list.toArray())
        texts.append(one.toObject().value(u"code"_qs).toString());
    return texts;
}

QJsonObject check(const Program& padesk, const QString& site, const QString& ibmId)
{
    QStringList arguments { u"access-check"_qs, u"--json"_qs, u"--site"_qs, site };
    if (!ibmId.isEmpty())
        arguments << u"--ibm-id"_qs << ibmId;
    const Run run = padesk.run(arguments);
    if (run.exitCode != 0)
        qFatal("access-check: %s", qPrintable(run.err));
    return run.json();
}
} // namespace

/** The chart from what a real database knows. */
class AccessCheckCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheRecord_data() { addEngineRows(); }
    void followsTheRecord()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);

        const QJsonObject unknown = check(padesk, u"7000009"_qs, u"taro@example.co.jp"_qs);
        QCOMPARE(unknown.value(u"position"_qs).toString(), u"ask_sales_rep"_qs);
        QVERIFY(codes(unknown.value(u"actions"_qs)).contains(u"correct_site_number"_qs));

        // The contact, known by the registered e-mail address.
        const QJsonObject contact = check(padesk, u"7000001"_qs, u"Taro@Example.co.jp"_qs);
        QCOMPARE(contact.value(u"screen"_qs).toString(), u"passcode"_qs);
        QVERIFY(contact.value(u"causes"_qs).toArray().isEmpty());
        QCOMPARE(contact.value(u"tool"_qs).toString(), u"pa_online"_qs);
        QVERIFY(!contact.value(u"download_meanwhile"_qs).toBool());

        // Somebody else, before and after nominating.
        const QString other = u"hanako@example.co.jp"_qs;
        QCOMPARE(padesk.submit({ nominationLine(other) }).exitCode, 0);
        const QJsonObject held = check(padesk, u"7000001"_qs, other);
        QCOMPARE(held.value(u"position"_qs).toString(), u"on_hold"_qs);
        QVERIFY(codes(held.value(u"causes"_qs)).contains(u"not_the_contact"_qs));
        QCOMPARE(codes(held.value(u"actions"_qs)).first(), u"ask_site_contact_to_sign_in"_qs);

        // The contact signs in: the hold is released.
        const QJsonObject signIn = commandLine(u"sign_in.record"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
                { u"at"_qs, u"2026-11-20T01:00:00Z"_qs } },
            u"sign in"_qs);
        QCOMPARE(padesk.submitAsPortal({ signIn }).exitCode, 0);
        const QJsonObject reviewed = check(padesk, u"7000001"_qs, other);
        QCOMPARE(reviewed.value(u"position"_qs).toString(), u"d8_contact_approved"_qs);
        QCOMPARE(codes(reviewed.value(u"actions"_qs)).first(), u"wait_for_site_contact"_qs);
        for (const QJsonValue& step : reviewed.value(u"path"_qs).toArray())
            QVERIFY(!step.toObject().value(u"text"_qs).toString().isEmpty());
    }

    void saysItInBothLanguages_data() { addEngineRows(); }
    void saysItInBothLanguages()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        const QStringList arguments { u"access-check"_qs, u"--site"_qs, u"7000001"_qs, u"--ibm-id"_qs,
            u"taro@example.co.jp"_qs };
        const Run english = padesk.run(arguments);
        QCOMPARE(english.exitCode, 0);
        QVERIFY2(english.out.contains(u"Screen: The passcode screen."), qPrintable(english.out));
        const Run japanese = padesk.run(arguments + QStringList { u"--language"_qs, u"ja"_qs });
        QVERIFY2(japanese.out.contains(u"表示される画面：認証画面"), qPrintable(japanese.out));
    }
};

PADESK_TEST(accesscheckcommand, AccessCheckCommandTest)
#include "tst_accesscheckcommand.moc"
