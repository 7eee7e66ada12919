// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/accesscase.h"
#include "models/domain/desk/changerequestcase.h"
#include "models/domain/desk/deliverydetail.h"
#include "models/domain/desk/homecounts.h"
#include "models/domain/desk/membercase.h"
#include "models/domain/desk/nominationcase.h"
#include "models/domain/desk/searchhit.h"
#include "models/store/desk/storeclock.h"

#include <atomic>

namespace padesk {

/**
 * Reads what the desk's panels show, each call on a steady view of the data. Takes the connection's thread; NotFound
 * when there is no such case. Staff read everything, contacts what their connection's sources let them see.
 */
class DeskReader {
public:
    /** clock: for tests; without one the database's own. */
    explicit DeskReader(Database& database, StoreClock clock = {})
        : m_database(database)
        , m_clock(std::move(clock))
    { }

    Result<NominationCase> nomination(qint64 id);
    Result<RequestCase> request(qint64 id);
    Result<DeliveryDetail> delivery(qint64 id);
    Result<SiteCase> site(qint64 id);
    Result<MemberCase> member(qint64 id);
    Result<ChangeRequestCase> changeRequest(qint64 id);
    /** Lines before that seq (0: the latest), at most that many. */
    Result<HistoryPage> siteHistory(qint64 siteId, qint64 before, int most);

    /** Either may be empty. A malformed site number is no error: the chart says so. */
    Result<AccessCase> access(const QString& siteNumber, const QString& emailOrIbmId);

    /** Counts all tables; for the background connection. */
    Result<HomeCounts> home();

    /** At most that many hits of each entity; Cancelled once the flag is set. */
    Result<SearchResult> find(const QString& text, int most, const std::atomic<bool>* cancel = nullptr);

private:
    Database& m_database;
    StoreClock m_clock;
};

} // namespace padesk
