// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/paperentries.h"

#include "models/domain/inputfields.h"

namespace padesk {
namespace {

constexpr int nameLength = 100;
constexpr int lineLength = 300;

Parsed<QString> name(QStringView typed)
{
    return parseText(typed, nameLength, false);
}

Parsed<QString> line(QStringView typed)
{
    return parseText(typed, lineLength, false);
}

Parsed<QString> agreement(QStringView typed)
{
    return parseAgreementNumber(typed);
}

} // namespace

bool PaperEntry::isFor(PaperForm::Kind kind) const
{
    if (isPaper)
        return true;
    switch (kind) {
    case PaperForm::Kind::Nomination:
        return isApplicant;
    case PaperForm::Kind::PasscodeRequest:
        return QLatin1String(name) == QLatin1String("ibm_id");
    case PaperForm::Kind::RegistrationChange:
        break;
    }
    return changes != nullptr;
}

bool PaperEntry::isRequired(PaperForm::Kind kind) const
{
    if (QLatin1String(name) == QLatin1String("site_number") || QLatin1String(name) == QLatin1String("received_at"))
        return true;
    return kind == PaperForm::Kind::Nomination && QLatin1String(name) == QLatin1String("family");
}

const QList<PaperEntry>& paperEntries()
{
    static const QList<PaperEntry> all {
        { "site_number", parseSiteNumber, nullptr, nullptr, false, true },
        { "received_at", line, nullptr, nullptr, false, true },
        { "reference", line, nullptr, nullptr, false, true },
        { "family", name, nullptr, "contact_family", true, false },
        { "given", name, nullptr, "contact_given", true, false },
        { "ibm_id", parseEmail, nullptr, nullptr, true, false },
        { "family_kana", parseKana, nullptr, "contact_family_kana", true, false },
        { "given_kana", parseKana, nullptr, "contact_given_kana", true, false },
        { "email", parseEmail, nullptr, "contact_email", true, false },
        { "family_roman", parseRoman, nullptr, nullptr, true, false },
        { "given_roman", parseRoman, nullptr, nullptr, true, false },
        { "company", line, nullptr, "company", true, false },
        { "department", line, nullptr, "department", true, false },
        { "postal_code", parsePostalCode, formatPostalCode, "postal_code", true, false },
        { "address", line, nullptr, "address", true, false },
        { "tel", parsePhone, formatPhone, "tel", true, false },
        { "fax", parsePhone, formatPhone, "fax", false, false },
        { "agreement_number", agreement, nullptr, "agreement_number", false, false },
    };
    return all;
}

} // namespace padesk
