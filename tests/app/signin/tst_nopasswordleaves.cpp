// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/connectionprobe.h"
#include "tests/app/signin/recordingserver.h"
#include "tests/app/signin/secureoffice.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QMutex logLock;
QString logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    const QMutexLocker locker(&logLock);
    logged += text + u'\n';
}

const QByteArray sslRequest = QByteArray::fromHex("0000000804d2162f");

} // namespace

/** Before a server has shown who it is, nothing goes to it that would tell who asks, or with what. */
class NoPasswordLeavesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<SecureOffice>();
        m_login = m_office->makeLogin();
        m_password = m_login.password.reveal().toString();
        m_before = qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase()
    {
        qInstallMessageHandler(m_before);
        m_office.reset();
    }

    void aServerWithoutTlsHearsTheQuestionOnly()
    {
        const RecordingServer refusing("N");
        probe(refusing.port(), u"authority.crt"_qs);
        QCOMPARE(refusing.heard(), sslRequest);
        QCOMPARE(refusing.connections(), 1);
    }

    void aSilentServerHearsTheQuestionOnly()
    {
        const RecordingServer silent;
        probe(silent.port(), u"authority.crt"_qs, 500);
        QCOMPARE(silent.heard(), sslRequest);
        QCOMPARE(silent.connections(), 1);
    }

    /** Whoever sits in between says more than a byte before the handshake. */
    void injectedBytesEndIt()
    {
        const RecordingServer man("SR\0\0\0\x08\0\0\0\x03");
        probe(man.port(), u"authority.crt"_qs);
        QCOMPARE(man.heard(), sslRequest);
    }

    void aStrangersCertificateEndsIt()
    {
        const RecordingServer between(m_office->cluster().port());
        const auto before = m_office->log().count(m_login.name);
        const StageFinding found = probe(between.port(), u"other-authority.crt"_qs);
        QCOMPARE(found, StageFinding::UnknownAuthority);
        QVERIFY(between.heard().startsWith(sslRequest));
        QCOMPARE(between.connections(), 1);
        QVERIFY(!between.heard().contains(m_password.toUtf8()));
        QVERIFY(!between.heard().contains(m_login.name.toUtf8()));
        QCOMPARE(m_office->log().count(m_login.name), before);
    }

    void whatPassesIsEncryptedAndNotLogged()
    {
        const RecordingServer between(m_office->cluster().port());
        QCOMPARE(probe(between.port(), u"authority.crt"_qs), StageFinding::None);
        QCOMPARE(between.connections(), 2);
        QVERIFY(!between.heard().contains(m_password.toUtf8()));
        QVERIFY(!between.heard().contains(m_login.name.toUtf8()));
        // The server has seen who it was, and by log_statement=all everything he sent.
        QVERIFY(m_office->log().contains(u"pa_api.me"_qs));
        QVERIFY(!m_office->log().contains(m_password));
    }

    void nothingWasLogged()
    {
        const QMutexLocker locker(&logLock);
        QVERIFY2(!logged.contains(m_password), "the password stands in the log");
    }

private:
    /** What the encryption came to. */
    StageFinding probe(int port, const QString& authority, int timeoutMs = 5000)
    {
        DatabaseUrl url = m_office->urlOf(m_login.name);
        url.hosts = { { u"127.0.0.1"_qs, port } };
        url.options.insert(u"sslrootcert"_qs, m_office->file(authority));
        ConnectionProbe probe(timeoutMs);
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start(url, m_login.password);
        if (finished.isEmpty())
            finished.wait(20'000);
        QTest::qWait(50);
        return probe.report(ConnectionStage::Encryption).finding;
    }

    std::unique_ptr<SecureOffice> m_office;
    SecureOffice::Login m_login;
    QString m_password;
    QtMessageHandler m_before = nullptr;
};

PADESK_TEST(nopasswordleaves, NoPasswordLeavesTest)
#include "tst_nopasswordleaves.moc"
