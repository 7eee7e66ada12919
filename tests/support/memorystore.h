// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/canonicaljson.h"
#include "models/domain/eventchain.h"
#include "models/domain/secret.h"
#include "tests/support/casebuilder.h"

#include <functional>
#include <map>
#include <memory>

namespace padesk::test {

/** Who hands in a command, as the processor's Sender has it. */
struct From {
    QString name;
    bool viaPortal = false;
    bool asWorker = false;
};

/** What became of a command, as the processor's CommandResult has it. */
struct Answer {
    bool applied = false;
    bool replayed = false;
    Refusal refusal;
    QJsonObject answer;
};

/** "applied {…}" or "PA-NOM-004 {…}", the same text for the answers of every store. */
QString answerText(bool applied, bool replayed, const Refusal& refusal, const QJsonObject& answer);

/** One row as canonical JSON, with its derived and secret columns. */
template <class T>
QString rowText(const T& record)
{
    QJsonObject row;
    forEachField<T>([&](const auto& field) { row.insert(QLatin1String(field.name), jsonValue(record.*field.member)); });
    return QString::fromUtf8(canonicalJson(row));
}

/**
 * A store in memory: the lookups are answered by their predicates, what a database enforces by its constraints is
 * checked after each saved row, in the order of the effects, and the history is the same chain of events.
 */
class MemoryStore final : public CaseSource {
public:
    using Table = std::map<qint64, Record>;

    /** Saves the row past the rules. */
    template <class T>
    void put(const T& record)
    {
        table<T>().insert_or_assign(record.id, Record(record));
    }

    /** The row with that id, or a blank one. */
    template <class T>
    T row(qint64 id) const
    {
        const auto found = table<T>().find(id);
        return found == table<T>().end() ? T {} : std::get<T>(found->second);
    }

    template <class T>
    QList<T> rows() const
    {
        QList<T> all;
        for (const auto& [id, record] : table<T>())
            all.append(std::get<T>(record));
        return all;
    }

    /** Decides for that actor and applies; no command is kept and no event of a refusal written. */
    Outcome submit(const QString& kind, const QJsonObject& payload, const Actor& actor,
        const QDateTime& now = testNow(), const Policy& policy = Policy());

    /** The first person of the office, as CommandProcessor::found(). */
    void found(const QString& osUser, const QString& name, const QDateTime& clock);

    /** Hands in as to the processor: actor, policy and clock of the store, idempotent, a refusal leaves one event. */
    Answer handIn(const From& from, const Command& command, const QDateTime& clock);

    /** Ids are given out from here on; 1000 in rule tests, 1 in a store. */
    void startIdsAt(qint64 first);

    /** How passcodes are compared. */
    void setVerifier(std::function<bool(const Secret&, const QString& hash)> verifier) { m_verify = verifier; }

    /** What hurt a constraint of the database since the last call, one text each. */
    QStringList takeFaults() { return std::exchange(m_faults, {}); }

    /** The history; copies of a store share its lines. */
    using Events = std::vector<std::shared_ptr<const Event>>;
    const Events& events() const { return m_events; }
    bool hasSameRows(const MemoryStore& other) const { return m_tables == other.m_tables; }
    Policy policy() const;
    QDateTime now(const QDateTime& clock) const;

    /** All rows, one a line under the name of their table. */
    QString dump() const;

    QList<Site> sitesByNumbers(const QStringList& numbers) override;
    QList<qint64> redactableEvents(const QList<qint64>& sequenceNumbers) override;
    int enabledStaff() override;

private:
    struct Kept {
        QByteArray fingerprint;
        Answer answer;
    };

    template <class T>
    Table& table()
    {
        return m_tables[static_cast<std::size_t>(T::entity)];
    }
    template <class T>
    const Table& table() const
    {
        return m_tables[static_cast<std::size_t>(T::entity)];
    }

    tl::expected<Actor, Refusal> actorOf(const From& from, const Command& command);
    std::optional<CodeCheck> codeCheck(const Command& command, const CaseFile& file) const;
    void write(const Decision& decision, const EventStamp& stamp);
    template <class T>
    void save(const Change<T>& change, const EventStamp& stamp);
    void redact(const Redaction& redaction);
    void append(const Event& event) { m_events.push_back(std::make_shared<Event>(event)); }
    QList<Record> select(const LookupCall& call) override;

    std::array<Table, entityCount> m_tables;
    Events m_events;
    EventChain m_chain;
    IdCounters m_ids = static_cast<CaseFile>(CaseBuilder()).ids;
    std::map<std::pair<QString, QUuid>, Kept> m_commands;
    std::function<bool(const Secret&, const QString&)> m_verify;
    QStringList m_faults;
};

} // namespace padesk::test
