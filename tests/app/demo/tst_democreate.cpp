// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democreate.h"
#include "models/domain/records/records.h"
#include "models/store/audit.h"
#include "tests/support/rawsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr quint32 seed = 7;
const QDate today(2026, 11, 22);

DemoOptions smallDemo()
{
    DemoOptions options;
    options.size = { 200, 800 };
    options.seed = seed;
    options.today = today;
    options.staff.supervisor = u"someone"_qs;
    options.staff.supervisorName = u"責任者 一郎"_qs;
    return options;
}

/** Made once: all tests but one only look at it. */
const TempDatabase& demo()
{
    static const TempDatabase temp = [] {
        TempDatabase made(Engine::Sqlite);
        const auto database = made.open();
        if (const Result<void> done = createDemo(*database, smallDemo()); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return made;
    }();
    return temp;
}

QString one(const QString& query)
{
    return rawSql(demo().url(), query).join(u'\n');
}

/** Everything but what differs by design: hashes have a salt. */
QStringList tablesOf(const DatabaseUrl& url)
{
    QStringList rows;
    forEachRecordType([&](auto record) {
        const QString table = enumText(decltype(record)::entity);
        QStringList columns;
        forEachField<decltype(record)>([&](const auto& field) {
            if (field.use != FieldUse::Secret)
                columns.append(QString::fromLatin1(field.name));
        });
        rows += rawSql(url, u"select '%1', %2 from %1 order by id"_qs.arg(table, columns.join(u", ")));
    });
    rows += rawSql(
        url, u"select seq, at, actor, command_id, entity, entity_id, action, hash from event_log order by seq"_qs);
    return rows;
}

template <class State>
QStringList statesBut(const QStringList& impossible)
{
    QStringList names;
    for (const QLatin1String name : EnumText<State>::names) {
        if (!impossible.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

class DemoCreateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheRowsAskedFor()
    {
        QCOMPARE(one(u"select count(*) from site"_qs), u"200"_qs);
        // Stories add members of their own.
        QVERIFY(one(u"select count(*) from member"_qs).toInt() >= 800);
        QCOMPARE(one(u"select count(distinct contract) from site"_qs), u"4"_qs);
        QCOMPARE(one(u"select count(*) from staff where enabled"_qs), u"2"_qs);
    }

    void hasEveryStateOfEveryCase_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("sites") << u"site"_qs << statesBut<SiteState>({});
        QTest::newRow("members") << u"member"_qs << statesBut<MemberState>({});
        // Received is passed through within the submitting command.
        QTest::newRow("nominations") << u"nomination"_qs << statesBut<NominationState>({ u"received"_qs });
        // A released request is queued in the same command.
        QTest::newRow("requests") << u"passcode_request"_qs << statesBut<RequestState>({ u"issued"_qs });
        // Codes have no end by the policy's default.
        QTest::newRow("passcodes") << u"passcode"_qs << statesBut<PasscodeState>({ u"expired"_qs });
        QTest::newRow("deliveries") << u"delivery"_qs << statesBut<DeliveryState>({});
        QTest::newRow("changes") << u"change_request"_qs << statesBut<ChangeState>({});
    }
    void hasEveryStateOfEveryCase()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, expected);
        const QStringList found = rawSql(demo().url(), u"select distinct state from %1 order by state"_qs.arg(table));
        QCOMPARE(found.join(u' '), expected.join(u' '));
    }

    void hasSoftwareSupportOfEachSort()
    {
        const QString query
            = u"select count(*) from site s where %1 (select 1 from sns_period p where p.site_id = s.id and p.valid_to %2 '2026-11-20')"_qs;
        QVERIFY(one(query.arg(u"exists"_qs, u">="_qs)).toInt() > 50);
        QVERIFY(one(query.arg(u"exists"_qs, u"<"_qs)).toInt() > 5);
        QVERIFY(one(query.arg(u"not exists"_qs, u"> '' || "_qs)).toInt() > 5);
    }

    void holdsAYearOfHistory()
    {
        QVERIFY(one(u"select min(at) from event_log"_qs) < u"2025-12-01"_qs);
        QVERIFY(one(u"select max(at) from event_log"_qs) >= u"2026-11-20"_qs);
        QCOMPARE(one(u"select count(*) from event_log where at > '2026-11-22'"_qs), u"0"_qs);
        QCOMPARE(one(u"select count(*) from event_log where action = 'refused'"_qs), u"0"_qs);
    }

    void passesTheAuditAndAllConstraints()
    {
        const auto database = demo().open();
        const Result<AuditReport> report = verifyHistory(*database);
        QVERIFY(report);
        QVERIFY(report->isSound());
        QCOMPARE(QString::number(report->events), one(u"select count(*) from event_log"_qs));
        QCOMPARE(one(u"pragma foreign_key_check"_qs), QString());
        QCOMPARE(one(u"pragma integrity_check"_qs), u"ok"_qs);
    }

    void sameSeedGivesTheSameTables()
    {
        const TempDatabase again(Engine::Sqlite);
        const auto database = again.open();
        QVERIFY(createDemo(*database, smallDemo()));
        const QStringList first = tablesOf(demo().url());
        const QStringList second = tablesOf(again.url());
        QCOMPARE(second.size(), first.size());
        for (qsizetype row = 0; row < first.size(); ++row)
            QCOMPARE(second[row], first[row]);
    }

    void stopsWhenAsked()
    {
        const TempDatabase other(Engine::Sqlite);
        const auto database = other.open();
        DemoOptions options = smallDemo();
        options.progress = [](qint64 done, qint64) { return done < 1000; };
        const Result<void> done = createDemo(*database, options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
    }

    void refusesASizeItCannotMake_data()
    {
        QTest::addColumn<qint64>("sites");
        QTest::addColumn<qint64>("members");
        QTest::newRow("too few for the stories") << qint64(199) << qint64(800);
        QTest::newRow("more than site numbers") << qint64(1300001) << qint64(2000000);
        QTest::newRow("fewer people than sites") << qint64(300) << qint64(299);
    }
    void refusesASizeItCannotMake()
    {
        QFETCH(qint64, sites);
        QFETCH(qint64, members);
        const TempDatabase other(Engine::Sqlite);
        const auto database = other.open();
        DemoOptions options = smallDemo();
        options.size = { sites, members };
        const Result<void> done = createDemo(*database, options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::BadInput);
    }
};

PADESK_TEST(democreate, DemoCreateTest)

#include "tst_democreate.moc"
