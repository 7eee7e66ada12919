// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/killedworkers.h"

#include "tests/operation/serverdesk.h"
#include "tests/operation/workeroffice.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace padesk::test {
namespace {
constexpr int handedInAtOnce = 5;

/** The number of the worker that holds the lease, within a quarter of a minute; else -1. */
int holderAmong(const WorkerOffice& office, const QList<int>& workers)
{
    QElapsedTimer timer;
    for (timer.start(); !timer.hasExpired(15'000); QThread::msleep(20)) {
        for (const int worker : workers) {
            if (office.isHolder(worker))
                return worker;
        }
    }
    return -1;
}
} // namespace

QString killWorkersWhileWorking(int commands, int kills)
{
    WorkerOffice office;
    const DatabaseUrl portal = office.urlOf(u"portal"_qs, u"portal"_qs);
    std::atomic<int> applied = 0;
    std::unique_ptr<QThread> sender(QThread::create([&] {
        ServerDesk desk(portal);
        for (int first = 0; first < commands; first += handedInAtOnce) {
            QList<Command> batch;
            for (int number = first; number < std::min(first + handedInAtOnce, commands); ++number)
                batch.append(nominationOf(u"k%1@example.co.jp"_qs.arg(number)));
            for (const CommandResult& result : desk.send(batch))
                applied += result.applied ? 1 : 0;
        }
    }));
    QList<int> alive { 0, office.startWorker() };
    sender->start();
    QRandomGenerator random(20261122);
    int killed = 0;
    for (; killed < kills && !sender->isFinished(); ++killed) {
        const int holder = holderAmong(office, alive);
        if (holder < 0)
            return u"nobody has taken over"_qs;
        QThread::msleep(random.bounded(200U));
        office.killWorker(holder);
        alive.removeOne(holder);
        office.letLeaseExpire();
        alive.append(office.startWorker());
    }
    sender->wait();
    qInfo("%d workers killed", killed);
    for (const int worker : alive)
        office.stopWorker(worker);
    const QString rows = office.value(u"select count(*) from nomination where email_key like 'k%'"_qs);
    if (applied != commands || rows != QString::number(commands))
        return u"%1 handed in, %2 applied, %3 rows"_qs.arg(commands).arg(applied.load()).arg(rows);
    return killed < kills ? u"the work was done before the workers were killed"_qs : office.faults();
}

} // namespace padesk::test
