// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"
#include "models/store/commandprocessor.h"
#include "models/store/passcodehash.h"
#include "tests/support/invariants.h"
#include "tests/support/storedump.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>
#include <rapidcheck.h>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Real hashes, made once: argon2id takes its time. */
const std::vector<MintedCode>& hashedCodes()
{
    static const std::vector<MintedCode> codes = [] {
        std::vector<MintedCode> made = plainCodes();
        for (MintedCode& one : made)
            one.hash = hashPasscode(Secret(one.code)).value();
        return made;
    }();
    return codes;
}

bool isCodeOfHash(const Secret& code, const QString& hash)
{
    const auto& codes = hashedCodes();
    return std::any_of(codes.begin(), codes.end(),
        [&](const MintedCode& one) { return one.hash == hash && code.reveal() == one.code; });
}

/** Every value that occurs in the store for the key of a lookup, and one that does not. */
QVariantList keyValues(const MemoryStore& store, const QString& name)
{
    QSet<QString> texts { u"nothing"_qs, QString() };
    QVariantList values;
    if (name == u"id" || name.endsWith(u"_id")) {
        for (qint64 id = 0; id < 40; ++id)
            values.append(id);
        return values;
    }
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        const QString column
            = name == u"site_number" && T::entity == Entity::Nomination ? u"site_number_entered"_qs : name;
        for (const T& one : store.rows<T>()) {
            forEachField<T>([&](const auto& field) {
                const QVariant value = columnValue(one.*field.member);
                const bool isKey = column == QLatin1String(field.name)
                    || (name.endsWith(u"_key") && QLatin1String(field.name).endsWith(u"_key"_qs));
                if (isKey && value.typeId() == QMetaType::QDate)
                    values.append(value);
                else if (isKey)
                    texts.insert(value.toString());
            });
        }
    });
    if (name == u"day")
        values.append(QDate(2020, 1, 1));
    for (const QString& text : texts) {
        if (name != u"day")
            values.append(text);
    }
    return values;
}

/** Each way to fill the keys of a lookup. */
template <class T>
QList<Keys> keysOf(const MemoryStore& store, const Lookup<T>& lookup)
{
    QList<Keys> all;
    for (const QVariant& first : keyValues(store, QString::fromLatin1(lookup.keyNames[0]))) {
        if (!lookup.keyNames[1]) {
            all.append(Keys { first });
            continue;
        }
        for (const QVariant& second : keyValues(store, QString::fromLatin1(lookup.keyNames[1])))
            all.append(Keys { first, second });
    }
    return all;
}

template <class T>
QString rowsText(const QList<T>& rows)
{
    QStringList lines;
    for (const T& row : rows)
        lines.append(rowText(row));
    return lines.join(u'\n');
}

/** The same history in memory and in a database. */
class Twins {
public:
    explicit Twins(Engine engine)
        : m_maker(m_memory, hashedCodes())
        , m_temp(engine)
        , m_database(m_temp.open())
        , m_processor(*m_database, [this] { return m_clock; })
    {
        m_memory.startIdsAt(1);
        m_memory.setVerifier(isCodeOfHash);
        m_memory.found(u"chief"_qs, u"所長"_qs, m_clock);
        if (!m_processor.found(u"chief"_qs, u"所長"_qs))
            qFatal("no first staff row");
        for (const Handed& handed : m_maker.prologue())
            run(handed);
    }

    void run(const Step& step, int index)
    {
        const Handed handed = m_maker.make(step, index);
        run(handed);
        if (step.choice % 16 == 0)
            run(handed);
        if (step.choice % 32 == 1) {
            Handed other = handed;
            other.command.payload.insert(u"version"_qs, 99);
            run(other);
        }
    }

    /** What differed, in words; empty as long as both agree and no invariant broke. */
    const QStringList& faults() const { return m_faults; }

    /** Compares every row, every event and every lookup. */
    void compareAll()
    {
        if (dumpRecords(*m_database) != m_memory.dump())
            m_faults.append(u"rows differ"_qs);
        compareEvents();
        forEachLookup([this](const auto& lookup) { compareLookup(lookup); });
    }

    /** The names of the lookups that compareAll() saw rows of, and of those it saw none of. */
    const QSet<QString>& lookupsWithRows() const { return m_lookupsWithRows; }
    const QSet<QString>& lookupsWithoutRows() const { return m_lookupsWithoutRows; }

private:
    void run(const Handed& handed)
    {
        const MemoryStore before = m_memory;
        m_clock = handed.clock;
        const Answer expected = m_memory.handIn(handed.from, handed.command, handed.clock);
        m_faults += m_memory.takeFaults() + brokenInvariants({ before, m_memory, handed, expected, m_maker });
        // Refusals of a server name people, not their logins.
        const Refusal named = withPersonName(*m_database, expected.refusal).value_or(expected.refusal);
        const QString mine = answerText(expected.applied, expected.replayed, named, expected.answer);
        const QString theirs = answerOf(handed);
        if (mine != theirs)
            m_faults.append(u"memory: %1\nstore: %2"_qs.arg(mine, theirs));
        if (lastHash() != m_memory.events().back()->hash)
            m_faults.append(u"another history"_qs);
        if (dumpRecords(*m_database) != m_memory.dump())
            m_faults.append(u"other rows"_qs);
        if (!m_faults.isEmpty())
            m_faults.append(handed.from.name + u' ' + handed.command.kind + u' '
                + QString::fromUtf8(canonicalJson(handed.command.payload)));
    }

    QString answerOf(const Handed& handed)
    {
        const auto results = handed.from.asWorker
            ? m_processor.submitAsWorker(handed.from.name, { handed.command })
            : m_processor.submit({ handed.from.name, handed.from.viaPortal }, { handed.command });
        if (!results)
            return results.error().detail;
        const CommandResult& result = results->first();
        return answerText(result.applied, result.replayed, result.refusal, result.answer);
    }

    QByteArray lastHash()
    {
        Statement last(*m_database, u"last_event");
        return last.exec() && last.next() ? last.text(1).toLatin1() : QByteArray();
    }

    void compareEvents()
    {
        const std::vector<Event> stored = storedEvents(*m_database);
        const auto& events = m_memory.events();
        if (stored.size() != events.size() || !verifyHistory(*m_database)->isSound())
            m_faults.append(u"the chain does not verify"_qs);
        for (std::size_t index = 0; index < std::min(stored.size(), events.size()); ++index) {
            if (stored[index] != *events[index])
                m_faults.append(u"event %1 differs"_qs.arg(index + 1));
        }
    }

    template <class T>
    void compareLookup(const Lookup<T>& lookup)
    {
        SqlCaseSource source(*m_database);
        bool found = false;
        for (const Keys& keys : keysOf(m_memory, lookup)) {
            const QString mine = rowsText(m_memory.all(lookup, keys));
            found = found || !mine.isEmpty();
            if (mine != rowsText(source.all(lookup, keys)))
                m_faults.append(QString::fromLatin1(lookup.name) + u" differs"_qs);
        }
        if (const auto failed = source.takeError(); !failed)
            m_faults.append(failed.error().detail);
        (found ? m_lookupsWithRows : m_lookupsWithoutRows).insert(QString::fromLatin1(lookup.name));
    }

    MemoryStore m_memory;
    CommandMaker m_maker;
    QDateTime m_clock = testNow();
    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    CommandProcessor m_processor;
    QStringList m_faults;
    QSet<QString> m_lookupsWithRows;
    QSet<QString> m_lookupsWithoutRows;
};

QStringList runHistory(Twins& twins, const std::vector<Step>& steps)
{
    for (std::size_t index = 0; index < steps.size() && twins.faults().isEmpty(); ++index) {
        twins.run(steps[index], static_cast<int>(index));
        // What is live for a while only must be looked up while it is.
        if (index % 50 == 49)
            twins.compareAll();
    }
    if (twins.faults().isEmpty())
        twins.compareAll();
    return twins.faults();
}

std::vector<Step> randomSteps(quint32 seed, int length)
{
    std::mt19937 random(seed);
    std::vector<Step> steps;
    for (int step = 0; step < length; ++step) {
        const auto kind = static_cast<quint32>(random());
        steps.push_back({ kind, static_cast<quint32>(random()) });
    }
    return steps;
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /** Shrinks to the shortest history on which memory and SQLite part. */
    void memoryAndSqliteAgreeStepByStep()
    {
        QVERIFY(rc::check("memory and SQLite agree after any command", [] {
            const auto step
                = rc::gen::construct<Step>(rc::gen::inRange<quint32>(0, 10'000), rc::gen::arbitrary<quint32>());
            const auto steps = *rc::gen::container<std::vector<Step>>(step);
            Twins twins(Engine::Sqlite);
            if (const QStringList faults = runHistory(twins, steps); !faults.isEmpty())
                RC_FAIL(faults.join(u'\n').toStdString());
        }));
    }

    void longHistoriesAgree_data() { addEngineRows(); }
    void longHistoriesAgree()
    {
        QFETCH(Engine, engine);
        QSet<QString> found;
        QSet<QString> notFound;
        for (const quint32 seed : { 1u, 2u, 3u }) {
            Twins twins(engine);
            const QStringList faults = runHistory(twins, randomSteps(seed, 400));
            QVERIFY2(faults.isEmpty(), qPrintable(u"seed %1\n%2"_qs.arg(seed).arg(faults.join(u'\n'))));
            found += twins.lookupsWithRows();
            notFound += twins.lookupsWithoutRows();
        }
        // That both find nothing proves nothing: every lookup must have found rows in some history.
        QCOMPARE((notFound - found).values().join(u' '), QString());
    }
};

PADESK_TEST(agreement, AgreementTest)
#include "tst_agreement.moc"
