// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

#include <array>

namespace padesk {
namespace {
constexpr std::array table {
    Sentence { "PA-SIT-001",
        QT_TRANSLATE_NOOP(
            "Refusal", "There is no site with the number %1; check it with the applicant or on the contract notice."),
        { "site_number" } },
    Sentence {
        "PA-SIT-001", QT_TRANSLATE_NOOP("Refusal", "This case has no site yet; correct its site number first."), {} },
    Sentence { "PA-SIT-002",
        QT_TRANSLATE_NOOP("Refusal", "The site number %1 is taken; look at that site before you register another one."),
        { "site_number" } },
    Sentence { "PA-SIT-003", QT_TRANSLATE_NOOP("Refusal", "The site %1 is not active (%2); resume it first."),
        { "site_number", "site state" } },
    Sentence { "PA-SIT-004", QT_TRANSLATE_NOOP("Refusal", "The site %1 is closed; nothing can be changed on it."),
        { "site_number" } },
    Sentence {
        "PA-SIT-005", QT_TRANSLATE_NOOP("Refusal", "Only PA contracts have an agreement number; leave it empty."), {} },
    Sentence { "PA-SIT-006",
        QT_TRANSLATE_NOOP("Refusal", "A PA contract needs its agreement number; it stands on the contract."), {} },
    Sentence {
        "PA-SIT-007", QT_TRANSLATE_NOOP("Refusal", "An OEM or FCT contract needs the IBM customer number (ICN)."), {} },
    Sentence { "PA-SIT-008",
        QT_TRANSLATE_NOOP("Refusal", "The contract date %1 is in the future; enter the day of the contract."),
        { "day" } },
    Sentence { "PA-SIT-009",
        QT_TRANSLATE_NOOP("Refusal", "The period ends before it begins (%1); exchange the two dates or correct them."),
        { "from" } },
    Sentence { "PA-SIT-010", QT_TRANSLATE_NOOP("Refusal", "The first order is recorded already, on %1."), { "day" } },
    Sentence {
        "PA-SIT-011", QT_TRANSLATE_NOOP("Refusal", "This can't be done with a site that is: %1."), { "site state" } },
    Sentence { "PA-SIT-012", QT_TRANSLATE_NOOP("Refusal", "The site %1 has no site contact; enter one first."),
        { "site_number" } },
    Sentence { "PA-SIT-013",
        QT_TRANSLATE_NOOP(
            "Refusal", "The successor is not an open user of this site; add that person first or name another one."),
        {} },
    Sentence { "PA-SIT-014",
        QT_TRANSLATE_NOOP(
            "Refusal", "The contract type can't be changed; register the new contract as a site of its own."),
        {} },
    Sentence { "PA-SIT-015",
        QT_TRANSLATE_NOOP("Refusal", "PA and PAX contracts have no IBM customer number (ICN); leave it empty."), {} },
    Sentence { "PA-SIT-016",
        QT_TRANSLATE_NOOP("Refusal", "A first order is recorded for PAX contracts only; this one is %1."),
        { "contract" } },
    Sentence { "PA-SIT-017", QT_TRANSLATE_NOOP("Refusal", "%1 is in the future (%2); enter the day it happened."),
        { "field", "day" } },
    Sentence { "PA-MEM-001",
        QT_TRANSLATE_NOOP(
            "Refusal", "Nobody with the IBM ID %1 is open at this site; check the IBM ID and the site number."),
        { "ibm_id" } },
    Sentence { "PA-MEM-001",
        QT_TRANSLATE_NOOP("Refusal", "There is no user %1 at this site; look the person up again."), { "member" } },
    Sentence { "PA-MEM-001",
        QT_TRANSLATE_NOOP("Refusal", "There is no such person at this site; look the person up again."), {} },
    Sentence { "PA-MEM-002",
        QT_TRANSLATE_NOOP("Refusal", "Somebody at this site has the IBM ID %1 already; change that person instead."),
        { "ibm_id" } },
    Sentence { "PA-MEM-002",
        QT_TRANSLATE_NOOP("Refusal", "Somebody at this site has this IBM ID already; change that person instead."),
        {} },
    Sentence { "PA-MEM-003",
        QT_TRANSLATE_NOOP("Refusal", "The site has four secondary users, which is the limit; end one of them first."),
        {} },
    Sentence {
        "PA-MEM-004", QT_TRANSLATE_NOOP("Refusal", "The site has a site contact already; use the replacement."), {} },
    Sentence { "PA-MEM-005",
        QT_TRANSLATE_NOOP("Refusal", "The site contact can't go without a successor; use the replacement."), {} },
    Sentence { "PA-MEM-006", QT_TRANSLATE_NOOP("Refusal", "This can't be done with somebody who is: %1."),
        { "member state" } },
    Sentence { "PA-MEM-007",
        QT_TRANSLATE_NOOP("Refusal", "Somebody becomes site contact only by the replacement; use that."), {} },
    Sentence { "PA-MEM-008",
        QT_TRANSLATE_NOOP("Refusal", "A secondary user may not do this with: %1; the site contact can."), { "role" } },
    Sentence {
        "PA-MEM-008", QT_TRANSLATE_NOOP("Refusal", "A secondary user may not decide this; the site contact can."), {} },
    Sentence {
        "PA-MEM-009", QT_TRANSLATE_NOOP("Refusal", "The expiry date is in the past; enter today or a later day."), {} },
    Sentence { "PA-MEM-010", QT_TRANSLATE_NOOP("Refusal", "This person has the IBM ID %1 already; nothing changes."),
        { "ibm_id" } },
    Sentence { "PA-MEM-011",
        QT_TRANSLATE_NOOP("Refusal", "This person has been verified and needs no passcode any more."), {} },
    Sentence { "PA-MEM-012",
        QT_TRANSLATE_NOOP("Refusal", "You can't change your own registration here; hand in a change request."), {} },
};
} // namespace

std::span<const Sentence> siteSentences()
{
    return table;
}

} // namespace padesk
