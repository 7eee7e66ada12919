// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

#include <array>

namespace padesk {
namespace {
constexpr std::array table {
    Sentence {
        "PA-NOM-001", QT_TRANSLATE_NOOP("Refusal", "There is no nomination %1; check the number."), { "nomination" } },
    Sentence { "PA-NOM-002",
        QT_TRANSLATE_NOOP(
            "Refusal", "%1 has decided this nomination at %2 (%3); undo the decision first if it is wrong."),
        { "who", "at", "nomination state" } },
    Sentence { "PA-NOM-002",
        QT_TRANSLATE_NOOP(
            "Refusal", "The nomination %1 is decided already (%2); undo the decision first if it is wrong."),
        { "nomination", "nomination state" } },
    Sentence { "PA-NOM-003", QT_TRANSLATE_NOOP("Refusal", "This can't be done with nomination %1 while it is: %2."),
        { "nomination", "nomination state" } },
    Sentence { "PA-NOM-004",
        QT_TRANSLATE_NOOP(
            "Refusal", "%1 has no verdict yet; compare it with the document and judge it before you approve."),
        { "field" } },
    Sentence { "PA-NOM-005",
        QT_TRANSLATE_NOOP("Refusal",
            "%1 differs from the documents sent; a supervisor has to accept that before the approval, or refuse the "
            "nomination."),
        { "field" } },
    Sentence { "PA-NOM-006",
        QT_TRANSLATE_NOOP("Refusal", "You accepted the difference in %1 yourself; somebody else has to approve."),
        { "field" } },
    Sentence { "PA-NOM-007",
        QT_TRANSLATE_NOOP("Refusal",
            "The site has a site contact, %1; choose what becomes of that person (user or end) and give your "
            "evidence."),
        { "primary" } },
    Sentence {
        "PA-NOM-008", QT_TRANSLATE_NOOP("Refusal", "%1 is missing; the applicant is told the reason."), { "field" } },
    Sentence { "PA-NOM-009",
        QT_TRANSLATE_NOOP("Refusal", "%1 is missing; name the written request or document you act on."), { "field" } },
    Sentence { "PA-NOM-010",
        QT_TRANSLATE_NOOP("Refusal", "A decision can be undone for %1 minutes only, and these are over."),
        { "minutes" } },
    Sentence { "PA-NOM-011",
        QT_TRANSLATE_NOOP("Refusal", "The notice %1 is on its way already; the decision can't be undone any more."),
        { "delivery" } },
    Sentence { "PA-NOM-012",
        QT_TRANSLATE_NOOP("Refusal",
            "This person has signed in already; the decision can't be undone any more. End or suspend the access "
            "instead."),
        {} },
    Sentence { "PA-NOM-013",
        QT_TRANSLATE_NOOP("Refusal", "This approval replaced the site contact; use the replacement to go back."), {} },
    Sentence { "PA-NOM-014", QT_TRANSLATE_NOOP("Refusal", "The role %1 can't be given while the nomination is: %2."),
        { "role", "nomination state" } },
    Sentence { "PA-NOM-015", QT_TRANSLATE_NOOP("Refusal", "%1 is not one of the compared fields of this nomination."),
        { "field" } },
    Sentence { "PA-NOM-016",
        QT_TRANSLATE_NOOP("Refusal", "A nomination can't be the duplicate of itself (%1); name the other one."),
        { "nomination" } },
    Sentence { "PA-NOM-017",
        QT_TRANSLATE_NOOP("Refusal", "It is too early: %1 business days have passed, %2 are needed."),
        { "days", "needed" } },
    Sentence { "PA-NOM-017", QT_TRANSLATE_NOOP("Refusal", "It is too early for this; wait until it is due."), {} },
    Sentence { "PA-NOM-018",
        QT_TRANSLATE_NOOP("Refusal", "%1 made this decision; only that person or a supervisor can undo it."),
        { "who" } },
    Sentence { "PA-PAS-001", QT_TRANSLATE_NOOP("Refusal", "There is no passcode request %1; check the number."),
        { "request" } },
    Sentence { "PA-PAS-002",
        QT_TRANSLATE_NOOP("Refusal", "%1 is not the site contact of this site; only the site contact has a passcode."),
        { "ibm_id" } },
    Sentence { "PA-PAS-002",
        QT_TRANSLATE_NOOP("Refusal", "This is not the site contact any more; only the site contact has a passcode."),
        {} },
    Sentence { "PA-PAS-003",
        QT_TRANSLATE_NOOP("Refusal",
            "This person was verified on %1 and needs no passcode any more; IBM ID and password are enough."),
        { "at" } },
    Sentence { "PA-PAS-004",
        QT_TRANSLATE_NOOP("Refusal", "The request %1 of this person is still open; go on with that one."),
        { "request" } },
    Sentence { "PA-PAS-005", QT_TRANSLATE_NOOP("Refusal", "This can't be done with request %1 while it is: %2."),
        { "request", "request state" } },
    Sentence { "PA-PAS-005", QT_TRANSLATE_NOOP("Refusal", "This can't be done with request %1 as it stands now."),
        { "request" } },
    Sentence { "PA-PAS-006", QT_TRANSLATE_NOOP("Refusal", "%1 has not been confirmed; go through the checklist first."),
        { "missing" } },
    Sentence { "PA-PAS-007",
        QT_TRANSLATE_NOOP("Refusal", "The site %1 has no fax number; choose post, or have the registration changed."),
        { "site_number" } },
    Sentence { "PA-PAS-008",
        QT_TRANSLATE_NOOP(
            "Refusal", "The site %1 has no complete address; choose fax, or have the registration changed."),
        { "site_number" } },
    Sentence { "PA-PAS-009",
        QT_TRANSLATE_NOOP("Refusal",
            "The destination changed on %1, less than %2 days ago; a supervisor has to release this and type the "
            "destination again."),
        { "changed_at", "days" } },
    Sentence { "PA-PAS-009",
        QT_TRANSLATE_NOOP("Refusal",
            "The destination changed a short time ago; a supervisor has to release this and type the destination "
            "again."),
        {} },
    Sentence { "PA-PAS-010",
        QT_TRANSLATE_NOOP("Refusal", "The destination typed again is not the one on file; compare the two."), {} },
    Sentence { "PA-PAS-011",
        QT_TRANSLATE_NOOP("Refusal", "The passcode is wrong; check I, l and 1 as well as O and 0 and enter it again."),
        {} },
    Sentence { "PA-PAS-012",
        QT_TRANSLATE_NOOP("Refusal", "The passcode was wrong again; please call the PA office (eCustomer Care)."), {} },
    Sentence { "PA-PAS-013",
        QT_TRANSLATE_NOOP("Refusal", "The passcode is locked after %1 errors; ask the PA office for a new one."),
        { "errors" } },
    Sentence {
        "PA-PAS-014", QT_TRANSLATE_NOOP("Refusal", "There is no valid passcode; request one by fax or post."), {} },
    Sentence { "PA-PAS-015", QT_TRANSLATE_NOOP("Refusal", "The passcode expired on %1; request a new one."), { "at" } },
    Sentence { "PA-PAS-016", QT_TRANSLATE_NOOP("Refusal", "The passcode changed at this moment; enter it again."), {} },
    Sentence { "PA-PAS-017",
        QT_TRANSLATE_NOOP("Refusal", "A change of the registration is still open; decide that first."), {} },
    Sentence {
        "PA-PAS-018", QT_TRANSLATE_NOOP("Refusal", "A passcode never goes by %1; use fax or post."), { "channel" } },
    Sentence { "PA-PAS-018", QT_TRANSLATE_NOOP("Refusal", "A passcode goes by fax or post only."), {} },
    Sentence {
        "PA-PAS-019", QT_TRANSLATE_NOOP("Refusal", "The passcode could not be read on its way; enter it again."), {} },
    Sentence {
        "PA-DEL-001", QT_TRANSLATE_NOOP("Refusal", "There is no delivery %1; check the number."), { "delivery" } },
    Sentence { "PA-DEL-002", QT_TRANSLATE_NOOP("Refusal", "This can't be done with delivery %1 while it is: %2."),
        { "delivery", "delivery state" } },
    Sentence { "PA-DEL-003", QT_TRANSLATE_NOOP("Refusal", "Delivery %1 carries a passcode; its hash is missing."),
        { "delivery" } },
    Sentence { "PA-DEL-004", QT_TRANSLATE_NOOP("Refusal", "Delivery %1 carries no passcode; leave the hash out."),
        { "delivery" } },
    Sentence { "PA-DEL-005",
        QT_TRANSLATE_NOOP(
            "Refusal", "Whether %1 arrived is not known, so its passcode must be reissued; cancel or reroute it."),
        { "delivery" } },
    Sentence { "PA-DEL-006",
        QT_TRANSLATE_NOOP("Refusal", "Delivery %1 may start from %2 on; until then the decision can be undone."),
        { "delivery", "from" } },
    Sentence { "PA-DEL-007",
        QT_TRANSLATE_NOOP(
            "Refusal", "There is no destination for %1; choose another channel or complete the registration."),
        { "channel" } },
    Sentence { "PA-DEL-008",
        QT_TRANSLATE_NOOP("Refusal", "Delivery %1 goes by %2, not by post; it is not printed and posted."),
        { "delivery", "channel" } },
    Sentence { "PA-DEL-009", QT_TRANSLATE_NOOP("Refusal", "%1 is not a document for %2 contracts; choose another one."),
        { "document", "contract" } },
    Sentence {
        "PA-DEL-010", QT_TRANSLATE_NOOP("Refusal", "Delivery %1 is named twice; name it once."), { "delivery" } },
    Sentence { "PA-DEL-011",
        QT_TRANSLATE_NOOP("Refusal", "Delivery %1 goes by post; report it as printed and posted instead."),
        { "delivery" } },
    Sentence { "PA-DEL-012",
        QT_TRANSLATE_NOOP("Refusal", "%1 and %2 would bring two passcodes to one person; start one of them only."),
        { "delivery", "other" } },
    Sentence { "PA-CHG-001", QT_TRANSLATE_NOOP("Refusal", "There is no change request %1; check the number."),
        { "change_request" } },
    Sentence { "PA-CHG-002", QT_TRANSLATE_NOOP("Refusal", "This change request is decided already: %1, by %2."),
        { "change state", "who" } },
    Sentence {
        "PA-CHG-002", QT_TRANSLATE_NOOP("Refusal", "This change request is decided already: %1."), { "change state" } },
    Sentence {
        "PA-CHG-003", QT_TRANSLATE_NOOP("Refusal", "%1 can't be changed this way; check its name."), { "field" } },
    Sentence { "PA-CHG-004", QT_TRANSLATE_NOOP("Refusal", "Nothing would change; enter at least one new value."), {} },
    Sentence { "PA-CHG-005",
        QT_TRANSLATE_NOOP(
            "Refusal", "Customers with a %1 contract ask for changes another way; see the guide for this contract."),
        { "contract" } },
    Sentence { "PA-CAS-001", QT_TRANSLATE_NOOP("Refusal", "There is no case %1; check the number."), { "case" } },
    Sentence { "PA-CAS-002",
        QT_TRANSLATE_NOOP("Refusal", "Case %1 is not yours; only who has claimed it can release it."), { "case" } },
    Sentence { "PA-ADM-001", QT_TRANSLATE_NOOP("Refusal", "There is no setting %1; check its name."), { "setting" } },
    Sentence { "PA-ADM-002", QT_TRANSLATE_NOOP("Refusal", "The setting %1 can't have this value; expected: %2."),
        { "setting", "expected" } },
    Sentence { "PA-ADM-003", QT_TRANSLATE_NOOP("Refusal", "There is no account %1; check its name."), { "login" } },
    Sentence { "PA-ADM-004",
        QT_TRANSLATE_NOOP("Refusal", "There is an account of this name already; choose another one."), {} },
    Sentence { "PA-ADM-005", QT_TRANSLATE_NOOP("Refusal", "These events are not there or are redacted already: %1."),
        { "events" } },
    Sentence { "PA-ADM-006",
        QT_TRANSLATE_NOOP("Refusal", "This works on a database server only; a local file has no such accounts."), {} },
    Sentence { "PA-ADM-007",
        QT_TRANSLATE_NOOP("Refusal", "This view belongs to somebody else; save it under another name."), {} },
    Sentence { "PA-IMP-001",
        QT_TRANSLATE_NOOP("Refusal", "The same entry stands in row %1 already; leave one of them out."), { "first" } },
    Sentence { "PA-IMP-001",
        QT_TRANSLATE_NOOP("Refusal", "The same entry stands in line %1 already; leave one of them out."),
        { "first_line" } },
    Sentence { "PA-IMP-001",
        QT_TRANSLATE_NOOP("Refusal", "The same entry stands in this file twice; leave one of them out."), {} },
};
} // namespace

std::span<const Sentence> caseSentences()
{
    return table;
}

} // namespace padesk
