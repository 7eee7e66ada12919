// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democustomers.h"

#include <QJsonArray>

namespace padesk {
namespace {

/** What one import.rows takes. */
constexpr qint64 chunk = 1000;
constexpr int months = 12;
constexpr qint64 mostNewcomers = 3000;
constexpr qint64 mostStories = 20000;

/** Colleagues of ten neighbouring sites at three a site: some work alone, some have many. */
constexpr std::array<int, 10> spread { 2, 0, 6, 1, 3, 0, 9, 4, 1, 4 };
constexpr int spreadSum = 30;
/** The first contract in the books. */
const QDate oldestDay(1999, 4, 1);

enum Stream : quint64 { DayStream = 11, MemberStream = 12 };

} // namespace

qint64 DemoSize::newcomers() const
{
    return std::min(sites * 11 / 20, mostNewcomers);
}

qint64 DemoSize::stories() const
{
    return std::min(sites / 4, mostStories);
}

DemoCustomers::DemoCustomers(DemoStage& stage, quint32 seed, DemoSize size, QDate begin, QDate today)
    : m_stage(stage)
    , m_inventor(seed, today)
    , m_seed(seed)
    , m_size(size)
    , m_begin(begin)
    , m_today(today)
{ }

QDate DemoCustomers::registeredOn(qint64 index) const
{
    DemoRandom random { m_seed, DayStream, static_cast<quint64>(index) };
    if (index < m_size.newcomers()) {
        const int month = static_cast<int>(index * months / m_size.newcomers());
        return m_begin.addDays(month * 30 - random.below(20));
    }
    return oldestDay.addDays(random.below(static_cast<int>(oldestDay.daysTo(m_begin)) - 30));
}

/** Sums to members - sites over all sites. */
qint64 DemoCustomers::colleaguesBefore(qint64 index) const
{
    qint64 units = index / 10 * spreadSum;
    for (qint64 i = 0; i < index % 10; ++i)
        units += spread[static_cast<std::size_t>(i)];
    const qint64 all = std::max<qint64>(0, m_size.members - m_size.sites);
    return units * all / (m_size.sites * spreadSum / 10);
}

int DemoCustomers::colleagues(qint64 index) const
{
    return static_cast<int>(colleaguesBefore(index + 1) - colleaguesBefore(index));
}

int DemoCustomers::secondaries(qint64 index) const
{
    return std::min(4, (colleagues(index) + 1) / 2);
}

QJsonObject DemoCustomers::memberRow(const DemoSite& site, int person) const
{
    DemoRandom random { m_seed, MemberStream, static_cast<quint64>(site.index), static_cast<quint64>(person) };
    const DemoPerson who = m_inventor.colleague(site.index, person);
    const bool secondary = person < secondaries(site.index);
    const int share = random.below(100);
    const QString access = share < 55 ? QStringLiteral("download")
        : share < 80                  ? QStringLiteral("download_media")
                                      : QStringLiteral("full");
    QJsonObject row { { QStringLiteral("site_number"), site.number },
        { QStringLiteral("role"), secondary ? QStringLiteral("secondary") : QStringLiteral("user") },
        { QStringLiteral("ibm_id"), m_inventor.colleagueEmail(site, person) },
        { QStringLiteral("email"), m_inventor.colleagueEmail(site, person) }, { QStringLiteral("family"), who.family },
        { QStringLiteral("given"), who.given }, { QStringLiteral("family_kana"), who.familyKana },
        { QStringLiteral("given_kana"), who.givenKana }, { QStringLiteral("tel"), site.tel },
        { QStringLiteral("access"), access } };
    if (random.chance(6))
        row.insert(QStringLiteral("expires_on"), m_today.addDays(random.between(10, 400)).toString(Qt::ISODate));
    return row;
}

void DemoCustomers::sendRows(const QString& list, const QJsonArray& rows, bool withDocuments)
{
    if (rows.isEmpty())
        return;
    m_stage.send(DemoStage::Who::Supervisor, QStringLiteral("import.rows"),
        { { QStringLiteral("list"), list }, { QStringLiteral("rows"), rows },
            { QStringLiteral("queue_documents"), withDocuments } },
        [this, list](const QJsonObject& answer) {
            const QJsonArray refused = answer.value(QLatin1String("refused")).toArray();
            if (!refused.isEmpty())
                m_stage.fail({ Error::Code::Failed,
                    QStringLiteral("import of %1 refused: %2")
                        .arg(list, refused.first().toObject().value(QLatin1String("code")).toString()) });
        });
}

void DemoCustomers::sendSites(qint64 first, qint64 last, bool withDocuments)
{
    QJsonArray rows;
    for (qint64 index = first; index < last; ++index)
        rows.append(site(index).row);
    sendRows(QStringLiteral("sites"), rows, withDocuments);
}

void DemoCustomers::sendMembers(qint64 first, qint64 last)
{
    QJsonArray rows;
    for (qint64 index = first; index < last; ++index) {
        const DemoSite one = site(index);
        for (int person = 0; person < colleagues(index); ++person) {
            rows.append(memberRow(one, person));
            if (rows.size() == chunk)
                sendRows(QStringLiteral("members"), std::exchange(rows, {}), false);
        }
    }
    sendRows(QStringLiteral("members"), rows, false);
}

Result<void> DemoCustomers::importOld(const std::function<bool(qint64, qint64)>& progress)
{
    for (qint64 first = m_size.newcomers(); first < m_size.sites; first += chunk) {
        const qint64 last = std::min(first + chunk, m_size.sites);
        sendSites(first, last, false);
        if (const Result<void> sent = m_stage.apply(); !sent)
            return sent;
        sendMembers(first, last);
        if (const Result<void> sent = m_stage.apply(); !sent)
            return sent;
        const qint64 rows = last + colleaguesBefore(last);
        if (progress && !progress(rows, m_size.members))
            return fail(Error::Code::Cancelled, QStringLiteral("demo"));
    }
    return {};
}

void DemoCustomers::planNewcomers()
{
    const qint64 all = m_size.newcomers();
    for (int month = 0; month < months; ++month) {
        const qint64 first = (all * month + months - 1) / months;
        const qint64 last = (all * (month + 1) + months - 1) / months;
        const QDateTime when = m_stage.later(QDateTime(m_begin.addDays(month * 30), QTime(0, 0), Qt::UTC), 0, month);
        m_stage.plan(when, [this, first, last] { sendSites(first, last, true); });
        m_stage.plan(m_stage.later(when, 0, month + 1), [this, first, last] { sendMembers(first, last); });
    }
}

} // namespace padesk
