// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termtext.h"

#include "ui/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace padesk {
namespace {
struct Entry {
    TermGroup group;
    const char* text;
    const char* label;
};

constexpr std::array table {
    Entry { TermGroup::Field, "site_number", QT_TRANSLATE_NOOP("Term", "Site number") },
    Entry { TermGroup::Field, "agreement_number", QT_TRANSLATE_NOOP("Term", "Agreement number") },
    Entry { TermGroup::Field, "icn", QT_TRANSLATE_NOOP("Term", "IBM customer number (ICN)") },
    Entry { TermGroup::Field, "contract", QT_TRANSLATE_NOOP("Term", "Contract") },
    Entry { TermGroup::Field, "company", QT_TRANSLATE_NOOP("Term", "Company") },
    Entry { TermGroup::Field, "company_kana", QT_TRANSLATE_NOOP("Term", "Company in kana") },
    Entry { TermGroup::Field, "department", QT_TRANSLATE_NOOP("Term", "Department") },
    Entry { TermGroup::Field, "postal_code", QT_TRANSLATE_NOOP("Term", "Postal code") },
    Entry { TermGroup::Field, "address", QT_TRANSLATE_NOOP("Term", "Address") },
    Entry { TermGroup::Field, "tel", QT_TRANSLATE_NOOP("Term", "Telephone number") },
    Entry { TermGroup::Field, "fax", QT_TRANSLATE_NOOP("Term", "Fax number") },
    Entry { TermGroup::Field, "contracted_on", QT_TRANSLATE_NOOP("Term", "Contract date") },
    Entry { TermGroup::Field, "registered_on", QT_TRANSLATE_NOOP("Term", "Registration date") },
    Entry { TermGroup::Field, "first_order_on", QT_TRANSLATE_NOOP("Term", "Day of the first order") },
    Entry { TermGroup::Field, "sns_from", QT_TRANSLATE_NOOP("Term", "Begin of S&S") },
    Entry { TermGroup::Field, "sns_to", QT_TRANSLATE_NOOP("Term", "End of S&S") },
    Entry { TermGroup::Field, "valid_from", QT_TRANSLATE_NOOP("Term", "Begin") },
    Entry { TermGroup::Field, "valid_to", QT_TRANSLATE_NOOP("Term", "End") },
    Entry { TermGroup::Field, "sales_rep", QT_TRANSLATE_NOOP("Term", "Sales rep") },
    Entry { TermGroup::Field, "ibm_id", QT_TRANSLATE_NOOP("Term", "IBM ID") },
    Entry { TermGroup::Field, "new_ibm_id", QT_TRANSLATE_NOOP("Term", "New IBM ID") },
    Entry { TermGroup::Field, "email", QT_TRANSLATE_NOOP("Term", "E-mail address") },
    Entry { TermGroup::Field, "family", QT_TRANSLATE_NOOP("Term", "Family name") },
    Entry { TermGroup::Field, "given", QT_TRANSLATE_NOOP("Term", "Given name") },
    Entry { TermGroup::Field, "family_kana", QT_TRANSLATE_NOOP("Term", "Family name in kana") },
    Entry { TermGroup::Field, "given_kana", QT_TRANSLATE_NOOP("Term", "Given name in kana") },
    Entry { TermGroup::Field, "family_roman", QT_TRANSLATE_NOOP("Term", "Family name in Roman letters") },
    Entry { TermGroup::Field, "given_roman", QT_TRANSLATE_NOOP("Term", "Given name in Roman letters") },
    Entry { TermGroup::Field, "contact_family", QT_TRANSLATE_NOOP("Term", "Family name of the site contact") },
    Entry { TermGroup::Field, "contact_given", QT_TRANSLATE_NOOP("Term", "Given name of the site contact") },
    Entry {
        TermGroup::Field, "contact_family_kana", QT_TRANSLATE_NOOP("Term", "Family name of the site contact in kana") },
    Entry {
        TermGroup::Field, "contact_given_kana", QT_TRANSLATE_NOOP("Term", "Given name of the site contact in kana") },
    Entry { TermGroup::Field, "contact_email", QT_TRANSLATE_NOOP("Term", "E-mail address of the site contact") },
    Entry { TermGroup::Field, "role", QT_TRANSLATE_NOOP("Term", "Role") },
    Entry { TermGroup::Field, "access", QT_TRANSLATE_NOOP("Term", "Access") },
    Entry { TermGroup::Field, "expires_on", QT_TRANSLATE_NOOP("Term", "Expiry date") },
    Entry { TermGroup::Field, "channel", QT_TRANSLATE_NOOP("Term", "Channel") },
    Entry { TermGroup::Field, "code", QT_TRANSLATE_NOOP("Term", "Passcode") },
    Entry { TermGroup::Field, "destination", QT_TRANSLATE_NOOP("Term", "Destination") },
    Entry { TermGroup::Field, "destination_again", QT_TRANSLATE_NOOP("Term", "Destination typed again") },
    Entry { TermGroup::Field, "reason", QT_TRANSLATE_NOOP("Term", "Reason") },
    Entry { TermGroup::Field, "reason_code", QT_TRANSLATE_NOOP("Term", "Reason code") },
    Entry { TermGroup::Field, "reference", QT_TRANSLATE_NOOP("Term", "Reference") },
    Entry { TermGroup::Field, "evidence", QT_TRANSLATE_NOOP("Term", "Evidence") },
    Entry { TermGroup::Field, "received_at", QT_TRANSLATE_NOOP("Term", "Time of receipt") },
    Entry { TermGroup::Field, "posted_on", QT_TRANSLATE_NOOP("Term", "Day of posting") },
    Entry { TermGroup::Field, "claims_primary", QT_TRANSLATE_NOOP("Term", "Claim to be the site contact") },
    Entry { TermGroup::Field, "name", QT_TRANSLATE_NOOP("Term", "Name") },
    Entry { TermGroup::Field, "note", QT_TRANSLATE_NOOP("Term", "Note") },
    Entry { TermGroup::Field, "at", QT_TRANSLATE_NOOP("Term", "Time") },
    Entry { TermGroup::Role, "primary", QT_TRANSLATE_NOOP("Term", "site contact") },
    Entry { TermGroup::Role, "secondary", QT_TRANSLATE_NOOP("Term", "secondary user") },
    Entry { TermGroup::Role, "user", QT_TRANSLATE_NOOP("Term", "user") },
    Entry { TermGroup::Role, "viewer", QT_TRANSLATE_NOOP("Term", "viewer") },
    Entry { TermGroup::Role, "operator", QT_TRANSLATE_NOOP("Term", "operator") },
    Entry { TermGroup::Role, "supervisor", QT_TRANSLATE_NOOP("Term", "supervisor") },
    Entry { TermGroup::Role, "admin", QT_TRANSLATE_NOOP("Term", "administrator") },
    Entry { TermGroup::Role, "portal", QT_TRANSLATE_NOOP("Term", "portal") },
    Entry { TermGroup::Role, "worker", QT_TRANSLATE_NOOP("Term", "worker") },
    Entry { TermGroup::Channel, "post", QT_TRANSLATE_NOOP("Term", "post") },
    Entry { TermGroup::Channel, "fax", QT_TRANSLATE_NOOP("Term", "fax") },
    Entry { TermGroup::Channel, "email", QT_TRANSLATE_NOOP("Term", "e-mail") },
    Entry { TermGroup::Channel, "phone", QT_TRANSLATE_NOOP("Term", "telephone") },
    Entry { TermGroup::Channel, "mail", QT_TRANSLATE_NOOP("Term", "mail") },
    Entry { TermGroup::SiteState, "active", QT_TRANSLATE_NOOP("Term", "active") },
    Entry { TermGroup::SiteState, "suspended", QT_TRANSLATE_NOOP("Term", "suspended") },
    Entry { TermGroup::SiteState, "closed", QT_TRANSLATE_NOOP("Term", "closed") },
    Entry { TermGroup::MemberState, "registered", QT_TRANSLATE_NOOP("Term", "registered, not signed in yet") },
    Entry { TermGroup::MemberState, "authenticating", QT_TRANSLATE_NOOP("Term", "waiting for verification") },
    Entry { TermGroup::MemberState, "active", QT_TRANSLATE_NOOP("Term", "active") },
    Entry { TermGroup::MemberState, "invited", QT_TRANSLATE_NOOP("Term", "invited") },
    Entry { TermGroup::MemberState, "suspended", QT_TRANSLATE_NOOP("Term", "suspended") },
    Entry { TermGroup::MemberState, "ended", QT_TRANSLATE_NOOP("Term", "ended") },
    Entry { TermGroup::NominationState, "received", QT_TRANSLATE_NOOP("Term", "received") },
    Entry { TermGroup::NominationState, "office_review", QT_TRANSLATE_NOOP("Term", "in review by the PA office") },
    Entry { TermGroup::NominationState, "site_review", QT_TRANSLATE_NOOP("Term", "in review by the site contact") },
    Entry { TermGroup::NominationState, "on_hold", QT_TRANSLATE_NOOP("Term", "on hold") },
    Entry { TermGroup::NominationState, "unknown_site", QT_TRANSLATE_NOOP("Term", "unknown site number") },
    Entry { TermGroup::NominationState, "approved", QT_TRANSLATE_NOOP("Term", "approved") },
    Entry { TermGroup::NominationState, "refused", QT_TRANSLATE_NOOP("Term", "refused") },
    Entry { TermGroup::NominationState, "withdrawn", QT_TRANSLATE_NOOP("Term", "withdrawn") },
    Entry { TermGroup::NominationState, "duplicate", QT_TRANSLATE_NOOP("Term", "duplicate") },
    Entry { TermGroup::NominationState, "expired", QT_TRANSLATE_NOOP("Term", "expired") },
    Entry { TermGroup::RequestState, "requested", QT_TRANSLATE_NOOP("Term", "received") },
    Entry { TermGroup::RequestState, "verifying", QT_TRANSLATE_NOOP("Term", "registration being checked") },
    Entry { TermGroup::RequestState, "info_mismatch", QT_TRANSLATE_NOOP("Term", "data mismatch") },
    Entry { TermGroup::RequestState, "issued", QT_TRANSLATE_NOOP("Term", "released") },
    Entry { TermGroup::RequestState, "queued", QT_TRANSLATE_NOOP("Term", "waiting to be sent") },
    Entry { TermGroup::RequestState, "sent", QT_TRANSLATE_NOOP("Term", "sent") },
    Entry { TermGroup::RequestState, "returned", QT_TRANSLATE_NOOP("Term", "returned mail") },
    Entry { TermGroup::RequestState, "delivery_failed", QT_TRANSLATE_NOOP("Term", "sending failed") },
    Entry { TermGroup::RequestState, "closed", QT_TRANSLATE_NOOP("Term", "completed") },
    Entry { TermGroup::RequestState, "refused", QT_TRANSLATE_NOOP("Term", "refused") },
    Entry { TermGroup::RequestState, "cancelled", QT_TRANSLATE_NOOP("Term", "cancelled") },
    Entry { TermGroup::DeliveryState, "scheduled", QT_TRANSLATE_NOOP("Term", "scheduled") },
    Entry { TermGroup::DeliveryState, "queued", QT_TRANSLATE_NOOP("Term", "waiting") },
    Entry { TermGroup::DeliveryState, "sending", QT_TRANSLATE_NOOP("Term", "being sent") },
    Entry { TermGroup::DeliveryState, "retry_wait", QT_TRANSLATE_NOOP("Term", "waiting to be tried again") },
    Entry { TermGroup::DeliveryState, "held", QT_TRANSLATE_NOOP("Term", "held") },
    Entry { TermGroup::DeliveryState, "sent", QT_TRANSLATE_NOOP("Term", "sent") },
    Entry { TermGroup::DeliveryState, "printed", QT_TRANSLATE_NOOP("Term", "printed") },
    Entry { TermGroup::DeliveryState, "posted", QT_TRANSLATE_NOOP("Term", "posted") },
    Entry { TermGroup::DeliveryState, "returned", QT_TRANSLATE_NOOP("Term", "returned mail") },
    Entry { TermGroup::DeliveryState, "failed", QT_TRANSLATE_NOOP("Term", "failed") },
    Entry { TermGroup::DeliveryState, "unknown", QT_TRANSLATE_NOOP("Term", "not known whether it arrived") },
    Entry { TermGroup::DeliveryState, "rerouted", QT_TRANSLATE_NOOP("Term", "rerouted") },
    Entry { TermGroup::DeliveryState, "cancelled", QT_TRANSLATE_NOOP("Term", "cancelled") },
    Entry { TermGroup::ChangeState, "received", QT_TRANSLATE_NOOP("Term", "received") },
    Entry { TermGroup::ChangeState, "applied", QT_TRANSLATE_NOOP("Term", "applied") },
    Entry { TermGroup::ChangeState, "refused", QT_TRANSLATE_NOOP("Term", "refused") },
    Entry { TermGroup::Document, "pa_contract_notice", QT_TRANSLATE_NOOP("Term", "PA contract notice") },
    Entry { TermGroup::Document, "pax_registration_notice", QT_TRANSLATE_NOOP("Term", "PAX registration notice") },
    Entry { TermGroup::Document, "fct_registration_notice", QT_TRANSLATE_NOOP("Term", "FCT registration notice") },
    Entry { TermGroup::Document, "online_guide", QT_TRANSLATE_NOOP("Term", "PA Online guide") },
    Entry { TermGroup::Document, "contact_sign_in", QT_TRANSLATE_NOOP("Term", "site contact's sign-in guide") },
    Entry { TermGroup::Document, "T-PA", QT_TRANSLATE_NOOP("Term", "PA contract notice") },
    Entry { TermGroup::Document, "T-PAX", QT_TRANSLATE_NOOP("Term", "PAX registration notice") },
    Entry { TermGroup::Document, "T-FCT", QT_TRANSLATE_NOOP("Term", "FCT registration notice") },
    Entry { TermGroup::Document, "T-GUIDE", QT_TRANSLATE_NOOP("Term", "PA Online guide") },
    Entry { TermGroup::Form, "text", QT_TRANSLATE_NOOP("Term", "text") },
    Entry { TermGroup::Form, "true or false", QT_TRANSLATE_NOOP("Term", "true or false") },
    Entry { TermGroup::Form, "whole number", QT_TRANSLATE_NOOP("Term", "a whole number") },
    Entry { TermGroup::Form, "date", QT_TRANSLATE_NOOP("Term", "a date like 2026-11-22") },
    Entry { TermGroup::Form, "UTC time", QT_TRANSLATE_NOOP("Term", "a UTC time like 2026-11-22T01:00:00Z") },
    Entry { TermGroup::Form, "object", QT_TRANSLATE_NOOP("Term", "an object in braces") },
    Entry { TermGroup::Form, "list", QT_TRANSLATE_NOOP("Term", "a list in brackets") },
    Entry { TermGroup::Tool, "pa_online", QT_TRANSLATE_NOOP("Term", "PA Online") },
    Entry {
        TermGroup::Tool, "software_and_services_online", QT_TRANSLATE_NOOP("Term", "Software and services online") },
    Entry { TermGroup::Tool, "web_support", QT_TRANSLATE_NOOP("Term", "web support (ESR)") },
    Entry { TermGroup::Sns, "none", QT_TRANSLATE_NOOP("Term", "never had it") },
    Entry { TermGroup::Sns, "expired", QT_TRANSLATE_NOOP("Term", "expired") },
    Entry { TermGroup::Sns, "not_started", QT_TRANSLATE_NOOP("Term", "not started yet") },
    Entry { TermGroup::Sns, "valid", QT_TRANSLATE_NOOP("Term", "valid") },
    Entry { TermGroup::Reason, "document_mismatch",
        QT_TRANSLATE_NOOP("Term", "differs from the registration in the documents sent") },
    Entry { TermGroup::Reason, "not_site_contact", QT_TRANSLATE_NOOP("Term", "not registered as the site contact") },
    Entry { TermGroup::Reason, "unknown_site", QT_TRANSLATE_NOOP("Term", "the site number could not be found") },
    Entry { TermGroup::Reason, "no_contract", QT_TRANSLATE_NOOP("Term", "no valid contract could be found") },
    Entry { TermGroup::Reason, "refused_by_site", QT_TRANSLATE_NOOP("Term", "refused by the site contact") },
    Entry { TermGroup::Reason, "not_confirmed", QT_TRANSLATE_NOOP("Term", "the person could not be confirmed") },
    Entry { TermGroup::Reason, "not_needed", QT_TRANSLATE_NOOP("Term", "not needed any more") },
    Entry { TermGroup::Reason, "registration_in_doubt",
        QT_TRANSLATE_NOOP("Term", "the registration has to be cleared first") },
};
const char* labelOf(TermGroup group, const QString& text)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&](const Entry& entry) { return entry.group == group && text == QLatin1String(entry.text); });
    return found == table.end() ? nullptr : found->label;
}
} // namespace

QString termText(TermGroup group, const QString& text)
{
    const char* label = labelOf(group, text);
    return label ? QCoreApplication::translate("Term", label) : text;
}

QString termText(TermGroup group, const QString& text, const QString& language)
{
    const char* label = labelOf(group, text);
    return label ? translated(language, "Term", label) : text;
}

} // namespace padesk
