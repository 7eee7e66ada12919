// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}
} // namespace

/** On PostgreSQL commands are handed in, and a worker applies them. */
class RemoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWorkerAnswers()
    {
        const Program padesk(Engine::Postgresql);
        padesk.init();
        QCOMPARE(padesk.run({ u"db"_qs, u"init"_qs }).exitCode, 1);
        QProcess worker;
        padesk.start(worker, { u"worker"_qs, u"--json"_qs });
        const QList<QJsonObject> commands { siteLine(), nominationLine(u"hanako@example.co.jp"_qs) };
        const Run handedIn = padesk.submit(commands);
        QVERIFY2(handedIn.exitCode == 0,
            qPrintable(handedIn.out + handedIn.err + QString::fromUtf8(worker.readAllStandardError())));
        QCOMPARE(text(handedIn.lines().at(1), "nomination"), u"N-0000001"_qs);
        QVERIFY(!handedIn.lines().at(1).value(u"replayed"_qs).toBool());

        const Run again = padesk.submit(commands);
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.lines().at(1).value(u"replayed"_qs).toBool());
        QCOMPARE(text(again.lines().at(1), "nomination"), u"N-0000001"_qs);
        QJsonObject other = commands.at(1);
        other.insert(u"email"_qs, u"other@example.co.jp"_qs);
        const Run changed = padesk.submit({ other });
        QCOMPARE(changed.exitCode, 1);
        QCOMPARE(text(changed.json(), "code"), u"PA-CMD-005"_qs);

        const QJsonObject status = padesk.run({ u"db"_qs, u"status"_qs, u"--json"_qs }).json();
        QCOMPARE(text(status, "engine"), u"postgresql"_qs);
        QVERIFY(status.value(u"worker"_qs).toObject().value(u"running"_qs).toBool());
        const Run second = padesk.run({ u"worker"_qs, u"--once"_qs });
        QCOMPARE(second.exitCode, 1);
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(worker.exitCode(), 0);
        QCOMPARE(worker.readAllStandardOutput().trimmed(), QByteArray("{\"applied\":2,\"deadlines\":0}"));
        QCOMPARE(padesk.run({ u"audit"_qs, u"verify"_qs }).exitCode, 0);
        QCOMPARE(padesk.run({ u"show"_qs, u"nomination"_qs, u"N-0000001"_qs }).exitCode, 0);
    }

    void withoutAWorkerTheCommandsWait()
    {
        const Program padesk(Engine::Postgresql);
        padesk.init();
        const Run waiting = padesk.submit({ siteLine() }, { u"--wait"_qs, u"1"_qs });
        QCOMPARE(waiting.exitCode, 3);
        QVERIFY2(waiting.err.contains(u"No worker has answered"), qPrintable(waiting.err));
        QCOMPARE(padesk.run({ u"worker"_qs, u"--once"_qs, u"--json"_qs }).json().value(u"applied"_qs).toInt(), 1);
        const Run answered = padesk.submit({ siteLine() });
        QCOMPARE(answered.exitCode, 0);
        QVERIFY(answered.json().value(u"replayed"_qs).toBool());
    }

    void peopleAreLetInAndShutOut()
    {
        const Program padesk(Engine::Postgresql);
        padesk.init();
        QProcess worker;
        padesk.start(worker, { u"worker"_qs });
        const auto login = [&padesk](const QString& role) {
            const Run made = padesk.run({ u"login"_qs, u"create"_qs, u"--role"_qs, role, u"--name"_qs, u"田中"_qs,
                u"--keep"_qs, u"--json"_qs });
            if (made.exitCode != 0)
                qFatal("%s", qPrintable(made.err));
            return made.json();
        };
        const QJsonObject tanaka = login(u"operator"_qs);
        QVERIFY(text(tanaka, "login").startsWith(u"s_"_qs));
        QCOMPARE(text(tanaka, "password").size(), 24);
        const QString service = text(login(u"worker"_qs), "login");
        const Run listed = padesk.run({ u"login"_qs, u"list"_qs, u"--json"_qs });
        QCOMPARE(listed.lines().size(), 2);
        QVERIFY2(!listed.out.contains(text(tanaka, "password")), qPrintable(listed.out));
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));

        // Each as himself: the operator hands in, the worker's own login applies.
        const auto as = [&padesk](const QString& user) {
            DatabaseUrl url = padesk.url();
            url.user = user;
            return url.toString();
        };
        const auto run = [&padesk](const QString& url, QStringList arguments) {
            return padesk.runBare(arguments << u"--database"_qs << url << u"--language"_qs << u"en"_qs, {});
        };
        const QString file
            = padesk.writeFile(u"site.jsonl"_qs, QJsonDocument(siteLine()).toJson(QJsonDocument::Compact));
        QCOMPARE(run(as(text(tanaka, "login")), { u"submit"_qs, file, u"--wait"_qs, u"1"_qs }).exitCode, 3);
        const Run applied = run(as(service), { u"worker"_qs, u"--once"_qs, u"--json"_qs });
        QVERIFY2(applied.exitCode == 0 && applied.json().value(u"applied"_qs).toInt() == 1,
            qPrintable(applied.out + applied.err));
        const Run shown = run(as(text(tanaka, "login")), { u"show"_qs, u"site"_qs, u"7000001"_qs });
        QVERIFY2(shown.exitCode == 0, qPrintable(shown.err));
        QCOMPARE(run(as(text(tanaka, "login")), { u"login"_qs, u"list"_qs }).exitCode, 3);

        padesk.start(worker, { u"worker"_qs });
        QCOMPARE(padesk.run({ u"login"_qs, u"disable"_qs, text(tanaka, "login") }).exitCode, 0);
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
        const Run refused = run(as(text(tanaka, "login")), { u"submit"_qs, file });
        QVERIFY2(refused.exitCode != 0, qPrintable(refused.out));
    }

    void aServerThatIsNotThere()
    {
        const Program padesk;
        const Run run = padesk.runBare({ u"db"_qs, u"status"_qs, u"--language"_qs, u"en"_qs, u"--database"_qs,
                                           u"postgresql://nobody:secret@127.0.0.1:1/desk"_qs },
            {});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"does not answer"), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"secret"));
    }
};

PADESK_TEST(remote, RemoteTest)
#include "tst_remote.moc"
