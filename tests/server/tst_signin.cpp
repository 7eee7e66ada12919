// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/scramverifier.h"
#include "tests/server/certificates.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace padesk;
using namespace padesk::test;
using Code = Error::Code;

/** Signing in to a server that is set up with the files of installer/server: TLS, SCRAM, and nothing else. */
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<PgCluster>();
        rawSql(m_cluster->url(u"postgres"_qs), u"create database padesk"_qs);
        makeOffice();
        const CertificateAuthority good(m_cluster->folder(), u"authority"_qs);
        const CertificateAuthority other(m_cluster->folder(), u"other-authority"_qs);
        good.issue(u"server"_qs, u"IP:127.0.0.1"_qs);
        good.issue(u"other-host"_qs, u"DNS:db.example"_qs);
        good.issue(u"expired"_qs, u"IP:127.0.0.1"_qs, true);
        for (const QString& name : { u"pg_hba.conf"_qs, u"postgresql.conf"_qs, u"secure-cluster.sql"_qs })
            QVERIFY(QFile::copy(sourcePath(u"installer/server/"_qs + name), inFolder(name)));
        rawSql(m_cluster->url(u"postgres"_qs), contentOf(u"secure-cluster.sql"_qs));
        QFile settings(m_cluster->folder() + u"/data/postgresql.conf"_qs);
        QVERIFY(settings.open(QIODevice::Append));
        settings.write("\ninclude '" + inFolder(u"postgresql.conf"_qs).toUtf8() + "'\n");
        settings.close();
        for (const QString& name : { u"pg_hba.conf"_qs, u"postgresql.conf"_qs, u"server.key"_qs, u"server.crt"_qs,
                 u"other-host.key"_qs, u"other-host.crt"_qs, u"expired.key"_qs, u"expired.crt"_qs })
            m_cluster->giveToServer(inFolder(name));
        serve(u"server"_qs);
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void whoIsKnownGetsIn()
    {
        const auto database = open(m_login, m_password);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        const auto schema = schemaStatus(**database);
        QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().detail));
        QCOMPARE(schema->state, SchemaStatus::State::Current);
    }

    void whoIsNotDoesNotLearnWhoIs_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("a wrong password") << m_login;
        QTest::newRow("nobody of that name") << u"s_00000000000000000000000000000000"_qs;
        QTest::newRow("a role that never signs in") << u"pa_owner"_qs;
        QTest::newRow("a disabled login, with a wrong password") << m_disabled;
    }
    void whoIsNotDoesNotLearnWhoIs()
    {
        QFETCH(QString, user);
        const auto database = open(user, u"no such password"_qs);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::AccessDenied);
        QString text = database.error().detail;
        QVERIFY2(text.replace(user, u"SOMEBODY"_qs).contains(u"password authentication failed for user \"SOMEBODY\""),
            qPrintable(text));
    }

    void aDisabledLoginIsAWrongPassword()
    {
        const auto database = open(m_disabled, m_password);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::AccessDenied);
        QVERIFY2(
            database.error().detail.contains(u"password authentication failed"), qPrintable(database.error().detail));
    }

    void theOtherDatabasesAreShut()
    {
        DatabaseUrl url = urlOf(m_login);
        url.database = u"postgres"_qs;
        OpenOptions options;
        options.password = m_password;
        const auto database = Database::open(url, options);
        QVERIFY(!database);
        QCOMPARE(database.error().code, Code::AccessDenied);
    }

    void withoutEncryptionNothingIsSent()
    {
        DatabaseUrl url = urlOf(m_login);
        url.options = { { u"sslmode"_qs, u"disable"_qs } };
        QCOMPARE(codeOf(url), Code::NotEncrypted);
    }

    void aServerThatDoesNotEncrypt()
    {
        m_cluster->restart({ u"ssl=off"_qs, u"hba_file="_qs + inFolder(u"pg_hba.conf"_qs) });
        QCOMPARE(codeOf(urlOf(m_login)), Code::NotEncrypted);
        serve(u"server"_qs);
    }

    void theCertificateCounts_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<Code>("code");
        QTest::newRow("another authority") << u"server"_qs << u"other-authority.crt"_qs << Code::CertificateUntrusted;
        QTest::newRow("expired") << u"expired"_qs << u"authority.crt"_qs << Code::CertificateUntrusted;
        QTest::newRow("another host") << u"other-host"_qs << u"authority.crt"_qs << Code::CertificateOfOtherHost;
        QTest::newRow("no file") << u"server"_qs << u"nothing.crt"_qs << Code::NoCertificateAuthority;
    }
    void theCertificateCounts()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, authority);
        QFETCH(Code, code);
        serve(certificate);
        DatabaseUrl url = urlOf(m_login);
        url.options.insert(u"sslrootcert"_qs, inFolder(authority));
        QCOMPARE(codeOf(url), code);
        serve(u"server"_qs);
        QVERIFY(open(m_login, m_password));
    }

private:
    QString inFolder(const QString& name) const { return m_cluster->folder() + u'/' + name; }

    QString contentOf(const QString& name) const
    {
        QFile file(inFolder(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /** The office as its first supervisor makes it, with one login that may sign in and one that may not any more. */
    void makeOffice()
    {
        const auto database = Database::open(m_cluster->url(u"padesk"_qs));
        QVERIFY(database && upgrade(**database));
        CommandProcessor processor(**database);
        QVERIFY(processor.found(u"chief"_qs, u"所長"_qs));
        const auto login = [&processor, this] {
            const auto made = processor.submit({ u"chief"_qs, false },
                { { QUuid::createUuid(), u"login.create"_qs,
                    { { u"role"_qs, u"operator"_qs }, { u"name"_qs, u"担当"_qs },
                        { u"verifier"_qs, scramVerifier(Secret(m_password)) } } } });
            return made ? made->first().answer.value(u"login"_qs).toString() : QString();
        };
        m_login = login();
        m_disabled = login();
        QVERIFY(processor.submit(
            { u"chief"_qs, false }, { { QUuid::createUuid(), u"login.disable"_qs, { { u"login"_qs, m_disabled } } } }));
    }

    void serve(const QString& certificate)
    {
        m_cluster->restart(
            { u"hba_file="_qs + inFolder(u"pg_hba.conf"_qs), u"ssl_cert_file="_qs + inFolder(certificate + u".crt"_qs),
                u"ssl_key_file="_qs + inFolder(certificate + u".key"_qs) });
    }

    DatabaseUrl urlOf(const QString& user) const
    {
        DatabaseUrl url = m_cluster->url(u"padesk"_qs);
        url.user = user;
        url.options = { { u"sslmode"_qs, u"verify-full"_qs }, { u"sslrootcert"_qs, inFolder(u"authority.crt"_qs) } };
        return url;
    }

    Result<std::unique_ptr<Database>> open(const QString& user, const QString& password) const
    {
        OpenOptions options;
        options.password = password;
        return Database::open(urlOf(user), options);
    }

    Code codeOf(const DatabaseUrl& url) const
    {
        OpenOptions options;
        options.password = m_password;
        const auto database = Database::open(url, options);
        if (database)
            return Code::Failed;
        qInfo("%s", qPrintable(database.error().detail));
        return database.error().code;
    }

    std::unique_ptr<PgCluster> m_cluster;
    QString m_login;
    QString m_disabled;
    QString m_password = u"正しい馬の電池 123"_qs;
};

PADESK_TEST(signin, SignInTest)
#include "tst_signin.moc"
