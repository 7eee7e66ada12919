// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/signedin.h"
#include "models/store/sqlcatalog.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** "contact primary@1 manages" or the name of the error. */
QString asText(const Result<SignedIn>& signedIn)
{
    if (!signedIn)
        return signedIn.error().code == Error::Code::AccessDenied ? u"denied"_qs : signedIn.error().detail;
    QStringList words { enumText(signedIn->kind) };
    words += roleTexts(signedIn->actor.roles);
    for (const Membership& membership : signedIn->actor.memberships)
        words.append(enumText(membership.role) + (membership.managesAccess ? u" manages"_qs : QString()));
    if (signedIn->mustChange)
        words.append(u"must change"_qs);
    return words.join(u' ');
}

} // namespace

class SignedInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<OfficeServer>(); }
    void everyKindOfLoginIsKnownForWhatItIs_data();
    void everyKindOfLoginIsKnownForWhatItIs();
    void theServerIsDescribed();
    void aDisabledLoginIsNobody();
    void anOldProgramAndAnOldServerAreRefused();

private:
    std::unique_ptr<OfficeServer> m_server;
};

void SignedInTest::everyKindOfLoginIsKnownForWhatItIs_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("viewer") << u"staff viewer"_qs;
    QTest::newRow("operator") << u"staff operator"_qs;
    QTest::newRow("supervisor") << u"staff supervisor"_qs;
    QTest::newRow("admin") << u"staff admin"_qs;
    QTest::newRow("contact") << u"contact primary manages"_qs;
    QTest::newRow("new contact") << u"contact must change"_qs;
    QTest::newRow("portal") << u"portal portal"_qs;
    QTest::newRow("worker") << u"worker worker"_qs;
}

void SignedInTest::everyKindOfLoginIsKnownForWhatItIs()
{
    QFETCH(QString, expected);
    const auto database = Database::open(m_server->urlOf(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(database);
    const auto signedIn = readSignedIn(**database);
    QCOMPARE(asText(signedIn), expected);
    QCOMPARE(signedIn->actor.name, m_server->login(QString::fromLatin1(QTest::currentDataTag())));
}

void SignedInTest::theServerIsDescribed()
{
    const auto database = Database::open(m_server->urlOf(u"contact"_qs));
    QVERIFY(database);
    const auto before = readSignedIn(**database);
    QVERIFY(before);
    QCOMPARE(before->schema, sqlHead(Engine::Postgresql));
    QVERIFY(qAbs(before->now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(requireUsable(*before));
}

void SignedInTest::aDisabledLoginIsNobody()
{
    OfficeServer server;
    const auto database = Database::open(server.urlOf(u"operator"_qs));
    QVERIFY(database);
    rawSql(server.url(),
        u"update pa.login set enabled = false where role_name = '%1'"_qs.arg(server.login(u"operator"_qs)));
    QCOMPARE(asText(readSignedIn(**database)), u"denied"_qs);
}

void SignedInTest::anOldProgramAndAnOldServerAreRefused()
{
    SignedIn server;
    server.schema = sqlHead(Engine::Postgresql) - 1;
    QCOMPARE(requireUsable(server).error().code, Error::Code::OlderSchema);
    server.schema = sqlHead(Engine::Postgresql) + 1;
    QVERIFY(requireUsable(server));
    server.minClient = sqlHead(Engine::Postgresql) + 1;
    QCOMPARE(requireUsable(server).error().code, Error::Code::NewerSchema);
}

PADESK_TEST(signedin, SignedInTest)
#include "tst_signedin.moc"
