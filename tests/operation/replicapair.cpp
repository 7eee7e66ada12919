// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/replicapair.h"

#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace padesk::test {
namespace {
constexpr int patienceMs = 60'000;
const QString host = QStringLiteral("127.0.0.1");

bool isAnswering(int port)
{
    return QProcess::execute(
               serverProgram(u"pg_isready"_qs), { u"-q"_qs, u"-h"_qs, host, u"-p"_qs, QString::number(port) })
        == 0;
}
} // namespace

ReplicaPair::ReplicaPair()
{
    if (geteuid() == 0)
        runOrDie({ u"chown"_qs, u"postgres:"_qs, m_folder.path() });
    runOrDie(asServerUser({ serverProgram(u"initdb"_qs), u"-D"_qs, folderOf(0), u"-A"_qs, u"trust"_qs, u"-U"_qs,
        u"postgres"_qs, u"--locale-provider=icu"_qs, u"--icu-locale=ja"_qs, u"--locale=C.UTF-8"_qs, u"-E"_qs,
        u"UTF8"_qs, u"--no-sync"_qs }));
    start(0);
    rawSql(urlOf(0), u"create database padesk"_qs);
    runOrDie(asServerUser({ serverProgram(u"pg_basebackup"_qs), u"-h"_qs, host, u"-p"_qs, QString::number(m_ports[0]),
        u"-U"_qs, u"postgres"_qs, u"-D"_qs, folderOf(1), u"-R"_qs, u"-X"_qs, u"stream"_qs, u"-c"_qs, u"fast"_qs,
        u"--no-sync"_qs }));
    start(1);
    rawSql(urlOf(0), u"alter system set synchronous_standby_names = '*'"_qs);
    rawSql(urlOf(0), u"select pg_reload_conf()"_qs);
    QElapsedTimer timer;
    for (timer.start(); rawSql(urlOf(0), u"select count(*) from pg_stat_replication where sync_state = 'sync'"_qs)
         != QStringList { u"1"_qs };
         QThread::msleep(50)) {
        if (timer.hasExpired(patienceMs))
            qFatal("the stand-by does not follow");
    }
}

ReplicaPair::~ReplicaPair()
{
    for (QProcess& server : m_servers) {
        if (server.state() != QProcess::NotRunning)
            ::kill(pid_t(server.processId()), SIGQUIT);
        if (!server.waitForFinished(20'000))
            server.kill();
    }
}

QString ReplicaPair::folderOf(int server) const
{
    return m_folder.filePath(server == 0 ? u"first"_qs : u"second"_qs);
}

void ReplicaPair::start(int server)
{
    m_ports[server] = freePort();
    const QStringList command = asServerUser({ serverProgram(u"postgres"_qs), u"-D"_qs, folderOf(server), u"-k"_qs,
        m_folder.path(), u"-p"_qs, QString::number(m_ports[server]), u"-c"_qs, u"listen_addresses=127.0.0.1"_qs,
        u"-c"_qs, u"fsync=off"_qs, u"-c"_qs, u"lc_messages=C"_qs, u"-c"_qs, u"hot_standby=on"_qs });
    QProcess& process = m_servers[server];
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(folderOf(server) + u".log"_qs);
    process.start(command.first(), command.mid(1));
    QElapsedTimer timer;
    for (timer.start(); !isAnswering(m_ports[server]); QThread::msleep(50)) {
        if (timer.hasExpired(patienceMs) || process.state() == QProcess::NotRunning)
            qFatal("a server does not start; see %s.log", qPrintable(folderOf(server)));
    }
}

DatabaseUrl ReplicaPair::urlOf(int server) const
{
    DatabaseUrl url;
    url.engine = Engine::Postgresql;
    url.user = u"postgres"_qs;
    url.hosts = { { host, m_ports[server] } };
    url.database = m_ports[1] == 0 ? u"postgres"_qs : u"padesk"_qs;
    return url;
}

DatabaseUrl ReplicaPair::url() const
{
    DatabaseUrl url = urlOf(0);
    url.hosts.append({ host, m_ports[1] });
    return url;
}

void ReplicaPair::killPrimary()
{
    const qint64 postmaster = m_servers[0].processId();
    QFile children(u"/proc/%1/task/%1/children"_qs.arg(postmaster));
    QList<qint64> pids { postmaster };
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray& pid : children.readAll().simplified().split(' '))
            pids.append(pid.toLongLong());
    }
    for (const qint64 pid : pids) {
        if (pid > 0)
            ::kill(pid_t(pid), SIGKILL);
    }
    m_servers[0].waitForFinished(patienceMs);
}

void ReplicaPair::promote()
{
    runOrDie(asServerUser({ serverProgram(u"pg_ctl"_qs), u"promote"_qs, u"-w"_qs, u"-s"_qs, u"-D"_qs, folderOf(1) }));
}

} // namespace padesk::test
