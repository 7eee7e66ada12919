// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/itemlook.h"

#include "ui/style/fieldlook.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace padesk {
namespace {

constexpr int itemHeight = 28;
constexpr int separatorHeight = 9;
constexpr int iconSize = 16;
constexpr int iconGap = 6;

bool isSeparator(const QModelIndex& index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == u"separator";
}

/** Paints the icon at the left of the line; returns how much of it is used up. */
int paintItemIcon(QPainter* painter, const QRect& line, const QIcon& icon, bool enabled, const QFont& body)
{
    if (icon.isNull())
        return 0;
    const int size = em(iconSize, body);
    const QRect rect(line.left(), line.center().y() - size / 2, size, size);
    icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    return size + em(iconGap, body);
}

} // namespace

void paintItemGround(QPainter* painter, const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::tokens().selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter->fillRect(option.rect, Theme::tokens().hover);
}

std::unique_ptr<QStyleOptionViewItem> keepingItsColour(const QStyleOptionViewItem& option)
{
    auto copy = std::make_unique<QStyleOptionViewItem>(option);
    copy->palette.setColor(QPalette::HighlightedText, copy->palette.color(QPalette::Text));
    return copy;
}

void paintComboBoxLabel(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.editable)
        return;
    QRect line = comboBoxPart(option, QStyle::SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
    line.adjust(paintItemIcon(painter, line, option.currentIcon, enabled, fontOf(widget)), 0, 0, 0);
    const bool hint = widget && widget->property("currentIndex").toInt() < 0;
    paintText(painter, line, option.currentText, enabled && !hint ? tokens.text : tokens.text3);
}

void ListItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeTokens& tokens = Theme::tokens();
    if (isSeparator(index)) {
        const int y = option.rect.center().y();
        painter->setPen(QPen(tokens.line, 0));
        painter->drawLine(option.rect.left(), y, option.rect.right(), y);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        paintBox(painter, option.rect.adjusted(2, 0, -2, 0), em(5, option.font), { tokens.accentSoft2, {} });
    const int padding = em(8, option.font);
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    line.adjust(paintItemIcon(painter, line, icon, enabled, option.font), 0, 0, 0);
    painter->setFont(option.font);
    paintText(painter, line, index.data().toString(), enabled ? tokens.text : tokens.text3);
}

QSize ListItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isSeparator(index))
        return { 0, em(separatorHeight, option.font) };
    const bool withIcon = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    const int icon = withIcon ? em(iconSize + iconGap, option.font) : 0;
    const int words = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    return { icon + words + 2 * em(8, option.font) + 1, em(itemHeight, option.font) };
}

} // namespace padesk
