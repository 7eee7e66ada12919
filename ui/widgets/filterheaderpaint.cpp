// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/filterheader.h"

#include <QAbstractItemModel>
#include <QPainter>

namespace padesk {
namespace {
constexpr int labelHeightAtBase = 28;
constexpr int padding = 8;
constexpr int separatorInset = 7;
constexpr int chevron = 12;
constexpr int chevronGap = 4;
constexpr int fieldGap = 3;
} // namespace

int FilterHeader::labelHeight() const
{
    return em(labelHeightAtBase, font());
}

QString FilterHeader::title(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QFont FilterHeader::labelFont(int section) const
{
    QFont label = textFont(TextRole::Caption, font());
    if (sortPlace(section) >= 0)
        label.setWeight(QFont::DemiBold);
    return label;
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(rect, tokens.surfaceAlt);
    paintBottomLine(painter, rect, tokens.line);
    const int inset = em(separatorInset, font());
    if (visualIndex(section) > 0)
        paintLeftLine(painter, rect.adjusted(0, inset, 0, -inset), tokens.line);
    const bool sorted = sortPlace(section) >= 0;
    const int edge = em(padding, font());
    QRect label = rect.adjusted(edge, 0, -edge, 0);
    painter->setFont(labelFont(section));
    const int width = std::min(painter->fontMetrics().horizontalAdvance(title(section)) + 1, label.width());
    const bool right = section < m_columns.size() && m_columns[section].rightAligned;
    if (sorted && right)
        label.adjust(0, 0, -em(chevron + chevronGap, font()), 0);
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    paintText(painter, label, title(section), sorted ? tokens.text : tokens.text2, side | Qt::AlignVCenter);
    if (sorted)
        paintSortSign(painter, label, right ? label.width() : width, section);
}

/** A chevron after the text; with several columns also which one of them. */
void FilterHeader::paintSortSign(QPainter* painter, const QRect& label, int textWidth, int section) const
{
    const int place = sortPlace(section);
    const int size = em(chevron, font());
    const int x = label.left() + textWidth + em(chevronGap, font());
    const QRect sign(x, label.center().y() - (size - 1) / 2, size, size);
    paintIcon(painter, sign, m_sort[place].descending ? u"chev-down"_qs : u"chev-up"_qs, Theme::tokens().text);
    if (m_sort.size() < 2)
        return;
    painter->setFont(textFont(TextRole::Caption, font()));
    paintText(painter, { sign.right() + 1, label.top(), size, label.height() }, QString::number(place + 1),
        Theme::tokens().text2);
}

void FilterHeader::paintEvent(QPaintEvent* event)
{
    // What lies beside the last section too.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::tokens().surfaceAlt);
    paintBottomLine(&painter, viewport()->rect(), Theme::tokens().line);
    painter.end();
    QHeaderView::paintEvent(event);
}

/** With room for the chevron, so that sorting moves nothing. */
QSize FilterHeader::sectionSizeFromContents(int section) const
{
    QFont label = textFont(TextRole::Caption, font());
    label.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(label).horizontalAdvance(title(section));
    const int wanted = text + em(2 * padding + chevron + chevronGap, font()) + 1;
    const auto field = m_fields.find(section);
    const int inField = field == m_fields.end() ? 0 : field->second->wantedWidth() + em(2 * fieldGap, font());
    return { std::max(wanted, inField), labelHeight() };
}

} // namespace padesk
