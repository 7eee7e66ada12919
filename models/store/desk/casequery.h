// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/requestcase.h"
#include "models/domain/policy.h"
#include "models/domain/sns.h"
#include "models/store/desk/storeclock.h"
#include "models/store/recordsql.h"
#include "models/store/transaction.h"

namespace padesk {

/**
 * What the readers of cases share. Reads on one connection inside one transaction; the first error is kept, and after
 * it everything is empty.
 */
class CaseQuery {
public:
    CaseQuery(Database& database, const StoreClock& clock);

    Database& database() { return m_database; }
    CaseSource& source() { return m_source; }
    const QDateTime& now() const { return m_now; }
    const Policy& policy() const { return m_policy; }

    template <class T>
    std::optional<T> one(const Lookup<T>& lookup, const Keys& keys)
    {
        return m_source.one(lookup, keys);
    }
    template <class T>
    QList<T> all(const Lookup<T>& lookup, const Keys& keys)
    {
        return m_source.all(lookup, keys);
    }

    /** The rows of a query that selects the columns of that record. */
    template <class T>
    QList<T> rows(QStringView query, NamedValues values)
    {
        QList<T> records;
        forEachRow(query, values, [&records](const Statement& row) { records.append(readRecord<T>(row)); });
        return records;
    }

    /** Calls take(statement) for each row. */
    template <class Take>
    void forEachRow(QStringView query, NamedValues values, Take take)
    {
        if (m_error)
            return;
        Statement read(m_database, query);
        for (const auto& [name, value] : values)
            read.bind(name, value);
        const auto done = read.exec();
        while (done && read.next())
            take(read);
        if (const auto end = read.finish(); !done || !end)
            remember(done ? end.error() : done.error());
    }

    SlotHolders holders(qint64 siteId);
    SnsCover cover(qint64 siteId);
    /** Each with its deliveries, in the order of the documents. */
    QList<SentDocument> sent(const QList<Document>& documents);
    /** All of the member, the newest first, without their hashes. */
    QList<PasscodeStanding> passcodes(qint64 memberId);
    /** Open memberships of that IBM ID but this one. */
    QList<OtherMembership> elsewhere(const QString& ibmIdKey, qint64 memberId);

    /** Claim, notes and the record's own history. */
    CaseBackground background(Entity entity, qint64 id);
    void addHistory(CaseBackground& background, Entity entity, qint64 id);
    /** Brings the history in order and looks up the names of all who appear in the background, and of these. */
    void finish(CaseBackground& background, const QStringList& actors);

    void remember(const Error& error);
    Result<void> takeError();

private:
    Database& m_database;
    SqlCaseSource m_source;
    QDateTime m_now;
    Policy m_policy;
    std::optional<Error> m_error;
};

/** The current row of a query that selects the columns of event_log in their order. */
HistoryLine historyLine(const Statement& row);

/** Runs read(query), which answers an optional case, on a steady view of the data; NotFound for none. */
template <class Read>
auto readTogether(Database& database, const StoreClock& clock, Read read)
    -> Result<typename std::invoke_result_t<Read, CaseQuery&>::value_type>
{
    const Result<Transaction> transaction = Transaction::begin(database, Transaction::Mode::Read);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CaseQuery query(database, clock);
    auto found = read(query);
    if (const Result<void> failed = query.takeError(); !failed)
        return tl::unexpected(failed.error());
    if (!found)
        return fail(Error::Code::NotFound, QStringLiteral("no such case"));
    return *std::move(found);
}

} // namespace padesk
