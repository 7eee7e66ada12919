// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contract.h"
#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"

namespace padesk {

enum class SiteState { Active, Suspended, Closed };
template <>
struct EnumText<SiteState> {
    static constexpr std::array names { QLatin1String("active"), QLatin1String("suspended"), QLatin1String("closed") };
};

/** A customer's site: the contract as registered (F1, F6 to F11). */
struct Site {
    qint64 id = 0;
    QString siteNumber;
    Contract contract = Contract::Pa;
    QString agreementNumber;
    QString icn;
    QString company;
    QString companyKana;
    QString department;
    QString postalCode;
    QString address;
    QString tel;
    QString fax;
    /** The contact as registered at contract time; the open primary is the member in slot 0. */
    QDate contractedOn;
    QDate registeredOn;
    QDate firstOrderOn;
    QString salesRep;
    SiteState state = SiteState::Active;
    /** When the number a passcode would be faxed to, or the address it would be posted to, last changed (4.4). */
    QDateTime faxChangedAt;
    QDateTime addressChangedAt;
    QString search;
    qint64 rowVersion = 1;

    bool operator==(const Site&) const = default;

    static constexpr Entity entity = Entity::Site;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Site::id },
            Field { "site_number", &Site::siteNumber },
            Field { "contract", &Site::contract },
            Field { "agreement_number", &Site::agreementNumber },
            Field { "icn", &Site::icn },
            Field { "company", &Site::company },
            Field { "company_kana", &Site::companyKana },
            Field { "department", &Site::department },
            Field { "postal_code", &Site::postalCode },
            Field { "address", &Site::address },
            Field { "tel", &Site::tel },
            Field { "fax", &Site::fax },
            Field { "contracted_on", &Site::contractedOn },
            Field { "registered_on", &Site::registeredOn },
            Field { "first_order_on", &Site::firstOrderOn },
            Field { "sales_rep", &Site::salesRep },
            Field { "state", &Site::state },
            Field { "fax_changed_at", &Site::faxChangedAt },
            Field { "address_changed_at", &Site::addressChangedAt },
            Field { "search", &Site::search, FieldUse::Derived },
            Field { "row_version", &Site::rowVersion, FieldUse::Version },
        };
    }
};

/** A period of valid Software Subscription & Support (F4); both days inclusive. */
struct SnsPeriod {
    qint64 id = 0;
    qint64 siteId = 0;
    QDate validFrom;
    QDate validTo;
    QString productNote;
    qint64 rowVersion = 1;

    bool operator==(const SnsPeriod&) const = default;

    static constexpr Entity entity = Entity::SnsPeriod;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &SnsPeriod::id },
            Field { "site_id", &SnsPeriod::siteId },
            Field { "valid_from", &SnsPeriod::validFrom },
            Field { "valid_to", &SnsPeriod::validTo },
            Field { "product_note", &SnsPeriod::productNote },
            Field { "row_version", &SnsPeriod::rowVersion, FieldUse::Version },
        };
    }
};

} // namespace padesk
