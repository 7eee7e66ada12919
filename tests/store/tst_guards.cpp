// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"
#include "tests/support/rawsql.h"
#include "tests/support/storedump.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QString schemaOf(Engine engine)
{
    return engine == Engine::Postgresql ? u"pa."_qs : QString();
}

QJsonObject nominationFields(const QString& email)
{
    return { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false }, { u"ibm_id"_qs, email },
        { u"email"_qs, email }, { u"family"_qs, u"田中"_qs }, { u"given"_qs, u"次郎"_qs } };
}

/** A desk with a site, a nomination on hold and a refused command. */
struct Case {
    explicit Case(Engine engine)
        : desk(engine)
    {
        desk.import(ImportList::Sites, siteCsv(1));
        desk.send(u"nomination.submit"_qs, nominationFields(u"jiro@example.co.jp"_qs));
        desk.send(u"nomination.approve"_qs,
            { { u"nomination"_qs, u"N-0000009"_qs }, { u"role"_qs, u"user"_qs }, { u"access"_qs, u"full"_qs } });
    }

    QString table(const char* name) const { return schemaOf(desk.temp().url().engine) + QString::fromLatin1(name); }

    TestDesk desk;
};

/** The lines of after that before does not have, by their table. */
QStringList tablesOfNewLines(const QStringList& before, const QStringList& after)
{
    QStringList tables;
    for (const QString& line : after) {
        if (!before.contains(line))
            tables.append(line.section(u' ', 0, 0));
    }
    return tables;
}

} // namespace

class GuardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusalLeavesItsCommandAndOneEvent_data() { addEngineRows(); }
    void aRefusalLeavesItsCommandAndOneEvent()
    {
        QFETCH(Engine, engine);
        Case one(engine);
        const DatabaseUrl url = one.desk.temp().url();
        const QStringList before = dumpTables(url);
        const CommandResult refused = one.desk.send(
            u"nomination.reroute"_qs, { { u"nomination"_qs, u"N-0000001"_qs }, { u"note"_qs, u"本人でない"_qs } });
        QVERIFY(!refused.applied);
        const QStringList after = dumpTables(url);
        QCOMPARE(after.size(), before.size() + 2);
        QCOMPARE(tablesOfNewLines(before, after), QStringList({ u"command"_qs, u"event_log"_qs }));
    }

    void sameIdWithOtherContentLeavesNothing_data() { addEngineRows(); }
    void sameIdWithOtherContentLeavesNothing()
    {
        QFETCH(Engine, engine);
        Case one(engine);
        Command command { QUuid::createUuid(), u"nomination.submit"_qs, nominationFields(u"a@example.co.jp"_qs) };
        QVERIFY(one.desk.processor().submit(TestDesk::sender(), { command })->first().applied);
        const QStringList before = dumpTables(one.desk.temp().url());
        QVERIFY(one.desk.processor().submit(TestDesk::sender(), { command })->first().replayed);
        command.payload.insert(u"given"_qs, u"三郎"_qs);
        const auto other = one.desk.processor().submit(TestDesk::sender(), { command });
        QCOMPARE(other->first().refusal.code, QString::fromLatin1(refusal::idUsedTwice));
        QCOMPARE(dumpTables(one.desk.temp().url()), before);
    }

    void historyAndCommandsCanNotBeChanged_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("statement");
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const char* name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
            const auto row = [&](const QString& statement) {
                QTest::addRow("%s %s", name, qPrintable(statement)) << engine << statement;
            };
            row(u"delete from %1event_log"_qs);
            row(u"delete from %1command"_qs);
            for (const char* text :
                { "actor", "actor_role", "entity", "action", "before_sha", "after_sha", "prev_hash", "hash" })
                row(u"update %1event_log set "_qs + QLatin1String(text) + u" = 'x'"_qs);
            row(u"update %1event_log set seq = seq + 1000"_qs);
            row(u"update %1event_log set entity_id = entity_id + 1"_qs);
            row(u"update %1event_log set site_id = 99"_qs);
            row(u"update %1event_log set at = '2020-01-01T00:00:00.000Z'"_qs);
            row(u"update %1event_log set command_id = '00000000-0000-0000-0000-000000000001'"_qs);
            row(u"update %1event_log set after = '{}'"_qs);
            row(u"update %1event_log set before = '{}'"_qs);
            for (const char* text : { "actor", "kind", "fingerprint" })
                row(u"update %1command set "_qs + QLatin1String(text) + u" = 'x'"_qs);
            row(u"update %1command set id = '00000000-0000-0000-0000-000000000001'"_qs);
            row(u"update %1command set received_at = '2020-01-01T00:00:00.000Z'"_qs);
            row(u"update %1command set payload = '{}' where kind <> 'import.rows'"_qs);
            row(u"update %1command set result = '{}'"_qs);
            row(u"update %1command set result = null"_qs);
            row(u"update %1command set applied_at = null"_qs);
            row(u"update %1command set applied_at = '2020-01-01T00:00:00.000Z'"_qs);
            row(u"update %1command set secret = '{}'"_qs);
        }
        QTest::addRow("truncate events") << Engine::Postgresql << u"truncate %1event_log"_qs;
        QTest::addRow("truncate commands") << Engine::Postgresql << u"truncate %1command"_qs;
    }
    void historyAndCommandsCanNotBeChanged()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, statement);
        static std::map<Engine, std::unique_ptr<Case>> cases;
        std::unique_ptr<Case>& one = cases[engine];
        if (!one)
            one = std::make_unique<Case>(engine);
        const DatabaseUrl url = one->desk.temp().url();
        const QStringList before = dumpTables(url);
        QVERIFY(!refusedRawSql(url, statement.arg(schemaOf(engine))).isEmpty());
        QCOMPARE(dumpTables(url), before);
    }

    void oneChangedByteIsFound_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("assignment");
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const char* name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
            const auto row = [&](const char* column, const char* value) {
                QTest::addRow("%s %s", name, column)
                    << engine << u"%1 = %2"_qs.arg(QLatin1String(column), QLatin1String(value));
            };
            row("at", engine == Engine::Sqlite ? "replace(at, '.000Z', '.001Z')" : "at + interval '1 ms'");
            row("actor", "actor || 'x'");
            row("actor_role", "actor_role || 'x'");
            row("command_id", "'00000000-0000-0000-0000-000000000001'");
            row("site_id", "coalesce(site_id, 0) + 1");
            row("entity", "'settinh'");
            row("entity_id", "entity_id + 1");
            row("action", "action || 'x'");
            for (const char* column : { "before_sha", "after_sha", "prev_hash", "hash" })
                row(column, qPrintable(u"substr(%1, 1, 63) || 'x'"_qs.arg(QLatin1String(column))));
            row("after",
                engine == Engine::Sqlite ? "replace(after, '{', '{ ')" : "replace(after::text, '{', '{ ')::json");
            row("before", "'{}'");
        }
    }
    void oneChangedByteIsFound()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, assignment);
        Case one(engine);
        const DatabaseUrl url = one.desk.temp().url();
        QVERIFY(verifyHistory(one.desk.database())->isSound());
        rawSql(url,
            engine == Engine::Sqlite ? u"drop trigger event_log_is_append_only"_qs
                                     : u"drop trigger event_log_is_append_only on pa.event_log"_qs);
        one.desk.database().forgetStatements();
        rawSql(url, u"update %1 set %2 where seq = 3"_qs.arg(one.table("event_log"), assignment));
        const auto report = verifyHistory(one.desk.database());
        QVERIFY(report.has_value());
        QVERIFY(!report->isSound());
        QCOMPARE(report->badSeq, 3);
    }

    void aLostEventIsFound_data() { addEngineRows(); }
    void aLostEventIsFound()
    {
        QFETCH(Engine, engine);
        Case one(engine);
        const DatabaseUrl url = one.desk.temp().url();
        rawSql(url,
            engine == Engine::Sqlite ? u"drop trigger event_log_is_kept"_qs
                                     : u"drop trigger event_log_is_append_only on pa.event_log"_qs);
        one.desk.database().forgetStatements();
        rawSql(url, u"delete from %1 where seq = 2"_qs.arg(one.table("event_log")));
        QCOMPARE(verifyHistory(one.desk.database())->badSeq, 2);
    }

    void redactionKeepsTheChain_data() { addEngineRows(); }
    void redactionKeepsTheChain()
    {
        QFETCH(Engine, engine);
        Case one(engine);
        const QString text = u"田中"_qs;
        const auto told = [&] { return dumpTables(one.desk.temp().url()).filter(u"event_log"_qs).filter(text).size(); };
        QJsonArray seqs;
        for (const Event& event : storedEvents(one.desk.database())) {
            if (QString::fromUtf8(event.after).contains(text))
                seqs.append(event.seq);
        }
        QVERIFY(!seqs.isEmpty());
        QCOMPARE(told(), seqs.size());
        const QJsonObject redaction { { u"events"_qs, seqs }, { u"reason"_qs, u"本人の請求"_qs } };
        QVERIFY(one.desk.send(u"event.redact"_qs, redaction).applied);
        QCOMPARE(told(), 0);
        QVERIFY(verifyHistory(one.desk.database())->isSound());
        QCOMPARE(
            one.desk.send(u"event.redact"_qs, redaction).refusal.code, QString::fromLatin1(refusal::eventNotFound));
    }
};

PADESK_TEST(guards, GuardsTest)
#include "tst_guards.moc"
