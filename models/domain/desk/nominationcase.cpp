// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/nominationcase.h"

#include "models/domain/identityfacts.h"

#include <algorithm>

namespace padesk {
namespace {

/** What a document calls the field; nothing for what documents do not carry (F7). */
QString contentKey(IdentityField field)
{
    switch (field) {
    case IdentityField::Company:
    case IdentityField::Department:
    case IdentityField::PostalCode:
    case IdentityField::Address:
    case IdentityField::Tel:
        return enumText(field);
    case IdentityField::Family:
    case IdentityField::Given:
        return QStringLiteral("contact_name");
    case IdentityField::Email:
        return QStringLiteral("contact_email");
    default:
        return {};
    }
}

QString contentValue(const QJsonObject& content, IdentityField field)
{
    const QString value = content.value(contentKey(field)).toString();
    if (field == IdentityField::Family)
        return value.section(u' ', 0, 0);
    return field == IdentityField::Given ? value.section(u' ', 1) : value;
}

/** Documents to the site contact are evidence; notices to the applicant only repeat what he said. */
bool isEvidence(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::PaContractNotice:
    case DocumentKind::PaxRegistrationNotice:
    case DocumentKind::FctRegistrationNotice:
    case DocumentKind::OnlineGuide:
    case DocumentKind::PasscodeLetter:
    case DocumentKind::ContactSignIn:
        return true;
    default:
        return false;
    }
}

QList<DocumentValue> documentValues(const QList<SentDocument>& documents, IdentityField field, const QString& applicant)
{
    QList<DocumentValue> values;
    if (contentKey(field).isEmpty())
        return values;
    for (const SentDocument& one : documents) {
        const QDate day = sentOn(one);
        const QString value = contentValue(one.document.content, field);
        if (!isEvidence(one.document.kind) || !day.isValid() || value.isEmpty())
            continue;
        values.append(
            { one.document.id, one.document.kind, day, value, compareField(field, applicant, value).verdict });
    }
    return values;
}

struct Sides {
    IdentityFacts applicant;
    IdentityFacts registered;
};

Sides sidesOf(const NominationCase& one)
{
    Sides sides { applicantFacts(one.nomination),
        one.site ? registeredFacts(*one.site, one.holders.primary()) : IdentityFacts() };
    if (!one.nomination.claimsPrimary)
        sides = { companyOnly(sides.applicant), companyOnly(sides.registered) };
    return sides;
}

/** As the rules would store them when the nomination came to the office now. */
QList<FieldCheck> computedChecks(const NominationCase& one, const Sides& sides)
{
    QList<FieldCheck> checks;
    if (!one.site)
        return checks;
    for (const FieldComparison& comparison : compareIdentity(sides.applicant, sides.registered)) {
        if (comparison.applicant.isEmpty() && comparison.registered.isEmpty())
            continue;
        checks.append({ 0, one.nomination.id, enumText(comparison.field), comparison.applicant, comparison.registered,
            comparison.verdict, {}, {}, 0 });
    }
    return checks;
}

FieldReview reviewOf(const FieldCheck& check, IdentityField field, const NominationCase& one, const Sides& sides)
{
    FieldReview review;
    review.check = check;
    review.comparison = compareField(field, check.applicantValue, check.documentValue);
    review.registeredNow = identityValue(sides.registered, field).trimmed();
    review.registrationChanged = one.site && review.registeredNow != review.comparison.registered;
    review.documents = documentValues(one.documents, field, check.applicantValue);
    return review;
}

QList<FieldReview> reviewsOf(const NominationCase& one, const QList<FieldCheck>& stored)
{
    const Sides sides = sidesOf(one);
    const QList<FieldCheck> checks = stored.isEmpty() ? computedChecks(one, sides) : stored;
    QList<FieldReview> reviews;
    for (const FieldCheck& check : checks) {
        if (const auto field = enumFromText<IdentityField>(check.field))
            reviews.append(reviewOf(check, *field, one, sides));
    }
    std::stable_sort(reviews.begin(), reviews.end(), [](const FieldReview& left, const FieldReview& right) {
        return left.comparison.field < right.comparison.field;
    });
    return reviews;
}

QDateTime undoEnd(const NominationCase& one, const Policy& policy)
{
    const Nomination& nomination = one.nomination;
    const bool decided = nomination.state == NominationState::Approved || nomination.state == NominationState::Refused;
    if (!decided || nomination.undo.value(QLatin1String("replaced")).toBool())
        return {};
    const QDateTime until = nomination.decidedAt.addSecs(policy.undoMinutes * 60);
    return until >= one.background.readAt ? until : QDateTime();
}

} // namespace

int NominationCase::count(CheckVerdict verdict) const
{
    return int(std::count_if(fields.begin(), fields.end(),
        [verdict](const FieldReview& review) { return review.check.verdict == verdict; }));
}

void completeNominationCase(NominationCase& one, const QList<FieldCheck>& checks, const Policy& policy)
{
    one.fields = reviewsOf(one, checks);
    one.causesAtReceipt = causesFromText(one.nomination.causes);
    if (one.site)
        one.causes = nominationCauses(one.nomination, *one.site, one.holders.primary());
    one.undoUntil = undoEnd(one, policy);
}

QList<NominationCause> causesFromText(const QString& texts)
{
    QList<NominationCause> causes;
    for (const QString& text : texts.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto cause = enumFromText<NominationCause>(text))
            causes.append(*cause);
    }
    return causes;
}

} // namespace padesk
