// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/app/cli/program.h"
#include "tests/operation/steadywork.h"
#include "tests/server/certificates.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStorageInfo>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace padesk;
using namespace padesk::test;

namespace {
using Replacements = QList<std::pair<QString, QString>>;

const QString password = QStringLiteral("password-of-postgres");

/** The status of an HTTP request to a port of this machine, 0 when nobody answers. */
int httpStatus(int port, const QByteArray& path)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_qs, quint16(port));
    if (!socket.waitForConnected(1000))
        return 0;
    socket.write("GET " + path + " HTTP/1.0\r\n\r\n");
    if (!socket.waitForReadyRead(3000))
        return 0;
    return socket.readLine().split(' ').value(1).toInt();
}
} // namespace

/** patroni.yml, etcd.yml and haproxy.cfg of installer/server: two servers, one of which dies (SECURITY.md 6). */
class PatroniTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() == 0)
            runOrDie({ u"chown"_qs, u"postgres:"_qs, m_folder.path() });
        const CertificateAuthority authority(m_folder.path(), u"authority"_qs);
        authority.issue(u"server"_qs, u"IP:127.0.0.1"_qs);
        give(u"server.key"_qs);
        give(u"server.crt"_qs);
        for (int* port : { &m_etcd, &m_peer, &m_proxy, &m_rest[0], &m_rest[1], &m_postgres[0], &m_postgres[1] })
            *port = freePort();
        // libpq and the program take it from here; it is in no URL.
        qputenv("PGPASSWORD", password.toLatin1());
        qputenv("PADESK_PASSWORD", password.toLatin1());
        startEtcd();
        for (const int node : { 0, 1 }) {
            startNode(node);
            QTRY_VERIFY_WITH_TIMEOUT(isLeader(0), 60'000);
        }
        startProxy();
        QTRY_COMPARE_WITH_TIMEOUT(synchronousStandBys(), u"1"_qs, 90'000);
        rawSql(proxyUrl(u"postgres"_qs), u"create database padesk"_qs);
        QFile secure(sourcePath(u"installer/server/secure-cluster.sql"_qs));
        QVERIFY(secure.open(QIODevice::ReadOnly));
        rawSql(proxyUrl(u"postgres"_qs), QString::fromUtf8(secure.readAll()));
    }

    void cleanupTestCase()
    {
        for (const int node : { 0, 1 })
            killNode(node);
        for (QProcess* process : { &m_proxyProcess, &m_etcdProcess }) {
            process->kill();
            process->waitForFinished();
        }
    }

    void theLeaderDiesInTheMiddle()
    {
        constexpr int commands = 1000;
        const Program padesk(proxyUrl(u"padesk"_qs));
        padesk.init();
        QProcess worker;
        padesk.start(worker, { u"worker"_qs });
        const Run site = padesk.submit({ siteLine() });
        QVERIFY2(site.exitCode == 0, qPrintable(site.out + site.err));
        SteadyWork work(proxyUrl(u"padesk"_qs), commands);
        while (work.done() < commands / 2)
            QTest::qWait(5);
        killNode(0);
        QVERIFY2(work.wait(180), "the work does not end");
        qInfo("longest gap %lld ms, %d handed in again were known", work.longestGapMs(), work.replayed());
        QCOMPARE(work.faults(proxyUrl(u"padesk"_qs)), QString());
        QVERIFY2(work.longestGapMs() < 30'000, qPrintable(u"%1 ms"_qs.arg(work.longestGapMs())));
        QVERIFY(isLeader(1));
        worker.terminate();
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(worker.exitCode(), 0);
    }

    /** It is rewound, follows the new leader, and the commits wait for it again. */
    void theOldLeaderComesBackAsStandBy()
    {
        QElapsedTimer timer;
        timer.start();
        startNode(0);
        QTRY_COMPARE_WITH_TIMEOUT(synchronousStandBys(), u"1"_qs, 120'000);
        qInfo("back after %lld ms", timer.elapsed());
        QVERIFY(!isLeader(0) && isLeader(1));
    }

private:
    static QString roomyFolder()
    {
        const QStorageInfo memory(u"/dev/shm"_qs);
        return (memory.bytesAvailable() > (qint64(2) << 30) ? u"/dev/shm"_qs : QDir::tempPath())
            + u"/padesk-patroni-XXXXXX"_qs;
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void give(const QString& name) const
    {
        if (geteuid() == 0)
            runOrDie({ u"chown"_qs, u"postgres:"_qs, path(name) });
    }

    /** A file of installer/server with what belongs to this place put in; each text must be there. */
    QString filled(const QString& name, const QString& target, const Replacements& replacements) const
    {
        QFile source(sourcePath(u"installer/server/"_qs + name));
        QFile copy(path(target));
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("%s can't be copied", qPrintable(name));
        QString text = QString::fromUtf8(source.readAll());
        for (const auto& [before, after] : replacements) {
            if (!text.contains(before))
                qFatal("%s has no %s", qPrintable(name), qPrintable(before));
            text.replace(before, after);
        }
        copy.write(text.toUtf8());
        copy.close();
        give(target);
        return copy.fileName();
    }

    void launch(QProcess& process, const QStringList& command, const QString& log)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(path(log), QIODevice::Append);
        // libpq looks for certificates at home, and home is not the server's user's.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_qs, m_folder.path());
        environment.remove(u"PGPASSWORD"_qs);
        process.setProcessEnvironment(environment);
        const QStringList all = asServerUser(command);
        process.start(all.first(), all.mid(1));
        QVERIFY(process.waitForStarted());
    }

    void startEtcd()
    {
        const QString client = u"http://127.0.0.1:%1"_qs.arg(m_etcd);
        const QString peer = u"http://127.0.0.1:%1"_qs.arg(m_peer);
        launch(m_etcdProcess,
            { serverProgram(u"etcd"_qs), u"--config-file"_qs,
                filled(u"etcd.yml"_qs, u"etcd.yml"_qs,
                    { { u"/var/lib/etcd/padesk"_qs, path(u"etcd"_qs) },
                        { u"etcd1=http://etcd1:2380,etcd2=http://etcd2:2380,etcd3=http://etcd3:2380"_qs,
                            u"etcd1="_qs + peer },
                        { u"http://0.0.0.0:2379"_qs, client }, { u"http://etcd1:2379"_qs, client },
                        { u"http://0.0.0.0:2380"_qs, peer }, { u"http://etcd1:2380"_qs, peer } }) },
            u"etcd.log"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(httpStatus(m_etcd, "/health"), 200, 30'000);
    }

    void startNode(int node)
    {
        const QString data = u"data%1"_qs.arg(node);
        QDir().mkpath(path(u"run%1"_qs.arg(node)));
        give(u"run%1"_qs.arg(node));
        const QString postgres = QString::number(m_postgres[node]);
        const QString rest = QString::number(m_rest[node]);
        launch(m_nodes[node],
            { u"/usr/bin/patroni"_qs,
                filled(u"patroni.yml"_qs, u"patroni%1.yml"_qs.arg(node),
                    { { u"name: db1"_qs, u"name: db%1"_qs.arg(node + 1) },
                        { u"listen: 0.0.0.0:8008"_qs, u"listen: 127.0.0.1:"_qs + rest },
                        { u"connect_address: db1:8008"_qs, u"connect_address: 127.0.0.1:"_qs + rest },
                        { u"listen: 0.0.0.0:5432"_qs, u"listen: 127.0.0.1:"_qs + postgres },
                        { u"connect_address: db1:5432"_qs, u"connect_address: 127.0.0.1:"_qs + postgres },
                        { u"etcd1:2379,etcd2:2379,etcd3:2379"_qs, u"127.0.0.1:%1"_qs.arg(m_etcd) },
                        { u"/var/lib/postgresql/15/padesk"_qs, path(data) },
                        { u"/usr/lib/postgresql/15/bin"_qs, QFileInfo(serverProgram(u"postgres"_qs)).path() },
                        { u"/run/postgresql"_qs, path(u"run%1"_qs.arg(node)) },
                        { u"/etc/padesk/"_qs, m_folder.path() + u'/' } }) },
            u"patroni%1.log"_qs.arg(node));
    }

    void startProxy()
    {
        launch(m_proxyProcess,
            { serverProgram(u"haproxy"_qs), u"-db"_qs, u"-f"_qs,
                filled(u"haproxy.cfg"_qs, u"haproxy.cfg"_qs,
                    { { u"0.0.0.0:5000"_qs, u"127.0.0.1:%1"_qs.arg(m_proxy) },
                        { u"db1:5432 check port 8008"_qs,
                            u"127.0.0.1:%1 check port %2"_qs.arg(m_postgres[0]).arg(m_rest[0]) },
                        { u"db2:5432 check port 8008"_qs,
                            u"127.0.0.1:%1 check port %2"_qs.arg(m_postgres[1]).arg(m_rest[1]) } }) },
            u"haproxy.log"_qs);
        // It takes every server for good until it has looked twice.
        QTest::qWait(3000);
    }

    /** SIGKILL to Patroni, to the server it watches over, and to all its processes. */
    void killNode(int node)
    {
        m_nodes[node].kill();
        m_nodes[node].waitForFinished();
        QFile pidFile(path(u"data%1/postmaster.pid"_qs.arg(node)));
        if (!pidFile.open(QIODevice::ReadOnly))
            return;
        const qint64 postmaster = pidFile.readLine().trimmed().toLongLong();
        QFile children(u"/proc/%1/task/%1/children"_qs.arg(postmaster));
        QList<QByteArray> pids;
        if (children.open(QIODevice::ReadOnly))
            pids = children.readAll().simplified().split(' ');
        for (const QByteArray& pid : pids << QByteArray::number(postmaster)) {
            if (pid.toLongLong() > 1)
                ::kill(pid_t(pid.toLongLong()), SIGKILL);
        }
    }

    bool isLeader(int node) const { return httpStatus(m_rest[node], "/primary") == 200; }

    /** Asked by the way that desks come. */
    QString synchronousStandBys() const
    {
        if (!Database::open(proxyUrl(u"postgres"_qs)))
            return {};
        return rawSql(
            proxyUrl(u"postgres"_qs), u"select count(*) from pg_stat_replication where sync_state = 'sync'"_qs)
            .value(0);
    }

    DatabaseUrl proxyUrl(const QString& database) const
    {
        DatabaseUrl url;
        url.engine = Engine::Postgresql;
        url.user = u"postgres"_qs;
        url.password = password;
        url.hosts = { { u"127.0.0.1"_qs, m_proxy } };
        url.database = database;
        url.options = { { u"sslmode"_qs, u"verify-full"_qs }, { u"sslrootcert"_qs, path(u"authority.crt"_qs) } };
        return url;
    }

    QTemporaryDir m_folder { roomyFolder() };
    QProcess m_etcdProcess;
    QProcess m_proxyProcess;
    QProcess m_nodes[2];
    int m_etcd = 0;
    int m_peer = 0;
    int m_proxy = 0;
    int m_rest[2] = { 0, 0 };
    int m_postgres[2] = { 0, 0 };
};

PADESK_TEST(patroni, PatroniTest)
#include "tst_patroni.moc"
