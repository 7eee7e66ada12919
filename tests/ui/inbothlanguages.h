// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QRegularExpression>
#include <QTest>

namespace padesk::test {

/** Whether a text is a sentence to show: filled in, ended, and in Japanese when that is the language. */
inline bool isSentence(const QString& text, const QString& language)
{
    static const QRegularExpression kana(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]"));
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d|%n"));
    return !text.isEmpty() && !text.contains(placeholder) && text.contains(kana) == (language == u"ja");
}

/** Rows for a test that runs in English and in Japanese: QFETCH(QString, language) and useLanguage(language). */
inline void addLanguageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("ja") << QStringLiteral("ja");
}

} // namespace padesk::test
