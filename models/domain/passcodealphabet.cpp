// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passcodealphabet.h"

#include "models/domain/typedtext.h"

#include <algorithm>
#include <array>

namespace padesk {

namespace {

using Letters = std::array<char16_t, passcodeLength>;

// English and romanised Japanese words that can be spelt without I, L and O; a longer word that holds one of these
// isn't listed again. 893, 4949 and 666 are read as numbers.
constexpr QStringView rudeWords[] = {
    u"ANUS",
    u"ARSE",
    u"ASS",
    u"AZZ",
    u"BASTARD",
    u"BUM",
    u"BUTT",
    u"CRAP",
    u"CUM",
    u"CUNT",
    u"DAMN",
    u"DEAD",
    u"DEATH",
    u"DUMB",
    u"DYKE",
    u"FAG",
    u"FART",
    u"FCK",
    u"FECK",
    u"FEK",
    u"FUCK",
    u"FUK",
    u"FUX",
    u"HATE",
    u"JAP",
    u"KKK",
    u"KUM",
    u"KUNT",
    u"KYS",
    u"MERDE",
    u"NAZ",
    u"PEE",
    u"PHUK",
    u"PUKE",
    u"PUSSY",
    u"RAPE",
    u"RETARD",
    u"SCUM",
    u"SEX",
    u"SHAG",
    u"SMUT",
    u"SPAZ",
    u"SPERM",
    u"STFU",
    u"SUCK",
    u"TURD",
    u"TWAT",
    u"WANK",
    u"WTF",
    u"XXX",
    // バカ ブス ブタ チャンコ デブ エタ ふざけ ゲス ハゲ オカマ カス カタワ ケツ クサ クタバレ クズ …
    u"BAKA",
    u"BUSU",
    u"BUTA",
    u"CHANK",
    u"DEBU",
    u"ETA",
    u"FUZAKE",
    u"GESU",
    u"HAGE",
    u"HENTA",
    u"KAMA",
    u"KASU",
    u"KATAWA",
    u"KETSU",
    u"KUSA",
    u"KUTABARE",
    u"KUZU",
    u"MANUKE",
    u"MEKURA",
    u"SARU",
    u"SHNE",
    u"SUKEBE",
    u"TAWAKE",
    u"UNCH",
    u"UZA",
    u"YABA",
    u"YAKUZA",
    u"893",
    u"4949",
    u"666",
};

// The letter a digit is taken for.
char16_t asLetter(QChar c)
{
    static constexpr QStringView digits = u"23456789";
    static constexpr QStringView letters = u"ZEASGTBG";
    const qsizetype at = digits.indexOf(c);
    return at < 0 ? c.unicode() : letters[at].unicode();
}

bool readsAs(QStringView part, QStringView word)
{
    return std::equal(part.begin(), part.end(), word.begin(), word.end(),
        [](QChar found, QChar wanted) { return found == wanted || asLetter(found) == wanted.unicode(); });
}

Letters drawLetters(const std::function<quint32(quint32)>& uniform)
{
    Letters letters {};
    for (char16_t& letter : letters)
        letter = passcodeAlphabet[uniform(static_cast<quint32>(passcodeAlphabet.size()))].unicode();
    return letters;
}

bool isSeparator(TypedCharacter character)
{
    const char32_t c = character.halfWidth();
    return c == u' ' || c == u'-';
}

} // namespace

bool hasRudeWord(QStringView code)
{
    for (qsizetype from = 0; from < code.size(); ++from) {
        for (const QStringView word : rudeWords) {
            if (from + word.size() <= code.size() && readsAs(code.mid(from, word.size()), word))
                return true;
        }
    }
    return false;
}

Secret mintPasscode(const std::function<quint32(quint32)>& uniform)
{
    for (;;) {
        Letters letters = drawLetters(uniform);
        const QStringView code(letters.data(), passcodeLength);
        Secret secret = hasRudeWord(code) ? Secret() : Secret(code);
        wipeMemory(letters.data(), passcodeLength);
        if (!secret.isEmpty())
            return secret;
    }
}

Parsed<Secret> foldPasscode(QStringView typed)
{
    Letters letters {};
    int length = 0;
    for (TypedCharacter character : typedCharacters(typed)) {
        if (isSeparator(character))
            continue;
        character.position = ++length;
        const char32_t c = character.halfWidth();
        const QChar letter = c < 0x80 ? QChar(static_cast<char16_t>(c)).toUpper() : QChar(u'\0');
        if (!passcodeAlphabet.contains(letter))
            return problemAt(problem::passcodeCharacter, character);
        if (length <= passcodeLength)
            letters[static_cast<std::size_t>(length) - 1] = letter.unicode();
    }
    if (length == 0)
        return inputProblem(problem::required);
    if (length != passcodeLength) {
        return inputProblem(problem::passcodeLength,
            { { QStringLiteral("length"), length }, { QStringLiteral("expected"), passcodeLength } });
    }
    Secret secret(QStringView(letters.data(), passcodeLength));
    wipeMemory(letters.data(), passcodeLength);
    return secret;
}

QString formatPasscode(const Secret& passcode)
{
    const QStringView code = passcode.reveal();
    QString text;
    text.reserve(code.size() + passcodeGroups);
    for (qsizetype from = 0; from < code.size(); from += passcodeGroupLength) {
        if (from > 0)
            text.append(u'-');
        text.append(code.mid(from, passcodeGroupLength));
    }
    return text;
}

} // namespace padesk
