// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/deskports.h"

#include "models/store/audit.h"
#include "models/store/desk/availabilityreader.h"
#include "models/store/desk/deskreader.h"

namespace padesk {
namespace {

/** Asks the reader on the store thread. */
template <class T, class Ask>
QFuture<Result<T>> read(StoreThread& thread, const StoreClock& clock, Ask ask)
{
    return thread.run<T>([clock, ask](Database& database) {
        DeskReader reader(database, clock);
        return ask(reader);
    });
}

} // namespace

QFuture<Result<NominationCase>> StoreCasePort::nomination(qint64 id)
{
    return read<NominationCase>(m_thread, m_clock, [id](DeskReader& reader) { return reader.nomination(id); });
}

QFuture<Result<RequestCase>> StoreCasePort::request(qint64 id)
{
    return read<RequestCase>(m_thread, m_clock, [id](DeskReader& reader) { return reader.request(id); });
}

QFuture<Result<DeliveryDetail>> StoreCasePort::delivery(qint64 id)
{
    return read<DeliveryDetail>(m_thread, m_clock, [id](DeskReader& reader) { return reader.delivery(id); });
}

QFuture<Result<SiteCase>> StoreCasePort::site(qint64 id)
{
    return read<SiteCase>(m_thread, m_clock, [id](DeskReader& reader) { return reader.site(id); });
}

QFuture<Result<MemberCase>> StoreCasePort::member(qint64 id)
{
    return read<MemberCase>(m_thread, m_clock, [id](DeskReader& reader) { return reader.member(id); });
}

QFuture<Result<ChangeRequestCase>> StoreCasePort::changeRequest(qint64 id)
{
    return read<ChangeRequestCase>(m_thread, m_clock, [id](DeskReader& reader) { return reader.changeRequest(id); });
}

QFuture<Result<HistoryPage>> StoreCasePort::siteHistory(qint64 siteId, qint64 before, int most)
{
    return read<HistoryPage>(
        m_thread, m_clock, [=](DeskReader& reader) { return reader.siteHistory(siteId, before, most); });
}

QFuture<Result<AccessCase>> StoreAccessPort::lookUp(const QString& siteNumber, const QString& emailOrIbmId)
{
    return read<AccessCase>(
        m_thread, m_clock, [=](DeskReader& reader) { return reader.access(siteNumber, emailOrIbmId); });
}

QFuture<Result<HomeCounts>> StoreHomePort::counts()
{
    return read<HomeCounts>(m_thread, m_clock, [](DeskReader& reader) { return reader.home(); });
}

StoreSearchPort::~StoreSearchPort()
{
    if (m_cancel)
        *m_cancel = true;
}

QFuture<Result<SearchResult>> StoreSearchPort::find(const QString& text, int most)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    return read<SearchResult>(
        m_thread, m_clock, [cancel = m_cancel, text, most](DeskReader& reader) -> Result<SearchResult> {
            if (*cancel)
                return fail(Error::Code::Cancelled, u"another text is searched for"_qs);
            return reader.find(text, most, cancel.get());
        });
}

QFuture<Result<Session>> StoreSessionPort::session()
{
    return m_thread.run<Session>([sender = m_sender, profile = m_profile, place = m_place, clock = m_clock](
                                     Database& database) -> Result<Session> {
        const Result<QDateTime> now = storeNow(database, clock);
        Result<Session> session = !now ? tl::unexpected(now.error())
            : database.isSqlite()      ? readSession(database, sender)
                                       : readSignedInSession(database);
        if (!session)
            return session;
        session->profile = profile;
        session->place = place;
        session->clockOffset = QDateTime::currentDateTimeUtc().msecsTo(*now);
        return session;
    });
}

QFuture<Result<HistoryCheck>> StoreHistoryPort::verify()
{
    return m_thread.run<HistoryCheck>([](Database& database) -> Result<HistoryCheck> {
        const Result<AuditReport> report = verifyHistory(database);
        if (!report)
            return tl::unexpected(report.error());
        return HistoryCheck { report->events, report->head, report->fault, report->badSeq };
    });
}

} // namespace padesk
