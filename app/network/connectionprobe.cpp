// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/connectionprobe.h"

#include "app/network/ownconnection.h"

#include <algorithm>

namespace padesk {
namespace {

bool isOver(StageState state)
{
    return state != StageState::Waiting && state != StageState::Running;
}

bool isUsable(StageState state)
{
    return state == StageState::Passed || state == StageState::Warned;
}

struct Meaning {
    QStringView words;
    StageFinding finding;
};

// What AccessDenied and NotReachable stand for when somebody signs in; the first that fits counts.
constexpr Meaning signInMeanings[] = {
    { u"no password supplied", StageFinding::NoPassword },
    { u"authentication failed", StageFinding::WrongPassword },
    { u"session is read-only", StageFinding::NoneTakesWriting },
    { u"hot standby", StageFinding::NoneTakesWriting },
};

StageFinding schemaFinding(Error::Code code)
{
    switch (code) {
    case Error::Code::OlderSchema:
        return StageFinding::OlderSchema;
    case Error::Code::NewerSchema:
        return StageFinding::NewerSchema;
    case Error::Code::AlteredSchema:
        return StageFinding::AlteredSchema;
    case Error::Code::NotADatabase:
        return StageFinding::NoSchema;
    default:
        return StageFinding::Failed;
    }
}

} // namespace

StageFinding signInFinding(const Error& error)
{
    for (const Meaning& meaning : signInMeanings) {
        if (error.detail.contains(meaning.words))
            return meaning.finding;
    }
    switch (error.code) {
    case Error::Code::AccessDenied:
        return StageFinding::NotOfThisOffice;
    case Error::Code::NotFound:
        return StageFinding::NoDatabase;
    case Error::Code::TooManyConnections:
        return StageFinding::TooManyConnections;
    case Error::Code::NotReachable:
    case Error::Code::ConnectionLost:
        return StageFinding::ConnectionBroke;
    case Error::Code::CertificateUntrusted:
        return StageFinding::UnknownAuthority;
    case Error::Code::CertificateOfOtherHost:
        return StageFinding::OtherHost;
    case Error::Code::NoCertificateAuthority:
        return StageFinding::NoAuthorityFile;
    case Error::Code::NotEncrypted:
        return StageFinding::NotEncrypted;
    default:
        return StageFinding::Failed;
    }
}

ConnectionProbe::ConnectionProbe(int timeoutMs, QObject* parent)
    : QObject(parent)
    , m_timeoutMs(timeoutMs)
{ }

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::start(const DatabaseUrl& url, const Secret& password)
{
    cancel();
    m_url = url;
    m_url.password.clear();
    m_password = password;
    m_running = true;
    m_login.reset();
    m_ended = 0;
    for (int stage = 0; stage < connectionStageCount; ++stage) {
        StageReport fresh;
        fresh.stage = static_cast<ConnectionStage>(stage);
        if (fresh.stage <= ConnectionStage::Encryption)
            fresh.hosts.resize(url.hosts.size());
        tell(fresh);
    }
    m_usable = QList<bool>(url.hosts.size(), false);
    const TlsPolicy policy = TlsPolicy::of(url);
    for (const DatabaseHost& host : url.hosts) {
        const std::size_t at = m_hosts.size();
        m_hosts.push_back(std::make_unique<HostProbe>(host, policy, m_timeoutMs, nullptr));
        connect(m_hosts.back().get(), &HostProbe::reported, this,
            [this, at](ConnectionStage stage, const HostReport& report) { takeHost(at, stage, report); });
        connect(m_hosts.back().get(), &HostProbe::finished, this, [this, at](bool passed) { takeHostEnd(at, passed); });
    }
    for (const auto& probe : m_hosts)
        probe->start();
}

void ConnectionProbe::cancel()
{
    ++m_run;
    m_running = false;
    // One of them may be telling at this moment.
    for (auto& probe : m_hosts) {
        disconnect(probe.get(), nullptr, this, nullptr);
        probe.release()->deleteLater();
    }
    m_hosts.clear();
    m_password.wipe();
}

bool ConnectionProbe::passed() const
{
    return std::all_of(
        m_reports.begin(), m_reports.end(), [](const StageReport& report) { return isUsable(report.state); });
}

const StageReport& ConnectionProbe::worst() const
{
    const auto found = std::find_if(
        m_reports.begin(), m_reports.end(), [](const StageReport& report) { return !isUsable(report.state); });
    return found == m_reports.end() ? m_reports.back() : *found;
}

// ---- The servers -----------------------------------------------------------------------------------------------

void ConnectionProbe::takeHost(std::size_t at, ConnectionStage stage, const HostReport& report)
{
    reportOf(stage).hosts[static_cast<qsizetype>(at)] = report;
    if (report.state == StageState::Failed) {
        for (int later = static_cast<int>(stage) + 1; later <= static_cast<int>(ConnectionStage::Encryption); ++later) {
            HostReport& skipped = reportOf(static_cast<ConnectionStage>(later)).hosts[static_cast<qsizetype>(at)];
            skipped.host = report.host;
            skipped.state = StageState::Skipped;
        }
    }
    for (int later = static_cast<int>(stage); later <= static_cast<int>(ConnectionStage::Encryption); ++later)
        combine(static_cast<ConnectionStage>(later));
}

/** One word for all servers: good when one is, with a warning when another isn't. */
void ConnectionProbe::combine(ConnectionStage stage)
{
    StageReport report = reportOf(stage);
    const auto any = [&report](auto holds) {
        return std::any_of(
            report.hosts.begin(), report.hosts.end(), [&holds](const HostReport& host) { return holds(host.state); });
    };
    const auto is = [](StageState wanted) { return [wanted](StageState state) { return state == wanted; }; };
    report.finding = StageFinding::None;
    report.milliseconds = 0;
    for (const HostReport& host : report.hosts) {
        report.milliseconds = std::max(report.milliseconds, host.milliseconds);
        if (report.finding == StageFinding::None && host.state != StageState::Passed)
            report.finding = host.finding;
    }
    if (any([](StageState state) { return !isOver(state); }))
        report.state
            = any([](StageState state) { return state != StageState::Waiting && state != StageState::Skipped; })
            ? StageState::Running
            : StageState::Waiting;
    else if (!any(isUsable))
        report.state = any(is(StageState::Failed)) ? StageState::Failed : StageState::Skipped;
    else
        report.state
            = any(is(StageState::Failed)) || any(is(StageState::Warned)) ? StageState::Warned : StageState::Passed;
    tell(report);
}

void ConnectionProbe::takeHostEnd(std::size_t at, bool passed)
{
    m_usable[static_cast<qsizetype>(at)] = passed;
    if (++m_ended < static_cast<int>(m_hosts.size()))
        return;
    if (m_usable.contains(true))
        return signIn();
    skipFrom(ConnectionStage::SignIn);
    finish();
}

// ---- The database ----------------------------------------------------------------------------------------------

void ConnectionProbe::signIn()
{
    StageReport report = reportOf(ConnectionStage::SignIn);
    report.state = StageState::Running;
    tell(report);
    DatabaseUrl url = m_url;
    url.hosts.clear();
    for (qsizetype at = 0; at < m_url.hosts.size(); ++at) {
        if (m_usable[at])
            url.hosts.append(m_url.hosts[at]);
    }
    OpenOptions options;
    options.connectTimeoutSeconds = std::max(2, m_timeoutMs / 1000);
    options.password = m_password.reveal().toString();
    m_password.wipe();
    m_since.start();
    onOwnConnection<ServerLogin>(
        url, options, readServerLogin, this, [this, run = m_run](const Result<ServerLogin>& login) {
            if (m_run == run)
                takeLogin(login);
        });
}

void ConnectionProbe::takeLogin(const Result<ServerLogin>& login)
{
    StageReport in = reportOf(ConnectionStage::SignIn);
    in.milliseconds = static_cast<int>(m_since.elapsed());
    if (!login) {
        in.finding = signInFinding(login.error());
        in.state = in.finding == StageFinding::NoPassword ? StageState::Skipped : StageState::Failed;
        tell(in);
        skipFrom(ConnectionStage::Schema);
        return finish();
    }
    m_login = *login;
    const SignedIn& who = login->signedIn;
    in.person = who.actor.displayName.isEmpty() ? who.actor.name : who.actor.displayName;
    if (who.kind == LoginKind::Portal || who.kind == LoginKind::Worker) {
        in.finding = StageFinding::NotForPeople;
        in.state = StageState::Failed;
        tell(in);
        skipFrom(ConnectionStage::Schema);
        return finish();
    }
    in.finding = who.mustChange ? StageFinding::MustChangePassword : StageFinding::None;
    in.state = who.mustChange ? StageState::Warned : StageState::Passed;
    tell(in);
    StageReport schema = reportOf(ConnectionStage::Schema);
    schema.schema = who.schema;
    schema.head = login->head;
    schema.finding = login->schema ? schemaFinding(*login->schema) : StageFinding::None;
    // A newer one may be looked at (ARCHITECTURE.md 3).
    const bool looks = schema.finding == StageFinding::NewerSchema;
    schema.state = looks ? StageState::Warned : login->schema ? StageState::Failed : StageState::Passed;
    tell(schema);
    if (schema.state == StageState::Failed) {
        skipFrom(ConnectionStage::Worker);
        return finish();
    }
    StageReport worker = reportOf(ConnectionStage::Worker);
    worker.finding = who.workerRunning ? StageFinding::None : StageFinding::NoWorker;
    worker.state = who.workerRunning ? StageState::Passed : StageState::Warned;
    tell(worker);
    finish();
}

void ConnectionProbe::tell(StageReport report)
{
    const int run = m_run;
    reportOf(report.stage) = report;
    // Whoever hears it may cancel.
    if (m_run == run)
        Q_EMIT staged(reportOf(report.stage));
}

void ConnectionProbe::skipFrom(ConnectionStage stage)
{
    for (int later = static_cast<int>(stage); later < connectionStageCount; ++later) {
        StageReport report = reportOf(static_cast<ConnectionStage>(later));
        report.state = StageState::Skipped;
        tell(report);
    }
}

void ConnectionProbe::finish()
{
    m_running = false;
    m_password.wipe();
    Q_EMIT finished(passed());
}

} // namespace padesk
