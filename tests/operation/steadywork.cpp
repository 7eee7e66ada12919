// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/steadywork.h"

#include "models/store/audit.h"
#include "tests/operation/serverdesk.h"
#include "tests/operation/workeroffice.h"
#include "tests/support/rawsql.h"

#include <QElapsedTimer>

namespace padesk::test {
namespace {
constexpr int handedInAtOnce = 10;
} // namespace

SteadyWork::SteadyWork(const DatabaseUrl& url, int commands)
    : m_commands(commands)
    , m_thread(QThread::create([this, url] { work(url); }))
{
    m_thread->start();
}

void SteadyWork::work(const DatabaseUrl& url)
{
    ServerDesk desk(url);
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    while (m_done < m_commands) {
        QList<Command> batch;
        for (int number = m_done; number < std::min(m_done + handedInAtOnce, m_commands); ++number)
            batch.append(nominationOf(u"k%1@example.co.jp"_qs.arg(number)));
        for (const CommandResult& result : desk.send(batch))
            m_applied += result.applied ? 1 : 0;
        m_longestGapMs = std::max(m_longestGapMs.load(), sinceAnswer.restart());
        m_done += int(batch.size());
    }
    m_replayed = desk.known();
}

QString SteadyWork::faults(const DatabaseUrl& url) const
{
    if (m_applied != m_commands)
        return u"%1 of %2 applied"_qs.arg(m_applied.load()).arg(m_commands);
    const QStringList rows = rawSql(url,
        u"select count(*), count(distinct email_key), count(distinct id) from pa.nomination where email_key like 'k%'"_qs);
    const QString wanted = u"%1|%1|%1"_qs.arg(m_commands);
    if (rows != QStringList { wanted })
        return rows.join(u' ') + u" rows instead of "_qs + wanted;
    const auto database = Database::open(url);
    const Result<AuditReport> audit = database ? verifyHistory(**database) : tl::unexpected(database.error());
    return audit && audit->isSound() ? QString() : u"the history does not verify"_qs;
}

} // namespace padesk::test
