// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evidence.h"

#include "models/domain/addressparts.h"

#include <algorithm>

namespace padesk {
namespace {
struct FieldMember {
    IdentityField field;
    QString IdentityFacts::*member;
};

constexpr FieldMember members[] = {
    { IdentityField::Company, &IdentityFacts::company },
    { IdentityField::CompanyKana, &IdentityFacts::companyKana },
    { IdentityField::Department, &IdentityFacts::department },
    { IdentityField::Family, &IdentityFacts::family },
    { IdentityField::Given, &IdentityFacts::given },
    { IdentityField::FamilyKana, &IdentityFacts::familyKana },
    { IdentityField::GivenKana, &IdentityFacts::givenKana },
    { IdentityField::FamilyRoman, &IdentityFacts::familyRoman },
    { IdentityField::GivenRoman, &IdentityFacts::givenRoman },
    { IdentityField::Email, &IdentityFacts::email },
    { IdentityField::IbmId, &IdentityFacts::ibmId },
    { IdentityField::Tel, &IdentityFacts::tel },
    { IdentityField::PostalCode, &IdentityFacts::postalCode },
    { IdentityField::Address, &IdentityFacts::address },
};

/** Two sides as compared, and whether they mean the same. */
struct Sides {
    TextTokens applicant;
    TextTokens registered;
    bool same = false;
};

Sides byTokens(TextTokens applicant, TextTokens registered)
{
    const bool same = joined(applicant) == joined(registered);
    return { std::move(applicant), std::move(registered), same };
}

bool hasForm(const TextTokens& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const TextToken& token) { return token.isCompanyForm; });
}

/** One side may leave out 株式会社; before or after the name are two companies. */
Sides byCompany(const TextTokens& applicant, const TextTokens& registered)
{
    const bool withoutForms = hasForm(applicant) != hasForm(registered);
    return byTokens(without(applicant, withoutForms), without(registered, withoutForms));
}

TextTokens spaceless(const QString& text)
{
    return without(foldedTokens(text), false);
}

/** An address in an e-mail keeps its dashes apart from long marks, so only width and case are taken away. */
TextTokens emailTokens(const QString& text)
{
    TextTokens tokens = rawTokens(text);
    for (TextToken& token : tokens)
        token.text = token.text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return tokens;
}

TextTokens postalTokens(const QString& text)
{
    const TextTokens folded = foldedTokens(text);
    TextTokens digits;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits),
        [](const TextToken& token) { return token.text >= u"0"_qs && token.text <= u"9"_qs; });
    return digits;
}

Sides byAddress(const QString& applicant, const QString& registered)
{
    const AddressParts one = addressParts(applicant);
    const AddressParts other = addressParts(registered);
    return { one.tokens, other.tokens, isSameAddress(one, other) };
}

Sides sidesOf(IdentityField field, const QString& applicant, const QString& registered)
{
    switch (field) {
    case IdentityField::Company:
        return byCompany(foldedTokens(applicant), foldedTokens(registered));
    case IdentityField::CompanyKana:
        return byCompany(kanaTokens(applicant), kanaTokens(registered));
    case IdentityField::FamilyKana:
    case IdentityField::GivenKana:
        return byTokens(kanaTokens(applicant), kanaTokens(registered));
    case IdentityField::FamilyRoman:
    case IdentityField::GivenRoman:
        return byTokens(romanTokens(applicant), romanTokens(registered));
    case IdentityField::Email:
    case IdentityField::IbmId:
        return byTokens(emailTokens(applicant), emailTokens(registered));
    case IdentityField::Tel:
        return byTokens(phoneTokens(applicant), phoneTokens(registered));
    case IdentityField::PostalCode:
        return byTokens(postalTokens(applicant), postalTokens(registered));
    case IdentityField::Address:
        return byAddress(applicant, registered);
    case IdentityField::Department:
    case IdentityField::Family:
    case IdentityField::Given:
        break;
    }
    return byTokens(spaceless(applicant), spaceless(registered));
}

bool isEmpty(const TextDifference& marks)
{
    return marks.left.isEmpty() && marks.right.isEmpty();
}

/** A text that leaves nothing to compare (a dash in a phone field) is compared as written. */
void compareSides(FieldComparison& comparison)
{
    const Sides sides = sidesOf(comparison.field, comparison.applicant, comparison.registered);
    const bool comparable = !sides.applicant.isEmpty() && !sides.registered.isEmpty();
    TextDifference marks;
    if (comparable && sides.same)
        comparison.verdict = CheckVerdict::Variant;
    else
        comparison.verdict = CheckVerdict::Mismatch;
    if (comparable && !sides.same)
        marks = difference(sides.applicant, sides.registered);
    if (isEmpty(marks))
        marks = difference(rawTokens(comparison.applicant), rawTokens(comparison.registered));
    comparison.applicantMarks = marks.left;
    comparison.registeredMarks = marks.right;
}
} // namespace

QString identityValue(const IdentityFacts& facts, IdentityField field)
{
    const auto* found = std::find_if(
        std::begin(members), std::end(members), [field](const FieldMember& one) { return one.field == field; });
    return facts.*found->member;
}

FieldComparison compareField(IdentityField field, const QString& applicant, const QString& registered)
{
    FieldComparison comparison { field, applicant.trimmed(), registered.trimmed(), CheckVerdict::Absent, {}, {} };
    if (comparison.applicant.isEmpty() || comparison.registered.isEmpty())
        return comparison;
    if (comparison.applicant == comparison.registered)
        comparison.verdict = CheckVerdict::Match;
    else
        compareSides(comparison);
    return comparison;
}

QList<FieldComparison> compareIdentity(const IdentityFacts& applicant, const IdentityFacts& registered)
{
    QList<FieldComparison> comparisons;
    for (const FieldMember& one : members)
        comparisons.append(compareField(one.field, applicant.*one.member, registered.*one.member));
    return comparisons;
}

} // namespace padesk
