// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/hostprobe.h"

#include "models/store/profileurl.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>

namespace padesk {
namespace {

/** Length 8 and the number 1234.5679: https://www.postgresql.org/docs/15/protocol-message-formats.html */
constexpr char sslRequest[] { 0, 0, 0, 8, 4, char(210), 22, 47 };
/** Time to get a new certificate. */
constexpr int warnDays = 14;

CertificateFacts factsOf(const QSslCertificate& certificate)
{
    CertificateFacts facts;
    facts.subject = certificate.subjectDisplayName();
    facts.issuer = certificate.issuerDisplayName();
    facts.hosts = certificate.subjectAlternativeNames().values();
    facts.hosts.sort();
    facts.from = certificate.effectiveDate();
    facts.until = certificate.expiryDate();
    return facts;
}

StageFinding findingOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return StageFinding::UnknownHost;
    case QAbstractSocket::ConnectionRefusedError:
        return StageFinding::NothingListens;
    case QAbstractSocket::SocketTimeoutError:
        return StageFinding::NoAnswer;
    default:
        return StageFinding::NoRoute;
    }
}

} // namespace

HostProbe::HostProbe(const DatabaseHost& host, const TlsPolicy& policy, int timeoutMs, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_policy(policy)
{
    m_report.host = hostLabel(host);
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeoutMs);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this, &HostProbe::timeOut);
    connect(&m_socket, &QSslSocket::connected, this, &HostProbe::askForEncryption);
    connect(&m_socket, &QSslSocket::readyRead, this, &HostProbe::takeAnswer);
    connect(&m_socket, &QSslSocket::sslErrors, this, &HostProbe::takeErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, &HostProbe::takeEncrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HostProbe::takeSocketError);
}

HostProbe::~HostProbe()
{
    m_over = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket.abort();
}

void HostProbe::start()
{
    begin(ConnectionStage::Address);
    m_lookup = QHostInfo::lookupHost(m_host.name, this, &HostProbe::takeAddresses);
}

void HostProbe::begin(ConnectionStage stage)
{
    m_stage = stage;
    m_report.state = StageState::Running;
    m_report.finding = StageFinding::None;
    m_report.milliseconds = 0;
    m_since.start();
    m_timer.start();
    Q_EMIT reported(m_stage, m_report);
}

void HostProbe::pass(StageFinding warning)
{
    m_timer.stop();
    m_report.state = warning == StageFinding::None ? StageState::Passed : StageState::Warned;
    m_report.finding = warning;
    m_report.milliseconds = static_cast<int>(m_since.elapsed());
    Q_EMIT reported(m_stage, m_report);
    if (m_stage != ConnectionStage::Encryption)
        return;
    m_over = true;
    m_socket.abort();
    Q_EMIT finished(true);
}

void HostProbe::fail(StageFinding finding)
{
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    m_report.state = StageState::Failed;
    m_report.finding = finding;
    m_report.milliseconds = static_cast<int>(m_since.elapsed());
    m_socket.abort();
    Q_EMIT reported(m_stage, m_report);
    Q_EMIT finished(false);
}

// ---- Name and port ---------------------------------------------------------------------------------------------

void HostProbe::takeAddresses(const QHostInfo& info)
{
    m_lookup = -1;
    if (m_over)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(
            info.error() == QHostInfo::UnknownError ? StageFinding::NameServiceDown : StageFinding::UnknownHost);
    for (const QHostAddress& address : info.addresses())
        m_report.addresses.append(address.toString());
    pass();
    connectSocket();
}

void HostProbe::connectSocket()
{
    begin(ConnectionStage::Reach);
    // Tries every address that the name has.
    m_socket.connectToHost(m_host.name, static_cast<quint16>(m_host.port));
}

// ---- Encryption ------------------------------------------------------------------------------------------------

void HostProbe::askForEncryption()
{
    pass();
    begin(ConnectionStage::Encryption);
    m_report.authorityFile = m_policy.authorityFile;
    if (m_policy.mode == TlsPolicy::Mode::Off)
        return pass(StageFinding::NotEncryptedByChoice);
    if (const auto obstacle = m_policy.obstacle())
        return fail(*obstacle);
    m_socket.write(sslRequest, sizeof sslRequest);
}

void HostProbe::takeAnswer()
{
    if (m_over || m_socket.isEncrypted() || m_socket.mode() != QSslSocket::UnencryptedMode)
        return;
    // One byte is PostgreSQL's answer; more before the handshake would be somebody in between (CVE-2021-23222).
    const QByteArray answer = m_socket.readAll();
    if (answer == "N" && m_policy.mode == TlsPolicy::Mode::IfOffered)
        return pass(StageFinding::NotEncryptedByChoice);
    if (answer == "N")
        return fail(StageFinding::NotEncrypted);
    if (answer != "S")
        return fail(StageFinding::NotPostgresql);
    m_socket.setSslConfiguration(m_policy.configuration());
    m_socket.setPeerVerifyName(m_host.name);
    m_socket.startClientEncryption();
}

void HostProbe::takeErrors(const QList<QSslError>& errors)
{
    m_report.certificate = factsOf(m_socket.peerCertificate());
    m_certificateFinding = m_policy.worst(errors);
    // Left alone the handshake ends as SslHandshakeFailedError.
    if (m_certificateFinding == StageFinding::None)
        m_socket.ignoreSslErrors();
}

void HostProbe::takeEncrypted()
{
    if (m_over)
        return;
    m_report.certificate = factsOf(m_socket.peerCertificate());
    if (!m_policy.verifies())
        return pass(m_policy.mode == TlsPolicy::Mode::Encrypt ? StageFinding::NotVerified : StageFinding::None);
    const bool soon = m_report.certificate.until < QDateTime::currentDateTimeUtc().addDays(warnDays);
    pass(soon ? StageFinding::CertificateEndsSoon : StageFinding::None);
}

// ---- What goes wrong -------------------------------------------------------------------------------------------

void HostProbe::takeSocketError(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    if (m_stage == ConnectionStage::Reach)
        return fail(findingOf(error));
    if (m_certificateFinding != StageFinding::None)
        return fail(m_certificateFinding);
    const bool answered = m_socket.mode() != QSslSocket::UnencryptedMode;
    fail(answered ? StageFinding::EncryptionFailed : StageFinding::NotPostgresql);
}

void HostProbe::timeOut()
{
    switch (m_stage) {
    case ConnectionStage::Address:
        return fail(StageFinding::NameServiceDown);
    case ConnectionStage::Reach:
        return fail(StageFinding::NoAnswer);
    default:
        return fail(StageFinding::SaysNothing);
    }
}

} // namespace padesk
