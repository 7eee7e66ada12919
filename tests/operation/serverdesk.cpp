// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/serverdesk.h"

#include <QElapsedTimer>
#include <QThread>

#include <barrier>

namespace padesk::test {
namespace {
constexpr qint64 patienceMs = 120'000;
} // namespace

/** Nothing when the connection was lost on the way. */
std::optional<QList<CommandResult>> ServerDesk::attempt(const QList<Command>& commands)
{
    if (!m_database) {
        auto opened = Database::open(m_url);
        if (!opened)
            return std::nullopt;
        m_database = *std::move(opened);
    }
    const Result<QList<HandIn>> handed = handIn(*m_database, commands);
    if (!handed)
        return std::nullopt;
    m_known += int(handed->count(HandIn::Known));
    QList<QUuid> ids;
    for (const Command& command : commands)
        ids.append(command.id);
    unsigned long pause = 5;
    while (true) {
        const auto results = handedInResults(*m_database, ids);
        if (!results)
            return std::nullopt;
        if (results->size() == ids.size()) {
            QList<CommandResult> all;
            for (const QUuid& id : ids)
                all.append(results->value(id));
            return all;
        }
        QThread::msleep(pause);
        pause = std::min(2 * pause, 100UL);
    }
}

QList<CommandResult> ServerDesk::send(const QList<Command>& commands)
{
    QElapsedTimer timer;
    for (timer.start(); !timer.hasExpired(patienceMs); QThread::msleep(50)) {
        if (auto results = attempt(commands))
            return *std::move(results);
        ++m_losses;
        m_database.reset();
    }
    qFatal("no answer from %s", qPrintable(m_url.toString()));
}

void inParallel(int count, const std::function<void(int)>& work)
{
    std::barrier start(count);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < count; ++number) {
        threads.emplace_back(QThread::create([&start, &work, number] {
            start.arrive_and_wait();
            work(number);
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
}

} // namespace padesk::test
