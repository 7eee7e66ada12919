// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/foldtable.h"

#include "models/domain/kanjivariants.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace padesk {

namespace {

constexpr QStringView dashes
    = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30a0\u30fc\ufe58\ufe63\uff0d\uff70";
constexpr QStringView dots = u"\u00b7\u30fb\uff65";
constexpr QStringView smallKana = u"ぁぃぅぇぉっゃゅょゎゕゖゐゑ";
constexpr QStringView largeKana = u"あいうえおつやゆよわかけいえ";
// U+31F0 to U+31FF, the small katakana of Ainu.
constexpr QStringView largeAinu = u"くしすとぬはひふへほむらりるれろ";

bool isUnchanged(char16_t unit)
{
    return (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff)
        || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xe000 && unit <= 0xf8ff);
}

bool combines(char16_t unit)
{
    // Marks, and the vowels and final consonants of Hangul, which compose with the letter before them.
    return QChar(unit).isMark() || (unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0xd7b0 && unit <= 0xd7ff);
}

bool isInvisible(char16_t unit)
{
    return QChar(unit).category() == QChar::Other_Format || (unit >= 0xfe00 && unit <= 0xfe0f)
        || (unit >= 0x180b && unit <= 0x180f) || unit == 0x034f || unit == 0x3164 || unit == 0xffa0 || unit >= 0xfffe;
}

char16_t foldKana(char16_t unit)
{
    if (unit >= 0x31f0 && unit <= 0x31ff)
        return largeAinu[unit - 0x31f0].unicode();
    if ((unit >= 0x30a1 && unit <= 0x30f6) || unit == 0x30fd || unit == 0x30fe)
        unit = static_cast<char16_t>(unit - 0x60);
    const qsizetype small = smallKana.indexOf(QChar(unit));
    return small < 0 ? unit : largeKana[small].unicode();
}

char16_t foldPunctuation(char16_t unit)
{
    switch (unit) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02bc':
        return u'\'';
    case u'\u201c':
    case u'\u201d':
        return u'"';
    case u'\u301c':
    case u'\u223c':
        return u'~';
    case u'\u30f7':
        return u'ば';
    case u'\u30f8':
        return u'び';
    case u'\u30f9':
        return u'べ';
    case u'\u30fa':
        return u'ぼ';
    default:
        return unit;
    }
}

// NFKC and case folding until neither changes anything, without marks that stay apart.
QString stable(QString text)
{
    for (;;) {
        QString next = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        // The only common one of the full case foldings that Qt leaves out.
        next = next.replace(u'ß', QStringLiteral("ss")).normalized(QString::NormalizationForm_KC);
        if (next.size() > 1)
            next.removeIf([](QChar c) { return !c.isSurrogate() && c.isMark() && c != u'\u3099' && c != u'\u309a'; });
        if (next == text)
            return text;
        text = next;
    }
}

} // namespace

const FoldTable& FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

FoldTable::FoldTable()
{
    for (uint unit = 0; unit < m_units.size(); ++unit)
        m_units[unit] = static_cast<char16_t>(unit);
    addVariants();
    for (uint unit = 0; unit < m_units.size(); ++unit) {
        if (!isUnchanged(static_cast<char16_t>(unit)))
            m_units[unit] = foldAlone(static_cast<char16_t>(unit));
    }
}

void FoldTable::addVariants()
{
    for (const QStringView group : kanjiVariants().split(u' ')) {
        const QList<uint> members = group.toUcs4();
        for (const uint variant : members.mid(1)) {
            if (variant < m_units.size())
                m_units[variant] = static_cast<char16_t>(members.first());
            else
                m_variantsBeyondBmp.insert(variant, static_cast<char16_t>(members.first()));
        }
    }
}

char16_t FoldTable::foldAlone(char16_t unit)
{
    const QChar c(unit);
    if (c.isSurrogate())
        return Surrogate;
    if (unit == 0x3099 || unit == 0x309b || unit == 0xff9e)
        return VoicedMark;
    if (unit == 0x309a || unit == 0x309c || unit == 0xff9f)
        return SemiVoicedMark;
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return Space;
    if (dashes.contains(c))
        return u'-';
    if (dots.contains(c) || isInvisible(unit))
        return Drop;
    if (combines(unit))
        return Combine;
    const QString folded = stable(QString(c));
    if (folded.size() > 1) {
        m_expansions.insert(unit, folded);
        return Expand;
    }
    const char16_t single = folded.isEmpty() ? char16_t(Drop) : folded.front().unicode();
    if (single == unit || folded.isEmpty())
        return m_units[unit] != unit ? m_units[unit] : foldPunctuation(foldKana(single));
    return isUnchanged(single) ? m_units[single] : foldAlone(single);
}

QString FoldTable::beyondBmp(char32_t codePoint) const
{
    // Variation selectors and tags.
    if (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
        return {};
    if (const char16_t usual = m_variantsBeyondBmp.value(codePoint))
        return QString(QChar(usual));
    return stable(QString::fromUcs4(&codePoint, 1));
}

} // namespace padesk
