// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/policy.h"

#include <QHash>

#include <utility>
#include <vector>

namespace padesk {

/** One row to save: inserted without before, else updated where id and row_version still are those of before. */
template <class T>
struct Change {
    std::optional<T> before;
    T after;
    /** What the event calls it, e.g. "approve"; an empty one makes no event (lease renewals, repeated sign-ins). */
    QString action;
};

/** Something to remember that changes no row: a refusal, an export, a failed passcode. */
struct Fact {
    Entity subject = Entity::Setting;
    qint64 subjectId = 0;
    std::optional<qint64> siteId;
    QString action;
    QJsonObject data;
};

/** Personal data taken out of these events; the chain still verifies (ARCHITECTURE.md 4). */
struct Redaction {
    QList<qint64> events;
};

namespace detail {
template <class... T>
std::variant<Change<T>..., Fact, Redaction> effectOver(const std::variant<T...>&);
}
using Effect = decltype(detail::effectOver(std::declval<Record>()));

/** What a permitted command does, in order, and what its sender is told. */
struct Decision {
    std::vector<Effect> effects;
    QJsonObject answer;
    IdCounters ids;
};
using Outcome = tl::expected<Decision, Refusal>;

/** Collects the effects of one decision; a row touched twice is saved once. */
class Draft {
public:
    explicit Draft(const IdCounters& ids)
        : m_firstIds(ids)
    {
        m_decision.ids = ids;
    }

    /** Room for that many effects, for commands with a long list. */
    void reserve(std::size_t effects) { m_decision.effects.reserve(effects); }

    /** A new row: gives it an id and version 1, and returns it as it will be saved. */
    template <class T>
    T insert(T record, const QString& action)
    {
        record.id = m_decision.ids.take(T::entity);
        record.rowVersion = 1;
        derive(record);
        m_decision.effects.push_back(Change<T> { std::nullopt, record, action });
        return record;
    }

    /** The changed row; returns it with its next version. Unchanged data is not saved. */
    template <class T>
    T update(const T& before, T after, const QString& action)
    {
        derive(after);
        if (Change<T>* earlier = find<T>(before.id)) {
            after.rowVersion = earlier->after.rowVersion;
            earlier->after = after;
            return after;
        }
        after.rowVersion = before.rowVersion;
        if (after == before)
            return after;
        after.rowVersion = before.rowVersion + 1;
        m_updated.insert({ static_cast<int>(T::entity), before.id }, m_decision.effects.size());
        m_decision.effects.push_back(Change<T> { before, after, action });
        return after;
    }

    void note(Fact fact) { m_decision.effects.push_back(std::move(fact)); }
    void redact(QList<qint64> events) { m_decision.effects.push_back(Redaction { std::move(events) }); }
    void answer(const char* name, const QJsonValue& value) { m_decision.answer.insert(QLatin1String(name), value); }

    Decision finish() { return std::move(m_decision); }

private:
    /** The row's change in this draft. Only a row made here is looked for one by one: the others are indexed. */
    template <class T>
    Change<T>* find(qint64 id)
    {
        const auto updated = m_updated.constFind({ static_cast<int>(T::entity), id });
        if (updated != m_updated.constEnd())
            return std::get_if<Change<T>>(&m_decision.effects[*updated]);
        if (id < m_firstIds.next(T::entity))
            return nullptr;
        for (Effect& effect : m_decision.effects) {
            if (auto* change = std::get_if<Change<T>>(&effect); change && change->after.id == id)
                return change;
        }
        return nullptr;
    }

    Decision m_decision;
    IdCounters m_firstIds;
    QHash<std::pair<int, qint64>, std::size_t> m_updated;
};

/**
 * The rules: what the command does to its case, or why not. Pure: no database, no clock, no randomness; the same on
 * every thread. The desk calls it too, to enable a button and to say beforehand why something is refused
 * (ARCHITECTURE.md 1). Checks, in order: the payload (PA-CMD-…), who may (PA-ACC-…), the state and guards of the case
 * (DOMAIN.md 4.3 to 4.6).
 */
Outcome decide(
    const Command& command, const CaseFile& caseFile, const Actor& actor, const Policy& policy, const QDateTime& now);

/** The one event of a refused command: who wanted what and the code, nothing else (I12). */
Fact refusalFact(const Command& command, const CaseFile& caseFile, const Refusal& refusal);

} // namespace padesk
