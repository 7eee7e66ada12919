// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/connectionprobe.h"
#include "app/signin/passwordchange.h"
#include "models/domain/passwordrule.h"
#include "models/store/database.h"
#include "models/store/ownpassword.h"
#include "models/store/scramverifier.h"
#include "tests/app/signin/secureoffice.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace padesk;
using namespace padesk::test;
using State = PasswordChangeEnd::State;

/** From the password that the office made to one's own, on a real server. */
class PasswordChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<SecureOffice>(); }
    void cleanupTestCase() { m_office.reset(); }

    void whoMustChangeChanges()
    {
        const SecureOffice::Login login = m_office->makeLogin(u"operator"_qs, true);
        const auto first = lookedAt(login.name, login.password);
        QVERIFY(first && first->signedIn.mustChange);
        const Secret own(u"青い空と 17 の雲 X");
        QCOMPARE(change(login.name, login.password, own, true).state, State::Changed);

        QVERIFY(!m_office->mustChange(login.name));
        const auto again = lookedAt(login.name, own);
        QVERIFY(again && !again->signedIn.mustChange);
        QVERIFY(!lookedAt(login.name, login.password));
        const QString log = m_office->log();
        QVERIFY(log.contains(u"alter role session_user"_qs));
        QVERIFY(!log.contains(own.reveal()));
        QVERIFY(!log.contains(login.password.reveal()));
    }

    void aSuggestedOneWorksToo()
    {
        const SecureOffice::Login login = m_office->makeLogin(u"viewer"_qs, true);
        const Secret own = generatedPassword();
        QVERIFY(!passwordProblem(own.reveal()));
        QCOMPARE(change(login.name, login.password, own, true).state, State::Changed);
        QVERIFY(lookedAt(login.name, own));
    }

    void withoutAWorkerItCountsAndIsSaid()
    {
        const SecureOffice::Login login = m_office->makeLogin(u"operator"_qs, true);
        const Secret own = generatedPassword();
        PasswordChange change(m_office->urlOf(login.name), 300);
        const PasswordChangeEnd end = ended(change, login.password, own);
        QCOMPARE(end.state, State::WaitsForWorker);
        QVERIFY(end.counts);
        QVERIFY(m_office->mustChange(login.name));
        QVERIFY(lookedAt(login.name, own));
        // A worker comes back, and the same question gets its answer; nothing is handed in twice.
        QCOMPARE(m_office->work(), 1);
        QCOMPARE(ended(change, login.password, own).state, State::Changed);
        QVERIFY(!m_office->mustChange(login.name));
        QCOMPARE(m_office->work(), 0);
    }

    void aWrongOldPasswordChangesNothing()
    {
        const SecureOffice::Login login = m_office->makeLogin();
        PasswordChange change(m_office->urlOf(login.name), 300);
        const PasswordChangeEnd end = ended(change, Secret(u"no such password"), generatedPassword());
        QCOMPARE(end.state, State::WrongPassword);
        QVERIFY(!end.counts);
        QVERIFY(lookedAt(login.name, login.password));
    }

    void onlyAVerifierIsSent()
    {
        const auto database = Database::open(m_office->ownerUrl());
        QVERIFY(database);
        for (const QString& text : { u"secret"_qs, u"SCRAM-SHA-256$4096:a'; drop role x; --"_qs, QString() }) {
            const auto done = setOwnPassword(**database, text);
            QVERIFY(!done);
            QCOMPARE(done.error().code, Error::Code::BadInput);
        }
    }

private:
    std::optional<ServerLogin> lookedAt(const QString& user, const Secret& password) const
    {
        ConnectionProbe probe;
        QSignalSpy finished(&probe, &ConnectionProbe::finished);
        probe.start(m_office->urlOf(user), password);
        if (finished.isEmpty())
            finished.wait(20'000);
        return probe.login();
    }

    static PasswordChangeEnd ended(PasswordChange& change, const Secret& before, const Secret& next)
    {
        PasswordChangeEnd end;
        QObject scope;
        bool over = false;
        QObject::connect(&change, &PasswordChange::finished, &scope, [&](const PasswordChangeEnd& told) {
            end = told;
            over = true;
        });
        change.start(before, next);
        [&over] { QTRY_VERIFY_WITH_TIMEOUT(over, 30'000); }();
        return end;
    }

    /** With a worker that carries out what is handed in, as another process would. */
    PasswordChangeEnd change(const QString& user, const Secret& before, const Secret& next, bool worker)
    {
        std::atomic<bool> stop = false;
        const std::unique_ptr<QThread> thread(QThread::create([this, &stop, worker] {
            while (worker && !stop && m_office->work() == 0)
                QThread::msleep(20);
        }));
        thread->start();
        PasswordChange change(m_office->urlOf(user));
        const PasswordChangeEnd end = ended(change, before, next);
        stop = true;
        thread->wait();
        return end;
    }

    std::unique_ptr<SecureOffice> m_office;
};

PADESK_TEST(passwordchange, PasswordChangeTest)
#include "tst_passwordchange.moc"
