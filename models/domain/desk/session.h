// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/permission.h"
#include "models/domain/policy.h"

namespace padesk {

/** Which kind of database the desk works on: its colour and its word are always there (PRODUCT.md). */
enum class ProfileKind { Local, Demo, Test, Production };

/** Who sits at the desk, and with what. */
struct Session {
    Actor actor;
    /** The office's settings when the session began, or when they last changed. */
    Policy policy;
    ProfileKind profile = ProfileKind::Local;
    /** The database for people: a file's name, "padesk@db1". */
    QString place;
    /** Nothing can be written: the file or the sign-in does not allow it, or the schema is newer. */
    bool readOnly = false;
    /** How far the database's clock is ahead of this computer's, in milliseconds. */
    qint64 clockOffset = 0;

    /** The moment by the database's clock: ages and due dates are told by it (ARCHITECTURE.md 1). */
    QDateTime now(const QDateTime& deskClock) const { return deskClock.addMSecs(clockOffset); }

    /** Why this kind of command is not for the actor: PA-ACC-008 read-only, -001, -002; the case may say more. */
    std::optional<Refusal> whyNot(const QString& kind, std::optional<qint64> siteId = {}) const;
    bool may(const QString& kind, std::optional<qint64> siteId = {}) const { return !whyNot(kind, siteId); }

    bool isSupervisor() const { return actor.roles.testFlag(Role::Supervisor); }
    /** The one role that people read beside the name: the highest one. */
    QString roleName() const { return actor.roleName({}); }
};

} // namespace padesk
