// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/deliverystates.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** Rows or deliveries that one command may name (ARCHITECTURE.md 5). */
inline constexpr int batchLimit = 1000;

/** One delivery that a command names. */
struct DeliveryItem {
    const DeliveryCase* one = nullptr;
    /** delivery.start: the argon2id string of the passcode that its letter carries. */
    QString hash;
};

/**
 * The deliveries of the command, each known, named once, of a channel and in a state that the move fits. Items are
 * numbers "D-0000001" or objects {"id", "hash"}; a hash is for delivery.start only. Refuses the whole list otherwise;
 * from PA-DEL-001 on a refusal names the delivery.
 */
tl::expected<QList<DeliveryItem>, Refusal> readDeliveries(const RuleContext& context, DeliveryMove move);

/** A refusal that names the delivery. */
tl::unexpected<Refusal> refuseDelivery(const char* code, const Delivery& delivery, QJsonObject parameters = {});

/** The answer of every delivery command: {"deliveries": [numbers of those that now stand for the named ones]}. */
void answerDeliveries(RuleContext& context, const QList<qint64>& ids);

} // namespace padesk
