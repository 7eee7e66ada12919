// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letterkind.h"
#include "app/letters/templatetext.h"

#include <QHash>

namespace padesk {

/**
 * The texts of all letters: the built-in ones of resources/letters and, on top, what template.set has changed. A name
 * is that of a letter kind ("passcode") or of a shared block ("block_contact"). Reading is safe from any thread.
 */
class LetterTemplates {
public:
    static LetterTemplates builtIn();

    /** Languages with a complete set of texts. */
    static QStringList languages() { return { QStringLiteral("ja"), QStringLiteral("en") }; }

    /** Replaces one text; check it before with problemsOf(). An empty text takes the built-in one back. */
    void setOverride(const QString& name, const QString& language, const QString& text);

    /** The text as written, empty when there is none. */
    QString text(const QString& name, const QString& language) const;

    /** The letter's lines with shared blocks put in; empty when the language has no such letter. */
    QList<TemplateLine> lines(LetterKind kind, const QString& language) const;

    /** Names usable as {>name} in this language. */
    QStringList blocks(const QString& language) const;

    /** checkTemplate() against the blocks of this language. */
    QList<TemplateProblem> problemsOf(const QString& name, const QString& language, const QString& text) const;

private:
    using Key = std::pair<QString, QString>; // name, language
    void expandAll();
    QList<TemplateLine> expanded(const QString& name, const QString& language, int depth) const;

    QHash<Key, QString> m_builtIn;
    QHash<Key, QString> m_overrides;
    QHash<Key, QList<TemplateLine>> m_lines;
};

} // namespace padesk
