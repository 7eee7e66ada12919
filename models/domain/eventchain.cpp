// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/eventchain.h"

#include "models/domain/canonicaljson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace padesk {
namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray header(const Event& event)
{
    const QJsonArray parts { event.seq, timestampText(event.at), event.actor, event.actorRole,
        event.commandId.toString(QUuid::WithoutBraces), event.siteId ? QJsonValue(*event.siteId) : QJsonValue(),
        enumText(event.entity), event.entityId, event.action };
    return canonicalJson(parts);
}

} // namespace

QByteArray eventText(const QJsonObject& fields)
{
    return canonicalJson(fields);
}

QByteArray eventTextSha(const QByteArray& text)
{
    return sha256(text);
}

QByteArray eventHash(const Event& event)
{
    return sha256(event.prevHash + '\n' + header(event) + '\n' + event.beforeSha + '\n' + event.afterSha);
}

ChainFault checkLink(const Event& event, qint64 previousSeq, const QByteArray& previousHash)
{
    if (event.seq != previousSeq + 1)
        return ChainFault::Gap;
    if (event.prevHash != previousHash)
        return ChainFault::PrevHash;
    if (eventHash(event) != event.hash)
        return ChainFault::Hash;
    const bool redacted = event.before.isEmpty() && event.after.isEmpty();
    if (!redacted && eventTextSha(event.before) != event.beforeSha)
        return ChainFault::BeforeText;
    if (!redacted && eventTextSha(event.after) != event.afterSha)
        return ChainFault::AfterText;
    return ChainFault::None;
}

Event EventChain::next(const Fact& fact, const EventStamp& stamp)
{
    Event event { 0, stamp.at, stamp.actor, stamp.actorRole, stamp.commandId, fact.siteId ? fact.siteId : stamp.siteId,
        fact.subject, fact.subjectId, fact.action, {}, eventText(fact.data), {}, {}, {}, {} };
    return link(std::move(event));
}

Event EventChain::link(Event event)
{
    event.seq = ++m_seq;
    event.beforeSha = eventTextSha(event.before);
    event.afterSha = eventTextSha(event.after);
    event.prevHash = m_hash;
    event.hash = eventHash(event);
    m_hash = event.hash;
    return event;
}

} // namespace padesk
