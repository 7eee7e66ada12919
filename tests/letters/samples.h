// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letter.h"

#include <QByteArray>

namespace padesk::test {

/** A value for every placeholder; invented people and numbers. */
QJsonObject sampleValues();

/** A request of the kind that lacks nothing; the contract is the one the kind is for. */
LetterRequest sampleRequest(LetterKind kind, const QString& language = QStringLiteral("ja"));

/** The letter of sampleRequest() with some values replaced; fails the test by an empty subject. */
Letter sampleLetter(LetterKind kind, const QString& language = QStringLiteral("ja"), const QJsonObject& changes = {});

/** The code of every sample that has one: ABCD-EFGH-JKMN. */
Secret samplePasscode();

/**
 * NFKC, since a text taken out of a PDF may hold Kangxi radicals (⾏ for 行), plus what NFKC leaves alone: Qt writes
 * the first code point a glyph has, so 青 comes back as the radical ⻘ and ・ as ‧.
 */
QString normalised(const QString& text);

/** As normalised(), without any white space: lines break anywhere in Japanese. */
QString solid(const QString& text);

/** Runs a program of the system and answers what it printed; an empty answer on failure. */
QString run(const QString& program, const QStringList& arguments);

/** The text of a PDF file by pdftotext; page from 1, 0 for all. */
QString pdfText(const QString& path, int page = 0);

} // namespace padesk::test
