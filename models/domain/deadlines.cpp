// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlines.h"

#include <QJsonArray>

namespace padesk {
namespace {

Command timed(const QString& kind, const QString& occasion, QJsonObject payload)
{
    return { commandIdFor(kind + u' ' + occasion), kind, std::move(payload) };
}

Command onNomination(const QString& kind, const Nomination& nomination)
{
    const QString number = nominationNumber(nomination.id);
    const QString occasion
        = QStringLiteral("%1 %2 %3").arg(number).arg(nomination.reminders).arg(nomination.rowVersion);
    return timed(kind, occasion, { { QStringLiteral("nomination"), number } });
}

bool waitsForTheSite(const Nomination& nomination)
{
    return nomination.state == NominationState::SiteReview || nomination.state == NominationState::OnHold;
}

} // namespace

std::optional<Command> deadlineOf(
    const Nomination& nomination, const QString& siteNumber, const Policy& policy, const QDateTime& now)
{
    if (!isOpen(nomination))
        return std::nullopt;
    const QDate today = officeDate(now);
    const int waited = policy.calendar.businessDaysBetween(officeDate(nomination.receivedAt), today);
    if (policy.expireAfterDays > 0 && waited >= policy.expireAfterDays)
        return onNomination(QStringLiteral("nomination.expire"), nomination);
    if (!waitsForTheSite(nomination))
        return std::nullopt;
    if (waited >= policy.escalateAfterDays)
        return onNomination(QStringLiteral("nomination.escalate"), nomination);
    if (!nomination.dueAt.isValid() || nomination.dueAt > now)
        return std::nullopt;
    if (nomination.state == NominationState::SiteReview)
        return onNomination(QStringLiteral("nomination.remind"), nomination);
    return timed(QStringLiteral("hold.nudge"), siteNumber + u' ' + today.toString(Qt::ISODate),
        { { QStringLiteral("site_number"), siteNumber } });
}

std::optional<Command> deadlineOf(const PasscodeRequest& request, const QDateTime& now)
{
    if (request.state != RequestState::Sent || !request.dueAt.isValid() || request.dueAt > now)
        return std::nullopt;
    const QString number = requestNumber(request.id);
    return timed(QStringLiteral("passcode.close"), QStringLiteral("%1 %2").arg(number).arg(request.rowVersion),
        { { QStringLiteral("request"), number } });
}

std::optional<Command> deadlineOf(const Delivery& delivery, const QDateTime& now)
{
    if (delivery.state != DeliveryState::Sending || delivery.startedAt.addSecs(handOverMinutes * 60) > now)
        return std::nullopt;
    const QString number = deliveryNumber(delivery.id);
    const QString kind
        = delivery.carriesPasscode ? QStringLiteral("delivery.unknown") : QStringLiteral("delivery.failed");
    return timed(kind, QStringLiteral("%1 %2").arg(number).arg(delivery.attempts),
        { { QStringLiteral("deliveries"), QJsonArray { number } },
            { QStringLiteral("error"), QStringLiteral("no_answer") } });
}

} // namespace padesk
