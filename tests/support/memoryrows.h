// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "tests/support/casebuilder.h"

#include <map>

namespace padesk::test {

/** Rows in memory, asked by the predicates of the lookups: commands run one after the other as in a store. */
class MemoryRows final : public CaseSource {
public:
    template <class T>
    void put(const T& record)
    {
        m_rows[static_cast<std::size_t>(T::entity)].insert_or_assign(record.id, Record(record));
    }

    /** The row with that id, or a blank one. */
    template <class T>
    T row(qint64 id) const
    {
        const auto& rows = m_rows[static_cast<std::size_t>(T::entity)];
        const auto found = rows.find(id);
        return found == rows.end() ? T {} : std::get<T>(found->second);
    }

    template <class T>
    QList<T> rows() const
    {
        QList<T> all;
        for (const auto& [id, record] : m_rows[static_cast<std::size_t>(T::entity)])
            all.append(std::get<T>(record));
        return all;
    }

    /** Loads the case, decides and saves the effects. */
    Outcome submit(const QString& kind, const QJsonObject& payload, const Actor& actor,
        const QDateTime& now = testNow(), const Policy& policy = Policy())
    {
        const Command command = aCommand(kind, payload);
        CaseFile file = loadCase(command, actor, *this);
        file.ids = m_ids;
        const Outcome outcome = decide(command, file, actor, policy, now);
        if (!outcome)
            return outcome;
        for (const Effect& effect : outcome->effects)
            std::visit([this](const auto& one) { save(one); }, effect);
        m_ids = outcome->ids;
        return outcome;
    }

    QList<Site> sitesByNumbers(const QStringList& numbers) override
    {
        QList<Site> sites;
        for (const Site& site : rows<Site>()) {
            if (numbers.contains(site.siteNumber))
                sites.append(site);
        }
        return sites;
    }
    QList<qint64> redactableEvents(const QList<qint64>&) override { return {}; }
    int enabledStaff() override { return 2; }

private:
    template <class T>
    void save(const Change<T>& change)
    {
        put(change.after);
    }
    void save(const Fact&) { }
    void save(const Redaction&) { }

    QList<Record> select(const LookupCall& call) override
    {
        QList<Record> found;
        for (const auto& [id, record] : m_rows[static_cast<std::size_t>(call.entity)]) {
            if (call.matches(record))
                found.append(record);
        }
        return found;
    }

    static IdCounters startingIds() { return static_cast<CaseFile>(CaseBuilder()).ids; }

    std::array<std::map<qint64, Record>, entityCount> m_rows;
    IdCounters m_ids = startingIds();
};

} // namespace padesk::test
