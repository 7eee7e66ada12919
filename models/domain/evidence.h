// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/fieldcheck.h"
#include "models/domain/texttokens.h"

namespace padesk {

/** What a person is told by: as entered in a nomination, or as registered and printed in a document (F28). */
struct IdentityFacts {
    QString company;
    QString companyKana;
    QString department;
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QString familyRoman;
    QString givenRoman;
    QString email;
    QString ibmId;
    QString tel;
    QString postalCode;
    QString address;
};

enum class IdentityField {
    Company,
    CompanyKana,
    Department,
    Family,
    Given,
    FamilyKana,
    GivenKana,
    FamilyRoman,
    GivenRoman,
    Email,
    IbmId,
    Tel,
    PostalCode,
    Address,
};

template <>
struct EnumText<IdentityField> {
    static constexpr std::array names { QLatin1String("company"), QLatin1String("company_kana"),
        QLatin1String("department"), QLatin1String("family"), QLatin1String("given"), QLatin1String("family_kana"),
        QLatin1String("given_kana"), QLatin1String("family_roman"), QLatin1String("given_roman"),
        QLatin1String("email"), QLatin1String("ibm_id"), QLatin1String("tel"), QLatin1String("postal_code"),
        QLatin1String("address") };
};

/** One field of two sides, both without the white space around them. */
struct FieldComparison {
    IdentityField field = IdentityField::Company;
    QString applicant;
    QString registered;
    /**
     * Match: the same characters. Variant: another spelling of the same, or something left out that may be (legal form,
     * prefecture, building). Mismatch: anything else. Absent: one side says nothing, so nothing can be compared.
     */
    CheckVerdict verdict = CheckVerdict::Absent;
    /** For Variant the characters written differently, for Mismatch those that differ in meaning. */
    QList<TextRange> applicantMarks;
    QList<TextRange> registeredMarks;
};

/** All fields, in the order of IdentityField (M3). */
QList<FieldComparison> compareIdentity(const IdentityFacts& applicant, const IdentityFacts& registered);

/** One of the facts. */
QString identityValue(const IdentityFacts& facts, IdentityField field);

FieldComparison compareField(IdentityField field, const QString& applicant, const QString& registered);

} // namespace padesk
