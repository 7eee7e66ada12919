// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/changerequest.h"
#include "models/domain/records/site.h"

namespace padesk {

/** One line of the table of registration changes. */
struct ChangeRequestRow {
    qint64 id = 0;
    QDateTime receivedAt;
    QDateTime dueAt;
    qint64 siteId = 0;
    QString siteNumber;
    QString company;
    Contract contract = Contract::Pa;
    QString salesRep;
    Source source = Source::Fax;
    QString reference;
    /** {column: {"from", "to"}}, as in ChangeRequest. */
    QJsonObject changes;
    ChangeState state = ChangeState::Received;
    QString submittedBy;
    QString decidedBy;
    QDateTime decidedAt;
    QString holder;
    QDateTime heldUntil;
    /** Goes with a decision, so that nobody decides on what has changed since. */
    qint64 rowVersion = 1;

    bool operator==(const ChangeRequestRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &ChangeRequestRow::id },
            Field { "received_at", &ChangeRequestRow::receivedAt },
            Field { "due_at", &ChangeRequestRow::dueAt },
            Field { "site_id", &ChangeRequestRow::siteId },
            Field { "site_number", &ChangeRequestRow::siteNumber },
            Field { "company", &ChangeRequestRow::company },
            Field { "contract", &ChangeRequestRow::contract },
            Field { "sales_rep", &ChangeRequestRow::salesRep },
            Field { "source", &ChangeRequestRow::source },
            Field { "reference", &ChangeRequestRow::reference },
            Field { "changes", &ChangeRequestRow::changes },
            Field { "state", &ChangeRequestRow::state },
            Field { "submitted_by", &ChangeRequestRow::submittedBy },
            Field { "decided_by", &ChangeRequestRow::decidedBy },
            Field { "decided_at", &ChangeRequestRow::decidedAt },
            Field { "holder", &ChangeRequestRow::holder },
            Field { "held_until", &ChangeRequestRow::heldUntil },
            Field { "row_version", &ChangeRequestRow::rowVersion },
        };
    }
};

/** Still waiting for somebody. */
inline bool isOpen(const ChangeRequestRow& row)
{
    return row.state == ChangeState::Received;
}

} // namespace padesk
