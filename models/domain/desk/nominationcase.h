// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/casevalues.h"
#include "models/domain/evidence.h"
#include "models/domain/nominationcause.h"
#include "models/domain/policy.h"
#include "models/domain/records/nomination.h"
#include "models/domain/sns.h"

namespace padesk {

/** What a document that was sent says in one field. */
struct DocumentValue {
    qint64 documentId = 0;
    DocumentKind kind = DocumentKind::OnlineGuide;
    QDate sentOn;
    QString value;
    CheckVerdict verdict = CheckVerdict::Absent;
};

/** One field of the applicant against what is on file (F28, M3). */
struct FieldReview {
    /** As stored; with id 0 only computed, because nobody of the office has to judge it in this review. */
    FieldCheck check;
    /** What differs, character by character: check.applicantValue against check.documentValue. */
    FieldComparison comparison;
    /** The registration of today, when it is not the one that was compared any more. */
    QString registeredNow;
    bool registrationChanged = false;
    /** The documents that carry the field, the latest first. */
    QList<DocumentValue> documents;

    bool isJudged() const { return !check.judgedBy.isEmpty(); }
    bool isAccepted() const { return !check.acceptedBy.isEmpty(); }
};

/** All that an operator sees of one self-nomination (PRODUCT.md, Approvals). */
struct NominationCase {
    Nomination nomination;
    std::optional<Site> site;
    SnsCover sns;
    SlotHolders holders;
    QList<FieldReview> fields;
    /** Why the screen appeared: with today's registration, and as it was when the nomination came (F26). */
    QList<NominationCause> causes;
    QList<NominationCause> causesAtReceipt;
    /** Others of the same e-mail or IBM ID, or of the same name at the same site, the newest first. */
    QList<Nomination> earlier;
    /** The open member of this site with the applicant's IBM ID. */
    std::optional<Member> sameIdentity;
    QList<OtherMembership> elsewhere;
    /** What the site and the applicant were sent, the latest first. */
    QList<SentDocument> documents;
    /** Until when the decision may be taken back as far as time goes (N13); the rules may still say no. Null when there
     * is no decision, its time is over or it replaced a contact. */
    QDateTime undoUntil;
    CaseBackground background;

    /** How many fields have that verdict. */
    int count(CheckVerdict verdict) const;
};

/** The rules of the panel: fills fields, causes and undoUntil from the rest. checks: as stored, may be empty. */
void completeNominationCase(NominationCase& one, const QList<FieldCheck>& checks, const Policy& policy);

/** The cause texts of a record. */
QList<NominationCause> causesFromText(const QString& texts);

} // namespace padesk
