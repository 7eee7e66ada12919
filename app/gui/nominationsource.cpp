// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/nominationsource.h"

#include "models/store/nominationinboxreader.h"

namespace padesk {
namespace {

/** The table holds its rows; what is behind them is found by the sub-queue and the search. */
constexpr int mostRows = 10000;

} // namespace

QFuture<Result<NominationInbox>> NominationSource::read(NominationQueue queue)
{
    return m_thread.run<NominationInbox>(
        [queue](Database& database) { return readNominationInbox(database, queue, mostRows); });
}

} // namespace padesk
