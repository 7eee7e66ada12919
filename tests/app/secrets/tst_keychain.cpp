// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secrets/keychainsession.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk::test;

namespace {

const QString key = QStringLiteral("postgresql://s_1@db1/padesk");
const QString password = QStringLiteral("ひみつ🔑 kQzm!pVb7tHr");

} // namespace

/** The keychain of a real desktop session: there, locked, without a keyring, without a bus. */
class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBackAndGoes()
    {
        KeychainSession session;
        session.startBus();
        session.startKeyring(true);
        QCOMPARE(session.ask(QStringLiteral("read"), key).outcome, QStringLiteral("missing"));
        QCOMPARE(session.ask(QStringLiteral("write"), key, password).outcome, QStringLiteral("done"));
        const auto read = session.ask(QStringLiteral("read"), key);
        QCOMPARE(read.outcome, QStringLiteral("done"));
        QCOMPARE(read.password, password);
        QCOMPARE(session.ask(QStringLiteral("read"), key + u'2').outcome, QStringLiteral("missing"));
        QVERIFY(!session.files().isEmpty());
        QCOMPARE(session.filesWith(password.toUtf8()), QStringList());
        QCOMPARE(session.filesWith("kQzm!pVb7tHr"), QStringList());
        QCOMPARE(session.ask(QStringLiteral("remove"), key).outcome, QStringLiteral("done"));
        QCOMPARE(session.ask(QStringLiteral("read"), key).outcome, QStringLiteral("missing"));
    }

    /** Nobody opens it: the password is asked for, never taken as not set, and nothing is written beside it. */
    void lockedIsAsGoodAsMissing()
    {
        KeychainSession session;
        session.startBus();
        session.startKeyring(true);
        QCOMPARE(session.ask(QStringLiteral("write"), key, password).outcome, QStringLiteral("done"));
        session.stopKeyring();
        session.startKeyring(false);
        const auto read = session.ask(QStringLiteral("read"), key);
        QVERIFY2(read.outcome == u"missing" || read.outcome == u"denied" || read.outcome == u"unavailable",
            qPrintable(read.outcome));
        QCOMPARE(read.password, QString());
        QVERIFY(read.milliseconds < 10'000);
        QVERIFY(session.ask(QStringLiteral("write"), key, password).outcome != u"done");
        QCOMPARE(session.filesWith(password.toUtf8()), QStringList());
    }

    void aBusWithoutAKeyring()
    {
        KeychainSession session;
        session.startBus();
        isUnavailable(session);
    }

    void noBusAtAll()
    {
        const KeychainSession session;
        isUnavailable(session);
    }

private:
    static void isUnavailable(const KeychainSession& session)
    {
        for (const QString& what : { QStringLiteral("read"), QStringLiteral("write") }) {
            const auto answer = session.ask(what, key, password);
            QVERIFY2(answer.outcome != u"done", qPrintable(what + u' ' + answer.outcome));
            QCOMPARE(answer.password, QString());
            QVERIFY(answer.milliseconds < 10'000);
        }
        QCOMPARE(session.ask(QStringLiteral("write"), key, password).outcome, QStringLiteral("unavailable"));
        QCOMPARE(session.filesWith(password.toUtf8()), QStringList());
    }
};

PADESK_TEST(keychain, KeychainTest)
#include "tst_keychain.moc"
