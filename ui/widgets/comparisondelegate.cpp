// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisondelegate.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/comparisonmodel.h"
#include "ui/widgets/difftext.h"

#include <QPainter>
#include <QTableView>

namespace padesk {
namespace {
constexpr int rowHeight = 29;
constexpr int cellPadding = 8;
constexpr int verticalPadding = 5;
constexpr int signSize = 14;
constexpr int gap = 6;
constexpr int boxSize = 16;

const ComparisonRow& rowOf(const QModelIndex& index)
{
    return static_cast<const ComparisonModel*>(index.model())->row(index.row());
}

const QList<TextSegment>& segmentsOf(const QModelIndex& index)
{
    const DiffSegments& segments = rowOf(index).segments;
    return index.column() == ComparisonModel::Applicant ? segments.applicant : segments.registered;
}

DiffText diffText(const QModelIndex& index, const QFont& font, int width)
{
    return { index.data().toString(), segmentsOf(index), rowOf(index).verdict, font, width };
}

/** Only what has to be looked at is filled: agreement is a small sign and a grey word (VISUAL.md 1). */
std::optional<Tone> chipTone(const ComparisonRow& row)
{
    if (row.verdictTone)
        return row.verdictTone;
    if (row.verdict == CheckVerdict::Mismatch)
        return row.accepted ? Tone::Grey : Tone::Red;
    return row.verdict == CheckVerdict::Variant ? std::optional(Tone::Amber) : std::nullopt;
}

QString signName(const ComparisonRow& row)
{
    switch (row.verdict) {
    case CheckVerdict::Match:
        return u"equal"_qs;
    case CheckVerdict::Variant:
        return u"approx"_qs;
    case CheckVerdict::Mismatch:
        return u"notequal"_qs;
    case CheckVerdict::Absent:
        break;
    }
    return u"minus"_qs;
}

ChipLook chipOf(const ComparisonRow& row)
{
    return { chipTone(row).value_or(Tone::Grey), signName(row), ComparisonModel::verdictText(row), false };
}

QRect square(const QRect& rect, int left, int size)
{
    return { left, rect.center().y() - (size - 1) / 2, size, size };
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const ComparisonRow& row)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool differs = row.verdict == CheckVerdict::Mismatch && !row.accepted && !row.verdictTone;
    const bool judged = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active)
        && option.widget && option.widget->hasFocus();
    painter->fillRect(option.rect, judged ? tokens.selection : differs ? tokens.differing : tokens.surface);
    paintBottomLine(painter, option.rect, tokens.line);
}

void paintVerdict(QPainter* painter, const QRect& rect, const ComparisonRow& row, const QFont& font)
{
    if (chipTone(row)) {
        paintChip(painter, rect, chipOf(row), font);
        return;
    }
    const QRect sign = square(rect, rect.left() + em(gap, font), em(signSize, font));
    const bool match = row.verdict == CheckVerdict::Match;
    paintIcon(painter, sign, signName(row), match ? Theme::tone(Tone::Green).text : Theme::tokens().text2);
    painter->setFont(textFont(TextRole::Caption, font));
    paintText(painter, rect.adjusted(sign.right() + em(gap, font) - rect.left(), 0, 0, 0),
        ComparisonModel::verdictText(row), Theme::tokens().text2);
}

void paintLabel(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const ComparisonRow& row)
{
    QRect text = rect;
    if (row.checked) {
        QStyleOptionButton box;
        box.initFrom(option.widget);
        box.rect = square(rect, rect.left(), em(boxSize, option.font));
        box.state = QStyle::State_Enabled | (*row.checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        text.setLeft(box.rect.right() + em(gap, option.font));
    }
    painter->setFont(option.font);
    paintText(painter, text, row.label, row.checked ? Theme::tokens().text : Theme::tokens().text2);
}
} // namespace

int ComparisonDelegate::padding(const QFont& font)
{
    return em(cellPadding, font);
}

int ComparisonDelegate::verdictWidth(const ComparisonRow& row, const QFont& font)
{
    return chipSize(chipOf(row), font).width() + 2 * padding(font);
}

int ComparisonDelegate::labelWidth(const ComparisonRow& row, const QFont& font)
{
    const int box = row.checked ? em(boxSize + gap, font) : 0;
    return QFontMetrics(font).horizontalAdvance(row.label) + box + 2 * padding(font) + 1;
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ComparisonRow& row = rowOf(index);
    const int side = padding(option.font);
    const QRect rect = option.rect.adjusted(side, 0, -side, -1);
    painter->save();
    paintGround(painter, option, row);
    if (index.column() == ComparisonModel::Field)
        paintLabel(painter, option, rect, row);
    else if (index.column() == ComparisonModel::Verdict)
        paintVerdict(painter, rect, row, option.font);
    else
        diffText(index, option.font, rect.width()).paint(painter, rect, Theme::tokens().text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 0);
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int least = em(rowHeight, option.font);
    const bool value = index.column() == ComparisonModel::Applicant || index.column() == ComparisonModel::Registered;
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (!value || !view)
        return { 0, least };
    const int width = view->columnWidth(index.column()) - 2 * padding(option.font);
    const int height = diffText(index, option.font, width).size().height() + em(2 * verticalPadding, option.font);
    return { 0, std::max(least, height) };
}

} // namespace padesk
