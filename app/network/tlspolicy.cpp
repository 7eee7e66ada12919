// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/tlspolicy.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>
#include <QStandardPaths>

#include <algorithm>

namespace padesk {
namespace {

using Mode = TlsPolicy::Mode;

/** libpq's own file, used when the address names none. */
QString usualAuthorityFile()
{
#ifdef Q_OS_WIN
    const QString file = qEnvironmentVariable("APPDATA") + QStringLiteral("/postgresql/root.crt");
#else
    const QString file = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
#endif
    return QFileInfo::exists(file) ? file : QString();
}

bool isThisComputer(const DatabaseUrl& url)
{
    return std::all_of(url.hosts.begin(), url.hosts.end(), [](const DatabaseHost& host) {
        return host.name == QLatin1String("localhost") || QHostAddress(host.name).isLoopback();
    });
}

Mode modeOf(const DatabaseUrl& url, bool hasAuthority)
{
    const QString word = url.options.value(QStringLiteral("sslmode"));
    if (word.isEmpty())
        return isThisComputer(url) ? Mode::IfOffered : Mode::VerifyFull;
    if (word == QLatin1String("disable"))
        return Mode::Off;
    if (word == QLatin1String("allow") || word == QLatin1String("prefer"))
        return Mode::IfOffered;
    if (word == QLatin1String("require"))
        return hasAuthority ? Mode::VerifyAuthority : Mode::Encrypt;
    return word == QLatin1String("verify-ca") ? Mode::VerifyAuthority : Mode::VerifyFull;
}

StageFinding findingOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return StageFinding::None;
    case QSslError::CertificateExpired:
        return StageFinding::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return StageFinding::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return StageFinding::OtherHost;
    case QSslError::NoPeerCertificate:
    case QSslError::NoSslSupport:
        return StageFinding::EncryptionFailed;
    default:
        return StageFinding::UnknownAuthority;
    }
}

} // namespace

TlsPolicy TlsPolicy::of(const DatabaseUrl& url)
{
    TlsPolicy policy;
    policy.authorityFile = url.options.value(QStringLiteral("sslrootcert"));
    if (policy.authorityFile.isEmpty())
        policy.authorityFile = usualAuthorityFile();
    policy.mode = modeOf(url, !policy.authorityFile.isEmpty());
    return policy;
}

std::optional<StageFinding> TlsPolicy::obstacle() const
{
    if (!verifies())
        return std::nullopt;
    if (authorityFile.isEmpty())
        return StageFinding::NoAuthority;
    if (QSslCertificate::fromPath(authorityFile).isEmpty())
        return StageFinding::NoAuthorityFile;
    return std::nullopt;
}

QSslConfiguration TlsPolicy::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(verifies() ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    // None of the system's authorities: the server is known by the office's own.
    configuration.setCaCertificates(verifies() ? QSslCertificate::fromPath(authorityFile) : QList<QSslCertificate>());
    return configuration;
}

StageFinding TlsPolicy::worst(const QList<QSslError>& errors) const
{
    // Who vouches comes before what is said: a stranger's date and name mean nothing.
    static constexpr StageFinding order[] { StageFinding::EncryptionFailed, StageFinding::CertificateExpired,
        StageFinding::CertificateNotYetValid, StageFinding::UnknownAuthority, StageFinding::OtherHost };
    QList<StageFinding> found;
    for (const QSslError& error : errors)
        found.append(findingOf(error.error()));
    if (mode != Mode::VerifyFull)
        found.removeAll(StageFinding::OtherHost);
    for (const StageFinding finding : order) {
        if (found.contains(finding))
            return finding;
    }
    return StageFinding::None;
}

} // namespace padesk
