// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/queues.h"
#include "models/tables/nominationtablemodel.h"
#include "tests/support/memorystore.h"
#include "tests/ui/deskchecks.h"
#include "ui/approvals/approvalsports.h"

namespace padesk::test {

/** Rows made of records in memory, by id; a queue lets those of its states pass, a site its own. */
template <class Row>
class MemoryRows final : public RowSource<Row> {
public:
    explicit MemoryRows(std::function<QList<Row>()> all)
        : m_all(std::move(all))
    { }

    bool hasFirstPage(const RowQuery&) const override { return false; }
    QFuture<Result<QList<Row>>> firstPage(const RowQuery&, int, const CancelToken&) override
    {
        return ready(Result<QList<Row>>(m_all()));
    }
    QFuture<Result<OrderArray>> order(const RowQuery& query, const CancelToken&) override
    {
        OrderArray ids;
        for (const Row& row : m_all()) {
            if (passes(row, query))
                ids.append(quint32(row.id));
        }
        return ready(Result<OrderArray>(ids));
    }
    QFuture<Result<QList<Row>>> rows(const OrderArray& ids) override
    {
        QList<Row> found;
        for (const Row& row : m_all()) {
            if (ids.contains(quint32(row.id)))
                found.append(row);
        }
        return ready(Result<QList<Row>>(found));
    }
    QFuture<Result<TouchedRows>> touched(const QList<ChangeNotice>&) override
    {
        return ready(Result<TouchedRows>(TouchedRows { {}, true }));
    }
    QFuture<Result<QHash<QString, qint64>>> counts() override
    {
        QHash<QString, qint64> counts;
        for (const Row& row : m_all()) {
            ++counts[QString()];
            ++counts[enumText(row.state)];
        }
        return ready(Result<QHash<QString, qint64>>(counts));
    }

private:
    static bool passes(const Row& row, const RowQuery& query)
    {
        if constexpr (requires { row.siteId; }) {
            if (query.siteId && row.siteId != *query.siteId)
                return false;
        }
        const RowQueue* queue = queueOf<Row>(query.queue);
        const QStringList states = queue && !queue->texts.isEmpty() ? queue->texts : QStringList { query.queue };
        return query.queue.isEmpty() || states.contains(enumText(row.state));
    }

    std::function<QList<Row>()> m_all;
};

/**
 * The ports of a desk over a store in memory and the real rules: what a button says and what it does are theirs. The
 * person is supervisor and alone unless a test says otherwise.
 */
class MemoryDesk : public CasePort, public AccessPort, public CommandPort, public NoticePort {
public:
    MemoryDesk();

    MemoryStore store;
    Session session;
    QDateTime now = testNow();
    /** Answers every question of the rest with this. */
    std::optional<Error> error;
    /** Kinds that were handed in. */
    QStringList handedIn;

    ApprovalsPorts ports();
    /** Applies past the desk; the answer's text of that name. */
    QString add(const QString& kind, const QJsonObject& payload, const QString& answer);
    /** A nomination for 7000001 by that family name, as the portal sends it; its number. */
    QString nominate(const QString& family, bool claimsPrimary = true, const QJsonObject& more = {});
    Nomination nomination(const QString& number) const;

    QFuture<Result<NominationCase>> nomination(qint64 id) override;
    QFuture<Result<RequestCase>> request(qint64) override;
    QFuture<Result<DeliveryDetail>> delivery(qint64) override;
    QFuture<Result<SiteCase>> site(qint64 id) override;
    QFuture<Result<MemberCase>> member(qint64) override;
    QFuture<Result<ChangeRequestCase>> changeRequest(qint64 id) override;
    QFuture<Result<HistoryPage>> siteHistory(qint64, qint64, int) override;
    QFuture<Result<AccessCase>> lookUp(const QString& siteNumber, const QString&) override;
    QFuture<Result<QList<CommandResult>>> submit(const QList<Command>& commands) override;
    QFuture<Result<QList<ActionState>>> availability(const QList<Command>& drafts) override;
    QFuture<Result<QString>> text(const PlannedNotice& notice) override;

protected:
    CaseBackground background(Entity subject, qint64 id) const;
    SlotHolders holders(qint64 siteId) const;

private:
    QList<NominationRow> nominationRows() const;
    QList<ChangeRequestRow> changeRows() const;
    template <class Row>
    void fillClaim(Row& row, Entity subject) const;

    MemoryRows<NominationRow> m_nominations;
    MemoryRows<ChangeRequestRow> m_changes;
};

} // namespace padesk::test
