// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profileexchange.h"
#include "tests/server/certificates.h"
#include "tests/support/testmain.h"
#include "ui/connectiontext.h"
#include "ui/language.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;
using What = ProfileFileProblem::What;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray good = R"({
  "format": "padesk-profile", "version": 1,
  "name": "本番", "kind": "production",
  "servers": ["db1.example.jp", "[2001:db8::1]:5433"],
  "database": "padesk", "read_only": true
})";

} // namespace

/** The file by which an administrator tells people where their server is. */
class ProfileExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfficesFileGoesRound()
    {
        const QTemporaryDir folder;
        const CertificateAuthority authority(folder.path(), u"authority"_qs);
        ConnectionProfile profile;
        profile.name = u"本番"_qs;
        profile.kind = ProfileKind::Test;
        profile.servers = u"db1.example.jp, db2.example.jp:5433"_qs;
        profile.options = usualProfileOptions();
        // A file that holds the key as well: the key stays here.
        write(folder.filePath(u"both.pem"_qs),
            read(folder.filePath(u"authority.key"_qs)) + read(authority.certificate()));
        profile.options.insert(u"sslrootcert"_qs, folder.filePath(u"both.pem"_qs));
        const QString path = folder.filePath(u"office.padesk-profile"_qs);
        QVERIFY(exportProfile(profile, path));
        const QByteArray bytes = read(path);
        QVERIFY(!bytes.contains("PRIVATE KEY"));
        QVERIFY(!bytes.contains(folder.path().toUtf8()));

        const QString kept = folder.filePath(u"authorities"_qs);
        const auto imported = importProfile(path, { u"本番"_qs }, kept);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().place));
        QCOMPARE(imported->name, u"本番 2"_qs);
        const QString file = imported->options.value(u"sslrootcert"_qs);
        QVERIFY(file.startsWith(kept));
        const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file);
        QCOMPARE(certificates.size(), 1);
        QCOMPARE(certificates.first().subjectDisplayName(), u"authority"_qs);
        ConnectionProfile same = *imported;
        same.name = profile.name;
        same.options.insert(u"sslrootcert"_qs, profile.options.value(u"sslrootcert"_qs));
        QCOMPARE(same, profile);
    }

    void badFilesAreSaidWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("place");
        const auto with = [](const char* from, const char* to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("cut off") << good.left(40) << What::Syntax << u"line 2"_qs;
        QTest::newRow("a comma too much") << with("true\n", "true,\n") << What::Syntax << u"line 6"_qs;
        QTest::newRow("something else") << QByteArray("{\"a\": 1}") << What::OtherFormat << u"format"_qs;
        QTest::newRow("not an object") << QByteArray("[]") << What::OtherFormat << u"format"_qs;
        QTest::newRow("newer") << with("\"version\": 1", "\"version\": 2") << What::NewerVersion << u"version"_qs;
        QTest::newRow("no servers") << with("servers", "email") << What::Missing << u"servers"_qs;
        QTest::newRow("no name") << with("\"本番\"", "\" \"") << What::Missing << u"name"_qs;
        QTest::newRow("a name with a slash") << with("本番", "a/b") << What::BadValue << u"name"_qs;
        QTest::newRow("no such kind") << with("production", "prod") << What::BadValue << u"kind"_qs;
        QTest::newRow("a server that is a number")
            << with("\"db1.example.jp\"", "5") << What::WrongType << u"servers[0]"_qs;
        QTest::newRow("a server with a path") << with("db1.example.jp", "db1/x") << What::BadValue << u"servers[0]"_qs;
        QTest::newRow("a port too large") << with("5433", "99999") << What::BadValue << u"servers"_qs;
        QTest::newRow("read_only in words") << with("true", "\"yes\"") << What::WrongType << u"read_only"_qs;
        QTest::newRow("a password") << with("\"read_only\"", "\"Password\"") << What::HoldsPassword << u"Password"_qs;
        QTest::newRow("a word too much") << with("\"read_only\"", "\"readonly\"") << What::Unknown << u"readonly"_qs;
        QTest::newRow("somebody's path") << with("\"read_only\": true", "\"options\": {\"sslrootcert\": \"/x\"}")
                                         << What::Unknown << u"options.sslrootcert"_qs;
        QTest::newRow("an option that can't be")
            << with("\"read_only\": true", "\"options\": {\"host\": \"x\"}") << What::BadValue << u"options"_qs;
        QTest::newRow("no certificate") << with("\"read_only\": true", "\"authority\": \"hello\"")
                                        << What::BadCertificate << u"authority"_qs;
        QTest::newRow("a certificate's form only") << with(
            "\"read_only\": true", "\"authority\": \"-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\"")
                                                   << What::BadCertificate << u"authority"_qs;
        QTest::newRow("a key") << with(
            "\"read_only\": true", "\"authority\": \"-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----\"")
                               << What::BadCertificate << u"authority"_qs;
        QTest::newRow("much too large") << QByteArray(300 * 1024, ' ') << What::TooLarge << u""_qs;
    }
    void badFilesAreSaidWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(What, what);
        QFETCH(QString, place);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"office.padesk-profile"_qs);
        write(path, bytes);
        const auto imported = importProfile(path, {}, folder.filePath(u"authorities"_qs));
        QVERIFY(!imported);
        QCOMPARE(imported.error().what, what);
        for (const QString& language : { u"en"_qs, u"ja"_qs }) {
            useLanguage(language);
            const QString sentence = profileFileSentence(imported.error(), u"office.padesk-profile"_qs);
            QVERIFY2(sentence.contains(u"office.padesk-profile") && !sentence.contains(u'%'), qPrintable(sentence));
            if (language == u"en")
                QVERIFY2(sentence.contains(place), qPrintable(sentence));
        }
        useLanguage(u"en"_qs);
        QVERIFY(!QFile::exists(folder.filePath(u"authorities"_qs)));
    }

    void whatIsGoodIsTaken()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.padesk-profile"_qs);
        write(path, good);
        const auto imported = importProfile(path, {}, folder.path());
        QVERIFY(imported);
        QCOMPARE(imported->servers, u"db1.example.jp, [2001:db8::1]:5433"_qs);
        QCOMPARE(imported->options, usualProfileOptions());
        QVERIFY(imported->readOnly);
        QCOMPARE(imported->signInId, QString());
    }

    void aFileThatIsNotThere()
    {
        const auto imported = importProfile(u"/no/such/file"_qs, {}, QString());
        QVERIFY(!imported);
        QCOMPARE(imported.error().what, What::Unreadable);
    }
};

PADESK_TEST(profileexchange, ProfileExchangeTest)
#include "tst_profileexchange.moc"
