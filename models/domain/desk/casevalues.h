// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/changerequest.h"
#include "models/domain/records/delivery.h"
#include "models/domain/records/member.h"
#include "models/domain/records/site.h"

#include <QHash>

namespace padesk {

/** One line of the history (event_log), with the changed fields only. */
struct HistoryLine {
    qint64 seq = 0;
    QDateTime at;
    QString actor;
    QString actorRole;
    Entity entity = Entity::Nomination;
    qint64 entityId = 0;
    QString action;
    QJsonObject before;
    QJsonObject after;
};

/** Who works on the case until when; never one whose time is over. */
struct ClaimHolder {
    QString actor;
    QDateTime until;
};

/** How everybody of the office is called in what a site contact reads. */
inline constexpr char officeActor[] = "office";

/** What stands beside every case. */
struct CaseBackground {
    std::optional<ClaimHolder> claim;
    /** The oldest first. */
    QList<Note> notes;
    QList<HistoryLine> history;
    /** Names of the people of the office and of logins who appear in the case, by the name that records carry. */
    QHash<QString, QString> names;
    /** The moment at which all this was true, by the database's clock. */
    QDateTime readAt;

    /** What people call the actor; his account when no name is known. */
    QString nameOf(const QString& actor) const { return names.value(actor, actor); }
    bool isHeldBy(const QString& actor) const { return claim && claim->actor == actor; }
};

/** A document that was, or is to be, sent, with each way it took, the oldest first. */
struct SentDocument {
    Document document;
    QList<Delivery> deliveries;

    /** The delivery that counts now; null when there is none. */
    const Delivery* latest() const { return deliveries.isEmpty() ? nullptr : &deliveries.last(); }
};

/** The office's day on which it left the house; null while it has not, or did not arrive. */
QDate sentOn(const Delivery& delivery);
QDate sentOn(const SentDocument& sent);

/** A membership of the same person at another site ("also at …", C15). */
struct OtherMembership {
    qint64 memberId = 0;
    qint64 siteId = 0;
    QString siteNumber;
    QString company;
    MemberRole role = MemberRole::User;
    MemberState state = MemberState::Active;
};

/** At most this many secondaries a site (F14). */
inline constexpr int secondaryCap = 4;

/** The open people in a site's slots. */
struct SlotHolders {
    /** In order of their slots. */
    QList<Member> people;

    /** Null: the site is without a contact, which is an alarm (F13). */
    const Member* primary() const;
    int secondaries() const;
    bool primarySignedIn() const;
};

} // namespace padesk
