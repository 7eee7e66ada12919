// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"

namespace padesk {

/** What can happen to a delivery; the texts are the command kinds. */
enum class DeliveryMove {
    Start,
    Sent,
    Failed,
    Unknown,
    Printed,
    Posted,
    Returned,
    Reroute,
    Cancel,
    Retry,
    Hold,
    Resume,
};
template <>
struct EnumText<DeliveryMove> {
    static constexpr std::array names { QLatin1String("delivery.start"), QLatin1String("delivery.sent"),
        QLatin1String("delivery.failed"), QLatin1String("delivery.unknown"), QLatin1String("delivery.printed"),
        QLatin1String("delivery.posted"), QLatin1String("delivery.returned"), QLatin1String("delivery.reroute"),
        QLatin1String("delivery.cancel"), QLatin1String("delivery.retry"), QLatin1String("delivery.hold"),
        QLatin1String("delivery.resume") };
};

struct DeliveryTransition {
    DeliveryMove move;
    DeliveryState from;
    DeliveryState to;
};

/**
 * DOMAIN.md 4.5; a pair that is not here is refused (I12). Three targets depend on more than the state: a failed fax or
 * e-mail waits for its next attempt while there is one, a resumed delivery is scheduled again while its time has not
 * come, a retried one with a passcode is replaced by a new delivery (C7).
 */
inline constexpr std::array deliveryTransitions {
    DeliveryTransition { DeliveryMove::Start, DeliveryState::Scheduled, DeliveryState::Sending },
    DeliveryTransition { DeliveryMove::Start, DeliveryState::Queued, DeliveryState::Sending },
    DeliveryTransition { DeliveryMove::Start, DeliveryState::RetryWait, DeliveryState::Sending },
    DeliveryTransition { DeliveryMove::Sent, DeliveryState::Sending, DeliveryState::Sent },
    DeliveryTransition { DeliveryMove::Sent, DeliveryState::Unknown, DeliveryState::Sent },
    DeliveryTransition { DeliveryMove::Failed, DeliveryState::Sending, DeliveryState::Failed },
    DeliveryTransition { DeliveryMove::Failed, DeliveryState::Printed, DeliveryState::Failed },
    DeliveryTransition { DeliveryMove::Failed, DeliveryState::Unknown, DeliveryState::Failed },
    DeliveryTransition { DeliveryMove::Unknown, DeliveryState::Sending, DeliveryState::Unknown },
    DeliveryTransition { DeliveryMove::Printed, DeliveryState::Sending, DeliveryState::Printed },
    DeliveryTransition { DeliveryMove::Printed, DeliveryState::Unknown, DeliveryState::Printed },
    DeliveryTransition { DeliveryMove::Posted, DeliveryState::Printed, DeliveryState::Posted },
    DeliveryTransition { DeliveryMove::Returned, DeliveryState::Posted, DeliveryState::Returned },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Scheduled, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Queued, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::RetryWait, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Held, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Failed, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Unknown, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Reroute, DeliveryState::Returned, DeliveryState::Rerouted },
    DeliveryTransition { DeliveryMove::Cancel, DeliveryState::Scheduled, DeliveryState::Cancelled },
    DeliveryTransition { DeliveryMove::Cancel, DeliveryState::Queued, DeliveryState::Cancelled },
    DeliveryTransition { DeliveryMove::Cancel, DeliveryState::RetryWait, DeliveryState::Cancelled },
    DeliveryTransition { DeliveryMove::Cancel, DeliveryState::Held, DeliveryState::Cancelled },
    DeliveryTransition { DeliveryMove::Retry, DeliveryState::Failed, DeliveryState::Queued },
    DeliveryTransition { DeliveryMove::Retry, DeliveryState::Unknown, DeliveryState::Queued },
    DeliveryTransition { DeliveryMove::Hold, DeliveryState::Scheduled, DeliveryState::Held },
    DeliveryTransition { DeliveryMove::Hold, DeliveryState::Queued, DeliveryState::Held },
    DeliveryTransition { DeliveryMove::Hold, DeliveryState::RetryWait, DeliveryState::Held },
    DeliveryTransition { DeliveryMove::Resume, DeliveryState::Held, DeliveryState::Queued },
};

/** Where the move leads from that state, or nothing. */
constexpr std::optional<DeliveryState> deliveryAfter(DeliveryState state, DeliveryMove move)
{
    for (const DeliveryTransition& transition : deliveryTransitions) {
        if (transition.move == move && transition.from == state)
            return transition.to;
    }
    return std::nullopt;
}

/** Letters are printed, posted and returned; a fax or an e-mail is sent. Everything else happens to each channel. */
constexpr bool moveFits(DeliveryMove move, Channel channel)
{
    const bool paper = move == DeliveryMove::Printed || move == DeliveryMove::Posted || move == DeliveryMove::Returned;
    if (paper)
        return channel == Channel::Post;
    return move != DeliveryMove::Sent || channel != Channel::Post;
}

/** Minutes before each further attempt of a fax or an e-mail; after the last one it has failed. */
inline constexpr std::array retryMinutes { 5, 15, 60, 240 };

} // namespace padesk
