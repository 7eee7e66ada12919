// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostage.h"

#include <array>

namespace padesk {
namespace {

constexpr int secondsToJapan = 9 * 3600;
/** Minutes after midnight in Japan at which the demo office does things. */
constexpr std::array slots { 550, 600, 650, 700, 790, 840, 890, 940, 990 };

QDateTime atSlot(QDate day, int slot)
{
    const int minutes = slots[static_cast<std::size_t>(slot) % slots.size()];
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(minutes * 60 - secondsToJapan);
}

} // namespace

DemoStage::DemoStage(Database& database, DemoStaff staff, QString name, QDateTime begin, QDateTime end)
    : m_database(database)
    , m_staff(std::move(staff))
    , m_name(std::move(name))
    , m_now(std::make_shared<QDateTime>(begin))
    , m_begin(std::move(begin))
    , m_end(std::move(end))
    , m_processor(database, [now = m_now] { return *now; })
{ }

QDateTime DemoStage::later(const QDateTime& moment, int businessDays, int slot) const
{
    const QDate today = officeDate(moment);
    QDateTime when = atSlot(m_calendar.addBusinessDays(today, businessDays), slot);
    for (int next = 0; when <= moment && next < static_cast<int>(slots.size()); ++next)
        when = atSlot(officeDate(when), next);
    return when > moment ? when : atSlot(m_calendar.addBusinessDays(today, 1), slot);
}

void DemoStage::plan(const QDateTime& when, Act act)
{
    if (when <= m_end)
        m_diary.emplace(std::max(when, *m_now), std::move(act));
}

void DemoStage::send(Who who, const QString& kind, QJsonObject payload, Then then)
{
    const QUuid id = commandIdFor(m_name + u'/' + QString::number(++m_commands));
    m_steps.append({ who, { id, kind, std::move(payload) }, std::move(then) });
}

void DemoStage::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<void> DemoStage::apply()
{
    while (!m_steps.isEmpty() && !m_error) {
        const QList<Step> all = std::exchange(m_steps, {});
        for (qsizetype first = 0; first < all.size();) {
            qsizetype last = first;
            while (last < all.size() && all[last].who == all[first].who)
                ++last;
            if (const Result<void> done = submit(all[first].who, all.mid(first, last - first)); !done)
                return done;
            first = last;
        }
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Result<void> DemoStage::submit(Who who, const QList<Step>& steps)
{
    QList<Command> commands;
    for (const Step& step : steps)
        commands.append(step.command);
    const Sender sender { who == Who::Colleague ? m_staff.colleague : m_staff.supervisor, who == Who::Portal };
    const Result<QList<CommandResult>> results = who == Who::Worker
        ? m_processor.submitAsWorker(QStringLiteral("padesk-worker"), commands)
        : m_processor.submit(sender, commands);
    if (!results)
        return tl::unexpected(results.error());
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const CommandResult& result = results->at(index);
        if (!result.applied)
            return padesk::fail(
                Error::Code::Failed, steps[index].command.kind + QStringLiteral(" refused: ") + result.refusal.code);
        ++m_applied;
        if (steps[index].then)
            steps[index].then(result.answer);
    }
    return {};
}

Result<void> DemoStage::play(const std::function<bool(int, int)>& progress)
{
    const int days = static_cast<int>(m_begin.daysTo(m_end));
    int done = 0;
    while (!m_diary.empty()) {
        *m_now = m_diary.begin()->first;
        const int day = static_cast<int>(m_begin.daysTo(*m_now));
        if (progress && day > done && !progress(done = day, days))
            return padesk::fail(Error::Code::Cancelled, QStringLiteral("demo"));
        while (!m_diary.empty() && m_diary.begin()->first <= *m_now) {
            const Act act = std::move(m_diary.begin()->second);
            m_diary.erase(m_diary.begin());
            act();
        }
        if (const Result<void> sent = apply(); !sent)
            return sent;
    }
    *m_now = m_end;
    return {};
}

} // namespace padesk
