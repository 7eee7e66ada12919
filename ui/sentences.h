// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace padesk {

/**
 * What people are told about a code. A code may have several sentences in its table: the first whose parameters are all
 * there is said, else the last.
 */
struct Sentence {
    const char* code;
    /** English, with %1 to %3 for the parameters. */
    const char* text;
    /** The names of the code's parameters in the order of the numbers; "site state" is the state of a site, and so on.
     */
    std::array<const char*, 3> parameters;
};

/** PA-CMD, PA-VER and PA-ACC. */
std::span<const Sentence> commandSentences();
/** PA-SIT and PA-MEM. */
std::span<const Sentence> siteSentences();
/** PA-NOM, PA-PAS, PA-DEL, PA-CHG, PA-CAS, PA-ADM and PA-IMP. */
std::span<const Sentence> caseSentences();
/** PA-FLD and PA-CSV: typed values and files. */
std::span<const Sentence> fieldSentences();

/** Of the check chart: its boxes, what an answer rests on, what to do, the screen that comes, why (accesscheck.h). */
std::span<const Sentence> chartSentences();
std::span<const Sentence> evidenceSentences();
std::span<const Sentence> actionSentences();
std::span<const Sentence> screenSentences();
std::span<const Sentence> causeSentences();
/** Phone scripts (context "Script"): a key has as many rows as sentences, to be said in their order (phonescript.h). */
std::span<const Sentence> scriptSentences();

/** The sentence of that code to say with these parameters, null when the table has none. */
const Sentence* findSentence(std::span<const Sentence> table, const QString& code, const QJsonObject& parameters);

/**
 * Translated (context "Refusal" for codes, "Access" for the chart) and filled in: enumerations by their names, times in
 * Japan's time, a dash for what is missing.
 */
QString fillSentence(const char* context, const Sentence& sentence, const QJsonObject& parameters);

/** The value of one parameter for people, empty when it is not there. */
QString parameterText(const QJsonObject& parameters, QLatin1String name);

} // namespace padesk
