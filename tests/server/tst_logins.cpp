// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scramverifier.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** Commands on logins and the roles behind them (SECURITY.md 1.1). */
class LoginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<OfficeServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void aVerifierIsTheServersOwn_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("letters") << u"correct horse battery"_qs;
        QTest::newRow("Japanese") << u"正しい馬の電池です"_qs;
        QTest::newRow("full width is folded as the server does it") << u"ＡＢＣ１２３パスワード"_qs;
        QTest::newRow("a quote") << u"it's a 'quote' \\"_qs;
    }
    void aVerifierIsTheServersOwn()
    {
        QFETCH(QString, password);
        rawSql(m_server->url(),
            u"alter role %1 password '%2'"_qs.arg(
                m_server->login(u"viewer"_qs), QString(password).replace(u'\'', u"''"_qs)));
        const QString made = stored(u"viewer"_qs);
        const auto parts = QRegularExpression(u"^SCRAM-SHA-256\\$(\\d+):([^$]+)\\$"_qs).match(made);
        QVERIFY2(parts.hasMatch(), qPrintable(made));
        QCOMPARE(scramVerifier(
                     Secret(password), QByteArray::fromBase64(parts.captured(2).toLatin1()), parts.captured(1).toInt()),
            made);
    }

    void aLoginIsMadeWithItsVerifier()
    {
        const QString verifier = scramVerifier(generatedPassword());
        const QString login
            = m_server
                  ->send(u"login.create"_qs,
                      { { u"role"_qs, u"operator"_qs }, { u"name"_qs, u"担当"_qs }, { u"verifier"_qs, verifier } })
                  .value(u"login"_qs)
                  .toString();
        QCOMPARE(rawSql(m_server->url(), u"select rolpassword from pg_authid where rolname = '%1'"_qs.arg(login)),
            QStringList { verifier });
        QCOMPARE(rawSql(m_server->url(), u"select pg_has_role('%1', 'pa_operator', 'member')"_qs.arg(login)),
            QStringList { u"true"_qs });
        QCOMPARE(
            rawSql(m_server->url(),
                u"select count(*) from pa.event_log where after::text like '%SCRAM%' or before::text like '%SCRAM%'"_qs),
            QStringList { u"0"_qs });
        QCOMPARE(rawSql(m_server->url(),
                     u"select count(*) from pa.command where payload::text like '%SCRAM%' or secret is not null"_qs),
            QStringList { u"0"_qs });
    }

    void generatedPasswordsAreLongAndDiffer()
    {
        const QString one = generatedPassword().reveal().toString();
        QCOMPARE(one.size(), 24);
        QVERIFY(QRegularExpression(u"^([2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}$"_qs).match(one).hasMatch());
        QVERIFY(one != generatedPassword().reveal());
        QVERIFY(scramVerifier(Secret(one)) != scramVerifier(Secret(one)));
    }

    void aDisabledLoginIsShutOutAtOnce()
    {
        QCOMPARE(m_server->attempt(u"supervisor"_qs, u"select outcome from pa_api.submit('{}')"_qs), QString());
        m_server->send(u"login.disable"_qs, { { u"login"_qs, m_server->login(u"supervisor"_qs) } });
        QCOMPARE(rawSql(m_server->url(),
                     u"select rolvaliduntil < now() from pg_roles where rolname = '%1'"_qs.arg(
                         m_server->login(u"supervisor"_qs))),
            QStringList { u"true"_qs });
        // This test's server asks for no password, so the role still gets in: its functions know better.
        QCOMPARE(m_server->attempt(u"supervisor"_qs, u"select outcome from pa_api.submit('{}')"_qs), u"PA001"_qs);
    }

    void whoLosesHisLastSiteLosesHisLogin()
    {
        QCOMPARE(m_server->attempt(u"other contact"_qs, u"select site_number from pa_api.contact_sites()"_qs),
            u"7000002"_qs);
        rawSql(m_server->url(),
            u"update pa.login_member set linked = false where role_name = '%1'"_qs.arg(
                m_server->login(u"other contact"_qs)));
        QCOMPARE(m_server->attempt(u"other contact"_qs, u"select count(*) from pa_api.contact_sites()"_qs), u"0"_qs);
    }

private:
    QString stored(const QString& who)
    {
        return rawSql(
            m_server->url(), u"select rolpassword from pg_authid where rolname = '%1'"_qs.arg(m_server->login(who)))
            .value(0);
    }

    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(logins, LoginsTest)
#include "tst_logins.moc"
