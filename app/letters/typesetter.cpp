// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/typesetter.h"

#include "app/letters/kinsoku.h"

#include <QTextLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int rememberedParagraphs = 600; // all fixed sentences of both languages, and the last letters' own
constexpr qreal endless = 1e7;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

/** Where a full line may take extra space: beside a Japanese character or after a space, never inside a word. */
bool isStretchable(QChar left, QChar right)
{
    return (isWide(left) || isWide(right)) || left == u' ';
}

/** Spreads the slack of a full line evenly; a line that is too short to look right stays ragged. */
void justify(SetLine& line, const QList<qreal>& x, qsizetype from, qreal width, qreal em)
{
    const qreal slack = width - line.width;
    if (slack <= 0 || slack > 3.5 * em)
        return;
    QList<qreal> shift { 0 };
    int gaps = 0;
    for (qsizetype i = 1; i < line.text.size(); ++i) {
        gaps += isStretchable(line.text[i - 1], line.text[i]) ? 1 : 0;
        shift.append(gaps);
    }
    if (gaps == 0)
        return;
    for (QGlyphRun& run : line.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions) {
            // The character a glyph belongs to: the last one that starts at or before it.
            const auto end = x.begin() + from + line.text.size();
            const auto next = std::upper_bound(x.begin() + from, end, position.x() + x[from] + 0.5);
            const qsizetype character = std::max<qsizetype>(0, next - (x.begin() + from) - 1);
            position.rx() += slack * shift[character] / gaps;
        }
        run.setPositions(positions);
    }
    line.width = width;
}

/** As lineStarts(), but a last line of one or two characters gets company from the lines before. */
QList<qsizetype> balancedStarts(const QString& text, const QList<qreal>& x, qreal width, qreal em)
{
    constexpr qsizetype tooShort = 2;
    const auto last = [](const QList<qsizetype>& starts) { return starts.last() - starts[starts.size() - 2]; };
    const QList<qsizetype> starts = lineStarts(text, x, width);
    if (starts.size() < 3 || last(starts) > tooShort)
        return starts;
    for (int ems = 1; ems <= 2; ++ems) {
        const QList<qsizetype> narrower = lineStarts(text, x, width - ems * em);
        if (narrower.size() == starts.size() && last(narrower) > tooShort)
            return narrower;
    }
    return starts;
}

} // namespace

Typesetter::Typesetter(const LetterFonts& fonts)
    : m_fonts(fonts)
    , m_cache(rememberedParagraphs)
{ }

QFont Typesetter::font(const TypeStyle& style) const
{
    QFont font;
    font.setFamilies({ style.code ? m_fonts.code : m_fonts.text, m_fonts.text });
    font.setPixelSize(qRound(fromPoints(style.points)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

SetLines Typesetter::set(const QString& text, const TypeStyle& style, qreal width, Memory memory)
{
    const QString key = QStringLiteral("%1 %2 %3 ")
                            .arg(style.points)
                            .arg(width)
                            .arg(int(style.bold) | int(style.code) << 1 | int(style.justified) << 2)
        + text;
    if (const SetLines* known = m_cache.object(key))
        return *known;
    auto lines = std::make_shared<const QList<SetLine>>(shape(text, style, width));
    if (memory == Memory::Keep)
        m_cache.insert(key, new SetLines(lines));
    return lines;
}

/**
 * After a Latin letter Noto Sans CJK takes other glyphs for the digits. They look the same, but nothing leads from them
 * back to a character, so "P-0000417" could not be searched in or copied from the PDF. The plain ones are put back.
 */
const QHash<quint32, quint32>& Typesetter::plainDigits(const QRawFont& face)
{
    const QString key = face.familyName() + u'/' + face.styleName();
    const auto known = m_plainDigits.constFind(key);
    if (known != m_plainDigits.constEnd())
        return *known;
    const QString digits = QStringLiteral("0123456789");
    QFont font(face.familyName());
    font.setStyleName(face.styleName());
    font.setPixelSize(qRound(face.pixelSize()));
    QTextLayout layout(u'A' + digits, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QHash<quint32, quint32> plain;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const QList<quint32> after = runs.isEmpty() ? QList<quint32>() : runs.first().glyphIndexes();
    const QList<quint32> alone = face.glyphIndexesForString(digits);
    for (qsizetype i = 0; runs.size() == 1 && after.size() == alone.size() + 1 && i < alone.size(); ++i) {
        if (after[i + 1] != alone[i])
            plain.insert(after[i + 1], alone[i]);
    }
    return *m_plainDigits.insert(key, plain);
}

QList<QGlyphRun> Typesetter::glyphsOf(const QTextLayout& layout, qsizetype from, qsizetype length, QPointF origin)
{
    QList<QGlyphRun> runs = layout.glyphRuns(int(from), int(length));
    for (QGlyphRun& run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position -= origin;
        run.setPositions(positions);
        const QHash<quint32, quint32>& plain = plainDigits(run.rawFont());
        if (plain.isEmpty())
            continue;
        QList<quint32> glyphs = run.glyphIndexes();
        for (quint32& glyph : glyphs)
            glyph = plain.value(glyph, glyph);
        run.setGlyphIndexes(glyphs);
    }
    return runs;
}

QList<SetLine> Typesetter::shape(const QString& text, const TypeStyle& style, qreal width)
{
    QTextLayout layout(text, font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine endlessLine = layout.createLine();
    if (endlessLine.isValid())
        endlessLine.setLineWidth(endless);
    layout.endLayout();
    if (!endlessLine.isValid())
        return {};

    QList<qreal> x;
    for (qsizetype i = 0; i <= text.size(); ++i)
        x.append(endlessLine.cursorToX(int(i)));
    const qreal baseline = endlessLine.y() + endlessLine.ascent();
    const QList<qsizetype> starts
        = style.justified ? balancedStarts(text, x, width, fromPoints(style.points)) : lineStarts(text, x, width);
    QList<SetLine> lines;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const qsizetype from = starts[i];
        qsizetype to = starts[i + 1];
        while (to > from && text[to - 1] == u' ')
            --to;
        SetLine line { text.mid(from, to - from), x[to] - x[from],
            glyphsOf(layout, from, to - from, QPointF(x[from], baseline)) };
        noteMissing(line.text, line.glyphs);
        if (style.justified && i + 2 < starts.size())
            justify(line, x, from, width, fromPoints(style.points));
        lines.append(line);
    }
    return lines;
}

void Typesetter::noteMissing(const QString& text, const QList<QGlyphRun>& glyphs)
{
    const bool boxes = std::any_of(
        glyphs.begin(), glyphs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); });
    if (!boxes)
        return;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const bool drawn = std::any_of(glyphs.begin(), glyphs.end(),
            [&](const QGlyphRun& run) { return run.rawFont().supportsCharacter(character); });
        if (!drawn && !m_missing.contains(one))
            m_missing += one;
    }
}

} // namespace padesk
