// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <tl/expected.hpp>

namespace padesk {

/**
 * Why one field can't be taken as typed: a stable code and what a sentence about it needs. The sentence is ui's.
 * Positions count characters (code points) of the typed text from 1; a character is a string of one code point.
 */
struct InputProblem {
    QString code;
    QJsonObject parameters;

    bool operator==(const InputProblem&) const = default;
};

template <class T>
using Parsed = tl::expected<T, InputProblem>;

inline tl::unexpected<InputProblem> inputProblem(QStringView code, QJsonObject parameters = {})
{
    return tl::unexpected<InputProblem>(InputProblem { code.toString(), std::move(parameters) });
}

/** Codes of InputProblem. Append only: they stand in stored results and in translations. */
namespace problem {

/** Nothing but white space was typed. */
inline constexpr QStringView required = u"PA-FLD-001";
/** Longer than the field: length, max (characters; of an e-mail address octets in UTF-8). */
inline constexpr QStringView tooLong = u"PA-FLD-002";
/** A control, line separator or text direction character: position, codepoint (U+0000). */
inline constexpr QStringView controlCharacter = u"PA-FLD-003";
/** Half of a surrogate pair, from a text cut in the middle of a character: position. */
inline constexpr QStringView brokenCharacter = u"PA-FLD-004";
/** A character that can't stand in a number: position, character. */
inline constexpr QStringView notADigit = u"PA-FLD-005";
/** A site number of other than 7 digits (C1): length, expected. */
inline constexpr QStringView siteNumberLength = u"PA-FLD-006";
/** A site number that starts with neither 7 nor 3 (F27): found. */
inline constexpr QStringView siteNumberStart = u"PA-FLD-007";
/** A character other than letter, digit or hyphen in an agreement number or ICN: position, character. */
inline constexpr QStringView notAlphanumeric = u"PA-FLD-008";
/** A postal code of other than 7 digits: length, expected. */
inline constexpr QStringView postalCodeLength = u"PA-FLD-009";
/** A telephone or fax number of fewer than 10 or more than 11 digits: length, min, max. */
inline constexpr QStringView phoneLength = u"PA-FLD-010";
/** A telephone or fax number without the leading 0: found. */
inline constexpr QStringView phoneStart = u"PA-FLD-011";
/** A telephone number of a country other than Japan: found (the number with its +). */
inline constexpr QStringView phoneForeign = u"PA-FLD-012";
/** An e-mail address without or with more than one @: count. */
inline constexpr QStringView emailAt = u"PA-FLD-013";
/** Nothing before the @ of an e-mail address. */
inline constexpr QStringView emailLocalPart = u"PA-FLD-014";
/** The part after the @ is empty, or has an empty label (two dots, a dot at an end): domain. */
inline constexpr QStringView emailDomain = u"PA-FLD-015";
/** A space or one of ()<>[]:;\," in an e-mail address: position, character. */
inline constexpr QStringView emailCharacter = u"PA-FLD-016";
/** A character that can't be made katakana: position, character. */
inline constexpr QStringView notKana = u"PA-FLD-017";
/** A character other than half-width A-Z a-z space . ' - in a romanised name (F19): position, character. */
inline constexpr QStringView notRoman = u"PA-FLD-018";
/** Not a date in any of the forms that are read: found. */
inline constexpr QStringView dateUnreadable = u"PA-FLD-019";
/** A day that no calendar has: year, month, day. */
inline constexpr QStringView dateImpossible = u"PA-FLD-020";
/** A day the named era doesn't have (平成31年5月1日): era, year, first, last (ISO, last missing for the present era),
 * meant (ISO). */
inline constexpr QStringView dateOutsideEra = u"PA-FLD-021";
/** A character that no passcode has (F22): position (spaces and hyphens not counted), character as typed. */
inline constexpr QStringView passcodeCharacter = u"PA-FLD-022";
/** A passcode of other than 12 characters: length, expected. */
inline constexpr QStringView passcodeLength = u"PA-FLD-023";

} // namespace problem

/** Every code above, in order. */
QStringList inputProblemCodes();

} // namespace padesk
