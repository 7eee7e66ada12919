// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/submission.h"

#include "models/tables/whenfinished.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"

#include <algorithm>

namespace padesk {
namespace {

constexpr int patienceMs = 3000;

} // namespace

Submission::Submission(CommandPort& port, QObject* parent)
    : QObject(parent)
    , m_port(port)
{
    m_patience.setInterval(patienceMs);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Submission::waitingLong);
}

void Submission::submit(const QList<Command>& commands, Done done)
{
    setRunning(m_running + 1);
    whenFinished(m_port.submit(commands), this,
        [this, commands, done = std::move(done)](
            const Result<QList<CommandResult>>& answer) { finish(commands, done, answer); });
}

void Submission::finish(const QList<Command>& commands, const Done& done, const Result<QList<CommandResult>>& answer)
{
    setRunning(m_running - 1);
    if (!answer) {
        Q_EMIT noticed({ NoticeKind::Failure, tr("It is not certain that this was accepted"),
            errorSentence(answer.error(), tr("the database")), tr("Hand in again"),
            [this, commands, done] { submit(commands, done); }, true });
        return;
    }
    if (std::any_of(answer->begin(), answer->end(), [](const CommandResult& each) { return each.applied; }))
        Q_EMIT applied();
    done(*answer);
}

void Submission::setRunning(int running)
{
    const bool before = isBusy();
    m_running = running;
    if (isBusy() == before)
        return;
    if (isBusy())
        m_patience.start();
    else
        m_patience.stop();
    Q_EMIT busyChanged(isBusy());
}

std::optional<Notice> Submission::refusalNotice(const QList<CommandResult>& results)
{
    QStringList sentences;
    for (const CommandResult& result : results) {
        if (!result.applied)
            sentences.append(refusalSentence(result.refusal));
    }
    if (sentences.isEmpty())
        return std::nullopt;
    sentences.removeDuplicates();
    //: title of a banner; the reasons follow
    const QString title
        = results.size() == 1 ? tr("Not accepted") : tr("%n not accepted", nullptr, static_cast<int>(sentences.size()));
    return Notice { NoticeKind::Failure, title, sentences.join(u' '), {}, {}, false };
}

} // namespace padesk
