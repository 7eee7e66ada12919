// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/requestcase.h"

#include "models/domain/calendar.h"
#include "models/domain/entitlements.h"

#include <algorithm>
#include <array>

namespace padesk {
namespace {

QString fullName(const Member& member)
{
    return QString(member.family + u' ' + member.given).trimmed();
}

/** A field of the snapshot, with today's value and the columns whose changes count. */
struct SnapshotField {
    const char* name;
    QString (*today)(const Site& site, const Member& member);
    Entity entity;
    std::array<const char*, 2> columns;
};

constexpr std::array snapshotFields {
    SnapshotField {
        "company", [](const Site& site, const Member&) { return site.company; }, Entity::Site, { "company", nullptr } },
    SnapshotField { "name", [](const Site&, const Member& member) { return fullName(member); }, Entity::Member,
        { "family", "given" } },
    SnapshotField { "department", [](const Site& site, const Member&) { return site.department; }, Entity::Site,
        { "department", nullptr } },
    SnapshotField {
        "email", [](const Site&, const Member& member) { return member.email; }, Entity::Member, { "email", nullptr } },
    SnapshotField { "fax", [](const Site& site, const Member&) { return site.fax; }, Entity::Site, { "fax", nullptr } },
    SnapshotField { "postal_code", [](const Site& site, const Member&) { return site.postalCode; }, Entity::Site,
        { "postal_code", nullptr } },
    SnapshotField {
        "address", [](const Site& site, const Member&) { return site.address; }, Entity::Site, { "address", nullptr } },
};

/** When an event last put another value in place of one that was there. */
QDateTime lastChange(const SnapshotField& field, const QList<HistoryLine>& changes)
{
    QDateTime last;
    for (const HistoryLine& line : changes) {
        if (line.entity != field.entity)
            continue;
        const bool changed = std::any_of(field.columns.begin(), field.columns.end(),
            [&line](const char* column) { return column && line.before.contains(QLatin1String(column)); });
        if (changed && (!last.isValid() || line.at > last))
            last = line.at;
    }
    return last;
}

/** The rules go by the site's own columns, which an import sets too. */
QDateTime changedAt(const SnapshotField& field, const RequestCase& one, const QList<HistoryLine>& changes)
{
    if (QLatin1String(field.name) == QLatin1String("fax") && one.site.faxChangedAt.isValid())
        return one.site.faxChangedAt;
    return lastChange(field, changes);
}

bool isCooling(const QDateTime& changedAt, const RequestCase& one, const Policy& policy)
{
    return changedAt.isValid() && changedAt.addDays(policy.destinationCoolingDays) > one.background.readAt;
}

QList<RegistrationLine> registrationOf(const RequestCase& one, const QList<HistoryLine>& changes, const Policy& policy)
{
    QList<RegistrationLine> lines;
    for (const SnapshotField& field : snapshotFields) {
        const QString name = QString::fromLatin1(field.name);
        const QDateTime changed = changedAt(field, one, changes);
        lines.append({ name, one.request.snapshot.value(name).toString(), field.today(one.site, one.member), changed,
            isCooling(changed, one, policy) });
    }
    return lines;
}

constexpr std::array strip { RequestState::Requested, RequestState::Verifying, RequestState::Issued,
    RequestState::Queued, RequestState::Sent, RequestState::Closed };

/** The step of the strip on which a state stands. */
RequestState stepOf(const RequestCase& one)
{
    switch (one.request.state) {
    case RequestState::InfoMismatch:
        return RequestState::Verifying;
    case RequestState::DeliveryFailed:
        return RequestState::Queued;
    case RequestState::Returned:
        return RequestState::Sent;
    case RequestState::Refused:
    case RequestState::Cancelled:
        return one.request.releasedAt.isValid() ? RequestState::Queued : RequestState::Verifying;
    default:
        return one.request.state;
    }
}

bool isFailure(RequestState state)
{
    return state == RequestState::InfoMismatch || state == RequestState::DeliveryFailed
        || state == RequestState::Returned || state == RequestState::Refused || state == RequestState::Cancelled;
}

void markReached(QList<RequestStep>& steps, const RequestCase& one)
{
    for (const HistoryLine& line : one.background.history) {
        if (line.entity != Entity::PasscodeRequest)
            continue;
        const auto state = enumFromText<RequestState>(line.after.value(QLatin1String("state")).toString());
        for (RequestStep& step : steps) {
            if (state == step.state) {
                step.at = line.at;
                step.who = line.actor;
            }
        }
    }
    // A release passes through 発行済 within one command; the first state is the blank one, which events leave out.
    for (RequestStep& step : steps) {
        if (step.state == RequestState::Issued && one.request.releasedAt.isValid()) {
            step.at = one.request.releasedAt;
            step.who = one.request.releasedBy;
        } else if (step.state == RequestState::Requested) {
            step.at = one.request.receivedAt;
        }
    }
}

QList<RequestStep> stepsOf(const RequestCase& one)
{
    const RequestState now = stepOf(one);
    QList<RequestStep> steps;
    for (const RequestState state : strip) {
        StepMark mark = state < now ? StepMark::Done : StepMark::Later;
        if (state == now)
            mark = isFailure(one.request.state) ? StepMark::Failed
                : now == RequestState::Closed   ? StepMark::Done
                                                : StepMark::Now;
        steps.append({ state, mark, {}, {} });
    }
    markReached(steps, one);
    for (RequestStep& step : steps) {
        if (step.mark == StepMark::Later) {
            step.at = {};
            step.who.clear();
        }
    }
    return steps;
}

} // namespace

PasscodeStanding standingOf(const Passcode& passcode, Channel channel)
{
    return { passcode.id, passcode.state, passcode.failedCount, passcode.issuedAt, passcode.issuedBy,
        passcode.expiresAt, passcode.endedAt, channel, passcode.deliveryId };
}

const PasscodeStanding* RequestCase::livePasscode() const
{
    const auto found = std::find_if(passcodes.begin(), passcodes.end(), [](const PasscodeStanding& passcode) {
        return passcode.state == PasscodeState::Live || passcode.state == PasscodeState::Warned
            || passcode.state == PasscodeState::Locked;
    });
    return found == passcodes.end() ? nullptr : &*found;
}

void completeRequestCase(RequestCase& one, const QList<HistoryLine>& changes, const Policy& policy)
{
    const PasscodeRequest& request = one.request;
    one.registration = registrationOf(one, changes, policy);
    one.checklist = { request.companyConfirmed, request.nameConfirmed, request.destinationConfirmed };
    one.steps = stepsOf(one);
    const SiteStanding site { one.site.contract, one.site.state, one.sns };
    one.canDownloadMeanwhile = isOpen(request) && isDownloadOnly(site, standingOf(one.member));
    one.faxCooling = isCooling(one.site.faxChangedAt, one, policy);
    one.addressCooling = isCooling(one.site.addressChangedAt, one, policy);
    one.destinationCooling = request.channel == Channel::Fax ? one.faxCooling : one.addressCooling;
    one.dueOn = request.dueAt.isValid() ? officeDate(request.dueAt) : QDate();
    one.overdue = isOpen(request) && request.dueAt.isValid() && request.dueAt < one.background.readAt;
    const PasscodeStanding* live = one.livePasscode();
    one.contactNeeded = live && live->state != PasscodeState::Live;
}

} // namespace padesk
