// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterbody.h"

#include "models/domain/passcodealphabet.h"

namespace padesk {
namespace {

using Align = PageBuilder::Align;
using Type = LetterItem::Type;

constexpr qreal columnWidth = sheet::right - sheet::left;
constexpr qreal labelWidth = 46;
constexpr qreal hairline = 0.12;
constexpr qreal solidLine = 0.3;
const TypeStyle subjectStyle { 14, true };
const TypeStyle coverStyle { 26, true };
const TypeStyle headingStyle { 10.5, true };
const TypeStyle strongStyle { 12.5, true };
const TypeStyle labelStyle { 9.5 };
const TypeStyle noteStyle { 9 };
const TypeStyle passcodeStyle { 27, true, true };

class Slicer {
public:
    Slicer(const Letter& letter, PageBuilder& setter, Typesetter& typesetter, BodySpacing spacing)
        : m_letter(letter)
        , m_setter(setter)
        , m_typesetter(typesetter)
        , m_air(spacing == BodySpacing::Close ? 0.88 : 1)
    {
        m_bodyStyle.justified = letter.language == u"ja";
        subject();
        for (qsizetype i = 0; i < letter.items.size(); ++i)
            item(letter.items[i], i == 0 ? nullptr : &letter.items[i - 1]);
        endTable();
    }
    QList<BodySlice> slices() const { return m_slices; }

private:
    void subject();
    void item(const LetterItem& item, const LetterItem* before);
    void text(const QString& text, const TypeStyle& style, qreal left, Align align, qreal factor);
    void marked(const LetterItem& item, const TypeStyle& style, qreal indent);
    void row(const LetterItem& item);
    void passcode();
    void space(qreal mm);
    void endTable();

    const Letter& m_letter;
    PageBuilder& m_setter;
    Typesetter& m_typesetter;
    qreal m_air; ///< factor of all line pitches and gaps
    TypeStyle m_bodyStyle;
    QList<BodySlice> m_slices;
    bool m_inTable = false;
};

void Slicer::space(qreal mm)
{
    BodySlice gap;
    gap.height = mm * m_air * m_air;
    gap.gap = true;
    gap.keepWithNext = !m_slices.isEmpty() && m_slices.last().keepWithNext;
    m_slices.append(gap);
}

void Slicer::subject()
{
    if (m_letter.kind == LetterKind::FaxCover)
        return; // it stands in the head of the page
    text(m_letter.subject, subjectStyle, 0, Align::Centre, 1.5);
    m_slices.last().keepWithNext = true;
    space(5);
}

void Slicer::text(const QString& content, const TypeStyle& wanted, qreal left, Align align, qreal factor)
{
    const TypeStyle style = m_setter.readable(wanted);
    const qreal width = columnWidth - left;
    const qreal pitch = linePitch(style.points, factor * m_air);
    const SetLines lines = m_setter.set(content, style, width);
    for (qsizetype i = 0; i < lines->size(); ++i) {
        BodySlice slice;
        slice.height = pitch;
        // No single first or last line alone on a page.
        slice.keepWithNext = lines->size() > 1 && (i == 0 || i + 2 == lines->size());
        slice.texts.append({ lines, i, style, QRectF(left, 0, width, pitch), align });
        m_slices.append(slice);
    }
}

void Slicer::marked(const LetterItem& item, const TypeStyle& wanted, qreal indent)
{
    const qsizetype first = m_slices.size();
    const TypeStyle style = m_setter.readable(wanted);
    text(item.text, wanted, indent, Align::Left, 1.55);
    if (first == m_slices.size())
        return;
    TypeStyle markStyle = style;
    markStyle.justified = false;
    const SetLines mark = m_setter.set(item.label, markStyle, indent);
    const qreal height = m_slices[first].height;
    m_slices[first].texts.append({ mark, 0, markStyle, QRectF(0, 0, indent, height), Align::Left });
}

void Slicer::row(const LetterItem& item)
{
    const TypeStyle label = m_setter.readable(labelStyle);
    const TypeStyle value = item.type == Type::StrongRow ? strongStyle : TypeStyle {};
    const qreal pitch = linePitch(value.points, 1.35 * m_air);
    const SetLines labels = m_setter.set(item.label, label, labelWidth - 4);
    const SetLines values = m_setter.set(item.text, value, columnWidth - labelWidth - 2);
    const qsizetype count = std::max(labels->size(), values->size());
    constexpr qreal padding = 1.1;
    for (qsizetype i = 0; i < count; ++i) {
        const qreal above = i == 0 ? padding : 0;
        BodySlice slice;
        slice.height = above + pitch + (i + 1 == count ? padding : 0);
        slice.keepWithNext = i + 1 < count && (count < 4 || i == 0 || i + 2 == count);
        if (i == 0)
            slice.rules.append({ QRectF(0, 0, columnWidth, m_inTable ? hairline : solidLine), m_inTable });
        if (i < labels->size())
            slice.texts.append({ labels, i, label, QRectF(2, above, labelWidth - 4, pitch), Align::Left });
        if (i < values->size())
            slice.texts.append(
                { values, i, value, QRectF(labelWidth, above, columnWidth - labelWidth - 2, pitch), Align::Left });
        m_slices.append(slice);
    }
    m_inTable = true;
}

void Slicer::endTable()
{
    if (!m_inTable)
        return;
    m_inTable = false;
    BodySlice& last = m_slices.last();
    last.rules.append({ QRectF(0, last.height - solidLine, columnWidth, solidLine), false });
    space(2.5);
}

void Slicer::passcode()
{
    constexpr QRectF box(26, 2, columnWidth - 52, 24);
    const QString code = m_letter.passcode ? formatPasscode(*m_letter.passcode) : redactedPasscode.toString();
    const QString label = m_letter.language == u"ja" ? QStringLiteral("テンポラリー・パスコード")
                                                     : QStringLiteral("Temporary passcode");
    const TypeStyle style = m_setter.readable(labelStyle);
    const SetLines codeLines = m_typesetter.set(code, passcodeStyle, fromMm(box.width()), Typesetter::Memory::Forget);
    BodySlice slice;
    slice.height = box.bottom() + 3;
    slice.texts.append({ m_setter.set(label, style, box.width()), 0, style,
        QRectF(box.left(), box.top() + 2.2, box.width(), 5), Align::Centre });
    slice.texts.append(
        { codeLines, 0, passcodeStyle, QRectF(box.left(), box.top() + 8, box.width(), 13), Align::Centre });
    constexpr qreal thick = 0.5;
    slice.rules.append({ QRectF(box.left(), box.top(), box.width(), thick), false });
    slice.rules.append({ QRectF(box.left(), box.bottom() - thick, box.width(), thick), false });
    slice.rules.append({ QRectF(box.left(), box.top(), thick, box.height()), false });
    slice.rules.append({ QRectF(box.right() - thick, box.top(), thick, box.height()), false });
    m_slices.append(slice);
}

void Slicer::item(const LetterItem& item, const LetterItem* before)
{
    const bool isRow = item.type == Type::Row || item.type == Type::StrongRow;
    if (!isRow)
        endTable();
    const bool japanese = m_letter.language == u"ja";
    switch (item.type) {
    case Type::Paragraph:
        if (before && before->type != Type::Heading && (!japanese || before->type != Type::Paragraph))
            space(2);
        text(item.text, m_bodyStyle, 0, Align::Left, 1.7);
        break;
    case Type::Heading:
        space(2);
        text(item.text, headingStyle, 0, Align::Left, 1.7);
        m_slices.last().keepWithNext = true;
        break;
    case Type::Bullet:
        marked(item, m_bodyStyle, 5);
        break;
    case Type::Step:
        marked(item, m_bodyStyle, 7);
        break;
    case Type::Note:
        marked(item, { noteStyle.points, false, false, japanese }, 5);
        break;
    case Type::Centred:
        space(1.5);
        text(item.text, {}, 0, Align::Centre, 1.7);
        m_slices.last().keepWithNext = true;
        space(1.5);
        break;
    case Type::Right:
        text(item.text, {}, 0, Align::Right, 1.7);
        break;
    case Type::Row:
    case Type::StrongRow:
        if (!m_inTable && before && before->type == Type::Paragraph)
            space(3);
        row(item);
        break;
    case Type::Passcode:
        passcode();
        break;
    }
}

} // namespace

QList<BodySlice> sliceBody(const Letter& letter, PageBuilder& setter, Typesetter& typesetter, BodySpacing spacing)
{
    return Slicer(letter, setter, typesetter, spacing).slices();
}

void placeSlice(PageBuilder& page, const BodySlice& slice, qreal top)
{
    const QPointF origin(sheet::left, top);
    for (const BodySlice::Text& text : slice.texts)
        page.place(text.lines, text.index, text.style, text.box.translated(origin), text.align, PlacedText::Part::Body);
    for (const auto& [rect, hair] : slice.rules)
        page.rule(rect.translated(origin), hair);
}

} // namespace padesk
