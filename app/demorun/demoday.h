// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostage.h"
#include "models/domain/records/passcode.h"

namespace padesk {

/**
 * A day's work on the demo's inbox by its two people: what a careful operator would decide from the evidence alone.
 * What can't be decided so stays where it is. Runs on the database's thread, by the database's clock.
 */
class DemoDay {
public:
    DemoDay(Database& database, DemoStaff staff);

    /**
     * Office review: approves who is registered, with differences in how to reach him accepted by the supervisor first
     * (four eyes); refuses who is somebody else (F28). Unknown sites: refused, with the number that was entered.
     */
    Result<void> decideNominations();
    /** At some sites the contact signs in at last: what is on hold there goes to him (F30). */
    Result<void> signContactsIn(int sites);
    /** Compares what is on file and releases a code to each open request that nothing speaks against. */
    Result<void> releasePasscodes();

    CommandProcessor& processor() { return m_processor; }
    Sender supervisor() const { return { m_staff.supervisor, false }; }
    Sender colleague() const { return { m_staff.colleague, false }; }
    /** Records that come from outside. */
    Sender portal() const { return { m_staff.supervisor, true }; }

    /** One command; applied or refused. */
    Result<CommandResult> send(const Sender& sender, const QString& kind, const QJsonObject& payload);

private:
    Result<void> decide(qint64 nominationId);
    Result<void> release(const PasscodeRequest& request);
    Result<bool> signIn(const QString& siteNumber);

    Database& m_database;
    DemoStaff m_staff;
    CommandProcessor m_processor;
};

} // namespace padesk
