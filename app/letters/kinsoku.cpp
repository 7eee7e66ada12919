// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/kinsoku.h"

#include <QTextBoundaryFinder>

#include <set>

namespace padesk {
namespace {

constexpr QStringView notAtStart
    = u"、。，．・：；！？゛゜´｀¨ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〙〗〟｠»°′″℃％‰‥…‐–〜～"
      u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
      u"｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ!),.:;?]}%";
constexpr QStringView notAtEnd = u"‘“（〔［｛〈《「『【〘〖〝｟«｢([{￥＄￡¥$£＃#〒№＠";

/** Positions inside the text where a line may end and the next begin. */
std::set<qsizetype> opportunities(const QString& text)
{
    std::set<qsizetype> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0) {
        const qsizetype at = finder.position();
        if (at < text.size() && mayStartLine(text[at]) && mayEndLine(text[at - 1]))
            found.insert(at);
    }
    return found;
}

enum class Kinsoku { Kept, Ignored };

std::set<qsizetype> graphemes(const QString& text, Kinsoku kinsoku)
{
    std::set<qsizetype> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0) {
        const qsizetype at = finder.position();
        const bool legal = at == text.size() || (mayStartLine(text[at]) && mayEndLine(text[at - 1]));
        if (legal || kinsoku == Kinsoku::Ignored)
            found.insert(at);
    }
    return found;
}

/** Spaces at the end of a line hang over the edge, so they don't count. */
qsizetype withoutSpaces(const QString& text, qsizetype from, qsizetype to)
{
    while (to > from && text[to - 1] == u' ')
        --to;
    return to;
}

} // namespace

bool mayStartLine(QChar character)
{
    return !notAtStart.contains(character);
}

bool mayEndLine(QChar character)
{
    return !notAtEnd.contains(character);
}

QList<qsizetype> lineStarts(const QString& text, const QList<qreal>& x, qreal width)
{
    QList<qsizetype> starts { 0 };
    if (x.value(withoutSpaces(text, 0, text.size())) <= width) {
        starts.append(text.size());
        return starts;
    }
    const std::set<qsizetype> soft = opportunities(text);
    const std::set<qsizetype> hard = graphemes(text, Kinsoku::Kept);
    const std::set<qsizetype> any = graphemes(text, Kinsoku::Ignored);
    const auto lastThatFits = [&](const std::set<qsizetype>& places, qsizetype from) {
        qsizetype best = from;
        for (auto place = places.upper_bound(from); place != places.end(); ++place) {
            if (x[withoutSpaces(text, from, *place)] - x[from] > width)
                break;
            best = *place;
        }
        return best;
    };
    qsizetype from = 0;
    while (from < text.size() && x[withoutSpaces(text, from, text.size())] - x[from] > width) {
        qsizetype next = lastThatFits(soft, from);
        if (next == from)
            next = lastThatFits(hard, from);
        if (next == from)
            next = lastThatFits(any, from);
        if (next == from)
            next = *any.upper_bound(from); // narrower than one character
        if (next >= text.size())
            break;
        starts.append(next);
        from = next;
    }
    starts.append(text.size());
    return starts;
}

} // namespace padesk
