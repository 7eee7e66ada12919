// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasecopy.h"

#include "models/store/audit.h"
#include "models/store/commandrun.h"
#include "models/store/eventrow.h"
#include "models/store/migrations.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

namespace padesk {
namespace {

constexpr qint64 rowsBetweenReports = 500;

/** Every table after those it refers to. */
constexpr Entity copyOrder[] = { Entity::Site, Entity::SnsPeriod, Entity::IbmIdentity, Entity::Member,
    Entity::Nomination, Entity::FieldCheck, Entity::ChangeRequest, Entity::Document, Entity::Delivery,
    Entity::PasscodeRequest, Entity::Passcode, Entity::Claim, Entity::Note, Entity::Setting, Entity::LetterTemplate,
    Entity::Holiday, Entity::Staff, Entity::Login, Entity::LoginMember, Entity::SavedView };
static_assert(std::size(copyOrder) == entityCount);

/** The column that refers to a row of the same table, which may come later; nullptr when there is none. */
template <class T>
std::optional<qint64>* ownReference(T& record)
{
    if constexpr (std::is_same_v<T, Nomination>)
        return &record.duplicateOf;
    else if constexpr (std::is_same_v<T, Delivery>)
        return &record.replacedBy;
    else
        return nullptr;
}

QString ownReferenceColumn(Entity entity)
{
    return entity == Entity::Nomination ? u"duplicate_of"_qs : u"replaced_by"_qs;
}

using Counts = QList<std::pair<QString, qint64>>;

Result<Counts> countRows(Database& database)
{
    Counts counts;
    for (const Entity entity : copyOrder) {
        Statement count(database, recordText(database.engine(), entity, u"count"));
        if (const auto done = count.exec(); !done)
            return tl::unexpected(done.error());
        counts.append({ enumText(entity), count.next() ? count.integer(0) : 0 });
    }
    Statement journal(database, u"journal_counts");
    if (const auto done = journal.exec(); !done)
        return tl::unexpected(done.error());
    journal.next();
    int column = 0;
    for (const QString& table : { u"command"_qs, u"event_log"_qs, u"id_counter"_qs })
        counts.append({ table, journal.integer(column++) });
    return counts;
}

qint64 sumOf(const Counts& counts)
{
    qint64 sum = 0;
    for (const auto& [table, rows] : counts)
        sum += rows;
    return sum;
}

/** One copy: both databases are in a transaction. */
class Copier {
public:
    Copier(Database& source, Database& target, const CopyPorts& ports, qint64 all)
        : m_source(source)
        , m_target(target)
        , m_ports(ports)
        , m_all(all)
    { }

    Result<void> copyAll()
    {
        Result<void> done;
        for (const Entity entity : copyOrder) {
            forEachRecordType([&](const auto& record) {
                using T = std::decay_t<decltype(record)>;
                if (done && T::entity == entity)
                    done = copyTable<T>();
            });
        }
        return done.and_then([this] { return copyCounters(); })
            .and_then([this] { return copyCommands(); })
            .and_then([this] { return copyEvents(); })
            .and_then([this] { return continueNumbers(); });
    }

    const QList<Staff>& staff() const { return m_staff; }

private:
    /** After each row: tells how far it is, and ends the copy when that is asked for. */
    Result<void> count()
    {
        ++m_done;
        if (m_ports.cancel && m_ports.cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, u"copy: stopped"_qs);
        if (m_ports.progress && m_done % rowsBetweenReports == 0)
            m_ports.progress(m_done, m_all);
        return {};
    }

    /** Calls take for each row of the source's query. */
    template <class Take>
    Result<void> forEachRow(Statement& read, Take take)
    {
        if (const auto done = read.exec(); !done)
            return tl::unexpected(done.error());
        while (read.next()) {
            if (const Result<void> taken = take(read).and_then([this](auto...) { return count(); }); !taken)
                return taken;
        }
        return read.finish();
    }

    template <class T>
    Result<void> copyTable()
    {
        std::vector<std::pair<qint64, qint64>> references;
        Statement read(m_source, recordText(m_source.engine(), T::entity, u"all"), Statement::Rows::Streamed);
        const Result<void> copied = forEachRow(read, [&](const Statement& row) {
            T record = readRecord<T>(row);
            if (std::optional<qint64>* reference = ownReference(record); reference && reference->has_value()) {
                references.push_back({ record.id, **reference });
                reference->reset();
            }
            if constexpr (std::is_same_v<T, Staff>)
                m_staff.append(record);
            return insertRecord(m_target, record);
        });
        return copied.and_then([&] { return refer(T::entity, references); });
    }

    Result<void> refer(Entity entity, const std::vector<std::pair<qint64, qint64>>& references)
    {
        if (references.empty())
            return {};
        const SqlNames column { { u"column"_qs, ownReferenceColumn(entity) } };
        Statement update(m_target, recordText(m_target.engine(), entity, u"refer", column));
        for (const auto& [id, reference] : references) {
            update.bind(u"id", id).bind(u"reference", reference);
            if (const auto done = update.exec(); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    Result<void> copyCounters()
    {
        Statement read(m_source, u"id_counters");
        return forEachRow(read, [this](const Statement& row) {
            return execute(m_target, u"id_counter_set", { { u"entity", row.text(0) }, { u"next_id", row.integer(1) } });
        });
    }

    Result<void> copyCommands()
    {
        Statement read(m_source, u"commands_all", Statement::Rows::Streamed);
        Statement write(m_target, u"command_copy");
        return forEachRow(read, [&write](const Statement& row) {
            for (int column = 0; column < int(std::size(commandColumns)); ++column)
                write.bind(commandColumns[column], row.value(column));
            return write.exec();
        });
    }

    Result<void> copyEvents()
    {
        Statement read(m_source, u"events_all", Statement::Rows::Streamed);
        return forEachRow(read, [this](const Statement& row) { return appendEvent(m_target, readEvent(row)); });
    }

    /** What the server numbers itself goes on after the last. */
    Result<void> continueNumbers()
    {
        for (const Entity entity : copyOrder) {
            Statement set(m_target, recordText(m_target.engine(), entity, u"identity"));
            set.bind(u"name", u"pa."_qs + enumText(entity));
            if (const auto done = set.exec(); !done)
                return tl::unexpected(done.error());
        }
        return fetchValue(m_target, u"command_identity").map([](const auto&) {});
    }

    static constexpr QStringView commandColumns[] = { u"ordinal", u"actor", u"id", u"kind", u"payload", u"fingerprint",
        u"secret", u"received_at", u"result", u"applied_at" };

    Database& m_source;
    Database& m_target;
    const CopyPorts& m_ports;
    qint64 m_all;
    qint64 m_done = 0;
    QList<Staff> m_staff;
};

Result<AuditReport> soundHistory(Database& database)
{
    Result<AuditReport> report = verifyHistoryHere(database);
    if (report && !report->isSound())
        return fail(Error::Code::Corrupt,
            u"the history of %1 is broken at event %2"_qs.arg(database.url().toString()).arg(report->badSeq));
    return report;
}

/** Who moved in is the one who lets the others in. */
Result<void> addFounder(Database& target, const QString& founder, const QList<Staff>& staff)
{
    const auto isFounder = [&founder](const Staff& one) { return one.osUser == founder; };
    if (std::any_of(staff.begin(), staff.end(), isFounder))
        return {};
    Result<CommandRun> run = CommandRun::begin(target, {});
    if (!run)
        return tl::unexpected(run.error());
    return run->found(founder, founder).and_then([&run] { return run->finish(); });
}

Result<void> compare(const Counts& wanted, const Counts& there)
{
    for (qsizetype table = 0; table < wanted.size(); ++table) {
        if (wanted.at(table) != there.at(table))
            return fail(Error::Code::Corrupt,
                u"%1: %2 rows of %3 arrived"_qs.arg(wanted.at(table).first)
                    .arg(there.at(table).second)
                    .arg(wanted.at(table).second));
    }
    return {};
}

/** The tables, and nothing in them but what the migrations put there. */
Result<void> makeTables(Database& target)
{
    return upgrade(target).map([](const SchemaStatus&) {});
}

Result<void> requireEmpty(Database& target)
{
    const Result<Counts> there = countRows(target);
    if (!there)
        return tl::unexpected(there.error());
    return sumOf(*there) == 0 ? Result<void>() : fail(Error::Code::AlreadyExists, u"copy: the target has rows"_qs);
}

} // namespace

Result<DatabaseCopy> copyDatabase(Database& source, Database& target, const QString& founder, const CopyPorts& ports)
{
    if (!source.isSqlite() || target.isSqlite())
        return fail(Error::Code::BadInput, u"copy: only from a file to a server"_qs);
    const Result<SchemaStatus> schema = schemaStatus(source);
    if (!schema)
        return tl::unexpected(schema.error());
    if (schema->state != SchemaStatus::State::Current)
        return fail(Error::Code::OlderSchema, u"copy: the source has another version"_qs);
    if (const Result<void> made = makeTables(target); !made)
        return tl::unexpected(made.error());
    // On a file the write lock: nobody's work of these minutes is left behind.
    const bool lock = !source.isReadOnly();
    const auto reading = Transaction::begin(source, lock ? Transaction::Mode::Write : Transaction::Mode::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    auto writing = Transaction::begin(target);
    if (!writing)
        return tl::unexpected(writing.error());
    const Result<AuditReport> history = soundHistory(source);
    if (!history)
        return tl::unexpected(history.error());
    const Result<Counts> rows = countRows(source);
    if (!rows)
        return tl::unexpected(rows.error());
    // Two copies to one server wait for each other here, and the second finds rows.
    auto done = target.run(u"lock_schema").and_then([&] { return requireEmpty(target); });
    Copier copier(source, target, ports, sumOf(*rows));
    done = done.and_then([&] { return copier.copyAll(); })
               .and_then([&] { return countRows(target); })
               .and_then([&](const Counts& there) { return compare(*rows, there); })
               .and_then([&] { return soundHistory(target); })
               .and_then([&](const AuditReport& copied) {
                   return copied.head == history->head ? Result<void>()
                                                       : fail(Error::Code::Corrupt, u"copy: another history"_qs);
               })
               .and_then([&] { return addFounder(target, founder, copier.staff()); })
               .and_then([&] { return writing->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    return DatabaseCopy { *rows, history->events, history->head, copier.staff() };
}

} // namespace padesk
