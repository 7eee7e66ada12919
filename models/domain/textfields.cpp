// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/typedtext.h"

#include <algorithm>

namespace padesk {

namespace {

using Characters = QList<TypedCharacter>;

tl::unexpected<InputProblem> tooLong(qsizetype length, int max)
{
    return inputProblem(problem::tooLong, { { QStringLiteral("length"), length }, { QStringLiteral("max"), max } });
}

// Appends one space for any run of them.
void appendSpace(QString& text, QChar space)
{
    if (!text.endsWith(space))
        text.append(space);
}

Parsed<QString> addressText(const Characters& characters)
{
    static constexpr QStringView refused = u" ()<>[]:;\\,\"";
    QString address;
    address.reserve(characters.size());
    for (TypedCharacter character : characters) {
        const TypedCharacter typed = character;
        if (character.code >= 0xff01 && character.code <= 0xff5e)
            character.code -= 0xfee0;
        const char32_t c = QChar::isSpace(character.code) ? char32_t(u' ') : character.code;
        if (characterProblem(character) || (c < 0x80 && refused.contains(QChar(static_cast<char16_t>(c)))))
            return problemAt(problem::emailCharacter, typed);
        if (character.code <= 0xffff)
            address += QChar(static_cast<char16_t>(character.code));
        else
            address += character.text();
    }
    return address;
}

// Katakana of one typed character, 0 when it can't be kana. Voiced marks are the caller's.
char16_t kanaOf(TypedCharacter character)
{
    const char32_t c = character.code;
    if ((c >= 0x3041 && c <= 0x3096) || c == 0x309d || c == 0x309e)
        return static_cast<char16_t>(c + 0x60);
    if ((c >= 0x30a1 && c <= 0x30fe))
        return static_cast<char16_t>(c);
    if (c >= 0xff65 && c <= 0xff9d)
        return character.text().normalized(QString::NormalizationForm_KC).front().unicode();
    if (c == 0xb7)
        return u'・';
    return character.halfWidth() == u'-' ? u'ー' : u'\0';
}

// U+3099 or U+309A for any form of a voiced mark, else 0.
char16_t voicedMarkOf(char32_t c)
{
    if (c == 0x3099 || c == 0x309b || c == 0xff9e)
        return u'\u3099';
    return c == 0x309a || c == 0x309c || c == 0xff9f ? u'\u309a' : u'\0';
}

// False when the last kana takes no such mark.
bool addVoicedMark(QString& kana, char16_t mark)
{
    if (kana.isEmpty())
        return false;
    const QString marked = (QString(kana.back()) + QChar(mark)).normalized(QString::NormalizationForm_C);
    if (marked.size() != 1)
        return false;
    kana.back() = marked.front();
    return true;
}

bool isRoman(char32_t c)
{
    return isAsciiLetter(c) || c == u' ' || c == u'.' || c == u'\'' || c == u'-';
}

Parsed<QString> checkedText(QStringView text, int maxLength, bool required, QStringView allowedControls)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (required)
            return inputProblem(problem::required);
        return QString();
    }
    qsizetype length = 0;
    const auto leading = static_cast<int>(trimmed.data() - text.data());
    for (qsizetype i = 0; i < trimmed.size(); ++i, ++length) {
        TypedCharacter character { trimmed[i].unicode(), leading + static_cast<int>(length) + 1 };
        if (trimmed[i].isHighSurrogate() && i + 1 < trimmed.size() && trimmed[i + 1].isLowSurrogate()) {
            character.code = QChar::surrogateToUcs4(trimmed[i], trimmed[i + 1]);
            ++i;
        }
        if (character.code < 0x20 && allowedControls.contains(QChar(static_cast<char16_t>(character.code))))
            continue;
        if (auto found = characterProblem(character))
            return tl::unexpected<InputProblem>(std::move(*found));
    }
    if (length > maxLength)
        return tooLong(length, maxLength);
    return trimmed.toString();
}

} // namespace

Parsed<QString> parseEmail(QStringView typed)
{
    const Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    Parsed<QString> address = addressText(characters);
    if (!address)
        return address;
    if (const auto count = address->count(u'@'); count != 1)
        return inputProblem(problem::emailAt, { { QStringLiteral("count"), count } });
    const qsizetype at = address->indexOf(u'@');
    if (at == 0)
        return inputProblem(problem::emailLocalPart);
    const QStringView domain = QStringView(*address).mid(at + 1);
    if (domain.isEmpty() || domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u".."))
        return inputProblem(problem::emailDomain, { { QStringLiteral("domain"), domain.toString() } });
    if (const auto octets = address->toUtf8().size(); octets > emailMaxLength)
        return tooLong(octets, emailMaxLength);
    return address;
}

QString emailKey(QStringView email)
{
    const QStringView trimmed = email.trimmed();
    const bool ascii = std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return trimmed.toString().toLower();
    const QString folded = trimmed.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC).trimmed();
}

Parsed<QString> parseKana(QStringView typed)
{
    const Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    QString kana;
    for (const TypedCharacter& character : characters) {
        if (character.halfWidth() == u' ') {
            appendSpace(kana, u'　');
        } else if (const char16_t mark = voicedMarkOf(character.code)) {
            if (!addVoicedMark(kana, mark))
                return problemAt(problem::notKana, character);
        } else if (const char16_t letter = kanaOf(character)) {
            kana.append(QChar(letter));
        } else {
            return problemAt(problem::notKana, character);
        }
    }
    if (kana.size() > kanaMaxLength)
        return tooLong(kana.size(), kanaMaxLength);
    return kana;
}

Parsed<QString> parseRoman(QStringView typed)
{
    const Characters characters = typedCharacters(typed);
    if (characters.isEmpty())
        return inputProblem(problem::required);
    QString roman;
    for (const TypedCharacter& character : characters) {
        const char32_t c = character.halfWidth();
        if (!isRoman(c))
            return problemAt(problem::notRoman, character);
        if (c == u' ')
            appendSpace(roman, u' ');
        else
            roman.append(QChar(static_cast<char16_t>(c)));
    }
    if (std::none_of(roman.cbegin(), roman.cend(), [](QChar c) { return isAsciiLetter(c.unicode()); }))
        return problemAt(problem::notRoman, characters.first());
    if (roman.size() > romanMaxLength)
        return tooLong(roman.size(), romanMaxLength);
    return roman;
}

Parsed<QString> parseText(QStringView typed, int maxLength, bool required)
{
    return checkedText(typed, maxLength, required, {});
}

Parsed<QString> parseLongText(QStringView typed, int maxLength, bool required)
{
    QString text = typed.toString();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return checkedText(text, maxLength, required, u"\t\n");
}

} // namespace padesk
