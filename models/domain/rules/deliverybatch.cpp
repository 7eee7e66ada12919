// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliverybatch.h"

#include <QJsonArray>
#include <QSet>

namespace padesk {
namespace {

/** A libsodium argon2id string, crypto_pwhash_STRBYTES with its zero. */
bool isPasscodeHash(const QString& hash)
{
    return hash.startsWith(QLatin1String("$argon2id$")) && hash.size() < 128;
}

struct NamedDelivery {
    QString number;
    QString hash;
};

tl::expected<NamedDelivery, Refusal> readName(const QJsonValue& item, DeliveryMove move)
{
    if (item.isString())
        return NamedDelivery { item.toString(), {} };
    const QJsonObject object = item.toObject();
    const QJsonValue id = object.value(QLatin1String("id"));
    const QJsonValue hash = object.value(QLatin1String("hash"));
    if (!id.isString() || !(hash.isUndefined() || hash.isString()))
        return refuse(refusal::wrongType,
            { { QStringLiteral("field"), QStringLiteral("deliveries") },
                { QStringLiteral("expected"), QStringLiteral("text or {id, hash}") } });
    if (object.size() > (hash.isUndefined() ? 1 : 2))
        return refuse(refusal::unknownField, { { QStringLiteral("field"), QStringLiteral("deliveries") } });
    if (!hash.isUndefined() && move != DeliveryMove::Start)
        return refuse(refusal::hashForbidden, { { QStringLiteral("delivery"), id } });
    return NamedDelivery { id.toString(), hash.toString() };
}

Ruling checkMove(const DeliveryCase& one, DeliveryMove move)
{
    const Delivery& delivery = one.delivery;
    if (!moveFits(move, delivery.channel))
        return refuseDelivery(delivery.channel == Channel::Post ? refusal::byPost : refusal::notByPost, delivery,
            { { QStringLiteral("channel"), enumText(delivery.channel) } });
    if (!deliveryAfter(delivery.state, move))
        return refuseDelivery(
            refusal::deliveryStateWrong, delivery, { { QStringLiteral("state"), enumText(delivery.state) } });
    return {};
}

Ruling checkHash(const DeliveryItem& item)
{
    const Delivery& delivery = item.one->delivery;
    if (!delivery.carriesPasscode && !item.hash.isNull())
        return refuseDelivery(refusal::hashForbidden, delivery);
    if (delivery.carriesPasscode && item.hash.isEmpty())
        return refuseDelivery(refusal::hashMissing, delivery);
    if (delivery.carriesPasscode && !isPasscodeHash(item.hash))
        return refuseDelivery(refusal::badValue, delivery, { { QStringLiteral("field"), QStringLiteral("hash") } });
    return {};
}

/** The deliveries of the case by id. */
QHash<qint64, const DeliveryCase*> casesById(const CaseFile& file)
{
    QHash<qint64, const DeliveryCase*> cases;
    for (const DeliveryCase& one : file.deliveries)
        cases.insert(one.delivery.id, &one);
    return cases;
}

tl::expected<DeliveryItem, Refusal> findDelivery(
    const NamedDelivery& named, const QHash<qint64, const DeliveryCase*>& cases, DeliveryMove move)
{
    const std::optional<CaseReference> reference = caseReference(named.number);
    DeliveryItem item { nullptr, named.hash };
    if (reference && reference->entity == Entity::Delivery)
        item.one = cases.value(reference->id);
    if (!item.one)
        return refuse(refusal::deliveryNotFound, { { QStringLiteral("delivery"), named.number } });
    if (const Ruling refused = checkMove(*item.one, move); !refused)
        return tl::unexpected<Refusal>(refused.error());
    if (move != DeliveryMove::Start)
        return item;
    if (const Ruling refused = checkHash(item); !refused)
        return tl::unexpected<Refusal>(refused.error());
    return item;
}

} // namespace

tl::expected<QList<DeliveryItem>, Refusal> readDeliveries(const RuleContext& context, DeliveryMove move)
{
    const QJsonArray list = context.command.payload.value(QLatin1String("deliveries")).toArray();
    if (list.isEmpty())
        return refuse(refusal::missingField, { { QStringLiteral("field"), QStringLiteral("deliveries") } });
    if (list.size() > batchLimit)
        return refuse(
            refusal::tooLarge, { { QStringLiteral("count"), list.size() }, { QStringLiteral("max"), batchLimit } });
    const QHash<qint64, const DeliveryCase*> cases = casesById(context.file);
    QSet<qint64> seen;
    QList<DeliveryItem> items;
    for (const QJsonValue value : list) {
        const auto item = readName(value, move).and_then([&](const NamedDelivery& named) {
            return findDelivery(named, cases, move);
        });
        if (!item)
            return tl::unexpected<Refusal>(item.error());
        const Delivery& delivery = item->one->delivery;
        if (seen.contains(delivery.id))
            return refuseDelivery(refusal::deliveryTwice, delivery);
        seen.insert(delivery.id);
        items.append(*item);
    }
    return items;
}

tl::unexpected<Refusal> refuseDelivery(const char* code, const Delivery& delivery, QJsonObject parameters)
{
    parameters.insert(QStringLiteral("delivery"), deliveryNumber(delivery.id));
    return refuse(code, parameters);
}

void answerDeliveries(RuleContext& context, const QList<qint64>& ids)
{
    QJsonArray numbers;
    for (const qint64 id : ids)
        numbers.append(deliveryNumber(id));
    context.draft.answer("deliveries", numbers);
}

} // namespace padesk
