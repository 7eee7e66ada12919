// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/fieldjson.h"

#include <QUuid>

namespace padesk {

/** One line of the history. before and after are canonical JSON objects of the changed fields; empty = redacted or
 * none. */
struct Event {
    qint64 seq = 0;
    QDateTime at;
    QString actor;
    QString actorRole;
    QUuid commandId;
    std::optional<qint64> siteId;
    Entity entity = Entity::Setting;
    qint64 entityId = 0;
    QString action;
    QByteArray before;
    QByteArray after;
    /** sha256 (hex) of before and after as written; they stay when the texts are redacted. */
    QByteArray beforeSha;
    QByteArray afterSha;
    QByteArray prevHash;
    QByteArray hash;

    bool operator==(const Event&) const = default;
};

/** The prevHash of the first event. */
inline constexpr char genesisHash[] = "0000000000000000000000000000000000000000000000000000000000000000";

/** Hex sha256 of a before or after text; of an empty one too. */
QByteArray eventTextSha(const QByteArray& text);

/** Hex sha256 over prevHash, the header (all that is neither text nor hash) and the two checksums, newline-separated.
 */
QByteArray eventHash(const Event& event);

/** Why an event does not follow from the one before it. */
enum class ChainFault { None, Gap, PrevHash, Hash, BeforeText, AfterText };

/** Checks one event against its predecessor's seq and hash (0 and genesisHash for the first). */
ChainFault checkLink(const Event& event, qint64 previousSeq, const QByteArray& previousHash);

/** Who does it, when and by which command: what the events of one command share. */
struct EventStamp {
    QDateTime at;
    QString actor;
    QString actorRole;
    QUuid commandId;
    std::optional<qint64> siteId;
};

/** Makes events of effects and links each to the one before: the same for every store. */
class EventChain {
public:
    /** Goes on after the event of that seq and hash. */
    EventChain(qint64 lastSeq = 0, QByteArray lastHash = genesisHash)
        : m_seq(lastSeq)
        , m_hash(std::move(lastHash))
    { }

    qint64 lastSeq() const { return m_seq; }
    const QByteArray& lastHash() const { return m_hash; }

    template <class T>
    Event next(const Change<T>& change, const EventStamp& stamp);
    Event next(const Fact& fact, const EventStamp& stamp);

private:
    Event link(Event event);

    qint64 m_seq;
    QByteArray m_hash;
};

/** The site an event of this row belongs to: its own, else that of the case. */
template <class T>
std::optional<qint64> siteOfRecord(const T& record, std::optional<qint64> ofCase)
{
    if constexpr (std::is_same_v<T, Site>)
        return record.id;
    else if constexpr (requires { record.siteId; })
        return std::optional<qint64>(record.siteId);
    else
        return ofCase;
}

template <class T>
Event EventChain::next(const Change<T>& change, const EventStamp& stamp)
{
    Event event { 0, stamp.at, stamp.actor, stamp.actorRole, stamp.commandId, siteOfRecord(change.after, stamp.siteId),
        T::entity, change.after.id, change.action, {}, {}, {}, {}, {}, {} };
    const T* before = change.before ? &*change.before : nullptr;
    event.after = changedJson(before, change.after);
    if (before)
        event.before = changedJson(&change.after, *before);
    return link(std::move(event));
}

} // namespace padesk
