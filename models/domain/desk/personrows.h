// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/member.h"
#include "models/domain/records/site.h"

namespace padesk {

/** One line of the table of sites. The contact is the open primary. */
struct SiteRow {
    qint64 id = 0;
    QString siteNumber;
    Contract contract = Contract::Pa;
    QString company;
    QString companyKana;
    QString department;
    QString contact;
    QString contactKana;
    /** A MemberState as text; empty when the site has no primary. */
    QString contactState;
    QString contactEmail;
    /** Who has not ended. */
    int members = 0;
    /** Of at most four. */
    int secondaries = 0;
    /** Nominations and passcode requests that wait for somebody. */
    int openCases = 0;
    /** End of the latest S&S period. */
    QDate snsTo;
    QString agreementNumber;
    QString icn;
    QString postalCode;
    QString address;
    QString tel;
    QString fax;
    QDate contractedOn;
    QDate registeredOn;
    QDate firstOrderOn;
    QString salesRep;
    SiteState state = SiteState::Active;
    qint64 rowVersion = 1;

    bool operator==(const SiteRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &SiteRow::id },
            Field { "site_number", &SiteRow::siteNumber },
            Field { "contract", &SiteRow::contract },
            Field { "company", &SiteRow::company },
            Field { "company_kana", &SiteRow::companyKana },
            Field { "department", &SiteRow::department },
            Field { "contact", &SiteRow::contact },
            Field { "contact_kana", &SiteRow::contactKana },
            Field { "contact_state", &SiteRow::contactState },
            Field { "contact_email", &SiteRow::contactEmail },
            Field { "members", &SiteRow::members },
            Field { "secondaries", &SiteRow::secondaries },
            Field { "open_cases", &SiteRow::openCases },
            Field { "sns_to", &SiteRow::snsTo },
            Field { "agreement_number", &SiteRow::agreementNumber },
            Field { "icn", &SiteRow::icn },
            Field { "postal_code", &SiteRow::postalCode },
            Field { "address", &SiteRow::address },
            Field { "tel", &SiteRow::tel },
            Field { "fax", &SiteRow::fax },
            Field { "contracted_on", &SiteRow::contractedOn },
            Field { "registered_on", &SiteRow::registeredOn },
            Field { "first_order_on", &SiteRow::firstOrderOn },
            Field { "sales_rep", &SiteRow::salesRep },
            Field { "state", &SiteRow::state },
            Field { "row_version", &SiteRow::rowVersion },
        };
    }
};

/** One line of the table of users: a person as one site knows them. */
struct MemberRow {
    qint64 id = 0;
    qint64 siteId = 0;
    QString siteNumber;
    QString company;
    Contract contract = Contract::Pa;
    MemberRole role = MemberRole::User;
    std::optional<int> slot;
    MemberState state = MemberState::Invited;
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QString department;
    QString email;
    QString ibmId;
    QString tel;
    ToolLevel toolLevel = ToolLevel::None;
    /** Of the passcode that still counts: live, warned or locked; empty when there is none. */
    QString passcodeState;
    QDateTime firstSignedInAt;
    QDate lastSignedInOn;
    QDateTime verifiedAt;
    QDate expiresOn;
    QString grantedBy;
    qint64 rowVersion = 1;

    bool operator==(const MemberRow&) const = default;

    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &MemberRow::id },
            Field { "site_id", &MemberRow::siteId },
            Field { "site_number", &MemberRow::siteNumber },
            Field { "company", &MemberRow::company },
            Field { "contract", &MemberRow::contract },
            Field { "role", &MemberRow::role },
            Field { "slot", &MemberRow::slot },
            Field { "state", &MemberRow::state },
            Field { "family", &MemberRow::family },
            Field { "given", &MemberRow::given },
            Field { "family_kana", &MemberRow::familyKana },
            Field { "given_kana", &MemberRow::givenKana },
            Field { "department", &MemberRow::department },
            Field { "email", &MemberRow::email },
            Field { "ibm_id", &MemberRow::ibmId },
            Field { "tel", &MemberRow::tel },
            Field { "tool_level", &MemberRow::toolLevel },
            Field { "passcode_state", &MemberRow::passcodeState },
            Field { "first_signed_in_at", &MemberRow::firstSignedInAt },
            Field { "last_signed_in_on", &MemberRow::lastSignedInOn },
            Field { "verified_at", &MemberRow::verifiedAt },
            Field { "expires_on", &MemberRow::expiresOn },
            Field { "granted_by", &MemberRow::grantedBy },
            Field { "row_version", &MemberRow::rowVersion },
        };
    }
};

} // namespace padesk
