// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace padesk {

/** One line of a template after parsing; the text still holds its {placeholders}. */
struct TemplateLine {
    enum class Type {
        Subject, ///< "subject: text", once
        Paragraph, ///< anything else; the lines up to a blank line are one paragraph
        Blank,
        Heading, ///< "= text"
        Bullet, ///< "- text"; a list value gives one bullet an element
        Step, ///< "+ text", numbered by itself
        Row, ///< "| label | text", a line of the table; left out when its only value is empty
        StrongRow, ///< "|* label | text"
        Note, ///< "~ text", small print
        Centred, ///< "> text"
        Right, ///< ">> text"
        Passcode, ///< "@passcode", the box with the code
        Block, ///< "{>name}", a shared block
        If, ///< "@if name" or "@if name=a,b"
        Else,
        End,
    };
    Type type = Type::Paragraph;
    int number = 0; ///< 1-based line in the template
    QString label; ///< of a row; the name of a block or a condition
    QString text; ///< the values of a condition, separated by commas
};

/** What is wrong with a template, for the editor. Line is 1-based. */
struct TemplateProblem {
    enum class Code {
        UnknownPlaceholder,
        UnclosedBrace,
        UnknownBlock,
        UnknownDirective,
        IncompleteRow,
        UnbalancedIf,
        SubjectMissing,
    };
    Code code = Code::UnknownPlaceholder;
    int line = 0;
    QString name; ///< the placeholder, block or directive
    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

QList<TemplateLine> parseTemplate(const QString& text);

/** The names between braces, in order; "{>block}" isn't one. */
QStringList placeholdersIn(const QString& text);

/** Puts a value in the place of each {name}, in one pass: braces inside a value stay as they are. */
QString fillPlaceholders(const QString& text, const std::function<QString(const QString&)>& value);

/** Every placeholder a text may use, the ones the composer derives included. Conditions know besides: "passcode", the
 * letter has one; "verified", it would have one if the site contact still needed it. */
const QStringList& knownPlaceholders();

/**
 * All problems of a template text, first line first. blocks are the shared blocks that exist; a shared block itself
 * needs no subject.
 */
enum class TemplatePart { Letter, Block };
QList<TemplateProblem> checkTemplate(
    const QString& text, const QStringList& blocks, TemplatePart part = TemplatePart::Letter);

} // namespace padesk
