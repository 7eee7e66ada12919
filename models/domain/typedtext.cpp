// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/typedtext.h"

namespace padesk {

namespace {

bool isDash(char32_t c)
{
    static constexpr QStringView dashes
        = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30a0\u30fc\ufe58\ufe63\uff0d\uff70";
    return c <= 0xffff && dashes.contains(QChar(static_cast<char16_t>(c)));
}

bool isInvisible(char32_t c)
{
    return c == 0xad || (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}

bool isControl(char32_t c)
{
    const bool direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    const bool noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || direction || noncharacter;
}

} // namespace

QString TypedCharacter::text() const
{
    return QString::fromUcs4(&code, 1);
}

char32_t TypedCharacter::halfWidth() const
{
    if (isDash(code))
        return u'-';
    if (code >= 0xff01 && code <= 0xff5e)
        return code - 0xfee0;
    if (QChar::isSpace(code))
        return u' ';
    return code == 0x2018 || code == 0x2019 || code == 0x02bc ? char32_t(u'\'') : code;
}

QList<TypedCharacter> typedCharacters(QStringView typed)
{
    QList<TypedCharacter> characters;
    characters.reserve(typed.size());
    int position = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        char32_t code = typed[i].unicode();
        if (QChar::isHighSurrogate(code) && i + 1 < typed.size() && typed[i + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), typed[++i].unicode());
        ++position;
        if (!isInvisible(code) && !(characters.isEmpty() && QChar::isSpace(code)))
            characters.append({ code, position });
    }
    while (!characters.isEmpty() && QChar::isSpace(characters.last().code))
        characters.removeLast();
    return characters;
}

std::optional<InputProblem> characterProblem(TypedCharacter character)
{
    if (QChar::isSurrogate(character.code)) {
        const QJsonObject where { { QStringLiteral("position"), character.position } };
        return InputProblem { problem::brokenCharacter.toString(), where };
    }
    if (!isControl(character.code))
        return std::nullopt;
    const QString codePoint = QStringLiteral("U+%1").arg(uint(character.code), 4, 16, QLatin1Char('0')).toUpper();
    return InputProblem { problem::controlCharacter.toString(),
        { { QStringLiteral("position"), character.position }, { QStringLiteral("codepoint"), codePoint } } };
}

tl::unexpected<InputProblem> problemAt(QStringView code, TypedCharacter character)
{
    if (auto found = characterProblem(character))
        return tl::unexpected<InputProblem>(std::move(*found));
    return inputProblem(code,
        { { QStringLiteral("position"), character.position }, { QStringLiteral("character"), character.text() } });
}

} // namespace padesk
