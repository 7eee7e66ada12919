// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterkind.h"

#include <algorithm>
#include <array>

namespace padesk {
namespace {

struct KindRow {
    LetterKind kind;
    bool passcode;
    const char* required; ///< beyond the office, the date and the addressee
};

constexpr std::array kinds {
    KindRow { LetterKind::PaContractNotice, true,
        "company site_number agreement_number contact_name portal_url change_form_fax" },
    KindRow { LetterKind::PaxRegistrationNotice, true, "company site_number contact_name portal_url" },
    KindRow { LetterKind::FctRegistrationNotice, true, "company site_number icn contact_name portal_url" },
    KindRow { LetterKind::OnlineGuide, false, "company site_number contract portal_url" },
    KindRow { LetterKind::PasscodeLetter, true, "company site_number request_number contact_name portal_url" },
    KindRow { LetterKind::NominationReceived, false, "contact_name site_number request_number" },
    KindRow {
        LetterKind::ApprovalRequest, false, "company contact_name site_number request_number applicants portal_url" },
    KindRow { LetterKind::DecisionNotice, false, "contact_name site_number request_number decision" },
    KindRow { LetterKind::HoldNotice, false, "contact_name site_number request_number" },
    KindRow { LetterKind::HoldNudge, false, "company site_number contact_name applicant_count portal_url" },
    KindRow { LetterKind::ContactSignIn, false, "company site_number contact_name" },
    KindRow { LetterKind::ChangeNotice, false, "company site_number request_number decision" },
    KindRow { LetterKind::FaxCover, false, "company office_fax page_total" },
};

const KindRow& row(LetterKind kind)
{
    return *std::ranges::find(kinds, kind, &KindRow::kind);
}

} // namespace

QList<LetterKind> allLetterKinds()
{
    QList<LetterKind> all;
    for (const KindRow& each : kinds)
        all.append(each.kind);
    return all;
}

bool mayCarryPasscode(LetterKind kind)
{
    return row(kind).passcode;
}

QStringList requiredValues(LetterKind kind, const QString& contract, LetterMedium medium)
{
    QStringList names = QString::fromLatin1(row(kind).required).split(u' ');
    names << QStringLiteral("office_name") << QStringLiteral("office_tel") << QStringLiteral("issued_on");
    if (medium == LetterMedium::Fax)
        names << QStringLiteral("fax");
    else
        names << QStringLiteral("postal_code") << QStringLiteral("address");
    if (kind == LetterKind::OnlineGuide && (contract == u"FCT" || contract == u"OEM"))
        names << QStringLiteral("icn");
    names.removeDuplicates();
    return names;
}

} // namespace padesk
