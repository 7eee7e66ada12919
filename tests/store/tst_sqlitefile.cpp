// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace padesk;

namespace {
QByteArray header(quint16 pageSize, quint32 pages, quint32 changes, quint32 validFor)
{
    QByteArray bytes(100, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian(pageSize, bytes.data() + 16);
    qToBigEndian(changes, bytes.data() + 24);
    qToBigEndian(pages, bytes.data() + 28);
    qToBigEndian<quint32>(7, bytes.data() + 60);
    qToBigEndian(sqliteApplicationId, bytes.data() + 68);
    qToBigEndian(validFor, bytes.data() + 92);
    return bytes;
}
} // namespace

class SqliteFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheHeader()
    {
        const auto read = parseSqliteHeader(header(4096, 12, 3, 3));
        QVERIFY(read);
        QCOMPARE(read->pageSize, 4096);
        QCOMPARE(read->pageCount, 12);
        QCOMPARE(read->userVersion, 7);
        QCOMPARE(read->applicationId, sqliteApplicationId);
        QVERIFY(read->pageCountValid);
        QCOMPARE(parseSqliteHeader(header(1, 12, 3, 3))->pageSize, 65536);
        QVERIFY(!parseSqliteHeader(header(4096, 12, 4, 3))->pageCountValid);
        QVERIFY(!parseSqliteHeader(header(4096, 0, 3, 3))->pageCountValid);
    }

    void refusesOtherBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("none") << QByteArray() << Error::Code::EmptyFile;
        QTest::newRow("text") << QByteArray(200, 'x') << Error::Code::NotADatabase;
        QTest::newRow("99 bytes") << header(4096, 1, 1, 1).left(99) << Error::Code::NotADatabase;
        QTest::newRow("version 2") << QByteArray("SQLite format 2\0", 16) + QByteArray(100, '\0')
                                   << Error::Code::NotADatabase;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << Error::Code::NotADatabase;
    }
    void refusesOtherBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Code, code);
        const auto read = parseSqliteHeader(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void comparesTheSize_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<int>("code");
        constexpr int good = -1;
        QTest::newRow("whole") << 8192 << QString() << good;
        QTest::newRow("cut at a page") << 4096 << QString() << int(Error::Code::Truncated);
        QTest::newRow("cut in a page") << 8191 << QString() << int(Error::Code::Truncated);
        QTest::newRow("something added") << 8193 << QString() << int(Error::Code::Corrupt);
        QTest::newRow("a log to merge") << 4096 << u"-wal"_qs << good;
        QTest::newRow("a journal to roll back") << 12288 << u"-journal"_qs << good;
    }
    void comparesTheSize()
    {
        QFETCH(int, size);
        QFETCH(QString, beside);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_qs);
        write(path, header(4096, 2, 1, 1) + QByteArray(size - 100, '\0'));
        if (!beside.isEmpty())
            write(path + beside, "x");
        const auto inspected = inspectSqliteFile(path);
        QCOMPARE(inspected ? -1 : int(inspected.error().code), code);
    }

    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char* type : { "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "ceph",
                 "glusterfs", "vboxsf", "NFS", "webdav" })
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char* type : { "ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs", "vfat", "exfat", "ntfs", "NTFS",
                 "apfs", "hfs", "fuseblk", "" })
            QTest::newRow(qPrintable(u"'%1'"_qs.arg(QString::fromLatin1(type)))) << QByteArray(type) << false;
    }
    void knowsNetworkFileSystems()
    {
        QFETCH(QByteArray, type);
        QTEST(isNetworkFileSystem(type), "network");
    }

    void refusesASharesPath()
    {
        const auto folder = inspectFolder(u"//server/share/pa.sqlite"_qs);
        QVERIFY(!folder);
        QVERIFY(folder.error().code == Error::Code::NetworkShare || folder.error().code == Error::Code::NotFound);
    }

    void makesAFileOnlyOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_qs);
        QVERIFY(makePrivateFile(path));
        const auto again = makePrivateFile(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::AlreadyExists);
    }

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

PADESK_TEST(sqlitefile, SqliteFileTest)
#include "tst_sqlitefile.moc"
