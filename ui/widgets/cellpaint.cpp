// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellpaint.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace padesk {
namespace {
constexpr int padding = 8;
constexpr int iconGap = 6;
constexpr int iconSize = 16;
constexpr int barsWidth = 13;
constexpr int avatarSide = 19;
constexpr int progressWidth = 36;
constexpr int progressHeight = 4;
constexpr int overdue = 3;

QFont fontOfCell(const CellLook& look, const QFont& body)
{
    const bool strong = look.kind == CellKind::Strong || (look.kind == CellKind::Age && look.level >= overdue);
    if (strong)
        return textFont(TextRole::Strong, body);
    return look.kind == CellKind::Match ? textFont(TextRole::Caption, body) : body;
}

std::optional<Tone> toneOfAge(int level)
{
    if (level >= overdue)
        return Tone::Red;
    return level == 2 ? std::optional(Tone::Amber) : std::nullopt;
}

std::optional<Tone> toneOfMarks(const QList<MatchMark>& marks)
{
    if (marks.contains(MatchMark::Differs))
        return Tone::Red;
    return marks.contains(MatchMark::Variant) ? std::optional(Tone::Amber) : std::nullopt;
}

bool isQuiet(const CellLook& look)
{
    switch (look.kind) {
    case CellKind::Quiet:
    case CellKind::Date:
    case CellKind::Match:
        return true;
    case CellKind::Claim:
        return look.person.isEmpty();
    case CellKind::Age:
        return look.level == 0;
    default:
        return false;
    }
}

QColor inkOf(const CellLook& look)
{
    std::optional<Tone> tone = look.tone;
    if (!tone && look.kind == CellKind::Age)
        tone = toneOfAge(look.level);
    if (!tone && look.kind == CellKind::Match)
        tone = toneOfMarks(look.marks);
    if (tone)
        return Theme::tone(*tone).text;
    return isQuiet(look) ? Theme::tokens().text2 : Theme::tokens().text;
}

/** What stands before the text, with the gap; 0 for nothing. */
int markWidth(const CellLook& look, const QFont& font)
{
    switch (look.kind) {
    case CellKind::Age:
        return look.level > 0 ? em(barsWidth + iconGap, font) : 0;
    case CellKind::Match:
        return look.marks.isEmpty() ? 0
                                    : matchStripWidth(static_cast<int>(look.marks.size()), font) + em(iconGap, font);
    case CellKind::Claim:
        return em(avatarSide + iconGap, font);
    case CellKind::Progress:
        return em(progressWidth + iconGap, font);
    default:
        return look.icon.isEmpty() ? 0 : em(iconSize + iconGap, font);
    }
}

/** A square of that size at the left, in the middle of the height. */
QRect markRect(const QRect& rect, int size)
{
    return { rect.left(), rect.center().y() - (size - 1) / 2, size, size };
}

void paintProgress(QPainter* painter, const QRect& rect, const CellLook& look, const QFont& font)
{
    const int height = em(progressHeight, font);
    QRectF bar(rect.left(), rect.center().y() - height / 2, em(progressWidth, font), height);
    paintBox(painter, bar, height / 2.0, { Theme::tokens().control, QColor() });
    if (look.total <= 0 || look.done <= 0)
        return;
    bar.setWidth(bar.width() * std::min(look.done, look.total) / look.total);
    const QColor colour = look.done >= look.total ? Theme::tone(Tone::Green).text : Theme::tokens().accent;
    paintBox(painter, bar, height / 2.0, { colour, QColor() });
}

void paintMark(const CellPaint& cell)
{
    const CellLook& look = cell.look;
    if (look.kind == CellKind::Age && look.level > 0)
        paintAgeBars(cell.painter, cell.rect, look.level, cell.font);
    else if (look.kind == CellKind::Match)
        paintMatchStrip(cell.painter, cell.rect, look.marks, cell.font);
    else if (look.kind == CellKind::Claim)
        paintAvatar(cell.painter, markRect(cell.rect, em(avatarSide, cell.font)),
            { look.person, look.operatorId, look.own }, cell.font);
    else if (look.kind == CellKind::Progress)
        paintProgress(cell.painter, cell.rect, look, cell.font);
    else if (!look.icon.isEmpty())
        paintIcon(cell.painter, markRect(cell.rect, em(iconSize, cell.font)), look.icon, Theme::tokens().text2);
}

ChipLook chipOf(const CellLook& look, const QString& text, bool selected)
{
    return { look.tone.value_or(Tone::Grey), look.icon, text, selected };
}
} // namespace

int cellPadding(const QFont& font)
{
    return em(padding, font);
}

int cellWidth(const CellLook& look, const QString& text, const QFont& font)
{
    const int around = 2 * cellPadding(font);
    if (look.kind == CellKind::State)
        return chipSize(chipOf(look, text, false), font).width() + around;
    return QFontMetrics(fontOfCell(look, font)).horizontalAdvance(text) + markWidth(look, font) + around + 1;
}

void paintCell(const CellPaint& cell)
{
    if (cell.look.kind == CellKind::State) {
        if (!cell.text.isEmpty())
            paintChip(cell.painter, cell.rect, chipOf(cell.look, cell.text, cell.selected), cell.font);
        return;
    }
    paintMark(cell);
    const int mark = markWidth(cell.look, cell.font);
    cell.painter->setFont(fontOfCell(cell.look, cell.font));
    const Qt::Alignment side = cell.look.kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    paintText(cell.painter, cell.rect.adjusted(mark, 0, 0, 0), cell.text, inkOf(cell.look), side | Qt::AlignVCenter);
}

} // namespace padesk
