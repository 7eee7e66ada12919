// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profileexchange.h"

#include "models/store/profileurl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSslCertificate>
#include <QStandardPaths>

namespace padesk {
namespace {

using What = ProfileFileProblem::What;

const QString authorityOption = QStringLiteral("sslrootcert");
constexpr qint64 mostBytes = 1 << 20;

tl::unexpected<ProfileFileProblem> bad(What what, const QString& place = {}, const QString& found = {})
{
    return tl::unexpected<ProfileFileProblem>(ProfileFileProblem { what, place, found, 0, 0 });
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/** Named by what is in it, so that the same one is there once. */
std::optional<QString> keepAuthority(const QByteArray& pem, const QString& folder)
{
    const QByteArray name = QCryptographicHash::hash(pem, QCryptographicHash::Sha256).toHex().left(16);
    const QString path = folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".pem");
    if (!QDir().mkpath(folder) || !write(path, pem))
        return std::nullopt;
    return path;
}

/** What the driver can't be given, at the name it has in the file. */
std::optional<ProfileFileProblem> addressProblem(const ConnectionProfile& profile)
{
    const Result<DatabaseUrl> url = profilePlace(profile);
    if (url)
        return std::nullopt;
    const QString code = url.error().detail;
    const bool option = code == u"url.option" || code == u"url.value";
    return ProfileFileProblem { What::BadValue,
        option                        ? QStringLiteral("options")
            : code == u"url.database" ? QStringLiteral("database")
            : code == u"url.user"     ? QStringLiteral("sign_in_id")
                                      : QStringLiteral("servers"),
        option                        ? profile.options.keys().join(QStringLiteral(", "))
            : code == u"url.database" ? profile.database
            : code == u"url.user"     ? profile.signInId
                                      : profile.servers,
        0, 0 };
}

} // namespace

QString authorityFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/padesk/authorities");
}

tl::expected<ConnectionProfile, ProfileFileProblem> importProfile(
    const QString& path, const QStringList& taken, const QString& authorities)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return bad(What::Unreadable);
    auto file = readProfileFile(source.read(mostBytes));
    if (!file)
        return tl::unexpected<ProfileFileProblem>(file.error());
    ConnectionProfile profile = file->profile;
    if (const auto wrong = addressProblem(profile))
        return tl::unexpected<ProfileFileProblem>(*wrong);
    if (!file->authority.isEmpty()) {
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(file->authority, QSsl::Pem);
        if (certificates.size() != file->authority.count("-----BEGIN CERTIFICATE-----"))
            return bad(What::BadCertificate, QStringLiteral("authority"));
        const auto kept = keepAuthority(file->authority, authorities);
        if (!kept)
            return bad(What::Unreadable, QStringLiteral("authority"), authorities);
        profile.options.insert(authorityOption, *kept);
    }
    profile.name = freeProfileName(profile.name, taken);
    return profile;
}

bool exportProfile(const ConnectionProfile& profile, const QString& path)
{
    ProfileFile file { profile, {} };
    QFile authority(profile.options.value(authorityOption));
    if (!authority.fileName().isEmpty() && authority.open(QIODevice::ReadOnly)) {
        // Only what are certificates: a file may hold a key as well.
        for (const QSslCertificate& certificate : QSslCertificate::fromDevice(&authority, QSsl::Pem))
            file.authority += certificate.toPem();
    }
    return write(path, writeProfileFile(file));
}

} // namespace padesk
