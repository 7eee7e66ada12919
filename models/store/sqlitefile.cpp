// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace padesk {
namespace {
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool waitsToBeMerged(const QString& path)
{
    return QFileInfo(path + u"-wal"_qs).size() > 0 || QFileInfo(path + u"-journal"_qs).size() > 0;
}

Result<void> compareSize(const QString& path, const SqliteHeader& header)
{
    const qint64 expected = header.pageCount * header.pageSize;
    const qint64 size = QFileInfo(path).size();
    if (size == expected || !header.pageCountValid || waitsToBeMerged(path))
        return {};
    const QString detail = u"%1 bytes instead of %2"_qs.arg(size).arg(expected);
    return fail(size < expected ? Error::Code::Truncated : Error::Code::Corrupt, detail);
}

Result<SqliteHeader> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::AccessDenied, file.errorString());
    return parseSqliteHeader(file.read(100));
}

Result<SqliteHeader> inspectOnce(const QString& path)
{
    auto header = readHeader(path);
    if (!header)
        return header;
    if (header->applicationId != sqliteApplicationId)
        return fail(Error::Code::ForeignDatabase, u"application_id %1"_qs.arg(header->applicationId));
    return compareSize(path, *header).map([&] { return *header; });
}
} // namespace

// Offsets: https://sqlite.org/fileformat2.html#the_database_header
Result<SqliteHeader> parseSqliteHeader(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fail(Error::Code::EmptyFile, u"the file is empty"_qs);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(Error::Code::NotADatabase, u"no SQLite header"_qs);
    const auto number = [&bytes](int offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); };
    SqliteHeader header;
    const auto pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    header.pageSize = pageSize == 1 ? 65536 : pageSize;
    header.pageCount = number(28);
    header.pageCountValid = header.pageCount > 0 && number(24) == number(92);
    header.userVersion = qint32(number(60));
    header.applicationId = qint32(number(68));
    return header;
}

Result<SqliteHeader> inspectSqliteFile(const QString& path)
{
    if (const auto folder = inspectFolder(path); !folder)
        return tl::unexpected(folder.error());
    if (!QFileInfo(path).isFile())
        return fail(Error::Code::NotFound, u"no such file"_qs);
    auto header = inspectOnce(path);
    // Between reading the header and asking for the size somebody else may have merged his log into the file.
    for (int again = 0; again < 3 && !header && header.error().code != Error::Code::ForeignDatabase; ++again)
        header = inspectOnce(path);
    return header;
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> network { "9p", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2",
        "fuse.glusterfs", "fuse.rclone", "fuse.sshfs", "fuse.vmhgfs-fuse", "glusterfs", "lustre", "ncpfs", "nfs",
        "nfs3", "nfs4", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav" };
    return network.contains(type.toLower());
}

Result<void> inspectFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return fail(Error::Code::NotFound, u"no such folder"_qs);
    const QByteArray type = QStorageInfo(folder.absoluteFilePath()).fileSystemType();
    // A Windows share has a path of its own kind and the type of the disk behind it.
    if (isNetworkFileSystem(type) || folder.absoluteFilePath().startsWith(u"//"))
        return fail(Error::Code::NetworkShare, QString::fromLatin1(type));
    return {};
}

Result<void> makeFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir() || folder == path)
        return {};
    // Nothing is left behind on a network share.
    const auto parent = makeFolderOf(folder).and_then([&folder] { return inspectFolder(folder); });
    if (!parent)
        return parent;
    // Somebody else may have made it meanwhile.
    if (!QDir().mkdir(folder, onlyOwner | QFileDevice::ExeOwner) && !QFileInfo(folder).isDir())
        return fail(Error::Code::ReadOnly, u"the folder can't be made"_qs);
    return {};
}

Result<void> makePrivateFile(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::AlreadyExists, u"the file exists"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return fail(Error::Code::ReadOnly, file.errorString());
    return {};
}

} // namespace padesk
