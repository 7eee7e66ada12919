// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"

#include <QtGlobal>

#include <array>

namespace padesk {
namespace {
constexpr std::array table {
    Sentence { "PA-FLD-001", QT_TRANSLATE_NOOP("Refusal", "This must be filled in."), {} },
    Sentence { "PA-FLD-002", QT_TRANSLATE_NOOP("Refusal", "This is too long with %1 characters; at most %2 fit."),
        { "length", "max" } },
    Sentence { "PA-FLD-003",
        QT_TRANSLATE_NOOP("Refusal", "Character %1 is an invisible control character (%2); delete it."),
        { "position", "codepoint" } },
    Sentence { "PA-FLD-004", QT_TRANSLATE_NOOP("Refusal", "Character %1 is only half a character; type it again."),
        { "position" } },
    Sentence { "PA-FLD-005", QT_TRANSLATE_NOOP("Refusal", "Only digits can stand here; character %1 is “%2”."),
        { "position", "character" } },
    Sentence { "PA-FLD-006", QT_TRANSLATE_NOOP("Refusal", "A site number has %1 digits; this one has %2."),
        { "expected", "length" } },
    Sentence {
        "PA-FLD-007", QT_TRANSLATE_NOOP("Refusal", "A site number starts with 7 or 3, not with %1."), { "found" } },
    Sentence { "PA-FLD-008",
        QT_TRANSLATE_NOOP("Refusal", "Only letters, digits and hyphens can stand here; character %1 is “%2”."),
        { "position", "character" } },
    Sentence { "PA-FLD-009", QT_TRANSLATE_NOOP("Refusal", "A postal code has %1 digits; this one has %2."),
        { "expected", "length" } },
    Sentence { "PA-FLD-010", QT_TRANSLATE_NOOP("Refusal", "A telephone number has %1 or %2 digits; this one has %3."),
        { "min", "max", "length" } },
    Sentence { "PA-FLD-011",
        QT_TRANSLATE_NOOP("Refusal", "A telephone number starts with 0, not with %1; the area code belongs to it."),
        { "found" } },
    Sentence { "PA-FLD-012", QT_TRANSLATE_NOOP("Refusal", "%1 is a number abroad; only numbers in Japan can be used."),
        { "found" } },
    Sentence { "PA-FLD-013", QT_TRANSLATE_NOOP("Refusal", "An e-mail address has exactly one @; this one has %1."),
        { "count" } },
    Sentence { "PA-FLD-014", QT_TRANSLATE_NOOP("Refusal", "There is nothing before the @ of the e-mail address."), {} },
    Sentence { "PA-FLD-015", QT_TRANSLATE_NOOP("Refusal", "The part after the @, “%1”, is incomplete; check its dots."),
        { "domain" } },
    Sentence { "PA-FLD-015", QT_TRANSLATE_NOOP("Refusal", "There is nothing after the @ of the e-mail address."), {} },
    Sentence { "PA-FLD-016", QT_TRANSLATE_NOOP("Refusal", "“%2” can't stand in an e-mail address; it is character %1."),
        { "position", "character" } },
    Sentence { "PA-FLD-017", QT_TRANSLATE_NOOP("Refusal", "Write this in katakana; character %1 is “%2”."),
        { "position", "character" } },
    Sentence { "PA-FLD-018",
        QT_TRANSLATE_NOOP("Refusal", "Write this in half-width letters A to Z; character %1 is “%2”."),
        { "position", "character" } },
    Sentence { "PA-FLD-019",
        QT_TRANSLATE_NOOP("Refusal", "“%1” is not a date; write it like 2026-11-22 or 2026/11/22."), { "found" } },
    Sentence { "PA-FLD-020", QT_TRANSLATE_NOOP("Refusal", "No calendar has the day %1-%2-%3; correct it."),
        { "year", "month", "day" } },
    Sentence { "PA-FLD-021", QT_TRANSLATE_NOOP("Refusal", "The year %2 of %1 does not have this day; did you mean %3?"),
        { "era", "year", "meant" } },
    Sentence { "PA-FLD-021", QT_TRANSLATE_NOOP("Refusal", "The year %2 of %1 does not have this day; correct it."),
        { "era", "year" } },
    Sentence { "PA-FLD-022",
        QT_TRANSLATE_NOOP("Refusal",
            "A passcode never contains “%2” (character %1); look at it again, I, l, 1, O and 0 do not occur."),
        { "position", "character" } },
    Sentence { "PA-FLD-023", QT_TRANSLATE_NOOP("Refusal", "A passcode has %1 characters; this one has %2."),
        { "expected", "length" } },
    Sentence { "PA-CSV-000", QT_TRANSLATE_NOOP("Refusal", "There is no problem."), {} },
    Sentence {
        "PA-CSV-001", QT_TRANSLATE_NOOP("Refusal", "A quotation mark is opened here and not closed; close it."), {} },
    Sentence { "PA-CSV-002",
        QT_TRANSLATE_NOOP(
            "Refusal", "There is text after a closing quotation mark; put a comma between, or double the mark."),
        {} },
    Sentence { "PA-CSV-003",
        QT_TRANSLATE_NOOP("Refusal",
            "There is a quotation mark within an unquoted cell; put the whole cell in quotation marks and double it."),
        {} },
    Sentence { "PA-CSV-004", QT_TRANSLATE_NOOP("Refusal", "The row has %1 cells, fewer than the %2 of the header."),
        { "found", "expected" } },
    Sentence { "PA-CSV-005",
        QT_TRANSLATE_NOOP("Refusal", "The row has %1 cells, more than the %2 of the header; is a comma not quoted?"),
        { "found", "expected" } },
    Sentence { "PA-CSV-006",
        QT_TRANSLATE_NOOP("Refusal", "There is a NUL character; the file is damaged or not a text file."), {} },
    Sentence { "PA-CSV-007",
        QT_TRANSLATE_NOOP("Refusal", "The record is longer than %1 bytes; is a quotation mark not closed?"),
        { "limit" } },
    Sentence { "PA-CSV-008",
        QT_TRANSLATE_NOOP("Refusal",
            "From byte %1 on this is no text in the encoding of the file; save it as UTF-8 or name its encoding."),
        { "offset" } },
    Sentence { "PA-CSV-009",
        QT_TRANSLATE_NOOP("Refusal", "It ends at byte %1 in the middle of a character; it was cut off."),
        { "offset" } },
    Sentence {
        "PA-CSV-010", QT_TRANSLATE_NOOP("Refusal", "The file is empty; its first line must name the columns."), {} },
    Sentence { "PA-CSV-011",
        QT_TRANSLATE_NOOP("Refusal", "The file is in an encoding that is not read; save it as UTF-8."), {} },
    Sentence {
        "PA-CSV-012", QT_TRANSLATE_NOOP("Refusal", "The file could not be read to its end; check the drive."), {} },
    Sentence {
        "PA-CSV-013", QT_TRANSLATE_NOOP("Refusal", "The column %1 is missing; add it to the header."), { "name" } },
    Sentence { "PA-CSV-014", QT_TRANSLATE_NOOP("Refusal", "The column %1 is there twice; remove one."), { "name" } },
    Sentence { "PA-CSV-015", QT_TRANSLATE_NOOP("Refusal", "The column %1 is not known and is ignored."), { "name" } },
};
} // namespace

std::span<const Sentence> fieldSentences()
{
    return table;
}

} // namespace padesk
