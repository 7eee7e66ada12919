// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/member.h"
#include "models/domain/records/site.h"
#include "models/domain/sns.h"

#include <span>

namespace padesk {

/** The rows of the guide's matrix (F3). */
enum class Service { Registration, OrderHistory, LicenseCertificate, Download, MediaOrder, TechnicalInquiry };

/** Its columns. Web support (ESR) is administered elsewhere: shown, never granted here (F2). */
enum class Tool { PaOnline, SoftwareAndServicesOnline, WebSupport };

/** What the matrix says in brackets about a cell. */
enum class Coverage { Nothing, Everything, FullCode, Fixes, InquiryAndCases };

/** One cell of the matrix: what a tool offers of a service, whoever asks. */
struct EntitlementCell {
    Service service;
    Tool tool;
    Coverage coverage;
    /** The guide's asterisk: presupposes valid S&S (F4). */
    bool needsSns;

    bool isOffered() const { return coverage != Coverage::Nothing; }
};

/** Why a service can't be used. Stable: shown, exported and told on the phone. */
enum class Denial {
    None,
    NotInTool,
    OtherContract,
    SiteSuspended,
    SiteClosed,
    PersonSuspended,
    PersonEnded,
    NotSignedIn,
    NotVerified,
    SnsNone,
    SnsNotStarted,
    SnsExpired,
    ToolLevel,
    Privilege,
};

template <>
struct EnumText<Service> {
    static constexpr std::array names { QLatin1String("registration"), QLatin1String("order_history"),
        QLatin1String("license_certificate"), QLatin1String("download"), QLatin1String("media_order"),
        QLatin1String("technical_inquiry") };
};

template <>
struct EnumText<Tool> {
    static constexpr std::array names { QLatin1String("pa_online"), QLatin1String("software_and_services_online"),
        QLatin1String("web_support") };
};

template <>
struct EnumText<Coverage> {
    static constexpr std::array names { QLatin1String("nothing"), QLatin1String("everything"),
        QLatin1String("full_code"), QLatin1String("fixes"), QLatin1String("inquiry_and_cases") };
};

template <>
struct EnumText<Denial> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("not_in_tool"),
        QLatin1String("other_contract"), QLatin1String("site_suspended"), QLatin1String("site_closed"),
        QLatin1String("person_suspended"), QLatin1String("person_ended"), QLatin1String("not_signed_in"),
        QLatin1String("not_verified"), QLatin1String("sns_none"), QLatin1String("sns_not_started"),
        QLatin1String("sns_expired"), QLatin1String("tool_level"), QLatin1String("privilege") };
};

/** A site as far as its services depend on it. */
struct SiteStanding {
    Contract contract = Contract::Pa;
    SiteState state = SiteState::Active;
    SnsCover sns;
};

/** A person of that site. Verified: by passcode, by the office or, for secondaries and users, by being granted access.
 */
struct PersonStanding {
    enum class State { Open, Suspended, Ended };
    State state = State::Open;
    bool primary = false;
    bool signedIn = false;
    bool verified = false;
    Access access;
};

/**
 * What a member's record says: a primary is verified once there is a way of authorisation, the others by being granted
 * access, from the invitation on (4.6).
 */
PersonStanding standingOf(const Member& member);

/** One cell of the matrix for one site and person. */
struct ServiceAccess {
    EntitlementCell cell;
    Denial denial = Denial::None;
    /** The day that belongs to an S&S denial, or the last day of S&S if the service depends on it; else null. */
    QDate date;

    bool isUsable() const { return denial == Denial::None; }
};

/** The 18 cells of the guide, service by service (F3). */
std::span<const EntitlementCell> entitlementMatrix();

const EntitlementCell& entitlement(Service service, Tool tool);

/** The tool of a contract: PA and PAX have PA Online, OEM and FCT Software and services online (F2). */
Tool toolOf(Contract contract);

/** Recognised as the site contact but not verified: may download and nothing else, and only with valid S&S (F23, F25,
 * I9). */
bool isDownloadOnly(const SiteStanding& site, const PersonStanding& person);

/** All 18 cells in the order of entitlementMatrix(). Without a person: what the site as such may use. */
QList<ServiceAccess> effectiveAccess(const SiteStanding& site, const std::optional<PersonStanding>& person = {});

/** One service in the tool of the site's contract. */
ServiceAccess effectiveAccess(
    Service service, const SiteStanding& site, const std::optional<PersonStanding>& person = {});

} // namespace padesk
