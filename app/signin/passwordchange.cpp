// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/passwordchange.h"

#include "app/network/connectionprobe.h"
#include "app/network/ownconnection.h"
#include "models/domain/desk/commandport.h"
#include "models/store/commandqueue.h"
#include "models/store/ownpassword.h"
#include "models/store/scramverifier.h"

#include <QElapsedTimer>

#include <algorithm>

namespace padesk {
namespace {

using State = PasswordChangeEnd::State;
using Stop = std::shared_ptr<std::atomic<bool>>;

constexpr unsigned long firstPauseMs = 10;
constexpr unsigned long longestPauseMs = 1000;

/** Asks after 10, 20, 40 ms …, then every second; nothing when nobody has answered in time. */
Result<std::optional<CommandResult>> waitForAnswer(Database& database, const QUuid& id, int waitMs, const Stop& stop)
{
    QElapsedTimer timer;
    timer.start();
    for (unsigned long pause = firstPauseMs;; pause = std::min(2 * pause, longestPauseMs)) {
        const auto results = handedInResults(database, { id });
        if (!results)
            return tl::unexpected(results.error());
        if (const auto found = results->constFind(id); found != results->constEnd())
            return *found;
        if (*stop || timer.hasExpired(waitMs))
            return std::nullopt;
        QThread::msleep(std::min<unsigned long>(pause, static_cast<unsigned long>(waitMs)));
    }
}

Result<PasswordChangeEnd> tellOffice(Database& database, const Command& told, int waitMs, const Stop& stop)
{
    const auto handed = handIn(database, { told });
    if (!handed)
        return tl::unexpected(handed.error());
    const auto answer = waitForAnswer(database, told.id, waitMs, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!*answer)
        return PasswordChangeEnd { State::WaitsForWorker, true, {}, {} };
    if (!(*answer)->applied)
        return PasswordChangeEnd { State::Refused, true, (*answer)->refusal, {} };
    return PasswordChangeEnd { State::Changed, true, {}, {} };
}

/** On the store thread. What fails after the password was changed still says that it counts. */
Result<PasswordChangeEnd> carryOut(
    Database& database, const std::optional<Secret>& next, const Command& told, int waitMs, const Stop& stop)
{
    if (next) {
        if (const auto set = setOwnPassword(database, scramVerifier(*next)); !set)
            return tl::unexpected(set.error());
    }
    const Result<PasswordChangeEnd> end = tellOffice(database, told, waitMs, stop);
    return end ? *end : PasswordChangeEnd { State::Failed, true, {}, end.error() };
}

PasswordChangeEnd endOf(const Error& error, bool counts)
{
    const bool wrong = !counts && signInFinding(error) == StageFinding::WrongPassword;
    return { wrong ? State::WrongPassword : State::Failed, counts, {}, error };
}

} // namespace

PasswordChange::PasswordChange(DatabaseUrl url, int waitMs, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_waitMs(waitMs)
    , m_told(newCommand(QStringLiteral("login.set_password_changed"), {}))
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_url.password.clear();
}

PasswordChange::~PasswordChange()
{
    *m_stop = true;
}

void PasswordChange::start(const Secret& before, const Secret& next)
{
    m_running = true;
    const auto take = [this](const PasswordChangeEnd& end) { this->take(end); };
    if (m_counts)
        return work(next, std::nullopt, take);
    if (!m_unsure)
        return work(before, next, take);
    work(next, std::nullopt, [this, before, next, take](const PasswordChangeEnd& end) {
        m_unsure = false;
        if (end.state == State::WrongPassword)
            work(before, next, take);
        else
            take(end);
    });
}

void PasswordChange::work(
    const Secret& signIn, const std::optional<Secret>& set, std::function<void(PasswordChangeEnd)> then)
{
    OpenOptions options;
    options.password = signIn.reveal().toString();
    onOwnConnection<PasswordChangeEnd>(
        m_url, options,
        [set, told = m_told, waitMs = m_waitMs, stop = m_stop](
            Database& database) { return carryOut(database, set, told, waitMs, stop); },
        this,
        [then = std::move(then), counts = m_counts](
            const Result<PasswordChangeEnd>& end) { then(end ? *end : endOf(end.error(), counts)); });
}

void PasswordChange::take(const PasswordChangeEnd& end)
{
    m_running = false;
    m_counts = m_counts || end.counts;
    m_unsure = !m_counts && end.error.code == Error::Code::ConnectionLost;
    Q_EMIT finished(end);
}

} // namespace padesk
