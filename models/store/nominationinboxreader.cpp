// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/nominationinboxreader.h"

#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace padesk {
namespace {

InboxRow rowOf(const Statement& read)
{
    InboxRow row;
    row.id = read.integer(0);
    row.receivedAt = read.dateTime(1);
    row.siteNumber = read.text(2);
    row.company = read.text(3);
    row.family = read.text(4);
    row.given = read.text(5);
    row.claimsPrimary = read.flag(6);
    row.state = enumFromText<NominationState>(read.text(7)).value_or(NominationState::Received);
    return row;
}

Result<void> readCounts(Database& database, NominationInbox& inbox)
{
    Statement read(database, u"nomination_counts");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next()) {
        const auto state = enumFromText<NominationState>(read.text(0));
        for (std::size_t queue = 0; queue < nominationQueueCount; ++queue) {
            const auto wanted = stateOf(static_cast<NominationQueue>(queue));
            if (!wanted || wanted == state)
                inbox.counts[queue] += read.integer(1);
        }
    }
    return read.finish();
}

} // namespace

Result<NominationInbox> readNominationInbox(Database& database, NominationQueue queue, int most)
{
    Result<Transaction> steady = Transaction::begin(database, Transaction::Mode::Read);
    if (!steady)
        return tl::unexpected(steady.error());
    NominationInbox inbox;
    if (const Result<void> counted = readCounts(database, inbox); !counted)
        return tl::unexpected(counted.error());
    const std::optional<NominationState> state = stateOf(queue);
    Statement read(database, state ? u"nomination_queue" : u"nomination_newest");
    if (state)
        read.bind(u"state", enumText(*state));
    read.bind(u"most", most);
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next())
        inbox.rows.append(rowOf(read));
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return inbox;
}

} // namespace padesk
