// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

#include <array>

namespace padesk {
namespace {
constexpr std::array table {
    Sentence { "PA-CMD-001",
        QT_TRANSLATE_NOOP("Refusal", "There is no command called %1; check the spelling of “kind”."), { "kind" } },
    Sentence {
        "PA-CMD-002", QT_TRANSLATE_NOOP("Refusal", "%1 is missing; fill it in and send it again."), { "field" } },
    Sentence {
        "PA-CMD-003", QT_TRANSLATE_NOOP("Refusal", "%1 has the wrong form; expected: %2."), { "field", "expected" } },
    Sentence { "PA-CMD-004",
        QT_TRANSLATE_NOOP("Refusal", "This command has no field %1; check its spelling or leave it out."),
        { "field" } },
    Sentence { "PA-CMD-005",
        QT_TRANSLATE_NOOP(
            "Refusal", "This id was used before for something else; nothing was done. Give the command a new id."),
        {} },
    Sentence { "PA-CMD-006",
        QT_TRANSLATE_NOOP("Refusal", "The id is missing or is not a UUID; give every command an id of its own."), {} },
    Sentence { "PA-CMD-007", QT_TRANSLATE_NOOP("Refusal", "This line is not valid JSON; the mistake is at byte %1."),
        { "position" } },
    Sentence {
        "PA-CMD-007", QT_TRANSLATE_NOOP("Refusal", "A JSON object was expected here, with its fields in braces."), {} },
    Sentence { "PA-CMD-008", QT_TRANSLATE_NOOP("Refusal", "%1 entries are too many; send at most %2 at once."),
        { "count", "max" } },
    Sentence { "PA-CMD-008", QT_TRANSLATE_NOOP("Refusal", "This is too large with %1 bytes; at most %2 are taken."),
        { "size", "max" } },
    Sentence { "PA-CMD-008", QT_TRANSLATE_NOOP("Refusal", "This is too large; divide it and send it again."), {} },
    Sentence { "PA-CMD-009",
        QT_TRANSLATE_NOOP("Refusal",
            "This waited for more than an hour and was not done any more; look at the case and send it again if it is "
            "still right."),
        {} },
    Sentence { "PA-CMD-010",
        QT_TRANSLATE_NOOP("Refusal", "%1 is in the future; check the clock of the sending computer."), { "field" } },
    Sentence { "PA-CMD-011", QT_TRANSLATE_NOOP("Refusal", "%1 can't have this value; possible are: %2."),
        { "field", "allowed" } },
    Sentence { "PA-CMD-011", QT_TRANSLATE_NOOP("Refusal", "%1 can't have this value; correct it and send it again."),
        { "field" } },
    Sentence { "PA-CMD-012",
        QT_TRANSLATE_NOOP("Refusal",
            "This could not be written and nothing was changed; the log says why. Report it to the administrator."),
        {} },
    Sentence {
        "PA-CMD-013", QT_TRANSLATE_NOOP("Refusal", "This was withdrawn before it was done; nothing was changed."), {} },
    Sentence { "PA-VER-001",
        QT_TRANSLATE_NOOP("Refusal", "This version of PA Desk is too old for the database; install the newer one."),
        {} },
    Sentence { "PA-VER-002",
        QT_TRANSLATE_NOOP("Refusal", "Somebody changed %1 meanwhile, it is now “%2”; look at it and decide again."),
        { "field", "now" } },
    Sentence { "PA-VER-002",
        QT_TRANSLATE_NOOP("Refusal", "Somebody changed %1 meanwhile; look at it and decide again."), { "field" } },
    Sentence { "PA-VER-003",
        QT_TRANSLATE_NOOP("Refusal", "Somebody changed this record meanwhile; look at it again before you decide."),
        {} },
    Sentence { "PA-ACC-001", QT_TRANSLATE_NOOP("Refusal", "Your role may not do this; it takes: %1."), { "roles" } },
    Sentence {
        "PA-ACC-001", QT_TRANSLATE_NOOP("Refusal", "Your role may not do this; ask somebody whose role it is."), {} },
    Sentence { "PA-ACC-002", QT_TRANSLATE_NOOP("Refusal", "This belongs to another site than yours."), {} },
    Sentence { "PA-ACC-003", QT_TRANSLATE_NOOP("Refusal", "You can't do this to yourself; ask a colleague."), {} },
    Sentence { "PA-ACC-004",
        QT_TRANSLATE_NOOP("Refusal", "%1 is not known here; ask the administrator to enter this account as staff."),
        { "who" } },
    Sentence { "PA-ACC-004",
        QT_TRANSLATE_NOOP("Refusal", "Your account is not known here; ask the administrator to enter it as staff."),
        {} },
    Sentence { "PA-ACC-005", QT_TRANSLATE_NOOP("Refusal", "%1: only a supervisor may do this."), { "field" } },
    Sentence { "PA-ACC-005", QT_TRANSLATE_NOOP("Refusal", "Only a supervisor may do this."), {} },
    Sentence { "PA-ACC-006",
        QT_TRANSLATE_NOOP("Refusal", "Two people are needed here: another supervisor has to release it."), {} },
    Sentence { "PA-ACC-007", QT_TRANSLATE_NOOP("Refusal", "%1 is working on this case until %2; talk to them or wait."),
        { "who", "until" } },
    Sentence { "PA-ACC-007",
        QT_TRANSLATE_NOOP("Refusal", "Somebody else is working on this case; wait until it is released."), {} },
    Sentence { "PA-ACC-008",
        QT_TRANSLATE_NOOP("Refusal", "This database is open for reading only; nothing can be changed in it now."), {} },
};
} // namespace

std::span<const Sentence> commandSentences()
{
    return table;
}

} // namespace padesk
