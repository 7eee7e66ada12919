// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/typedtext.h"

namespace padesk {

namespace {

using Characters = QList<TypedCharacter>;

tl::unexpected<InputProblem> lengthProblem(QStringView code, qsizetype length, int expected)
{
    return inputProblem(code, { { QStringLiteral("length"), length }, { QStringLiteral("expected"), expected } });
}

// The digits of a number in which spaces and the given marks may stand.
Parsed<QString> digitsOf(const Characters& characters, QStringView marks)
{
    QString digits;
    for (const TypedCharacter& character : characters) {
        const char32_t c = character.halfWidth();
        if (isAsciiDigit(c))
            digits.append(QChar(static_cast<char16_t>(c)));
        else if (c > 0xffff || !marks.contains(QChar(static_cast<char16_t>(c))))
            return problemAt(problem::notADigit, character);
    }
    return digits;
}

Parsed<QString> alphanumeric(QStringView typed, int maxLength, bool hyphens)
{
    const Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    QString text;
    for (const TypedCharacter& character : characters) {
        const char32_t c = character.halfWidth();
        if (isAsciiDigit(c) || isAsciiLetter(c) || (hyphens && c == u'-'))
            text.append(QChar(static_cast<char16_t>(c)).toUpper());
        else if (c != u' ' && c != u'-')
            return problemAt(problem::notAlphanumeric, character);
    }
    if (text.size() > maxLength)
        return inputProblem(
            problem::tooLong, { { QStringLiteral("length"), text.size() }, { QStringLiteral("max"), maxLength } });
    if (text.isEmpty())
        return problemAt(problem::notAlphanumeric, characters.first());
    return text;
}

// +81 3-…, +81 (0)3-… and 0081 3-… as 03….
QString national(const QString& digits, bool plus)
{
    const bool dialled = digits.startsWith(u"0081") && digits.size() > phoneMaxLength;
    if (!plus && !dialled)
        return digits;
    const QString rest = digits.mid(plus ? 2 : 4);
    return rest.startsWith(u'0') ? rest : u'0' + rest;
}

} // namespace

bool isBlank(QStringView typed)
{
    return typedCharacters(typed).isEmpty();
}

Parsed<QString> parseSiteNumber(QStringView typed)
{
    const Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    Parsed<QString> digits = digitsOf(characters, u" -");
    if (!digits)
        return digits;
    if (digits->size() != siteNumberLength)
        return lengthProblem(problem::siteNumberLength, digits->size(), siteNumberLength);
    if (!digits->startsWith(u'7') && !digits->startsWith(u'3'))
        return inputProblem(problem::siteNumberStart, { { QStringLiteral("found"), digits->left(1) } });
    return digits;
}

Parsed<QString> parseAgreementNumber(QStringView typed)
{
    return alphanumeric(typed, agreementNumberMaxLength, true);
}

Parsed<QString> parseIcn(QStringView typed, int maxLength)
{
    return alphanumeric(typed, maxLength, false);
}

Parsed<QString> parsePostalCode(QStringView typed)
{
    Characters characters = typedCharacters(typed);
    if (!characters.isEmpty() && (characters.first().code == u'〒' || characters.first().code == u'〶'))
        characters.removeFirst();
    if (characters.isEmpty())
        return inputProblem(problem::required);
    Parsed<QString> digits = digitsOf(characters, u" -");
    if (digits && digits->size() != postalCodeLength)
        return lengthProblem(problem::postalCodeLength, digits->size(), postalCodeLength);
    return digits;
}

Parsed<QString> parsePhone(QStringView typed)
{
    Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    const bool plus = characters.first().halfWidth() == u'+';
    if (plus)
        characters.removeFirst();
    Parsed<QString> digits = digitsOf(characters, u" -()");
    if (!digits)
        return digits;
    if (plus && !digits->startsWith(u"81"))
        return inputProblem(problem::phoneForeign, { { QStringLiteral("found"), QString(u'+' + *digits) } });
    *digits = national(*digits, plus);
    if (!digits->isEmpty() && !digits->startsWith(u'0'))
        return inputProblem(problem::phoneStart, { { QStringLiteral("found"), digits->left(1) } });
    if (digits->size() < phoneMinLength || digits->size() > phoneMaxLength) {
        return inputProblem(problem::phoneLength,
            { { QStringLiteral("length"), digits->size() }, { QStringLiteral("min"), phoneMinLength },
                { QStringLiteral("max"), phoneMaxLength } });
    }
    return digits;
}

} // namespace padesk
