// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"

#include <QVarLengthArray>

#include <algorithm>

namespace padesk {

namespace {

constexpr int longestGram = 3;
constexpr int codePointBits = 21;

// Up to three code points, the last in the low bits. 0 stands for none, so grams of different lengths differ.
using PackedGram = quint64;
using PackedGrams = QVarLengthArray<PackedGram, 512>;

// Letters and digits as of Unicode 6.1 are what unicode61 knows (its table starts there; SQLite's later ones leave out
// U+1980 to U+1CFF and most of plane 1), plus the tokenchars. Ideographs of extensions B to D are in all versions.
bool isTokenCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'@' || c == u'.' || c == u'-';
    if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x4e00 && c <= 0x9fcc))
        return true;
    if ((c >= 0x1980 && c <= 0x1cff) || (c > 0xffff && (c < 0x20000 || c > 0x2ffff)))
        return false;
    const auto version = QChar::unicodeVersion(c);
    return QChar::isLetterOrNumber(c) && version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

// Private use characters are token characters (category Co); 6,400 of them stand for all that are not.
char32_t tokenCharacter(char32_t c)
{
    return isTokenCharacter(c) || (c >= 0xe000 && c <= 0xf8ff) ? c : 0xe000 + c % 0x1900;
}

// Calls visit(packed gram) for each gram of the folded text, repeated ones too.
template <class Visit>
void forEachGram(QStringView folded, Visit visit)
{
    constexpr PackedGram two = (PackedGram(1) << (2 * codePointBits)) - 1;
    PackedGram window = 0;
    int length = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < folded.size())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), folded[++i].unicode());
        if (c == u' ') {
            length = 0;
            window = 0;
            continue;
        }
        const PackedGram unit = tokenCharacter(c);
        window = ((window & two) << codePointBits) | unit;
        length = std::min(length + 1, longestGram);
        visit(unit);
        if (length > 1)
            visit(window & two);
        if (length > 2)
            visit(window);
    }
}

PackedGrams distinctGrams(QStringView folded)
{
    PackedGrams packed;
    packed.reserve(folded.size() * longestGram);
    forEachGram(folded, [&packed](PackedGram gram) { packed.append(gram); });
    std::sort(packed.begin(), packed.end());
    packed.erase(std::unique(packed.begin(), packed.end()), packed.end());
    return packed;
}

void appendCodePoint(QString& text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text.append(QChar(QChar::highSurrogate(c)));
        text.append(QChar(QChar::lowSurrogate(c)));
    } else {
        text.append(QChar(static_cast<char16_t>(c)));
    }
}

void appendGram(QString& text, PackedGram gram)
{
    constexpr PackedGram mask = (PackedGram(1) << codePointBits) - 1;
    for (int shift = (longestGram - 1) * codePointBits; shift >= 0; shift -= codePointBits) {
        if (const auto c = static_cast<char32_t>((gram >> shift) & mask))
            appendCodePoint(text, c);
    }
}

// The word in grams of the longest kind that cover it without more overlap than needed.
void appendCover(QStringList& cover, QStringView word)
{
    const QList<uint> characters = word.toUcs4();
    const qsizetype length = std::min<qsizetype>(longestGram, characters.size());
    for (qsizetype from = 0; from < characters.size(); from += length) {
        const qsizetype start = std::min(from, characters.size() - length);
        QString gram;
        for (qsizetype i = start; i < start + length; ++i)
            appendCodePoint(gram, tokenCharacter(characters[i]));
        cover.append(gram);
    }
}

} // namespace

QStringList grams(const QString& folded)
{
    QStringList list;
    for (const PackedGram gram : distinctGrams(folded)) {
        QString text;
        appendGram(text, gram);
        list.append(text);
    }
    return list;
}

QString gramText(const QString& folded)
{
    const PackedGrams packed = distinctGrams(folded);
    QString text;
    text.reserve(packed.size() * (longestGram + 1));
    for (const PackedGram gram : packed) {
        if (!text.isEmpty())
            text.append(u' ');
        appendGram(text, gram);
    }
    return text;
}

QStringList queryGrams(const QString& foldedQuery)
{
    QStringList cover;
    for (const QStringView word : QStringView(foldedQuery).split(u' ', Qt::SkipEmptyParts))
        appendCover(cover, word);
    cover.removeDuplicates();
    // What is part of another gram of the query is in every text that has that one.
    QStringList fewest;
    for (const QString& gram : std::as_const(cover)) {
        const bool implied = std::any_of(cover.cbegin(), cover.cend(),
            [&gram](const QString& other) { return other.size() > gram.size() && other.contains(gram); });
        if (!implied)
            fewest.append(gram);
    }
    return fewest;
}

} // namespace padesk
