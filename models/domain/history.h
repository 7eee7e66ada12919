// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"

#include <map>

namespace padesk {

/**
 * Rows as they stood at some moment, rebuilt from the events up to it. What is no history is not rebuilt: row versions
 * count the events instead, hashes stay empty, and neither repeated sign-ins (last_signed_in_on) nor renewed claims
 * (expires_at) are known (ARCHITECTURE.md 4). A redacted event leaves its fields as they were before it, and a row
 * whose first event is redacted is not rebuilt at all.
 */
class History {
public:
    /** Adds the next event in order of seq; one that tells of no row (a refusal, an export) changes nothing. */
    void add(const Event& event);

    /** The rows of the type known so far, in order of id, their derived columns computed. */
    template <class T>
    QList<T> rows() const
    {
        QList<T> all;
        for (const auto& [id, record] : m_tables[static_cast<std::size_t>(T::entity)]) {
            T row = std::get<T>(record);
            derive(row);
            all.append(row);
        }
        return all;
    }

private:
    std::array<std::map<qint64, Record>, entityCount> m_tables;
};

/** The rows after all events up to and including that moment. The events are in order of seq. */
History historyAt(const std::vector<Event>& events, const QDateTime& moment);

} // namespace padesk
