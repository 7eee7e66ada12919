// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passcodehash.h"
#include "tests/app/cli/program.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject refusal(const QString& number, const QString& reason, const QString& id)
{
    return commandLine(u"nomination.refuse"_qs,
        { { u"nomination"_qs, number }, { u"reason_code"_qs, u"data_mismatch"_qs }, { u"reason"_qs, reason } }, id);
}
QJsonObject redemption(const QString& code, const QString& id)
{
    return commandLine(u"passcode.redeem"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs }, { u"code"_qs, code } }, id);
}

/** From the request to the printed letter, which carries that passcode. */
void sendPasscode(const Program& padesk, const QString& passcode)
{
    const QString request = u"R-0000001"_qs;
    const Run released = padesk.submit({ commandLine(u"passcode.request"_qs,
                                             { { u"site_number"_qs, u"7000001"_qs }, { u"channel"_qs, u"post"_qs } },
                                             u"request"_qs),
        commandLine(u"passcode.confirm_registration"_qs,
            { { u"request"_qs, request }, { u"company"_qs, true }, { u"name"_qs, true }, { u"destination"_qs, true } },
            u"confirm"_qs),
        commandLine(
            u"passcode.release"_qs, { { u"request"_qs, request }, { u"channel"_qs, u"post"_qs } }, u"release"_qs) });
    if (released.exitCode != 0)
        qFatal("%s", qPrintable(released.out));
    const QJsonObject shown = padesk.run({ u"show"_qs, u"request"_qs, request, u"--json"_qs }).json();
    const QJsonArray documents = shown.value(u"documents"_qs).toArray();
    const QJsonObject delivery = documents.last().toObject().value(u"deliveries"_qs).toArray().last().toObject();
    const Result<QString> hash = hashPasscode(Secret(passcode));
    if (!hash)
        qFatal("no hash");
    const QJsonObject named { { u"id"_qs, text(delivery, "delivery") }, { u"hash"_qs, *hash } };
    const QJsonArray names { text(delivery, "delivery") };
    const Run started = padesk.submit(
        { commandLine(u"delivery.start"_qs, { { u"deliveries"_qs, QJsonArray { named } } }, u"start"_qs),
            commandLine(u"delivery.printed"_qs, { { u"deliveries"_qs, names } }, u"printed"_qs) });
    if (started.exitCode != 0)
        qFatal("%s", qPrintable(started.out));
}
} // namespace

/** From an empty place to a verified history, by nothing but the program. */
class SubmitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseFromNominationToHistory_data() { addEngineRows(); }
    void aCaseFromNominationToHistory()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const Run handedIn = padesk.submit({ siteLine(), nominationLine(u"hanako@example.co.jp"_qs, true) });
        QCOMPARE(handedIn.exitCode, 0);
        QCOMPARE(handedIn.err, QString());
        QCOMPARE(handedIn.lines().size(), 2);
        const QJsonObject submitted = handedIn.lines().at(1);
        QCOMPARE(text(submitted, "state"), u"applied"_qs);
        QCOMPARE(text(submitted, "nomination"), u"N-0000001"_qs);
        QCOMPARE(submitted.value(u"line"_qs).toInt(), 2);
        QVERIFY(!submitted.contains(u"replayed"_qs));

        const Run refused = padesk.submit({ refusal(u"N-0000001"_qs, u"登録情報と相違"_qs, u"refuse"_qs) });
        QVERIFY2(refused.exitCode == 0, qPrintable(refused.out));

        const QJsonObject shown = padesk.run({ u"show"_qs, u"nomination"_qs, u"n-1"_qs, u"--json"_qs }).json();
        QCOMPARE(text(shown, "nomination"), u"N-0000001"_qs);
        QCOMPARE(text(shown, "state"), u"refused"_qs);
        QCOMPARE(text(shown.value(u"site"_qs).toObject(), "site_number"), u"7000001"_qs);
        QCOMPARE(shown.value(u"people"_qs).toArray().size(), 1);
        QVERIFY(!shown.value(u"checks"_qs).toArray().isEmpty());
        QVERIFY(shown.value(u"claim"_qs).isNull());
        QVERIFY(shown.value(u"notes"_qs).isArray());
        const QJsonArray documents = shown.value(u"documents"_qs).toArray();
        QVERIFY(!documents.isEmpty());
        QVERIFY(documents.first().toObject().value(u"deliveries"_qs).isArray());
        const QJsonArray events = shown.value(u"events"_qs).toArray();
        QVERIFY(events.size() >= 2);
        for (const char* key : { "seq", "at", "actor", "action", "before", "after" })
            QVERIFY2(events.last().toObject().contains(QLatin1String(key)), key);

        const QJsonObject audit = padesk.run({ u"audit"_qs, u"verify"_qs, u"--json"_qs }).json();
        QCOMPARE(text(audit, "audit"), u"ok"_qs);
        QCOMPARE(text(audit, "head").size(), 64);
        const QJsonObject status = padesk.run({ u"db"_qs, u"status"_qs, u"--json"_qs }).json();
        QCOMPARE(status.value(u"events"_qs), audit.value(u"events"_qs));
        QCOMPARE(status.value(u"sites"_qs).toInt(), 1);
        QCOMPARE(status.value(u"members"_qs).toInt(), 1);
        QCOMPARE(text(status, "engine"), engine == Engine::Sqlite ? u"sqlite"_qs : u"postgresql"_qs);
        QVERIFY(status.value(u"schema"_qs).toInt() > 0);
        QCOMPARE(status.value(u"schema"_qs), status.value(u"head"_qs));
        QVERIFY(status.value(u"worker"_qs).toObject().contains(u"running"_qs));
        QVERIFY(status.value(u"worker"_qs).toObject().contains(u"lag_ms"_qs));
    }

    void theSameAgainIsReplayed_data() { addEngineRows(); }
    void theSameAgainIsReplayed()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const QList<QJsonObject> commands { siteLine(), nominationLine(u"hanako@example.co.jp"_qs) };
        QCOMPARE(padesk.submit(commands).exitCode, 0);
        const Run again = padesk.submit(commands);
        QCOMPARE(again.exitCode, 0);
        for (const QJsonObject& line : again.lines())
            QVERIFY(line.value(u"replayed"_qs).toBool());
        QCOMPARE(text(again.lines().at(1), "nomination"), u"N-0000001"_qs);

        QJsonObject other = commands.at(1);
        other.insert(u"email"_qs, u"other@example.co.jp"_qs);
        const Run changed = padesk.submit({ other });
        QCOMPARE(changed.exitCode, 1);
        QCOMPARE(text(changed.json(), "code"), u"PA-CMD-005"_qs);
        QVERIFY(text(changed.json(), "message").contains(u"new id"));
    }

    void aRefusalHasItsSentenceInBothLanguages_data() { addEngineRows(); }
    void aRefusalHasItsSentenceInBothLanguages()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const QList<QJsonObject> commands { refusal(u"N-0000009"_qs, u"x"_qs, u"a"_qs) };
        const Run english = padesk.submit(commands);
        QCOMPARE(english.exitCode, 1);
        QCOMPARE(text(english.json(), "code"), u"PA-NOM-001"_qs);
        QCOMPARE(text(english.json(), "message"), u"There is no nomination N-0000009; check the number."_qs);
        QCOMPARE(english.err, u"Some lines were refused; the results say which and why."_qs);
        const Run japanese = padesk.submit(commands, { u"--language"_qs, u"ja"_qs });
        QCOMPARE(text(japanese.json(), "message"), u"申請 N-0000009 はありません。番号を確認してください。"_qs);
        QVERIFY(japanese.json().value(u"replayed"_qs).toBool());
    }

    void badLinesAreNamedAndTheOthersApplied_data() { addEngineRows(); }
    void badLinesAreNamedAndTheOthersApplied()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const QByteArray good = "{\"id\":\"6f1c0000-0000-4000-8000-000000000001\",\"kind\":\"passcode.request\","
                                "\"site_number\":\"7000009\",\"channel\":\"fax\"}\n";
        const Run run = padesk.run({ u"submit"_qs,
            padesk.writeFile(u"lines.jsonl"_qs,
                "\xef\xbb\xbf"
                "nonsense\n\n"
                    + good + "[1]\r\n{\"id\":\"") });
        QCOMPARE(run.exitCode, 1);
        QStringList seen;
        for (const QJsonObject& line : run.lines())
            seen.append(QString::number(line.value(u"line"_qs).toInt()) + u' ' + text(line, "state") + u' '
                + text(line, "code"));
        QCOMPARE(
            seen.join(u','), u"1 refused PA-CMD-007,3 refused PA-SIT-001,4 refused PA-CMD-007,5 refused PA-CMD-007"_qs);
        QVERIFY(run.lines().first().value(u"id"_qs).isNull());
    }

    /** A program that talks to it through a pipe gets each answer before it writes the next line. */
    void answersWhileThePipeStaysOpen_data() { addEngineRows(); }
    void answersWhileThePipeStaysOpen()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QProcess process;
        padesk.start(process, { u"submit"_qs, u"-"_qs });
        for (const QString& id : { u"one"_qs, u"two"_qs, u"three"_qs }) {
            const QJsonObject command = refusal(u"N-0000009"_qs, u"x"_qs, id);
            process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(60'000));
            const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
            QCOMPARE(text(answer, "id"), text(command, "id"));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
    }

    void withoutAPasscodeNoneIsTaken_data() { addEngineRows(); }
    void withoutAPasscodeNoneIsTaken()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        const Run run = padesk.submitAsPortal({ redemption(u"ABCD-EFGH-JKMN"_qs, u"redeem"_qs) });
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(text(run.json(), "code"), u"PA-PAS-014"_qs);
        QVERIFY(!run.out.contains(u"ABCD"));
    }

    /** A wrong code is counted, so the command is applied; its answer says what to do all the same (F22). */
    void aWrongPasscodeIsAppliedAndSaid_data() { addEngineRows(); }
    void aWrongPasscodeIsAppliedAndSaid()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QCOMPARE(padesk.submit({ siteLine() }).exitCode, 0);
        sendPasscode(padesk, u"ABCDEFGHJKMN"_qs);
        const Run first = padesk.submitAsPortal({ redemption(u"ABCD-EFGH-JKMP"_qs, u"first"_qs) });
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(text(first.json(), "state"), u"applied"_qs);
        QCOMPARE(text(first.json(), "code"), u"PA-PAS-011"_qs);
        QVERIFY2(text(first.json(), "message").contains(u"I, l and 1"), qPrintable(first.out));
        const Run second = padesk.submitAsPortal({ redemption(u"ABCD-EFGH-JKMQ"_qs, u"second"_qs) });
        QCOMPARE(text(second.json(), "code"), u"PA-PAS-012"_qs);
        const Run right = padesk.submitAsPortal({ redemption(u"abcd efgh jkmn"_qs, u"right"_qs) });
        QVERIFY2(right.json().value(u"verified"_qs).toBool(), qPrintable(right.out));
        QVERIFY(!right.json().contains(u"message"_qs));
    }

    void manyLinesKeepTheirOrder_data() { addEngineRows(); }
    void manyLinesKeepTheirOrder()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        QList<QJsonObject> commands { siteLine() };
        for (int index = 0; index < 600; ++index)
            commands.append(nominationLine(u"user%1@example.co.jp"_qs.arg(index)));
        const Run run = padesk.submit(commands);
        QCOMPARE(run.exitCode, 0);
        const QList<QJsonObject> lines = run.lines();
        QCOMPARE(lines.size(), commands.size());
        for (qsizetype index = 0; index < lines.size(); ++index)
            QCOMPARE(text(lines.at(index), "id"), text(commands.at(index), "id"));
        QCOMPARE(text(lines.last(), "nomination"), u"N-0000600"_qs);
        QCOMPARE(text(lines.last(), "nomination_state"), u"on_hold"_qs);
    }

    void noFileIsAUsageError_data() { addEngineRows(); }
    void noFileIsAUsageError()
    {
        QFETCH(padesk::Engine, engine);
        Program padesk(engine);
        padesk.begin();
        const Run run = padesk.run({ u"submit"_qs, padesk.filePath(u"nothing.jsonl"_qs) });
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains(u"nothing.jsonl"));
        QCOMPARE(run.out, QString());
    }
};

PADESK_TEST(submit, SubmitTest)
#include "tst_submit.moc"
