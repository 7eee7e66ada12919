// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationdelegate.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/navigationmodel.h"

#include <QLocale>
#include <QPainter>

namespace padesk {
namespace {

constexpr int rowHeight = 32;
constexpr int separatorHeight = 13;
constexpr int headingHeight = 30;
constexpr int sideInset = 8;
constexpr int iconSize = 18;
constexpr int iconLeft = 12;
constexpr int iconGap = 8;

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void paintGround(QPainter* painter, const QRect& item, const QStyleOptionViewItem& option)
{
    const ThemeTokens& tokens = Theme::tokens();
    const int corner = em(6, option.font);
    if (isSelected(option)) {
        paintBox(painter, item, corner, { tokens.accentSoft2, {} });
        const int height = em(16, option.font);
        painter->fillRect(
            QRect(item.left(), item.center().y() - height / 2 + 1, em(3, option.font), height), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(painter, item, corner, { tokens.hover, {} });
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, item, corner);
}

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& text)
{
    const int inset = em(sideInset + iconLeft, option.font);
    painter->setFont(textFont(TextRole::Caption, option.font));
    paintText(painter, option.rect.adjusted(inset, em(6, option.font), -inset, 0), text, Theme::tokens().text2);
}

void paintLine(QPainter* painter, const QStyleOptionViewItem& option)
{
    const int inset = em(sideInset + iconLeft, option.font);
    const int y = option.rect.center().y();
    painter->setPen(QPen(Theme::tokens().control, 0));
    painter->drawLine(option.rect.left() + inset, y, option.rect.right() - inset, y);
}

} // namespace

bool NavigationDelegate::isFolded(const QStyleOptionViewItem& option)
{
    const auto* list = qobject_cast<const NavigationList*>(option.widget);
    return list && list->isFolded();
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto entry = index.data(NavigationModel::EntryRole).value<NavigationEntry>();
    painter->save();
    if (entry.kind == NavigationEntry::Kind::Page)
        paintPage(painter, option, entry);
    else if (entry.kind == NavigationEntry::Kind::Heading && !isFolded(option))
        paintHeading(painter, option, entry.text);
    else
        paintLine(painter, option);
    painter->restore();
}

void NavigationDelegate::paintPage(QPainter* painter, const QStyleOptionViewItem& option, const NavigationEntry& entry)
{
    const ThemeTokens& tokens = Theme::tokens();
    const int inset = em(sideInset, option.font);
    const QRect item = option.rect.adjusted(inset, 1, -inset, -1);
    paintGround(painter, item, option);
    const QColor ink = isSelected(option) ? tokens.accentText : tokens.text;
    const int size = em(iconSize, option.font);
    const bool folded = isFolded(option);
    const int left = folded ? item.left() + (item.width() - size) / 2 : item.left() + em(iconLeft, option.font);
    paintIcon(
        painter, QRect(left, item.top(), size, item.height()), entry.icon, isSelected(option) ? ink : tokens.text2);
    const int badge = entry.count == 0 ? 0 : badgeSize(QLocale().toString(entry.count), option.font).width();
    if (!folded) {
        painter->setFont(textFont(isSelected(option) ? TextRole::Strong : TextRole::Body, option.font));
        const int from = left + size + em(iconGap, option.font);
        const int to = item.right() - em(iconGap, option.font) - (badge > 0 ? badge + em(4, option.font) : 0);
        paintText(painter, QRect(from, item.top(), to - from, item.height()), entry.text, ink);
    }
    if (entry.count > 0)
        paintCount(painter, item, option, entry);
}

/** Folded, the count moves to the corner of the icon. */
void NavigationDelegate::paintCount(
    QPainter* painter, const QRect& item, const QStyleOptionViewItem& option, const NavigationEntry& entry)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool grey = entry.badge == Tone::Grey;
    const ToneColours tone = Theme::tone(entry.badge);
    const QString count = QLocale().toString(entry.count);
    QRect badge(QPoint(), badgeSize(count, option.font));
    if (isFolded(option)) {
        badge.setHeight(em(15, option.font));
        badge.setWidth(std::max(badge.height(), badge.width() - em(5, option.font)));
        badge.moveTopRight(item.topRight());
        // Apart from the icon that lies under it.
        paintBox(painter, badge.adjusted(-1, -1, 1, 1), badge.height() / 2.0 + 1,
            { isSelected(option) ? tokens.accentSoft2 : tokens.sidebar, {} });
    } else {
        badge.moveCenter(item.center());
        badge.moveRight(item.right() - em(6, option.font));
    }
    paintBadge(painter, badge, count, option.font, grey ? tokens.line : tone.tint, grey ? tokens.text2 : tone.text);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto entry = index.data(NavigationModel::EntryRole).value<NavigationEntry>();
    if (entry.kind == NavigationEntry::Kind::Page)
        return { em(52, option.font), em(rowHeight, option.font) };
    const bool heading = entry.kind == NavigationEntry::Kind::Heading && !isFolded(option);
    return { em(52, option.font), em(heading ? headingHeight : separatorHeight, option.font) };
}

} // namespace padesk
