// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "app/demo/demostage.h"
#include "models/domain/secret.h"
#include "models/store/waitingletters.h"

#include <QHash>

namespace padesk {

/**
 * The demo office's post and fax: each afternoon everything that waits is handed over, and a customer who has got a
 * passcode uses it some days later. Codes are in memory only, as in the real hand-over; nobody will know those that are
 * not used.
 */
class DemoPostRoom {
public:
    /** What becomes of a delivery, if not the usual. */
    enum class Fate { Usual, Waits, StaysSending, StaysPrinted, Fails, GetsLost, ComesBack, CodeIsKept };
    /** After the redemption with the site's number, when the contact may work. */
    using Verified = std::function<void(const QString& siteNumber)>;

    DemoPostRoom(DemoStage& stage, quint32 seed);

    /** Puts every business day's hand-overs into the diary. Letters of the last days wait for the user of the demo. */
    void planDays();
    /** delivery: "D-0000001". */
    void decide(const QString& delivery, Fate fate) { m_fates.insert(delivery, fate); }
    /** A wrong code that many times; after one error the right one, after more no other. */
    void mistype(const QString& delivery, int times) { m_wrong.insert(delivery, times); }
    void onVerified(Verified verified) { m_verified = std::move(verified); }

private:
    using Letters = QList<WaitingLetter>;

    void handOver(Channel channel);
    void confirm(Channel channel, const Letters& letters, const Secret& code);
    void post(Letters printed, const Secret& code);
    void receive(const WaitingLetter& letter, const Secret& code);
    void type(const WaitingLetter& letter, const Secret& code, int wrongTries, bool thenRight);
    Fate fateOf(const WaitingLetter& letter);
    void tell(const QString& kind, const Letters& letters, QJsonObject payload = {});
    DemoStage::Who handlerOf(Channel channel) const;
    QDateTime soon(int businessDays) { return m_stage.later(m_stage.now(), businessDays, m_random.below(9)); }

    DemoStage& m_stage;
    DemoRandom m_random;
    QHash<QString, Fate> m_fates;
    QHash<QString, int> m_wrong;
    Verified m_verified;
};

} // namespace padesk
