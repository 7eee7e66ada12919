// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

namespace padesk {
namespace {
// What is read out to a caller; all sentences of a key in this order.
constexpr std::array scripts {
    Sentence { "cause.not_the_contact",
        QT_TRANSLATE_NOOP("Script", "Access for colleagues is decided by the site contact of your company."), {} },
    Sentence { "cause.not_the_contact",
        QT_TRANSLATE_NOOP("Script", "Please ask your site contact to look at your request."), {} },
    Sentence { "cause.no_contact", QT_TRANSLATE_NOOP("Script", "We have no site contact on file for site %1."),
        { "site_number" } },
    Sentence { "cause.no_contact",
        QT_TRANSLATE_NOOP("Script", "We are comparing your request with the contract and will let you know by e-mail."),
        {} },
    Sentence { "cause.no_email",
        QT_TRANSLATE_NOOP(
            "Script", "We have no e-mail address of the site contact on file, so the passcode screen did not appear."),
        {} },
    Sentence {
        "cause.no_email", QT_TRANSLATE_NOOP("Script", "May we register %1 as your e-mail address?"), { "email" } },
    Sentence { "cause.invalid_email",
        QT_TRANSLATE_NOOP("Script", "The e-mail address that we have on file is not a valid one."), {} },
    Sentence { "cause.invalid_email", QT_TRANSLATE_NOOP("Script", "May we correct it to %1?"), { "email" } },
    Sentence { "cause.email_mismatch",
        QT_TRANSLATE_NOOP(
            "Script", "The e-mail address on file is not your IBM ID, so we are checking your request here."),
        {} },
    Sentence { "cause.email_mismatch", QT_TRANSLATE_NOOP("Script", "May we change it to %1?"), { "email" } },
    Sentence { "cause.previous_contact_signed_in",
        QT_TRANSLATE_NOOP("Script", "The previous site contact has signed in for this site already."), {} },
    Sentence { "cause.previous_contact_signed_in",
        QT_TRANSLATE_NOOP("Script", "Have you taken over from them? Please tell us since when."), {} },
    Sentence { "cause.contracted_until_2003_05",
        QT_TRANSLATE_NOOP("Script", "Customers with a contract of May 2003 or before register by self-nomination."),
        {} },
    Sentence { "cause.contracted_until_2003_05",
        QT_TRANSLATE_NOOP("Script", "We are checking your request and will let you know by e-mail."), {} },
    Sentence { "nomination.office_review",
        QT_TRANSLATE_NOOP("Script", "We are comparing request %1 with what is registered for your company."),
        { "nomination" } },
    Sentence { "nomination.office_review", QT_TRANSLATE_NOOP("Script", "The result will reach you by e-mail."), {} },
    Sentence { "nomination.unknown_site", QT_TRANSLATE_NOOP("Script", "There is no site with the number %1."),
        { "site_number" } },
    Sentence { "nomination.unknown_site",
        QT_TRANSLATE_NOOP(
            "Script", "Please read out the site number on your notice: seven digits, the first of them 7 or 3."),
        {} },
    Sentence { "nomination.site_review",
        QT_TRANSLATE_NOOP("Script", "Request %1 waits for the site contact of your company."), { "nomination" } },
    Sentence { "nomination.site_review",
        QT_TRANSLATE_NOOP("Script", "Please ask the site contact to decide on it in PA Online."), {} },
    Sentence { "nomination.on_hold",
        QT_TRANSLATE_NOOP("Script", "The site contact has not signed in yet, so request %1 is on hold."),
        { "nomination" } },
    Sentence { "nomination.on_hold",
        QT_TRANSLATE_NOOP("Script", "Please ask the site contact in person to sign in with the temporary passcode."),
        {} },
    Sentence { "nomination.on_hold", QT_TRANSLATE_NOOP("Script", "After that your request goes on by itself."), {} },
    Sentence { "nomination.approved", QT_TRANSLATE_NOOP("Script", "Request %1 has been approved."), { "nomination" } },
    Sentence { "nomination.approved",
        QT_TRANSLATE_NOOP("Script", "Please sign in to PA Online with your IBM ID and password."), {} },
    Sentence { "nomination.refused", QT_TRANSLATE_NOOP("Script", "We could not accept request %1."), { "nomination" } },
    Sentence { "nomination.refused", QT_TRANSLATE_NOOP("Script", "The reason: %1."), { "reason_code" } },
    Sentence { "nomination.refused", QT_TRANSLATE_NOOP("Script", "In addition: %1"), { "reason" } },
    Sentence { "nomination.refused",
        QT_TRANSLATE_NOOP("Script", "Please check the contract and registration data in your notice."), {} },
    Sentence {
        "nomination.withdrawn", QT_TRANSLATE_NOOP("Script", "Request %1 has been withdrawn."), { "nomination" } },
    Sentence { "nomination.withdrawn",
        QT_TRANSLATE_NOOP("Script", "If you still need access, please nominate yourself again."), {} },
    Sentence {
        "nomination.duplicate", QT_TRANSLATE_NOOP("Script", "There are two requests of yours for this site."), {} },
    Sentence { "nomination.duplicate", QT_TRANSLATE_NOOP("Script", "We go on with number %1."), { "other" } },
    Sentence { "nomination.expired", QT_TRANSLATE_NOOP("Script", "Request %1 has expired."), { "nomination" } },
    Sentence { "nomination.expired",
        QT_TRANSLATE_NOOP("Script", "If you still need access, please nominate yourself again."), {} },
    Sentence { "request.verifying",
        QT_TRANSLATE_NOOP("Script",
            "May I check what is on file? Please read out your company, your name and where we should send the "
            "passcode."),
        {} },
    Sentence { "request.verifying", QT_TRANSLATE_NOOP("Script", "The passcode goes out by %1 around %2."),
        { "channel", "due_on" } },
    Sentence { "request.download_yes",
        QT_TRANSLATE_NOOP("Script", "Until it arrives you can still download from the passcode screen."), {} },
    Sentence { "request.download_no",
        QT_TRANSLATE_NOOP("Script",
            "Downloads have to wait until then, because they need valid Software Subscription & Support and a first "
            "sign-in."),
        {} },
    Sentence { "request.info_mismatch",
        QT_TRANSLATE_NOOP(
            "Script", "What is on file differs from what you have told us, so the registration is corrected first."),
        {} },
    Sentence { "request.info_mismatch",
        QT_TRANSLATE_NOOP("Script", "Please send the registration change form by fax to %1."), { "change_form_fax" } },
    Sentence { "request.info_mismatch",
        QT_TRANSLATE_NOOP("Script", "For this contract your sales rep %1 takes the change."), { "sales_rep" } },
    Sentence { "request.info_mismatch", QT_TRANSLATE_NOOP("Script", "Once that is done we send the passcode."), {} },
    Sentence {
        "request.queued", QT_TRANSLATE_NOOP("Script", "Your passcode is about to go out by %1."), { "channel" } },
    Sentence { "request.queued", QT_TRANSLATE_NOOP("Script", "It makes the former one void."), {} },
    Sentence { "request.sent", QT_TRANSLATE_NOOP("Script", "Your passcode went out by %1."), { "channel" } },
    Sentence { "request.sent", QT_TRANSLATE_NOOP("Script", "That was on %1."), { "sent_on" } },
    Sentence {
        "request.sent", QT_TRANSLATE_NOOP("Script", "The former passcode is void; please use the new one."), {} },
    Sentence { "request.delivery_failed", QT_TRANSLATE_NOOP("Script", "The passcode could not be delivered by %1."),
        { "channel" } },
    Sentence { "request.delivery_failed",
        QT_TRANSLATE_NOOP("Script", "Is the number right, or shall we send it by post?"), {} },
    Sentence { "request.returned", QT_TRANSLATE_NOOP("Script", "The letter with the passcode came back to us."), {} },
    Sentence {
        "request.returned", QT_TRANSLATE_NOOP("Script", "Please tell us the present address of your company."), {} },
    Sentence { "request.closed", QT_TRANSLATE_NOOP("Script", "Request %1 is closed."), { "request" } },
    Sentence { "request.closed",
        QT_TRANSLATE_NOOP("Script", "If the passcode has not reached you, please request it once more."), {} },
    Sentence { "request.refused", QT_TRANSLATE_NOOP("Script", "We could not accept request %1."), { "request" } },
    Sentence { "request.refused", QT_TRANSLATE_NOOP("Script", "The reason: %1."), { "reason_code" } },
    Sentence { "request.refused", QT_TRANSLATE_NOOP("Script", "In addition: %1"), { "reason" } },
    Sentence { "request.cancelled", QT_TRANSLATE_NOOP("Script", "Request %1 has been cancelled."), { "request" } },
    Sentence { "request.cancelled",
        QT_TRANSLATE_NOOP("Script", "If you need a passcode after all, please request it once more."), {} },
    Sentence {
        "passcode.warned", QT_TRANSLATE_NOOP("Script", "A wrong passcode has been entered %1 times."), { "errors" } },
    Sentence { "passcode.warned",
        QT_TRANSLATE_NOOP("Script", "Please check I, l and 1 as well as O and 0 before you enter it again."), {} },
    Sentence { "passcode.warned", QT_TRANSLATE_NOOP("Script", "If you are not sure, we send you a new one."), {} },
    Sentence {
        "passcode.locked", QT_TRANSLATE_NOOP("Script", "After %1 errors the passcode is locked."), { "errors" } },
    Sentence {
        "passcode.locked", QT_TRANSLATE_NOOP("Script", "We send you a new one; shall it go by fax or by post?"), {} },
    Sentence {
        "passcode.not_needed", QT_TRANSLATE_NOOP("Script", "The passcode is needed at the first access only."), {} },
    Sentence { "passcode.not_needed", QT_TRANSLATE_NOOP("Script", "Your IBM ID and password are enough now."), {} },
    Sentence { "passcode.needed",
        QT_TRANSLATE_NOOP("Script", "At the first access PA Online asks for the temporary passcode in your notice."),
        {} },
    Sentence { "passcode.needed",
        QT_TRANSLATE_NOOP("Script", "If you do not have it any more, you can request it on the passcode screen."), {} },
};
} // namespace

std::span<const Sentence> scriptSentences()
{
    return scripts;
}

} // namespace padesk
