// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deskports.h"
#include "models/domain/desk/historyport.h"
#include "models/store/actors.h"
#include "models/store/desk/storeclock.h"
#include "models/store/storethread.h"

#include <atomic>
#include <memory>

namespace padesk {

/** The desk's ports over store threads. Threads must outlive them; a clock is for tests. */
class StoreCasePort final : public CasePort {
public:
    explicit StoreCasePort(StoreThread& interactive, StoreClock clock = {})
        : m_thread(interactive)
        , m_clock(std::move(clock))
    { }

    QFuture<Result<NominationCase>> nomination(qint64 id) override;
    QFuture<Result<RequestCase>> request(qint64 id) override;
    QFuture<Result<DeliveryDetail>> delivery(qint64 id) override;
    QFuture<Result<SiteCase>> site(qint64 id) override;
    QFuture<Result<MemberCase>> member(qint64 id) override;
    QFuture<Result<ChangeRequestCase>> changeRequest(qint64 id) override;
    QFuture<Result<HistoryPage>> siteHistory(qint64 siteId, qint64 before, int most) override;

private:
    StoreThread& m_thread;
    StoreClock m_clock;
};

class StoreAccessPort final : public AccessPort {
public:
    explicit StoreAccessPort(StoreThread& interactive, StoreClock clock = {})
        : m_thread(interactive)
        , m_clock(std::move(clock))
    { }

    QFuture<Result<AccessCase>> lookUp(const QString& siteNumber, const QString& emailOrIbmId) override;

private:
    StoreThread& m_thread;
    StoreClock m_clock;
};

class StoreHomePort final : public HomePort {
public:
    explicit StoreHomePort(StoreThread& background, StoreClock clock = {})
        : m_thread(background)
        , m_clock(std::move(clock))
    { }

    QFuture<Result<HomeCounts>> counts() override;

private:
    StoreThread& m_thread;
    StoreClock m_clock;
};

/** For one thread: the asker's. */
class StoreSearchPort final : public SearchPort {
public:
    explicit StoreSearchPort(StoreThread& interactive, StoreClock clock = {})
        : m_thread(interactive)
        , m_clock(std::move(clock))
    { }
    ~StoreSearchPort() override;

    QFuture<Result<SearchResult>> find(const QString& text, int most) override;

private:
    StoreThread& m_thread;
    StoreClock m_clock;
    /** Ends the latest question. */
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

class StoreSessionPort final : public SessionPort {
public:
    /** Of a file's desk it is the sender's session, on a server that of the sign-in. profile and place are taken into
     * it as they are. */
    StoreSessionPort(StoreThread& interactive, Sender sender, ProfileKind profile, QString place, StoreClock clock = {})
        : m_thread(interactive)
        , m_sender(std::move(sender))
        , m_profile(profile)
        , m_place(std::move(place))
        , m_clock(std::move(clock))
    { }

    QFuture<Result<Session>> session() override;

private:
    StoreThread& m_thread;
    Sender m_sender;
    ProfileKind m_profile;
    QString m_place;
    StoreClock m_clock;
};

class StoreHistoryPort final : public HistoryPort {
public:
    explicit StoreHistoryPort(StoreThread& background)
        : m_thread(background)
    { }

    QFuture<Result<HistoryCheck>> verify() override;

private:
    StoreThread& m_thread;
};

} // namespace padesk
