// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTcpServer>
#include <QThread>

#include <memory>
#include <unistd.h>

namespace padesk::test {
namespace {
std::unique_ptr<PgCluster>& holder()
{
    static std::unique_ptr<PgCluster> cluster;
    return cluster;
}

/** A database a test is a lot of files: in memory when there is room. */
QString roomyFolder()
{
    const QString folder = u"/dev/shm"_qs;
    const QStorageInfo memory(folder);
    const bool roomy = memory.rootPath() == folder && memory.bytesAvailable() > (qint64(2) << 30);
    return roomy ? folder : QDir::tempPath();
}

bool isRoot()
{
    return geteuid() == 0;
}

/** Whether it takes connections, of whomever. */
bool isAnswering(int port)
{
    return QProcess::execute(serverProgram(u"pg_isready"_qs),
               { u"-q"_qs, u"-h"_qs, u"127.0.0.1"_qs, u"-p"_qs, QString::number(port) })
        == 0;
}

/** Runs work on a connection to the database every cluster has. */
template <class Work>
bool onMaintenanceDatabase(int port, Work work)
{
    const QString name = u"pgcluster"_qs;
    bool done = false;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_qs, name);
        handle.setHostName(u"127.0.0.1"_qs);
        handle.setPort(port);
        handle.setDatabaseName(u"postgres"_qs);
        handle.setUserName(u"postgres"_qs);
        done = handle.open() && work(handle);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}
} // namespace

QString serverProgram(const QString& name)
{
    QStringList folders { qEnvironmentVariable("PADESK_PG_BIN") };
    const QDir versions(u"/usr/lib/postgresql"_qs);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders.append(versions.filePath(version) + u"/bin"_qs);
    const QString path = QStandardPaths::findExecutable(name, folders);
    const QString found = path.isEmpty() ? QStandardPaths::findExecutable(name) : path;
    if (found.isEmpty())
        qFatal("%s is not installed: the store's tests need a PostgreSQL server", qPrintable(name));
    return found;
}

QStringList asServerUser(const QStringList& command)
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_qs);
    if (setpriv.isEmpty())
        return command;
    QStringList prefix { setpriv, u"--pdeathsig"_qs, u"INT"_qs };
    if (isRoot())
        prefix << u"--reuid=postgres"_qs << u"--regid=postgres"_qs << u"--clear-groups"_qs;
    return prefix + command;
}

void runOrDie(const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(command.join(u' ')), process.readAll().constData());
}

int freePort()
{
    QTcpServer listener;
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no free port: %s", qPrintable(listener.errorString()));
    return listener.serverPort();
}

PgCluster& PgCluster::instance()
{
    if (!holder()) {
        holder().reset(new PgCluster);
        qAddPostRoutine([] { holder().reset(); });
    }
    return *holder();
}

PgCluster::PgCluster()
    : m_folder(roomyFolder() + u"/padesk-pg-XXXXXX"_qs)
{
    makeCluster();
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (startServer())
            return;
    }
    qFatal("PostgreSQL does not start: %s", m_server.readAll().constData());
}

PgCluster::~PgCluster()
{
    stopServer();
}

void PgCluster::giveToServer(const QString& file) const
{
    if (isRoot())
        runOrDie({ u"chown"_qs, u"postgres:"_qs, file });
}

void PgCluster::restart(const QStringList& settings)
{
    stopServer();
    m_settings = settings;
    // After kill() its last processes may still be going.
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (startServer())
            return;
        QThread::msleep(500);
    }
    qFatal("PostgreSQL does not start again: %s", m_server.readAll().constData());
}

void PgCluster::kill()
{
    m_server.kill();
    m_server.waitForFinished();
}

void PgCluster::stopServer()
{
    // Fast shutdown: open sessions are ended.
    if (m_server.state() != QProcess::NotRunning)
        runOrDie({ u"kill"_qs, u"-INT"_qs, QString::number(m_server.processId()) });
    if (!m_server.waitForFinished(20000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

void PgCluster::makeCluster()
{
    if (isRoot())
        runOrDie({ u"chown"_qs, u"postgres:"_qs, m_folder.path() });
    runOrDie(asServerUser({ serverProgram(u"initdb"_qs), u"-D"_qs, m_folder.filePath(u"data"_qs), u"-A"_qs, u"trust"_qs,
        u"-U"_qs, u"postgres"_qs, u"--locale-provider=icu"_qs, u"--icu-locale=ja"_qs, u"--locale=C.UTF-8"_qs, u"-E"_qs,
        u"UTF8"_qs, u"--no-sync"_qs }));
}

bool PgCluster::startServer()
{
    m_port = freePort();
    QStringList command = asServerUser({ serverProgram(u"postgres"_qs), u"-D"_qs, m_folder.filePath(u"data"_qs),
        u"-k"_qs, m_folder.path(), u"-c"_qs, u"listen_addresses=127.0.0.1"_qs, u"-p"_qs, QString::number(m_port),
        u"-c"_qs, u"fsync=off"_qs, u"-c"_qs, u"full_page_writes=off"_qs, u"-c"_qs, u"lc_messages=C"_qs });
    for (const QString& setting : m_settings)
        command << u"-c"_qs << setting;
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_qs));
    m_server.start(command.first(), command.mid(1));
    return m_server.waitForStarted() && waitUntilReady();
}

bool PgCluster::waitUntilReady()
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 30000; QThread::msleep(50)) {
        if (m_server.waitForFinished(1))
            return false;
        if (isAnswering(m_port))
            return true;
    }
    return false;
}

DatabaseUrl PgCluster::url(const QString& database) const
{
    DatabaseUrl url;
    url.engine = Engine::Postgresql;
    url.user = u"postgres"_qs;
    url.hosts = { { u"127.0.0.1"_qs, m_port } };
    url.database = database;
    return url;
}

DatabaseUrl PgCluster::createDatabase(const QString& copyOf)
{
    const QString name = u"test%1"_qs.arg(++m_databases);
    const bool made = onMaintenanceDatabase(m_port, [&](QSqlDatabase& handle) {
        QSqlQuery query(handle);
        return query.exec(u"create database %1 template %2"_qs.arg(name, copyOf));
    });
    if (!made)
        qFatal("can't create database %s", qPrintable(name));
    return url(name);
}

} // namespace padesk::test
