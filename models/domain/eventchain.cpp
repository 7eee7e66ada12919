// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/eventchain.h"

#include <QCryptographicHash>

namespace padesk {
namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/** The canonical JSON of the array [seq, at, actor, role, command, site or null, entity, id, action]. */
QByteArray header(const Event& event)
{
    QByteArray out(1, '[');
    const auto add = [&out](const auto& value) {
        if (out.size() > 1)
            out += ',';
        appendJson(out, value);
    };
    add(event.seq);
    add(timestampText(event.at));
    add(event.actor);
    add(event.actorRole);
    add(event.commandId.toString(QUuid::WithoutBraces));
    add(event.siteId);
    add(event.entity);
    add(event.entityId);
    add(event.action);
    out += ']';
    return out;
}

} // namespace

QByteArray eventTextSha(const QByteArray& text)
{
    // Most rows of an import are new: nothing before.
    static const QByteArray ofNothing = sha256({});
    return text.isEmpty() ? ofNothing : sha256(text);
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
        fact.subject, fact.subjectId, fact.action, {}, canonicalJson(fact.data), {}, {}, {}, {} };
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
