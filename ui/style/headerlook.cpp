// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/headerlook.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace padesk {
namespace {

constexpr int headerHeight = 28;
constexpr int cellPadding = 8;
constexpr int separatorInset = 7;
constexpr int chevronSize = 12;
constexpr int chevronGap = 4;

bool isSorted(const QStyleOptionHeader& option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

QFont labelFont(const QStyleOptionHeader& option, const QFont& body)
{
    QFont font = textFont(TextRole::Caption, body);
    if (isSorted(option))
        font.setWeight(QFont::DemiBold);
    return font;
}

bool isFirst(const QStyleOptionHeader& option)
{
    return option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
}

} // namespace

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.surfaceAlt);
    const bool lit = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (lit)
        painter->fillRect(option.rect, tokens.hover);
    paintBottomLine(painter, option.rect, tokens.line);
    if (isFirst(option) || option.orientation == Qt::Vertical)
        return;
    const int inset = em(separatorInset, fontOf(widget));
    paintLeftLine(painter, option.rect.adjusted(0, inset, 0, -inset), tokens.control);
}

void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const ThemeTokens& tokens = Theme::tokens();
    const int padding = em(cellPadding, body);
    const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(labelFont(option, body));
    const int sign = isSorted(option) ? em(chevronSize + chevronGap, body) : 0;
    const int room = line.width() - sign;
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    const int width = std::min(room, painter->fontMetrics().horizontalAdvance(text));
    const bool right = (option.textAlignment & Qt::AlignRight) != 0;
    const QRect words(right ? line.right() + 1 - sign - width : line.left(), line.top(), width + 1, line.height());
    painter->setPen(isSorted(option) ? tokens.text : tokens.text2);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sign == 0)
        return;
    const QRect chevron(words.right() + em(chevronGap, body), line.top(), em(chevronSize, body), line.height());
    // Qt calls the arrow of an ascending order "down".
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, chevron, ascending ? u"chev-up"_qs : u"chev-down"_qs, tokens.text);
}

void paintHeaderEnd(QPainter* painter, const QRect& rect)
{
    painter->fillRect(rect, Theme::tokens().surfaceAlt);
    paintBottomLine(painter, rect, Theme::tokens().line);
}

QSize headerSectionSize(const QStyleOptionHeader& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    QFont strong = textFont(TextRole::Caption, body);
    strong.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(strong).horizontalAdvance(option.text);
    const int sign = em(chevronSize + chevronGap, body);
    return { words + sign + 2 * em(cellPadding, body) + 1, em(headerHeight, body) };
}

} // namespace padesk
