// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"

#include <QDate>

namespace padesk {

/**
 * What a person typed or a file holds, made the stored value of a field, or the problem with it (DOMAIN.md 1.9).
 * All fold what means the same first (width, dashes, spaces) and answer problem::required for a blank text; a field
 * that may be empty asks isBlank() before. Names of people and companies are kept as entered: parseText().
 */

/** Digits of a site number. The guide's 7xxxxxxx is a placeholder (C1). */
inline constexpr int siteNumberLength = 7;
inline constexpr int postalCodeLength = 7;
inline constexpr int phoneMinLength = 10;
inline constexpr int phoneMaxLength = 11;
inline constexpr int agreementNumberMaxLength = 20;
/** Default of the setting for the unknown format of the IBM customer number. */
inline constexpr int icnMaxLength = 10;
/** Octets of an address in UTF-8 (RFC 5321 4.5.3.1.3, less the brackets). */
inline constexpr int emailMaxLength = 254;
inline constexpr int kanaMaxLength = 200;
inline constexpr int romanMaxLength = 200;

/** True when there is nothing but white space. */
bool isBlank(QStringView typed);

/** 7 digits, the first 7 or 3 (F27, C1), in ASCII. */
Parsed<QString> parseSiteNumber(QStringView typed);

/** 1 to 20 letters, digits and hyphens, upper case. */
Parsed<QString> parseAgreementNumber(QStringView typed);

/** IBM customer number: 1 to maxLength letters and digits, upper case. */
Parsed<QString> parseIcn(QStringView typed, int maxLength = icnMaxLength);

/** Seven digits without hyphen; a 〒 before them is skipped. */
Parsed<QString> parsePostalCode(QStringView typed);

/** 10 or 11 digits with the leading 0, without hyphens; +81 and 0081 become 0. For fax numbers too. */
Parsed<QString> parsePhone(QStringView typed);

/** An address as typed but trimmed and in half width. Non-ASCII is allowed (SMTPUTF8); quoted local parts and names are
 * not. */
Parsed<QString> parseEmail(QStringView typed);

/** What makes two e-mail addresses or IBM IDs the same: trimmed, NFKC, case folded. */
QString emailKey(QStringView email);

/** Full-width katakana with ー, ・ and single full-width spaces. */
Parsed<QString> parseKana(QStringView typed);

/** Half-width letters, space . ' - (F19); case kept, spaces collapsed. */
Parsed<QString> parseRoman(QStringView typed);

/**
 * One line of text as entered, only trimmed. maxLength in characters (code points). An empty text is a value when not
 * required. Refuses control characters, line ends, text direction overrides and broken characters.
 */
Parsed<QString> parseText(QStringView typed, int maxLength, bool required);

/** As parseText() for notes and reasons: tabs and line ends are allowed, every line end becomes one \n. */
Parsed<QString> parseLongText(QStringView typed, int maxLength, bool required);

/**
 * A day: 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日, 20261122, or Japanese: 令和7年4月1日, 令和元年5月1日,
 * R7.4.1, 令7/4/1 (eras from 明治 on). Answers dateImpossible for 2月30日, dateOutsideEra for 平成31年5月1日.
 */
Parsed<QDate> parseDate(QStringView typed);

/** 1000013 as 100-0013; anything but seven digits unchanged. */
QString formatPostalCode(const QString& digits);

/** 0312345678 as 03-1234-5678, by the area code; anything but a parsed number unchanged. */
QString formatPhone(const QString& digits);

/** 2025-04-01 as 令和7年4月1日, the first year of an era as 元年; empty before 明治6年 (1873, the solar calendar). */
QString formatWareki(QDate day);

} // namespace padesk
