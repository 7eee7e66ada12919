// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/menulook.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace padesk {
namespace {

constexpr int itemHeight = 28;
constexpr int separatorHeight = 9;
constexpr int iconColumn = 36;
constexpr int iconSize = 16;
constexpr int sidePadding = 12;
constexpr int keyGap = 24;
constexpr int arrowSize = 14;
constexpr int radius = 5;

int textFlags(const QStyleOption& option, const QWidget* widget)
{
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    return Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

void paintSeparator(QPainter* painter, const QStyleOptionMenuItem& option, const QFont& body)
{
    const int y = option.rect.center().y();
    if (option.text.isEmpty()) {
        painter->setPen(QPen(Theme::tokens().line, 0));
        painter->drawLine(option.rect.left() + em(6, body), y, option.rect.right() - em(6, body), y);
        return;
    }
    painter->setFont(textFont(TextRole::Caption, body));
    paintText(painter, option.rect.adjusted(em(sidePadding, body), 0, 0, 0), option.text, Theme::tokens().text2);
}

void paintMark(QPainter* painter, const QStyleOptionMenuItem& option, const QFont& body, bool enabled)
{
    const ThemeTokens& tokens = Theme::tokens();
    const int size = em(iconSize, body);
    QRect rect(option.rect.left() + (em(iconColumn, body) - size) / 2, 0, size, size);
    rect.moveCenter({ rect.center().x(), option.rect.center().y() });
    const QColor ink = enabled ? tokens.text2 : tokens.text3;
    if (option.checked && option.checkType != QStyleOptionMenuItem::NotCheckable)
        paintIcon(painter, rect, u"check"_qs, enabled ? tokens.accentText : ink);
    else if (iconNames().contains(option.icon.name()))
        paintIcon(painter, rect, option.icon.name(), ink);
    else if (!option.icon.isNull())
        option.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const ThemeTokens& tokens = Theme::tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option, body);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintBox(painter, option.rect, em(radius, body), { enabled ? tokens.accentSoft2 : tokens.hover, {} });
    paintMark(painter, option, body, enabled);
    const QString words = option.text.section(u'\t', 0, 0);
    const QString key = option.text.section(u'\t', 1);
    const QRect line = option.rect.adjusted(em(iconColumn, body), 0, -em(sidePadding, body), 0);
    painter->setFont(
        option.menuItemType == QStyleOptionMenuItem::DefaultItem ? textFont(TextRole::Strong, body) : body);
    painter->setPen(enabled ? tokens.text : tokens.text3);
    painter->drawText(line, textFlags(option, widget), words);
    painter->setFont(textFont(TextRole::Caption, body));
    painter->setPen(enabled ? tokens.text2 : tokens.text3);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, key);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int size = em(arrowSize, body);
        paintIcon(painter, QRect(line.right() - size, line.top(), size, line.height()), u"chev-right"_qs,
            enabled ? tokens.text2 : tokens.text3);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& words, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return { words.width(), em(separatorHeight, body) };
    const QString text = option.text.section(u'\t', 0, 0);
    const int width = std::max(words.width(), QFontMetrics(body).size(Qt::TextShowMnemonic, text).width());
    return { em(iconColumn, body) + width + em(keyGap, body) + em(sidePadding, body), em(itemHeight, body) };
}

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.canvas);
    const bool lit = option.state.testFlag(QStyle::State_Selected);
    if (lit) {
        const bool open = option.state.testFlag(QStyle::State_Sunken);
        paintBox(painter, option.rect.adjusted(0, 2, 0, -2), em(radius, body),
            { open ? tokens.accentSoft2 : tokens.hover, {} });
    }
    painter->setFont(body);
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? tokens.text : tokens.text3);
    painter->drawText(option.rect, textFlags(option, widget) | Qt::AlignHCenter, option.text);
}

QSize menuBarItemSize(const QSize& words, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    return { words.width() + 2 * em(8, body), em(26, body) };
}

void paintMenuPanel(QPainter* painter, const QRect& rect)
{
    painter->fillRect(rect, Theme::tokens().control);
    painter->fillRect(rect.adjusted(1, 1, -1, -1), Theme::tokens().surface);
}

} // namespace padesk
