// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/connectionprobe.h"
#include "models/store/database.h"
#include "tests/app/signin/recordingserver.h"
#include "tests/app/signin/secureoffice.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"
#include "ui/connectiontext.h"
#include "ui/language.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;
using Stage = ConnectionStage;
using State = StageState;
using Finding = StageFinding;

namespace {

constexpr int shortMs = 700;

/** A port of loopback where nobody listens. */
int deafPort()
{
    QTcpServer listener;
    listener.listen(QHostAddress::LocalHost);
    return listener.serverPort();
}

/** The longest time that the GUI thread did not come back to its events. */
class Pulse {
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(
            &m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/** The stages of a connection test against a real server, each trouble with a sentence of its own. */
class ConnectionProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(u"en"_qs);
        m_office = std::make_unique<SecureOffice>();
        m_login = m_office->makeLogin();
    }
    void cleanupTestCase() { m_office.reset(); }

    void allIsWell()
    {
        m_office->holdLease(true);
        const auto probe = run(url(), m_login.password);
        m_office->holdLease(false);
        QVERIFY2(probe->passed(), qPrintable(told(*probe)));
        QCOMPARE(probe->report(Stage::Encryption).hosts.first().certificate.issuer, u"authority"_qs);
        QCOMPARE(probe->report(Stage::SignIn).person, u"田中 一郎"_qs);
        QVERIFY(probe->report(Stage::Schema).schema > 0);
        QCOMPARE(probe->report(Stage::Schema).schema, probe->report(Stage::Schema).head);
        QVERIFY(probe->login());
        QCOMPARE(probe->login()->signedIn.actor.name, m_login.name);
        for (int stage = 0; stage < connectionStageCount; ++stage)
            QVERIFY(!stageSentence(probe->report(Stage(stage))).isEmpty());
    }

    void withoutAWorkerOneIsWarned()
    {
        const auto probe = run(url(), m_login.password);
        QVERIFY(probe->passed());
        QVERIFY(says(*probe, Stage::Worker, State::Warned, Finding::NoWorker));
    }

    void nobodyIsCalledThat()
    {
        DatabaseUrl there = url();
        there.hosts = { { u"no-such-host.invalid"_qs, 5432 } };
        const auto probe = run(there, m_login.password);
        const Finding found = probe->report(Stage::Address).finding;
        // Where nobody answers for names the one can't be told from the other.
        QVERIFY2(found == Finding::UnknownHost || found == Finding::NameServiceDown, qPrintable(told(*probe)));
        QVERIFY(says(*probe, Stage::Address, State::Failed, found));
        QCOMPARE(probe->report(Stage::Worker).state, State::Skipped);
    }

    void nothingListens()
    {
        DatabaseUrl there = url();
        there.hosts.first().port = deafPort();
        QVERIFY(says(*run(there, m_login.password), Stage::Reach, State::Failed, Finding::NothingListens));
    }

    void somebodyListensAndNeverAnswers()
    {
        const RecordingServer silent;
        const Pulse pulse;
        QElapsedTimer timer;
        timer.start();
        const auto probe = run(at(silent.port()), m_login.password, shortMs);
        QVERIFY(says(*probe, Stage::Encryption, State::Failed, Finding::SaysNothing));
        QVERIFY2(timer.elapsed() < 10 * shortMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(pulse.longest() < 300, qPrintable(QString::number(pulse.longest())));
    }

    void somebodyElseListens()
    {
        const RecordingServer web("HTTP/1.1 400 Bad Request\r\n\r\n");
        QVERIFY(says(*run(at(web.port()), m_login.password), Stage::Encryption, State::Failed, Finding::NotPostgresql));
    }

    void encryptionIsAskedOfTheServer()
    {
        m_office->serveWithoutTls();
        const auto probe = run(url(), m_login.password);
        m_office->serve(u"server"_qs);
        QVERIFY(says(*probe, Stage::Encryption, State::Failed, Finding::NotEncrypted));
    }

    void theCertificateCounts_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("word");
        QTest::newRow("another authority")
            << u"server"_qs << u"other-authority.crt"_qs << Finding::UnknownAuthority << u"issued by authority"_qs;
        QTest::newRow("expired") << u"expired"_qs << u"authority.crt"_qs << Finding::CertificateExpired << u"2/1/20"_qs;
        QTest::newRow("another host") << u"other-host"_qs << u"authority.crt"_qs << Finding::OtherHost
                                      << u"db.example"_qs;
        QTest::newRow("no file") << u"server"_qs << u"nothing.crt"_qs << Finding::NoAuthorityFile << u"nothing.crt"_qs;
    }
    void theCertificateCounts()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, authority);
        QFETCH(Finding, finding);
        QFETCH(QString, word);
        m_office->serve(certificate);
        DatabaseUrl there = url();
        there.options.insert(u"sslrootcert"_qs, m_office->file(authority));
        const auto probe = run(there, m_login.password);
        m_office->serve(u"server"_qs);
        QVERIFY(says(*probe, Stage::Encryption, State::Failed, finding));
        const QString sentence = stageSentence(probe->report(Stage::Encryption));
        QVERIFY2(sentence.contains(word) && sentence.contains(u"no password was sent"), qPrintable(sentence));
    }

    void aProfileWithoutAnAuthority()
    {
        const QByteArray home = qgetenv("HOME");
        const QTemporaryDir empty;
        qputenv("HOME", empty.path().toUtf8());
        DatabaseUrl there = url();
        there.options.remove(u"sslrootcert"_qs);
        const auto probe = run(there, m_login.password);
        qputenv("HOME", home);
        QVERIFY(says(*probe, Stage::Encryption, State::Failed, Finding::NoAuthority));
    }

    void aWrongPassword()
    {
        QVERIFY(says(*run(url(), Secret(u"no such password")), Stage::SignIn, State::Failed, Finding::WrongPassword));
        DatabaseUrl nobody = url();
        nobody.user = u"s_00000000000000000000000000000000"_qs;
        QVERIFY(says(*run(nobody, m_login.password), Stage::SignIn, State::Failed, Finding::WrongPassword));
    }

    /** On purpose the same as a wrong password: the server does not tell who is there (SECURITY.md 1.1). */
    void aDisabledLogin()
    {
        const SecureOffice::Login gone = m_office->makeLogin();
        m_office->disable(gone.name);
        DatabaseUrl there = url();
        there.user = gone.name;
        const auto probe = run(there, gone.password);
        QVERIFY(says(*probe, Stage::SignIn, State::Failed, Finding::WrongPassword));
        QVERIFY(stageSentence(probe->report(Stage::SignIn)).contains(u"disabled"));
    }

    void knownToTheServerOnly()
    {
        rawSql(m_office->ownerUrl(), u"create role stranger login password 'a password of a stranger'"_qs);
        rawSql(m_office->ownerUrl(), u"grant connect on database padesk to stranger"_qs);
        DatabaseUrl there = url();
        there.user = u"stranger"_qs;
        QVERIFY(says(
            *run(there, Secret(u"a password of a stranger")), Stage::SignIn, State::Failed, Finding::NotOfThisOffice));
    }

    void aServicesSignInIsNobodys()
    {
        const SecureOffice::Login service = m_office->makeLogin(u"worker"_qs);
        DatabaseUrl there = url();
        there.user = service.name;
        QVERIFY(says(*run(there, service.password), Stage::SignIn, State::Failed, Finding::NotForPeople));
    }

    void withoutAPasswordTheRestIsLookedAt()
    {
        const auto probe = run(url(), {});
        QCOMPARE(probe->report(Stage::Encryption).state, State::Passed);
        QVERIFY(says(*probe, Stage::SignIn, State::Skipped, Finding::NoPassword));
        QVERIFY(!probe->passed());
    }

    void whoMustChangeGetsIn()
    {
        const SecureOffice::Login fresh = m_office->makeLogin(u"operator"_qs, true);
        DatabaseUrl there = url();
        there.user = fresh.name;
        const auto probe = run(there, fresh.password);
        QVERIFY2(probe->passed(), qPrintable(told(*probe)));
        QVERIFY(says(*probe, Stage::SignIn, State::Warned, Finding::MustChangePassword));
    }

    void theTablesHaveToFit_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("older") << u"head = head - 1"_qs << Finding::OlderSchema;
        QTest::newRow("newer") << u"head = head + 1, min_client = head + 1"_qs << Finding::NewerSchema;
    }
    void theTablesHaveToFit()
    {
        QFETCH(QString, change);
        QFETCH(Finding, finding);
        rawSql(m_office->ownerUrl(), u"create table if not exists public.kept as select * from pa.schema_meta"_qs);
        rawSql(m_office->ownerUrl(), u"update pa.schema_meta set %1"_qs.arg(change));
        const auto probe = run(url(), m_login.password);
        rawSql(m_office->ownerUrl(),
            u"update pa.schema_meta m set head = k.head, min_client = k.min_client from public.kept k"_qs);
        rawSql(m_office->ownerUrl(), u"drop table public.kept"_qs);
        const bool newer = finding == Finding::NewerSchema;
        QVERIFY(says(*probe, Stage::Schema, newer ? State::Warned : State::Failed, finding));
        QCOMPARE(probe->report(Stage::Worker).state, newer ? State::Warned : State::Skipped);
        QCOMPARE(probe->passed(), newer);
    }

    void aDatabaseOfSomethingElse()
    {
        rawSql(m_office->ownerUrl(), u"create database other"_qs);
        DatabaseUrl there = m_office->ownerUrl();
        there.database = u"other"_qs;
        // By the socket, as the owner: there is nothing on the network to look at.
        const auto opened = Database::open(there);
        QVERIFY(opened);
        const auto login = readServerLogin(**opened);
        QVERIFY2(login, qPrintable(login ? QString() : login.error().detail));
        QCOMPARE(login->schema, std::optional(Error::Code::NotADatabase));
    }

    void oneOfTwoServersIsEnough()
    {
        DatabaseUrl there = url();
        there.hosts.prepend({ u"127.0.0.1"_qs, deafPort() });
        const auto probe = run(there, m_login.password);
        QVERIFY2(probe->passed(), qPrintable(told(*probe)));
        QVERIFY(says(*probe, Stage::Reach, State::Warned, Finding::NothingListens));
        QCOMPARE(serverLines(probe->report(Stage::Reach)).size(), 2);
    }

    void aStandByIsNotTheOneToWriteTo()
    {
        DatabaseUrl there = url();
        there.options.insert(u"target_session_attrs"_qs, u"read-write"_qs);
        rawSql(m_office->ownerUrl(), u"alter role %1 set default_transaction_read_only = on"_qs.arg(m_login.name));
        const auto probe = run(there, m_login.password);
        rawSql(m_office->ownerUrl(), u"alter role %1 reset default_transaction_read_only"_qs.arg(m_login.name));
        QVERIFY(says(*probe, Stage::SignIn, State::Failed, Finding::NoneTakesWriting));
    }

    void cancellingIsQuickAndLeavesNothing()
    {
        const RecordingServer silent;
        const Pulse pulse;
        auto probe = std::make_unique<ConnectionProbe>(60'000);
        int told = 0;
        QObject::connect(probe.get(), &ConnectionProbe::staged, probe.get(), [&told] { ++told; });
        QSignalSpy finished(probe.get(), &ConnectionProbe::finished);
        probe->start(at(silent.port()), m_login.password);
        QTRY_COMPARE(probe->report(Stage::Encryption).state, State::Running);
        QElapsedTimer timer;
        timer.start();
        probe->cancel();
        QVERIFY(!probe->isRunning());
        const int before = told;
        probe.reset();
        QTest::qWait(50);
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(told, before);
        QCOMPARE(finished.size(), 0);
        QVERIFY(pulse.longest() < 300);
    }

    void twiceInARow()
    {
        ConnectionProbe probe;
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start(url(), Secret(u"no such password"));
        probe.start(url(), m_login.password);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(finished.first().first().toBool());
    }

    /** Each finding has a sentence of its own in both languages, filled in. */
    void everyFindingHasItsOwnSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_qs;
        QTest::newRow("ja") << u"ja"_qs;
    }
    void everyFindingHasItsOwnSentence()
    {
        QFETCH(QString, language);
        useLanguage(language);
        QSet<QString> sentences;
        const HostReport report { u"db1"_qs, State::Failed, Finding::None, 1, {},
            { u"db1"_qs, u"office"_qs, { u"db2"_qs }, QDateTime::currentDateTime(), QDateTime::currentDateTime() },
            u"ca.crt"_qs };
        for (int finding = 1; finding <= static_cast<int>(Finding::Failed); ++finding) {
            const QString sentence = findingSentence(Finding(finding), u"db1"_qs, report);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        useLanguage(u"en"_qs);
        QCOMPARE(sentences.size(), static_cast<int>(Finding::Failed));
    }

private:
    DatabaseUrl url() const { return m_office->urlOf(m_login.name); }
    DatabaseUrl at(int port) const
    {
        DatabaseUrl there = url();
        there.hosts = { { u"127.0.0.1"_qs, port } };
        return there;
    }

    static std::unique_ptr<ConnectionProbe> run(const DatabaseUrl& url, const Secret& password, int timeoutMs = 5000)
    {
        auto probe = std::make_unique<ConnectionProbe>(timeoutMs);
        QSignalSpy finished(probe.get(), &ConnectionProbe::finished);
        probe->start(url, password);
        if (finished.isEmpty() && !finished.wait(30'000))
            qWarning("the probe did not end");
        return probe;
    }

    static QString told(const ConnectionProbe& probe)
    {
        QString text;
        for (int stage = 0; stage < connectionStageCount; ++stage) {
            const StageReport& report = probe.report(Stage(stage));
            text += u"%1 %2: %3\n"_qs.arg(stageName(report.stage), stageStateWord(report.state), stageSentence(report));
        }
        return text;
    }

    /** The stage ended so, with a sentence that says more than the state. */
    static bool says(const ConnectionProbe& probe, Stage stage, State state, Finding finding)
    {
        const StageReport& report = probe.report(stage);
        const QString sentence = stageSentence(report);
        const bool right = report.state == state && report.finding == finding && !sentence.isEmpty()
            && sentence != stageStateWord(state) && !sentence.contains(u'%');
        if (!right)
            qWarning("%s", qPrintable(told(probe)));
        return right;
    }

    std::unique_ptr<SecureOffice> m_office;
    SecureOffice::Login m_login;
};

PADESK_TEST(connectionprobe, ConnectionProbeTest)
#include "tst_connectionprobe.moc"
