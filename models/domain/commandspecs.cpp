// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/command.h"

namespace padesk {
namespace {

constexpr Role P = Role::Primary;
constexpr Role R = Role::Portal;
constexpr Role W = Role::Worker;
constexpr Role A = Role::Admin;
constexpr Role S = Role::Supervisor;
constexpr FieldType flag = FieldType::Flag;
constexpr FieldType integer = FieldType::Integer;
constexpr FieldType day = FieldType::Day;
constexpr FieldType timestamp = FieldType::Timestamp;
constexpr FieldType object = FieldType::Object;
constexpr FieldType list = FieldType::List;
constexpr FieldType secret = FieldType::Secret;
constexpr FieldType text = FieldType::Text;
constexpr const char* roles = "primary|secondary|user";
constexpr const char* levels = "download|download_media|full";
constexpr const char* sources = "portal|phone|fax|mail|operator";
constexpr const char* passcodeChannels = "fax|post";

using Fields = std::vector<PayloadField>;

Fields operator+(Fields left, const Fields& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Fields siteFields()
{
    return { { "contract", text, true, "PA|PAX|OEM|FCT" }, { "agreement_number" }, { "icn" }, { "company", text, true },
        { "company_kana" }, { "department" }, { "postal_code" }, { "address" }, { "tel" }, { "fax" },
        { "contact_family", text, true }, { "contact_given" }, { "contact_family_kana" }, { "contact_given_kana" },
        { "contact_email" }, { "contracted_on", day, true }, { "registered_on", day }, { "first_order_on", day },
        { "sns_from", day }, { "sns_to", day }, { "sales_rep" } };
}

Fields personFields()
{
    return { { "ibm_id" }, { "email" }, { "family" }, { "given" }, { "family_kana" }, { "given_kana" },
        { "family_roman" }, { "given_roman" }, { "department" }, { "tel" } };
}

const Fields onSite { { "site_number", text, true }, { "version", integer } };
const Fields onMember { { "member", integer }, { "site_number" }, { "ibm_id" }, { "version", integer } };
const Fields onNomination { { "nomination", text, true }, { "version", integer } };
const Fields onRequest { { "request", text, true }, { "version", integer } };
const Fields onDeliveries { { "deliveries", list, true } };
const Fields onChange { { "change_request", text, true }, { "version", integer } };
const Fields onCase { { "case", text, true } };
const Fields why { { "reason_code" }, { "reason" } };
const Fields paper { { "source", text, false, sources }, { "reference" }, { "received_at", timestamp } };

std::vector<CommandSpec> siteSpecs()
{
    return {
        { "site.register", office, Fields { { "site_number", text, true } } + siteFields() },
        { "site.update", office, onSite + Fields { { "changes", object, true }, { "reason" } } },
        { "site.suspend", office, onSite + why },
        { "site.resume", office, onSite + why },
        { "site.close", office, onSite + why },
        { "site.set_sns", office,
            onSite + Fields { { "valid_from", day, true }, { "valid_to", day, true }, { "product_note" } } },
        { "site.record_first_order", office, onSite + Fields { { "first_order_on", day, true } } },
        { "site.replace_primary", office | P,
            onSite + personFields()
                + Fields { { "member", integer }, { "old_primary", text, false, "user|end" }, { "reason" },
                    { "evidence" }, { "requester" } } },
    };
}

std::vector<CommandSpec> memberSpecs()
{
    const Roles all = office | siteSide;
    return {
        { "member.add", all,
            Fields { { "site_number", text, true }, { "role", text, true, "secondary|user" },
                { "access", text, false, levels }, { "expires_on", day } }
                + personFields() },
        { "member.change", all, onMember + Fields { { "changes", object, true }, { "reason" } } },
        { "member.suspend", all, onMember + why },
        { "member.resume", all, onMember + why },
        { "member.end", all, onMember + why },
        { "member.link_ibm_id", all,
            Fields { { "member", integer }, { "site_number" }, { "ibm_id" }, { "version", integer },
                { "new_ibm_id", text, true } } },
    };
}

std::vector<CommandSpec> nominationSpecs()
{
    const Fields applicant = personFields() + Fields { { "company" }, { "postal_code" }, { "address" } };
    return {
        { "nomination.submit", office | R,
            Fields { { "site_number", text, true }, { "claims_primary", flag, true } } + applicant + paper },
        { "nomination.correct_site", office, onNomination + Fields { { "site_number", text, true } } },
        { "nomination.reroute", office, onNomination + Fields { { "note", text, true } } },
        { "nomination.escalate", office | W, onNomination + why },
        { "nomination.withdraw", office, onNomination + why },
        { "nomination.link_duplicate", office, onNomination + Fields { { "duplicate_of", text, true } } },
        { "nomination.judge_field", office,
            onNomination
                + Fields { { "field", text, true }, { "verdict", text, true, "match|variant|mismatch" },
                    { "accept", flag } } },
        { "nomination.approve", office | siteSide,
            onNomination
                + Fields { { "role", text, true, roles }, { "access", text, true, levels }, { "expires_on", day },
                    { "reference" }, { "old_primary", text, false, "user|end" }, { "evidence" } } },
        { "nomination.refuse", office | siteSide, onNomination + why + Fields { { "reference" } } },
        { "nomination.undo", office | siteSide, onNomination },
        { "nomination.remind", office | W, onNomination },
        { "nomination.expire", office | W, onNomination },
        { "hold.nudge", office | W, onSite + Fields { { "channel", text, false, "post|fax|email" } } },
    };
}

std::vector<CommandSpec> passcodeSpecs()
{
    return {
        { "passcode.request", office | R,
            Fields { { "site_number", text, true }, { "ibm_id" }, { "channel", text, true, passcodeChannels } }
                + paper },
        { "passcode.confirm_registration", office,
            onRequest + Fields { { "company", flag, true }, { "name", flag, true }, { "destination", flag, true } } },
        { "passcode.report_mismatch", office, onRequest + Fields { { "changes", object, true }, { "note" } } },
        { "passcode.refuse", office, onRequest + why },
        { "passcode.cancel", office, onRequest + why },
        { "passcode.release", office,
            onRequest + Fields { { "channel", text, true, passcodeChannels }, { "destination_again" } } },
        { "passcode.close", office | W, onRequest },
        { "passcode.redeem", R,
            { { "site_number", text, true }, { "ibm_id", text, true }, { "code", secret }, { "sealed_code", secret },
                { "key_id", secret } } },
        { "sign_in.record", R, { { "site_number", text, true }, { "ibm_id", text, true }, { "at", timestamp, true } } },
    };
}

std::vector<CommandSpec> deliverySpecs()
{
    const Roles handlers = office | W;
    const Fields failure { { "error" } };
    return {
        { "delivery.start", handlers, onDeliveries },
        { "delivery.sent", handlers, onDeliveries + Fields { { "external_id" } } },
        { "delivery.failed", handlers, onDeliveries + failure },
        { "delivery.unknown", handlers, onDeliveries + failure },
        { "delivery.printed", handlers, onDeliveries },
        { "delivery.posted", handlers, onDeliveries + Fields { { "posted_on", day, true } } },
        { "delivery.returned", office, onDeliveries + why },
        { "delivery.reroute", office, onDeliveries + Fields { { "channel", text, true, "post|fax|email" } } },
        { "delivery.cancel", office, onDeliveries + why },
        { "delivery.retry", handlers, onDeliveries },
        { "delivery.hold", office, onDeliveries },
        { "delivery.resume", office, onDeliveries },
        { "document.send", office,
            { { "site_number", text, true },
                { "document", text, true,
                    "pa_contract_notice|pax_registration_notice|fct_registration_notice|online_guide|contact_sign_in" },
                { "channel", text, true, "post|fax|email" }, { "language", text, false, "ja|en" } } },
    };
}

std::vector<CommandSpec> caseSpecs()
{
    return {
        { "change_request.submit", office | siteSide | R,
            Fields { { "site_number", text, true }, { "changes", object, true } } + paper },
        { "change_request.apply", office, onChange },
        { "change_request.refuse", office, onChange + Fields { { "reason", text, true } } },
        { "case.claim", office, onCase + Fields { { "minutes", integer } } },
        { "case.release", office, onCase },
        { "case.note", office, onCase + Fields { { "text", text, true } } },
        { "import.rows", office,
            { { "list", text, true, "sites|members" }, { "rows", list, true }, { "file_sha256" }, { "mapping" },
                { "chunk", integer }, { "queue_documents", flag }, { "dry_run", flag } } },
    };
}

std::vector<CommandSpec> administrationSpecs()
{
    const Roles self = everybodyInTheOffice | siteSide;
    return {
        { "settings.set", A, { { "key", text, true }, { "value", object, true }, { "version", integer } } },
        { "template.set", Roles(S) | A,
            { { "template", text, true }, { "language", text, true, "ja|en" }, { "body" }, { "version", integer } } },
        { "holiday.set", A, { { "day", day, true }, { "name" }, { "closed", flag, true } } },
        { "login.create", A,
            { { "role", text, true, "viewer|operator|supervisor|admin|contact|portal|worker" }, { "name", text, true },
                { "email" }, { "os_user" }, { "members", list }, { "verifier", secret }, { "keep", flag } } },
        { "login.disable", A, { { "login", text, true } } },
        { "login.set_password_changed", self, { { "verifier", secret } } },
        { "view.save", self,
            { { "page", text, true }, { "name", text, true }, { "shared", flag }, { "definition", object, true } } },
        { "export.record", self, { { "what", text, true }, { "rows", integer, true }, { "reason" } } },
        { "event.redact", A, { { "events", list, true }, { "reason", text, true } } },
    };
}

} // namespace

const std::vector<CommandSpec>& commandSpecs()
{
    static const std::vector<CommandSpec> specs = [] {
        std::vector<CommandSpec> all;
        for (auto make :
            { siteSpecs, memberSpecs, nominationSpecs, passcodeSpecs, deliverySpecs, caseSpecs, administrationSpecs }) {
            std::vector<CommandSpec> family = make();
            all.insert(all.end(), std::make_move_iterator(family.begin()), std::make_move_iterator(family.end()));
        }
        return all;
    }();
    return specs;
}

} // namespace padesk
