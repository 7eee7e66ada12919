// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"
#include "models/domain/policy.h"
#include "models/domain/sns.h"

namespace padesk {

/** A passcode without its hash: when and how it went out, and what became of it. Never a code (I5). */
struct PasscodeStanding {
    qint64 id = 0;
    PasscodeState state = PasscodeState::Live;
    int failedCount = 0;
    QDateTime issuedAt;
    QString issuedBy;
    QDateTime expiresAt;
    QDateTime endedAt;
    Channel channel = Channel::Post;
    qint64 deliveryId = 0;
};

PasscodeStanding standingOf(const Passcode& passcode, Channel channel);

/** One field of the registration as it was when the request came, beside today's (F24). */
struct RegistrationLine {
    /** "company", "name", "department", "email", "fax", "postal_code", "address". */
    QString field;
    QString snapshot;
    QString today;
    /** The last change, and whether it is younger than the policy's cooling days (4.4); null when none is known. */
    QDateTime changedAt;
    bool changedLately = false;

    bool differs() const { return snapshot != today; }
};

/** What the operator has confirmed with the caller before a release (4.4). */
struct Checklist {
    bool company = false;
    bool name = false;
    bool destination = false;

    int confirmed() const { return int(company) + int(name) + int(destination); }
    bool isComplete() const { return confirmed() == 3; }
};

enum class StepMark { Done, Now, Later, Failed };

/** A step of the strip 受付 → 登録内容確認中 → 発行 → 送付待ち → 送付済 → 完了. */
struct RequestStep {
    RequestState state = RequestState::Requested;
    StepMark mark = StepMark::Later;
    /** When it was reached last, and by whom; null and empty when it was not, or not as an event of its own. */
    QDateTime at;
    QString who;
};

/** All that an operator sees of one passcode request (PRODUCT.md, Passcode requests). */
struct RequestCase {
    PasscodeRequest request;
    Site site;
    Member member;
    SlotHolders holders;
    SnsCover sns;
    QList<RegistrationLine> registration;
    Checklist checklist;
    /** The strip; what came in between (情報相違, 返戻, 送付失敗) is the failed step. */
    QList<RequestStep> steps;
    /** The caller can download until the passcode arrives (F23, F25). */
    bool canDownloadMeanwhile = false;
    /** The number or address changed lately: it is typed again by a supervisor (4.4). */
    bool faxCooling = false;
    bool addressCooling = false;
    /** That of the two which the request's own channel uses. */
    bool destinationCooling = false;
    QDate dueOn;
    bool overdue = false;
    /** All of the member, the newest first. */
    QList<PasscodeStanding> passcodes;
    /** Two errors and more: the caller is asked to phone (F22). */
    bool contactNeeded = false;
    /** What the mismatch has opened. */
    std::optional<ChangeRequest> changeRequest;
    /** Of this request, the latest first. */
    QList<SentDocument> documents;
    CaseBackground background;

    /** The one passcode that is good, warned or locked. */
    const PasscodeStanding* livePasscode() const;
};

/**
 * The rules of the panel: fills registration, checklist, steps and the flags from the rest. changes: the history of the
 * site and of the member, from which the last changes of fields are read.
 */
void completeRequestCase(RequestCase& one, const QList<HistoryLine>& changes, const Policy& policy);

} // namespace padesk
