// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history.h"
#include "models/store/audit.h"
#include "models/store/commandprocessor.h"
#include "tests/support/commandmaker.h"
#include "tests/support/rawsql.h"
#include "tests/support/storedump.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <random>

using namespace padesk;
using namespace padesk::test;

namespace {

/** What the history does not tell is made the same on both sides: see the docstring of History. */
template <class T>
T asTold(T record)
{
    record.rowVersion = 0;
    if constexpr (std::is_same_v<T, Passcode>)
        record.hash.clear();
    if constexpr (std::is_same_v<T, Member>)
        record.lastSignedInOn = {};
    if constexpr (std::is_same_v<T, Claim>)
        record.expiresAt = {};
    return record;
}

/** The rows that belong to a site, or to none. */
template <class T>
bool isOfSite(const T& record, qint64 siteId)
{
    if constexpr (std::is_same_v<T, Site>)
        return record.id == siteId;
    else if constexpr (requires { record.siteId; })
        return record.siteId == siteId;
    else
        return true;
}

using Snapshot = QMap<qint64, QStringList>;

template <class T>
void describe(Snapshot& sites, const QList<T>& rows)
{
    for (const T& row : rows) {
        for (qint64 siteId = 1; siteId <= 4; ++siteId) {
            if (isOfSite(row, siteId))
                sites[siteId].append(enumText(T::entity) + u' ' + rowText(asTold(row)));
        }
    }
}

/** The rows of each of the first sites, read by read(a blank record). */
template <class Read>
Snapshot snapshot(Read read)
{
    Snapshot sites;
    forEachRecordType([&](const auto& record) { describe(sites, read(record)); });
    return sites;
}

/** The rows that only one side has, a line each. */
QString differences(const QStringList& rebuilt, const QStringList& stored)
{
    QStringList lines;
    for (const QString& row : rebuilt) {
        if (!stored.contains(row))
            lines.append(u"rebuilt only: "_qs + row);
    }
    for (const QString& row : stored) {
        if (!rebuilt.contains(row))
            lines.append(u"stored only: "_qs + row);
    }
    return lines.join(u'\n');
}

/** A random history on a database, with the memory that its commands are made from. */
class Office {
public:
    explicit Office(Engine engine)
        : m_maker(m_memory, plainCodes())
        , m_temp(engine)
        , m_database(m_temp.open())
        , m_processor(*m_database, [this] { return m_clock; })
    {
        m_memory.startIdsAt(1);
        m_memory.found(u"chief"_qs, u"所長"_qs, m_clock);
        if (!m_processor.found(u"chief"_qs, u"所長"_qs))
            qFatal("no first staff row");
        for (const Handed& handed : m_maker.prologue())
            run(handed);
    }

    Database& database() { return *m_database; }
    const DatabaseUrl& url() const { return m_temp.url(); }

    /** What is redacted can't be rebuilt, and of two commands of one moment none is between them: both are avoided. */
    void run(quint32 seed, int steps, const std::function<void(int index, const QDateTime& at)>& afterStep = {})
    {
        std::mt19937 random(seed);
        for (int index = 0; index < steps; ++index) {
            const auto kind = static_cast<quint32>(random());
            Handed handed = m_maker.make({ kind, static_cast<quint32>(random()) }, index);
            if (handed.command.kind == u"event.redact")
                continue;
            handed.clock = std::max(handed.clock, m_clock).addMSecs(1);
            run(handed);
            if (afterStep)
                afterStep(index, m_clock);
        }
    }

    CommandResult send(const QString& kind, const QJsonObject& payload)
    {
        return m_processor.submit({ u"chief"_qs, false }, { { QUuid::createUuid(), kind, payload } })->first();
    }

    Snapshot stored()
    {
        return snapshot([this](const auto& record) { return storedRows<std::decay_t<decltype(record)>>(*m_database); });
    }

private:
    void run(const Handed& handed)
    {
        m_clock = handed.clock;
        m_memory.handIn(handed.from, handed.command, m_clock);
        const auto done = handed.from.asWorker
            ? m_processor.submitAsWorker(handed.from.name, { handed.command })
            : m_processor.submit({ handed.from.name, handed.from.viaPortal }, { handed.command });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    MemoryStore m_memory;
    CommandMaker m_maker;
    QDateTime m_clock = testNow();
    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    CommandProcessor m_processor;
};

Snapshot rebuiltAt(const std::vector<Event>& events, const QDateTime& at)
{
    const History history = historyAt(events, at);
    return snapshot([&history](const auto& record) { return history.rows<std::decay_t<decltype(record)>>(); });
}

/** Every third event that tells something. */
QJsonArray someEvents(const std::vector<Event>& events)
{
    QJsonArray chosen;
    for (const Event& event : events) {
        if (event.seq % 3 == 0 && !(event.before.isEmpty() && event.after.isEmpty()))
            chosen.append(event.seq);
    }
    return chosen;
}

/** The rows of the snapshot that none of these events tells of. */
QStringList untouched(const QStringList& rows, const std::vector<Event>& events, const QJsonArray& redacted)
{
    QStringList left = rows;
    for (const Event& event : events) {
        const QString row = enumText(event.entity) + u' ';
        const QString id = u"\"id\":%1,"_qs.arg(event.entityId);
        if (redacted.contains(event.seq))
            left.removeIf([&](const QString& line) { return line.startsWith(row) && line.contains(id); });
    }
    return left;
}

/** Gets past what keeps the history as it is. */
void change(const DatabaseUrl& url, const QString& assignment, qint64 seq)
{
    const bool sqlite = url.engine == Engine::Sqlite;
    const QString table = sqlite ? u"event_log"_qs : u"pa.event_log"_qs;
    rawSql(url,
        sqlite ? u"drop trigger if exists event_log_is_append_only"_qs
               : u"drop trigger if exists event_log_is_append_only on pa.event_log"_qs);
    rawSql(url, u"update %1 set %2 where seq = %3"_qs.arg(table, assignment).arg(seq));
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSiteAtAnyTimeIsRebuiltFromItsEvents_data() { addRows(); }
    void aSiteAtAnyTimeIsRebuiltFromItsEvents()
    {
        QFETCH(Engine, engine);
        QFETCH(quint32, seed);
        Office office(engine);
        QMap<QDateTime, Snapshot> taken;
        office.run(seed, 300, [&](int index, const QDateTime& at) {
            if (index % 10 == 0)
                taken[at] = office.stored();
        });
        const std::vector<Event> events = storedEvents(office.database());
        QVERIFY(taken.size() > 20);
        for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
            const Snapshot rebuilt = rebuiltAt(events, it.key());
            QVERIFY(it->size() >= 3);
            for (auto site = it->cbegin(); site != it->cend(); ++site)
                QCOMPARE(differences(rebuilt.value(site.key()), *site), QString());
        }
    }

    void redactionTakesOnlyWhatItNames_data() { addRows(); }
    void redactionTakesOnlyWhatItNames()
    {
        QFETCH(Engine, engine);
        QFETCH(quint32, seed);
        Office office(engine);
        office.run(seed, 150);
        const std::vector<Event> before = storedEvents(office.database());
        const QJsonArray chosen = someEvents(before);
        const QJsonObject redaction { { u"events"_qs, chosen }, { u"reason"_qs, u"本人の請求"_qs } };
        QVERIFY(office.send(u"event.redact"_qs, redaction).applied);
        QVERIFY(verifyHistory(office.database())->isSound());
        const std::vector<Event> after = storedEvents(office.database());
        const Snapshot rebuilt = rebuiltAt(after, after.back().at);
        const Snapshot stored = office.stored();
        for (auto site = stored.cbegin(); site != stored.cend(); ++site) {
            const QStringList rows = untouched(*site, before, chosen);
            QVERIFY(!rows.isEmpty() && rows.size() < site->size());
            QCOMPARE(differences(untouched(rebuilt.value(site.key()), before, chosen), rows), QString());
        }
    }

    void aChangedByteIsFoundAfterARedaction_data() { addEngineRows(); }
    void aChangedByteIsFoundAfterARedaction()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        const std::vector<Event> events = storedEvents(office.database());
        const QJsonObject redaction { { u"events"_qs, QJsonArray { 5 } }, { u"reason"_qs, u"本人の請求"_qs } };
        QVERIFY(office.send(u"event.redact"_qs, redaction).applied);
        office.database().forgetStatements();
        const QString shown = QString::fromUtf8(events[7].after).replace(u'\'', u"''"_qs);
        QString changed = shown;
        changed[changed.size() - 3] = changed[changed.size() - 3] == u'x' ? u'y' : u'x';
        change(office.url(), u"after = '%1'"_qs.arg(changed), events[7].seq);
        QCOMPARE(verifyHistory(office.database())->badSeq, events[7].seq);
        change(office.url(), u"after = '%1'"_qs.arg(shown), events[7].seq);
        QVERIFY(verifyHistory(office.database())->isSound());
        change(office.url(), u"after = '{}'"_qs, 5);
        QCOMPARE(verifyHistory(office.database())->badSeq, 5);
    }

private:
    static void addRows()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : { 7u, 8u, 9u }) {
            QTest::addRow("sqlite %u", seed) << Engine::Sqlite << seed;
            QTest::addRow("postgresql %u", seed) << Engine::Postgresql << seed;
        }
    }
};

PADESK_TEST(history, HistoryTest)
#include "tst_history.moc"
