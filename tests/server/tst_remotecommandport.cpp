// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/remotecommandport.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/relay.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

using Answer = QFuture<Result<QList<CommandResult>>>;

Command note(const QString& text = u"電話済み"_qs)
{
    return newCommand(u"case.note"_qs, { { u"case"_qs, u"N-0000001"_qs }, { u"text"_qs, text } });
}

RemoteCommandPort::Patience soon()
{
    RemoteCommandPort::Patience patience;
    patience.untilTold = 100;
    patience.longestRetry = 300;
    return patience;
}

/** The operator's port to an office's server, by way of a relay. */
struct PortDesk {
    explicit PortDesk(OfficeServer& server, const QString& who = u"operator"_qs)
        : relay(server.url().hosts.first().port)
        , writing(through(server.urlOf(who)))
        , port(writing, writing, {})
    {
        port.setPatience(soon());
    }

    DatabaseUrl through(DatabaseUrl url) const
    {
        url.hosts = { { u"127.0.0.1"_qs, relay.port() } };
        return url;
    }

    Relay relay;
    StoreThread writing;
    RemoteCommandPort port;
};

CommandResult only(const Answer& answer)
{
    const Result<QList<CommandResult>> results = answer.result();
    return results && results->size() == 1 ? results->first() : CommandResult {};
}

QStringList statesOf(const QList<PendingCommand>& pending)
{
    QStringList states;
    for (const PendingCommand& one : pending)
        states.append(
            one.kind + u' ' + one.subject + (one.state == PendingState::Waiting ? u" waits"_qs : u" in doubt"_qs));
    return states;
}

} // namespace

/** What is handed in to a server gets exactly one answer, whatever happens on the way. */
class RemoteCommandPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OfficeServer>(); }
    void cleanup() { m_server.reset(); }

    void anAnswerComesWhenAWorkerHasApplied()
    {
        PortDesk desk(*m_server);
        const Command command = note();
        const Answer answer = desk.port.submit({ command });
        QTRY_COMPARE(waitingRows(), u"1"_qs);
        QVERIFY(!answer.isFinished());
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(only(answer).applied);
        QVERIFY(!only(answer).replayed);
        const Answer again = desk.port.submit({ command });
        QTRY_VERIFY(again.isFinished());
        QVERIFY(only(again).applied);
        QVERIFY(only(again).replayed);
        QCOMPARE(rows(u"select count(*) from pa.note"_qs), u"1"_qs);
    }

    void eachCommandHasItsOwnAnswer()
    {
        PortDesk desk(*m_server);
        const Command first = note(u"一"_qs);
        const Command bad = newCommand(u"case.note"_qs, { { u"case"_qs, u"N-0000001"_qs } });
        Command reused = note(u"二"_qs);
        reused.id = first.id;
        const Answer answer = desk.port.submit({ first, bad });
        const Answer other = desk.port.submit({ reused });
        QTRY_VERIFY(other.isFinished());
        QCOMPARE(only(other).refusal.code, u"PA-CMD-005"_qs);
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
        const QList<CommandResult> results = answer.result().value();
        QVERIFY(results.at(0).applied);
        QCOMPARE(results.at(1).refusal.code, u"PA-CMD-002"_qs);
    }

    void peopleAreToldOfWhatWaits()
    {
        PortDesk desk(*m_server);
        QSignalSpy told(&desk.port, &RemoteCommandPort::pendingChanged);
        const Answer answer = desk.port.submit({ note() });
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList { u"case.note N-0000001 waits"_qs });
        QCOMPARE(told.size(), 1);
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList());
        QCOMPARE(told.size(), 2);
    }

    void whatIsAnsweredSoonIsNoNews()
    {
        PortDesk desk(*m_server);
        RemoteCommandPort::Patience patience;
        patience.untilTold = 60'000;
        desk.port.setPatience(patience);
        QSignalSpy told(&desk.port, &RemoteCommandPort::pendingChanged);
        const Answer answer = desk.port.submit({ note() });
        QTRY_COMPARE(waitingRows(), u"1"_qs);
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(told.size(), 0);
    }

    void whatWaitsCanBeWithdrawn()
    {
        PortDesk desk(*m_server);
        const Command command = note();
        const Answer answer = desk.port.submit({ command });
        QTRY_VERIFY(!desk.port.pending().isEmpty());
        desk.port.withdraw({ command.id });
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(only(answer).refusal.code, u"PA-CMD-013"_qs);
        QTRY_VERIFY(desk.port.pending().isEmpty());
        m_server->applyAll();
        QCOMPARE(rows(u"select count(*) from pa.note"_qs), u"0"_qs);
        const Answer again = desk.port.submit({ command });
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(only(again).refusal.code, u"PA-CMD-013"_qs);
    }

    void whatAWorkerIsAtIsNotWithdrawn()
    {
        const QUuid id = QUuid::createUuid();
        const QJsonObject payload { { u"case"_qs, u"N-0000001"_qs }, { u"text"_qs, u"メモ"_qs } };
        QCOMPARE(
            m_server->attempt(u"operator"_qs, OfficeServer::submitting(u"case.note"_qs, payload, id)), u"accepted"_qs);
        const QString ids = id.toString(QUuid::WithoutBraces);
        const QString withdraw = u"select count(*) from pa_api.withdraw(array['%1'::uuid])"_qs.arg(ids);
        const auto worker = Database::open(m_server->url());
        QVERIFY((*worker)->runText(u"begin"_qs, u"begin"_qs));
        QVERIFY((*worker)->runText(u"select from pa.command where id = '%1' for update"_qs.arg(ids), u"lock"_qs));
        QCOMPARE(m_server->attempt(u"operator"_qs, withdraw), u"0"_qs);
        QVERIFY((*worker)->runText(u"rollback"_qs, u"rollback"_qs));
        QCOMPARE(m_server->attempt(u"supervisor"_qs, withdraw), u"0"_qs);
        QCOMPARE(m_server->attempt(u"operator"_qs, withdraw), u"1"_qs);
        QCOMPARE(m_server->attempt(u"operator"_qs, withdraw), u"0"_qs);
    }

    void aWorkerPassesOverWhatWasWithdrawnUnderItsHands()
    {
        const QUuid kept = QUuid::createUuid();
        const QUuid gone = QUuid::createUuid();
        const QJsonObject payload { { u"case"_qs, u"N-0000001"_qs }, { u"text"_qs, u"メモ"_qs } };
        for (const QUuid& id : { gone, kept })
            m_server->attempt(u"operator"_qs, OfficeServer::submitting(u"case.note"_qs, payload, id));
        // Between reading what waits and applying it: the withdrawal holds the row when the worker comes for it.
        const auto office = Database::open(m_server->urlOf(u"operator"_qs));
        QVERIFY((*office)->runText(u"begin"_qs, u"begin"_qs));
        QVERIFY((*office)->runText(u"select pa_api.withdraw(array['%1'::uuid])"_qs.arg(gone.toString()), u"w"_qs));
        QStringList codes;
        std::unique_ptr<QThread> worker(QThread::create([&] { codes = m_server->applyAll(); }));
        worker->start();
        QTest::qWait(300);
        QVERIFY(worker->isRunning());
        QVERIFY((*office)->runText(u"commit"_qs, u"commit"_qs));
        QVERIFY(worker->wait(10'000));
        QCOMPARE(rows(u"select count(*) from pa.note"_qs), u"1"_qs);
        QCOMPARE(rows(u"select result ->> 'code' from pa.command where id = '%1'"_qs.arg(gone.toString())),
            u"PA-CMD-013"_qs);
    }

    void aLostAnswerIsAskedForAgain()
    {
        PortDesk desk(*m_server);
        desk.relay.set(Relay::Mode::AnswersLost);
        const Answer answer = desk.port.submit({ note() });
        QTest::qWait(200);
        desk.relay.set(Relay::Mode::Cut);
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList { u"case.note N-0000001 in doubt"_qs });
        QVERIFY(!answer.isFinished());
        desk.relay.set(Relay::Mode::PassOn);
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList { u"case.note N-0000001 waits"_qs });
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(only(answer).applied);
        QVERIFY(!only(answer).replayed);
        QCOMPARE(rows(u"select count(*) from pa.note"_qs), u"1"_qs);
        QTRY_VERIFY(desk.port.pending().isEmpty());
    }

    void aConnectionThatIsCutAgainAndAgainDoesNothingTwice()
    {
        PortDesk desk(*m_server);
        QList<Answer> answers;
        for (int number = 0; number < 20; ++number) {
            answers.append(desk.port.submit({ note(QString::number(number)), note(QString::number(-number)) }));
            QTest::qWait(10 + number);
            desk.relay.set(Relay::Mode::Cut);
            desk.relay.set(Relay::Mode::PassOn);
            m_server->applyAll();
        }
        QTRY_COMPARE_WITH_TIMEOUT(waitingRows(), u"0"_qs, 20'000);
        for (const Answer& answer : std::as_const(answers)) {
            QTRY_VERIFY2((m_server->applyAll(), answer.isFinished()), "no answer");
            for (const CommandResult& result : answer.result().value())
                QVERIFY(result.applied);
        }
        QCOMPARE(rows(u"select count(*) from pa.note"_qs), u"40"_qs);
    }

    void somebodyWhoSaysTryNowDoesNotWait()
    {
        PortDesk desk(*m_server);
        RemoteCommandPort::Patience patience = soon();
        patience.firstRetry = 60'000;
        patience.longestRetry = 60'000;
        desk.port.setPatience(patience);
        desk.relay.set(Relay::Mode::Cut);
        const Answer answer = desk.port.submit({ note() });
        QTRY_VERIFY(!desk.port.pending().isEmpty());
        desk.relay.set(Relay::Mode::PassOn);
        QTest::qWait(300);
        QCOMPARE(waitingRows(), u"0"_qs);
        desk.port.wake();
        QTRY_COMPARE(waitingRows(), u"1"_qs);
        m_server->applyAll();
        QTRY_VERIFY(answer.isFinished());
    }

    void whatCouldNotBeHandedInForTooLongIsNotDone()
    {
        PortDesk desk(*m_server);
        RemoteCommandPort::Patience patience = soon();
        patience.untilTooOld = 500;
        desk.port.setPatience(patience);
        desk.relay.set(Relay::Mode::Cut);
        const Answer answer = desk.port.submit({ note() });
        QTest::qWait(700);
        QVERIFY(!answer.isFinished());
        desk.relay.set(Relay::Mode::PassOn);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(only(answer).refusal.code, u"PA-CMD-009"_qs);
        QCOMPARE(waitingRows(), u"0"_qs);
    }

    void whatIsNotAllowedInEndsAtOnce()
    {
        PortDesk desk(*m_server);
        rawSql(m_server->url(),
            u"update pa.login set enabled = false where role_name = '%1'"_qs.arg(m_server->login(u"operator"_qs)));
        const Answer answer = desk.port.submit({ note() });
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, Error::Code::AccessDenied);
        QVERIFY(desk.port.pending().isEmpty());
    }

    void aNewStartWaitsOnForWhatWasHandedIn()
    {
        const Command command = note();
        {
            PortDesk before(*m_server);
            const Answer answer = before.port.submit({ command });
            QTRY_COMPARE(waitingRows(), u"1"_qs);
            before.port.close();
            QVERIFY(answer.isFinished());
            QCOMPARE(answer.result().error().code, Error::Code::Cancelled);
        }
        PortDesk desk(*m_server);
        QSignalSpy late(&desk.port, &RemoteCommandPort::answeredLate);
        desk.port.resume();
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList { u"case.note N-0000001 waits"_qs });
        desk.relay.set(Relay::Mode::Cut);
        QTRY_COMPARE(statesOf(desk.port.pending()), QStringList { u"case.note N-0000001 in doubt"_qs });
        desk.relay.set(Relay::Mode::PassOn);
        m_server->applyAll();
        QTRY_COMPARE(late.size(), 1);
        QVERIFY(desk.port.pending().isEmpty());
        QVERIFY(late.first().at(1).value<CommandResult>().applied);
    }

    void afterTheEndNothingIsTaken()
    {
        PortDesk desk(*m_server);
        desk.port.close();
        const Answer answer = desk.port.submit({ note() });
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, Error::Code::Cancelled);
    }

private:
    QString rows(const QString& query) const { return rawSql(m_server->url(), query).join(u'\n'); }
    QString waitingRows() const { return rows(u"select count(*) from pa.command where result is null"_qs); }

    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(remotecommandport, RemoteCommandPortTest)
#include "tst_remotecommandport.moc"
