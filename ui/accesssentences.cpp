// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

#include <array>

namespace padesk {
namespace {
constexpr std::array nodes {
    Sentence { "start", QT_TRANSLATE_NOOP("Access", "Start"), {} },
    Sentence { "d1_has_notice", QT_TRANSLATE_NOOP("Access", "Is the contract or registration notice at hand?"), {} },
    Sentence { "d2_knows_site_number", QT_TRANSLATE_NOOP("Access", "Is the site number known?"), {} },
    Sentence { "ask_sales_rep",
        QT_TRANSLATE_NOOP("Access", "Ask the sales rep or business partner for the site number."), {} },
    Sentence { "d3_has_ibm_id", QT_TRANSLATE_NOOP("Access", "Is an IBM ID registered?"), {} },
    Sentence { "a_register_ibm_id", QT_TRANSLATE_NOOP("Access", "(A) Register an IBM ID."), {} },
    Sentence { "d4_is_contact", QT_TRANSLATE_NOOP("Access", "Is the caller the site contact?"), {} },
    Sentence { "sign_in", QT_TRANSLATE_NOOP("Access", "Sign in to PA Online."), {} },
    Sentence { "d5_passcode_screen", QT_TRANSLATE_NOOP("Access", "Does the passcode screen appear?"), {} },
    Sentence { "d6_has_passcode", QT_TRANSLATE_NOOP("Access", "Is the temporary passcode at hand?"), {} },
    Sentence { "c_request_passcode",
        QT_TRANSLATE_NOOP("Access", "(C) Request the temporary passcode; it comes by post or fax."), {} },
    Sentence { "download_only", QT_TRANSLATE_NOOP("Access", "While waiting: downloads from the passcode screen."), {} },
    Sentence { "b_enter_passcode", QT_TRANSLATE_NOOP("Access", "(B) Enter the temporary passcode."), {} },
    Sentence { "call_office", QT_TRANSLATE_NOOP("Access", "Call the PA office (eCustomer Care)."), {} },
    Sentence { "top", QT_TRANSLATE_NOOP("Access", "The start page of PA Online: everything is open."), {} },
    Sentence {
        "d_nominate_yes", QT_TRANSLATE_NOOP("Access", "(D) Self-nomination, “Are you the site contact?”: yes."), {} },
    Sentence { "d7_office_approved", QT_TRANSLATE_NOOP("Access", "Has the PA office approved?"), {} },
    Sentence { "check_registration",
        QT_TRANSLATE_NOOP("Access", "Check the contract and registration data, then start again."), {} },
    Sentence {
        "d_nominate_no", QT_TRANSLATE_NOOP("Access", "(D) Self-nomination, “Are you the site contact?”: no."), {} },
    Sentence {
        "on_hold", QT_TRANSLATE_NOOP("Access", "On hold until the site contact signs in for the first time."), {} },
    Sentence { "d8_contact_approved", QT_TRANSLATE_NOOP("Access", "Has the site contact approved?"), {} },
    Sentence { "no_access", QT_TRANSLATE_NOOP("Access", "No access; ask the site contact."), {} },
};

constexpr std::array evidences {
    Sentence { "nothing", QT_TRANSLATE_NOOP("Access", "Not on record."), {} },
    Sentence { "told_by_caller", QT_TRANSLATE_NOOP("Access", "Told by the caller."), {} },
    Sentence { "notice_sent", QT_TRANSLATE_NOOP("Access", "%1 was sent on %2."), { "document", "sent_on" } },
    Sentence { "notice_sent", QT_TRANSLATE_NOOP("Access", "%1 was sent."), { "document" } },
    Sentence { "no_notice_on_record", QT_TRANSLATE_NOOP("Access", "No notice on record."), {} },
    Sentence { "site_found", QT_TRANSLATE_NOOP("Access", "Site %1 is registered."), { "site_number" } },
    Sentence { "site_not_found", QT_TRANSLATE_NOOP("Access", "No site has the number %1."), { "site_number" } },
    Sentence { "site_number_malformed",
        QT_TRANSLATE_NOOP("Access", "“%1” is not a site number: 7 digits, the first 7 or 3."), { "site_number" } },
    Sentence { "site_number_malformed",
        QT_TRANSLATE_NOOP("Access", "This is not a site number: 7 digits, the first 7 or 3."), {} },
    Sentence { "ibm_id_known", QT_TRANSLATE_NOOP("Access", "IBM ID %1."), { "ibm_id" } },
    Sentence { "signed_in", QT_TRANSLATE_NOOP("Access", "Signed in first on %1."), { "on" } },
    Sentence { "signed_in", QT_TRANSLATE_NOOP("Access", "Has signed in."), {} },
    Sentence { "registered_contact", QT_TRANSLATE_NOOP("Access", "Registered as the site contact."), {} },
    Sentence { "registered_as", QT_TRANSLATE_NOOP("Access", "Registered as: %1."), { "role" } },
    Sentence { "former_member", QT_TRANSLATE_NOOP("Access", "Access ended on %1."), { "ended_on" } },
    Sentence { "former_member", QT_TRANSLATE_NOOP("Access", "Access has ended."), {} },
    Sentence { "nomination_claim", QT_TRANSLATE_NOOP("Access", "As stated in nomination %1."), { "nomination" } },
    Sentence { "nomination_rerouted",
        QT_TRANSLATE_NOOP("Access", "The PA office passed nomination %1 on to the site contact."), { "nomination" } },
    Sentence { "authorised_since", QT_TRANSLATE_NOOP("Access", "Verified since %1."), { "on" } },
    Sentence { "authorised_since", QT_TRANSLATE_NOOP("Access", "Verified."), {} },
    Sentence { "site_stopped", QT_TRANSLATE_NOOP("Access", "The site is: %1."), { "site state" } },
    Sentence { "person_suspended", QT_TRANSLATE_NOOP("Access", "This person is suspended."), {} },
    Sentence { "email_equals_ibm_id", QT_TRANSLATE_NOOP("Access", "The registered e-mail address is the IBM ID %1."),
        { "ibm_id" } },
    Sentence {
        "nomination_screen", QT_TRANSLATE_NOOP("Access", "The self-nomination screen appears; see the causes."), {} },
    Sentence { "passcode_issued", QT_TRANSLATE_NOOP("Access", "A passcode was issued on %1."), { "issued_on" } },
    Sentence { "passcode_issued", QT_TRANSLATE_NOOP("Access", "A passcode was issued."), {} },
    Sentence { "passcode_failed", QT_TRANSLATE_NOOP("Access", "Wrong passcodes entered: %1."), { "failures" } },
    Sentence {
        "passcode_locked", QT_TRANSLATE_NOOP("Access", "The passcode is locked after %1 errors."), { "failures" } },
    Sentence { "passcode_expired", QT_TRANSLATE_NOOP("Access", "The passcode has expired."), {} },
    Sentence { "passcode_none", QT_TRANSLATE_NOOP("Access", "There is no valid passcode."), {} },
    Sentence { "passcode_never_expected", QT_TRANSLATE_NOOP("Access", "Registered on %1: no passcode was ever issued."),
        { "registered_on" } },
    Sentence {
        "passcode_never_expected", QT_TRANSLATE_NOOP("Access", "No passcode was ever issued for this contract."), {} },
    Sentence { "request_open", QT_TRANSLATE_NOOP("Access", "Request %1: %2, due on %3."),
        { "request", "request state", "due_on" } },
    Sentence { "request_open", QT_TRANSLATE_NOOP("Access", "Request %1: %2."), { "request", "request state" } },
    Sentence { "access_granted", QT_TRANSLATE_NOOP("Access", "Access granted on %1."), { "on" } },
    Sentence { "access_granted", QT_TRANSLATE_NOOP("Access", "Access was granted."), {} },
    Sentence {
        "nomination_open", QT_TRANSLATE_NOOP("Access", "Nomination %1: %2."), { "nomination", "nomination state" } },
    Sentence { "nomination_approved", QT_TRANSLATE_NOOP("Access", "Nomination %1 was approved on %2."),
        { "nomination", "decided_on" } },
    Sentence { "nomination_approved", QT_TRANSLATE_NOOP("Access", "Nomination %1 was approved."), { "nomination" } },
    Sentence { "nomination_refused", QT_TRANSLATE_NOOP("Access", "Nomination %1 was refused on %2."),
        { "nomination", "decided_on" } },
    Sentence { "nomination_refused", QT_TRANSLATE_NOOP("Access", "Nomination %1 was refused."), { "nomination" } },
    Sentence { "nomination_none", QT_TRANSLATE_NOOP("Access", "No nomination on record."), {} },
};

constexpr std::array actions {
    Sentence { "ask_caller", QT_TRANSLATE_NOOP("Access", "Ask the caller this question."), {} },
    Sentence { "correct_site_number", QT_TRANSLATE_NOOP("Access", "Check the site number %1 and correct it."),
        { "site_number" } },
    Sentence { "correct_site_number", QT_TRANSLATE_NOOP("Access", "Check the site number and correct it."), {} },
    Sentence { "ask_sales_rep", QT_TRANSLATE_NOOP("Access", "Ask the sales rep or business partner."), {} },
    Sentence { "register_ibm_id", QT_TRANSLATE_NOOP("Access", "Register an IBM ID; who has one uses that."), {} },
    Sentence { "sign_in", QT_TRANSLATE_NOOP("Access", "Sign in with IBM ID and password."), {} },
    Sentence { "enter_passcode", QT_TRANSLATE_NOOP("Access", "Enter the temporary passcode."), {} },
    Sentence { "check_look_alikes",
        QT_TRANSLATE_NOOP("Access", "Check I, l and 1 as well as O and 0 before entering it again."), {} },
    Sentence { "request_passcode",
        QT_TRANSLATE_NOOP(
            "Access", "Request the passcode on the screen; check fax number and company data shown there."),
        {} },
    Sentence { "wait_for_passcode", QT_TRANSLATE_NOOP("Access", "Wait for the passcode (request %1, due on %2)."),
        { "request", "due_on" } },
    Sentence { "wait_for_passcode", QT_TRANSLATE_NOOP("Access", "Wait for the passcode (request %1)."), { "request" } },
    Sentence { "wait_for_passcode", QT_TRANSLATE_NOOP("Access", "Wait for the passcode."), {} },
    Sentence { "download_meanwhile",
        QT_TRANSLATE_NOOP("Access", "Downloads are open meanwhile from the passcode screen."), {} },
    Sentence { "call_office", QT_TRANSLATE_NOOP("Access", "Call the PA office (eCustomer Care)."), {} },
    Sentence { "use_tool", QT_TRANSLATE_NOOP("Access", "Go on in %1."), { "tool" } },
    Sentence { "renew_sns", QT_TRANSLATE_NOOP("Access", "Downloads need Software Subscription & Support: %1, %2."),
        { "sns", "on" } },
    Sentence {
        "renew_sns", QT_TRANSLATE_NOOP("Access", "Downloads need Software Subscription & Support: %1."), { "sns" } },
    Sentence { "self_nominate_yes",
        QT_TRANSLATE_NOOP("Access", "Fill in the self-nomination and answer “yes” to “Are you the site contact?”."),
        {} },
    Sentence { "self_nominate_no",
        QT_TRANSLATE_NOOP("Access", "Fill in the self-nomination and answer “no” to “Are you the site contact?”."),
        {} },
    Sentence { "wait_for_office", QT_TRANSLATE_NOOP("Access", "Wait for the PA office to check nomination %1."),
        { "nomination" } },
    Sentence { "wait_for_office", QT_TRANSLATE_NOOP("Access", "Wait for the PA office to check the nomination."), {} },
    Sentence { "wait_for_site_contact",
        QT_TRANSLATE_NOOP("Access", "Wait for the site contact to decide on nomination %1."), { "nomination" } },
    Sentence { "wait_for_site_contact",
        QT_TRANSLATE_NOOP("Access", "Wait for the site contact to decide on the nomination."), {} },
    Sentence {
        "ask_site_contact_to_sign_in", QT_TRANSLATE_NOOP("Access", "Ask the site contact in person to sign in."), {} },
    Sentence { "ask_site_contact", QT_TRANSLATE_NOOP("Access", "Ask the site contact."), {} },
    Sentence { "correct_email",
        QT_TRANSLATE_NOOP("Access", "Have the site contact's registered e-mail address corrected."), {} },
    Sentence { "send_change_form", QT_TRANSLATE_NOOP("Access", "Send the registration change form by fax."), {} },
};

constexpr std::array screens {
    Sentence { "unknown", QT_TRANSLATE_NOOP("Access", "Cannot be told from the record."), {} },
    Sentence { "passcode", QT_TRANSLATE_NOOP("Access", "The passcode screen."), {} },
    Sentence { "self_nomination", QT_TRANSLATE_NOOP("Access", "The self-nomination screen."), {} },
    Sentence { "top", QT_TRANSLATE_NOOP("Access", "The start page."), {} },
    Sentence { "refused", QT_TRANSLATE_NOOP("Access", "Refused: the access is stopped."), {} },
};

constexpr std::array causes {
    Sentence { "not_the_contact", QT_TRANSLATE_NOOP("Access", "The caller is not the site contact."), {} },
    Sentence { "no_contact", QT_TRANSLATE_NOOP("Access", "The site has no site contact."), {} },
    Sentence { "no_email", QT_TRANSLATE_NOOP("Access", "The site contact has no e-mail address on file."), {} },
    Sentence { "invalid_email", QT_TRANSLATE_NOOP("Access", "The registered e-mail address is wrong."), {} },
    Sentence { "email_mismatch", QT_TRANSLATE_NOOP("Access", "The registered e-mail address is not the IBM ID."), {} },
    Sentence { "previous_contact_signed_in",
        QT_TRANSLATE_NOOP("Access", "The previous site contact has signed in already."), {} },
    Sentence {
        "contracted_until_2003_05", QT_TRANSLATE_NOOP("Access", "PA or PAX contracted in May 2003 or before."), {} },
};

} // namespace

std::span<const Sentence> chartSentences()
{
    return nodes;
}

std::span<const Sentence> evidenceSentences()
{
    return evidences;
}

std::span<const Sentence> actionSentences()
{
    return actions;
}

std::span<const Sentence> screenSentences()
{
    return screens;
}

std::span<const Sentence> causeSentences()
{
    return causes;
}

} // namespace padesk
