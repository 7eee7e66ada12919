// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/barlook.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QVariant>

namespace padesk {
namespace {

constexpr int tabHeight = 38;
constexpr int tabPadding = 10;
constexpr int badgeGap = 6;
constexpr int iconSize = 16;
constexpr int underline = 3;
constexpr int handleWidth = 6;
constexpr int smallestHandle = 28;
constexpr int progressHeight = 6;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/** Empty without a count. */
QString countOf(const QStyleOptionTab& option, const QWidget* widget)
{
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    if (!bar || option.tabIndex < 0)
        return {};
    return bar->tabData(option.tabIndex).toString();
}

int wordsWidth(const QStyleOptionTab& option, const QFont& body)
{
    return QFontMetrics(body).size(Qt::TextShowMnemonic, option.text).width();
}

QColor tabInk(const QStyleOptionTab& option)
{
    const ThemeTokens& tokens = Theme::tokens();
    if (!has(option, QStyle::State_Enabled))
        return tokens.text3;
    if (has(option, QStyle::State_Selected))
        return tokens.accentText;
    return has(option, QStyle::State_MouseOver) ? tokens.text : tokens.text2;
}

void paintCount(QPainter* painter, int left, const QStyleOptionTab& option, const QString& count, const QFont& body)
{
    const ThemeTokens& tokens = Theme::tokens();
    QRect rect(QPoint(left, 0), badgeSize(count, body));
    rect.moveTop(option.rect.center().y() - rect.height() / 2 + 1);
    if (has(option, QStyle::State_Selected))
        paintBadge(painter, rect, count, body, tokens.accentSoft2, tokens.accentText);
    else
        paintBadge(painter, rect, count, body, Theme::tone(Tone::Grey).tint, tokens.text2);
}

bool isHorizontal(const QStyleOptionSlider& option)
{
    return option.orientation == Qt::Horizontal;
}

/** Where the handle lies along the groove and how long it is. */
std::pair<int, int> handleSpan(const QStyleOptionSlider& option, const QFont& body)
{
    const int groove = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return { 0, groove };
    const qint64 share = qint64(groove) * option.pageStep / (range + option.pageStep);
    const int length = std::min(groove, std::max(em(smallestHandle, body), static_cast<int>(share)));
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    return { start, length };
}

} // namespace

void paintTabShape(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget)
{
    if (!has(option, QStyle::State_Selected))
        return;
    const QFont body = fontOf(widget);
    const int inset = em(2, body);
    const QRect line(option.rect.left() + inset, option.rect.bottom() + 1 - em(underline, body),
        option.rect.width() - 2 * inset, em(underline, body));
    painter->fillRect(line, Theme::tokens().accentText);
}

void paintTabLabel(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    int x = option.rect.left() + em(tabPadding, body);
    if (!option.icon.isNull()) {
        const int size = em(iconSize, body);
        const QRect rect(x, option.rect.center().y() - size / 2, size, size);
        if (iconNames().contains(option.icon.name()))
            paintIcon(painter, rect, option.icon.name(), tabInk(option));
        else
            option.icon.paint(painter, rect);
        x += size + em(badgeGap, body);
    }
    painter->setFont(body);
    painter->setPen(tabInk(option));
    const int width = wordsWidth(option, body);
    painter->drawText(QRect(x, option.rect.top(), width + 1, option.rect.height()),
        Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    if (const QString count = countOf(option, widget); !count.isEmpty())
        paintCount(painter, x + width + em(badgeGap, body), option, count, body);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(2, em(5, body), -2, -em(6, body)), em(5, body));
}

QSize tabSize(const QStyleOptionTab& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const QString count = countOf(option, widget);
    const int icon = option.icon.isNull() ? 0 : em(iconSize, body) + em(badgeGap, body);
    const int badge = count.isEmpty() ? 0 : em(badgeGap, body) + badgeSize(count, body).width();
    return { icon + wordsWidth(option, body) + badge + 2 * em(tabPadding, body), em(tabHeight, body) };
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(option.rect, tokens.surface);
    if (option.maximum <= option.minimum)
        return;
    const int width = em(handleWidth, fontOf(widget));
    QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider, widget);
    const int side = ((isHorizontal(option) ? handle.height() : handle.width()) - width) / 2;
    handle = isHorizontal(option) ? handle.adjusted(2, side, -2, -side) : handle.adjusted(side, 2, -side, -2);
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    paintBox(painter, handle, width / 2.0, { lit ? tokens.field : tokens.control, {} });
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QWidget* widget)
{
    const auto [start, length] = handleSpan(option, fontOf(widget));
    const bool flat = isHorizontal(option);
    const QRect rect = option.rect;
    const auto along = [&](int from, int size) {
        return flat ? QRect(rect.left() + from, rect.top(), size, rect.height())
                    : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    const int groove = flat ? rect.width() : rect.height();
    QRect visual;
    if (part == QStyle::SC_ScrollBarSlider)
        visual = along(start, length);
    else if (part == QStyle::SC_ScrollBarGroove)
        visual = rect;
    else if (part == QStyle::SC_ScrollBarSubPage)
        visual = along(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        visual = along(start + length, groove - start - length);
    return QStyle::visualRect(option.direction, rect, visual);
}

void paintProgressBar(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    const int height = em(progressHeight, fontOf(widget));
    QRect groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    paintBox(painter, groove, height / 2.0, { tokens.line, {} });
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    groove.setWidth(static_cast<int>(groove.width() * (qint64(option.progress) - option.minimum) / range));
    paintBox(painter, groove, height / 2.0, { tokens.accent, {} });
}

void paintSplitter(QPainter* painter, const QStyleOption& option)
{
    painter->fillRect(option.rect, Theme::tokens().line);
}

} // namespace padesk
