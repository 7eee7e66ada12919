// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"

#include "models/store/eventrow.h"
#include "models/store/transaction.h"

namespace padesk {

Result<HistoryHead> historyHead(Database& database)
{
    Statement last(database, u"last_event");
    if (const auto done = last.exec(); !done)
        return tl::unexpected(done.error());
    HistoryHead head;
    if (last.next())
        head = { last.integer(0), last.text(1) };
    if (const auto done = last.finish(); !done)
        return tl::unexpected(done.error());
    return head;
}

Result<AuditReport> verifyHistory(Database& database)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Mode::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return verifyHistoryHere(database);
}

Result<AuditReport> verifyHistoryHere(Database& database)
{
    Statement read(database, u"events_all", Statement::Rows::Streamed);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    AuditReport report;
    while (report.isSound() && read.next()) {
        const Event event = readEvent(read);
        report.fault = checkLink(event, report.events, report.head);
        if (!report.isSound()) {
            report.badSeq = report.fault == ChainFault::Gap ? report.events + 1 : event.seq;
            break;
        }
        ++report.events;
        report.head = event.hash;
    }
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace padesk
