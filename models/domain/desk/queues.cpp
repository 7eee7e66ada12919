// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/queues.h"

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"

namespace padesk {
namespace {

template <NamedEnum State>
RowQueue byState(const QString& key, std::initializer_list<State> states)
{
    RowQueue queue { key, u"state"_qs, {} };
    for (const State state : states)
        queue.texts.append(enumText(state));
    return queue;
}

/** The queue that is one state and is called like it. */
template <NamedEnum State>
RowQueue stateAlone(State state)
{
    return byState(enumText(state), { state });
}

/** 要連絡: two wrong passcodes and more (F22). Found from the passcodes, which are fewer than the rows. */
RowQueue contactNeeded()
{
    return { u"contact_needed"_qs, {}, {} };
}

} // namespace

template <>
const QList<RowQueue>& queuesOf<SiteRow>()
{
    static const QList<RowQueue> queues { stateAlone(SiteState::Active), stateAlone(SiteState::Suspended),
        stateAlone(SiteState::Closed) };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<MemberRow>()
{
    using enum MemberState;
    static const QList<RowQueue> queues { byState(
                                              u"open"_qs, { Registered, Authenticating, Active, Invited, Suspended }),
        byState(u"waiting"_qs, { Registered, Authenticating, Invited }), stateAlone(Suspended), stateAlone(Ended),
        contactNeeded() };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<NominationRow>()
{
    using enum NominationState;
    static const QList<RowQueue> queues { stateAlone(OfficeReview), stateAlone(SiteReview), stateAlone(OnHold),
        stateAlone(UnknownSite) };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<RequestRow>()
{
    using enum RequestState;
    static const QList<RowQueue> queues { byState(u"to_check"_qs, { Requested, Verifying }), stateAlone(Requested),
        stateAlone(Verifying), stateAlone(InfoMismatch), byState(u"to_send"_qs, { Issued, Queued }), stateAlone(Sent),
        byState(u"undelivered"_qs, { Returned, DeliveryFailed }), contactNeeded() };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<ChangeRequestRow>()
{
    using enum ChangeState;
    static const QList<RowQueue> queues { stateAlone(Received), stateAlone(Applied), stateAlone(Refused) };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<DeliveryRow>()
{
    using enum DeliveryState;
    static const QList<RowQueue> queues { byState(u"waiting"_qs, { Scheduled, Queued, RetryWait }),
        byState(u"to_post"_qs, { Printed }), stateAlone(Failed), byState(u"unconfirmed"_qs, { Sending, Unknown }),
        byState(u"posted"_qs, { Sent, Posted }), stateAlone(Returned), stateAlone(Held) };
    return queues;
}

template <>
const QList<RowQueue>& queuesOf<EventRow>()
{
    static const QList<RowQueue> queues;
    return queues;
}

} // namespace padesk
