// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/accesscase.h"
#include "models/domain/desk/changerequestcase.h"
#include "models/domain/desk/deliverydetail.h"
#include "models/domain/desk/homecounts.h"
#include "models/domain/desk/membercase.h"
#include "models/domain/desk/nominationcase.h"
#include "models/domain/desk/requestcase.h"
#include "models/domain/desk/searchhit.h"
#include "models/domain/desk/session.h"
#include "models/domain/desk/sitecase.h"
#include "models/domain/result.h"

#include <QFuture>

namespace padesk {

/**
 * Where the panels get what they show. Any thread may ask; each call ends in exactly one outcome, NotFound when there
 * is no such case. What is read is of one moment (background.readAt).
 */
class CasePort {
public:
    virtual ~CasePort() = default;

    virtual QFuture<Result<NominationCase>> nomination(qint64 id) = 0;
    virtual QFuture<Result<RequestCase>> request(qint64 id) = 0;
    virtual QFuture<Result<DeliveryDetail>> delivery(qint64 id) = 0;
    virtual QFuture<Result<SiteCase>> site(qint64 id) = 0;
    virtual QFuture<Result<MemberCase>> member(qint64 id) = 0;
    virtual QFuture<Result<ChangeRequestCase>> changeRequest(qint64 id) = 0;

    /** The site's history before that seq (0: the latest), at most that many lines. */
    virtual QFuture<Result<HistoryPage>> siteHistory(qint64 siteId, qint64 before, int most) = 0;
};

/** Where the access check looks a caller up. */
class AccessPort {
public:
    virtual ~AccessPort() = default;

    /** Either may be empty; a site number is folded, else taken as the caller gave it. */
    virtual QFuture<Result<AccessCase>> lookUp(const QString& siteNumber, const QString& emailOrIbmId) = 0;
};

/** Where Home and the navigation get their numbers. */
class HomePort {
public:
    virtual ~HomePort() = default;

    virtual QFuture<Result<HomeCounts>> counts() = 0;
};

/** The search everywhere. The latest question wins: an earlier one that still runs ends as Cancelled. */
class SearchPort {
public:
    virtual ~SearchPort() = default;

    /** At most that many hits of each entity. */
    virtual QFuture<Result<SearchResult>> find(const QString& text, int most) = 0;
};

/** Who works at the desk. Asked at the start and after a change of staff or settings. */
class SessionPort {
public:
    virtual ~SessionPort() = default;

    virtual QFuture<Result<Session>> session() = 0;
};

} // namespace padesk
