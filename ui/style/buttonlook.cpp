// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttonlook.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <array>

namespace padesk {
namespace {

constexpr int buttonHeight = 30;
constexpr int filterHeight = 24;
constexpr int sidePadding = 12;
constexpr int iconSize = 16;
constexpr int iconGap = 6;
constexpr int keyGap = 10;
constexpr int chevronSize = 14;
constexpr int radius = 6;

constexpr std::array variantNames { QLatin1String(""), QLatin1String("primary"), QLatin1String("danger"),
    QLatin1String("quiet"), QLatin1String("filter"), QLatin1String("search"), QLatin1String("inverse") };

struct ButtonLook {
    BoxLook box;
    QColor ink;
    QColor iconInk;
    QColor keyInk;
    QColor keyEdge;
};

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

bool isPressed(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}
bool isLit(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_MouseOver) || isPressed(option);
}
bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}
bool isChecked(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_On);
}

ButtonLook disabledLook(ButtonVariant variant)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool bare = variant == ButtonVariant::Quiet || variant == ButtonVariant::Inverse;
    BoxLook box;
    if (variant == ButtonVariant::Primary)
        box.fill = tokens.sunken;
    else if (!bare)
        box.edge = tokens.line;
    return { box, tokens.text3, tokens.text3, tokens.text3, tokens.control };
}

ButtonLook edgedLook(const QColor& ink, const QColor& iconInk)
{
    const ThemeTokens& tokens = Theme::tokens();
    return { { tokens.surface, tokens.control }, ink, iconInk, tokens.text2, tokens.control };
}

ButtonLook restingLook(ButtonVariant variant, bool checked)
{
    const ThemeTokens& tokens = Theme::tokens();
    const QColor red = Theme::tone(Tone::Red).text;
    switch (variant) {
    case ButtonVariant::Primary:
        return { { tokens.accent, {} }, tokens.onAccent, tokens.onAccent, tokens.onAccent,
            faded(tokens.onAccent, 0.6F) };
    case ButtonVariant::Danger:
        return { { tokens.surface, tokens.control }, red, red, red, faded(red, 0.5F) };
    case ButtonVariant::Quiet:
        return { {}, tokens.accentText, tokens.accentText, tokens.text2, tokens.control };
    case ButtonVariant::Search:
        return { { tokens.sunken, tokens.control }, tokens.text3, tokens.text3, tokens.text2, tokens.control };
    case ButtonVariant::Inverse:
        return { {}, tokens.inverseLink, tokens.inverseLink, tokens.inverseLink, faded(tokens.inverseLink, 0.5F) };
    case ButtonVariant::Normal:
    case ButtonVariant::Filter:
        break;
    }
    if (checked)
        return { { tokens.accentSoft, tokens.accentText }, tokens.accentText, tokens.accentText, tokens.text2,
            tokens.control };
    return edgedLook(tokens.text, tokens.text);
}

ButtonLook lookOf(ButtonVariant variant, const QStyleOption& option)
{
    if (!isEnabled(option))
        return disabledLook(variant);
    ButtonLook look = restingLook(variant, isChecked(option));
    if (variant == ButtonVariant::Primary && isLit(option))
        look.box.fill = Theme::tokens().accentHover;
    return look;
}

/** Hover and pressed lie over the ground as a veil, so that they work on every one. */
void paintVeil(QPainter* painter, const QRect& rect, ButtonVariant variant, const QStyleOption& option, int corner)
{
    if (!isEnabled(option) || variant == ButtonVariant::Primary || !isLit(option))
        return;
    QColor veil = variant == ButtonVariant::Inverse ? faded(Theme::tokens().inverseLink, 0.12F) : Theme::tokens().hover;
    if (isPressed(option))
        veil.setAlphaF(veil.alphaF() * 2);
    paintBox(painter, rect, corner, { veil, {} });
}

void paintFocus(QPainter* painter, const QRect& rect, ButtonVariant variant, int corner)
{
    paintFocusRing(painter, rect, corner);
    if (variant == ButtonVariant::Primary)
        paintBox(painter, rect.adjusted(2, 2, -2, -2), corner - 2, { {}, Theme::tokens().onAccent });
}

QString keyOf(const QWidget* widget)
{
    return widget ? keyCapText(widget->property("key").toString()) : QString();
}

QFont labelFont(ButtonVariant variant, const QWidget* widget)
{
    const bool strong = variant == ButtonVariant::Primary || variant == ButtonVariant::Inverse;
    return textFont(strong ? TextRole::Strong : TextRole::Body, fontOf(widget));
}

/** The widths of what stands in a button, without its paddings. */
struct Parts {
    int icon = 0;
    int text = 0;
    int key = 0;
    int chevron = 0;

    int total() const { return icon + text + key + chevron; }
};

Parts partsOf(const QStyleOptionButton& option, ButtonVariant variant, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    Parts parts;
    if (!option.icon.isNull())
        parts.icon = em(iconSize, body) + (option.text.isEmpty() ? 0 : em(iconGap, body));
    if (!option.text.isEmpty())
        parts.text = QFontMetrics(labelFont(variant, widget)).size(Qt::TextShowMnemonic, option.text).width();
    if (const QString key = keyOf(widget); !key.isEmpty())
        parts.key = keyCapSize(key, body).width() + em(keyGap, body);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        parts.chevron = em(chevronSize, body) + em(iconGap, body);
    return parts;
}

/** Icons of our own take the colour of the text; others are painted as they are. */
void paintButtonIcon(QPainter* painter, const QRect& rect, const QIcon& given, const QColor& ink, bool enabled)
{
    if (iconNames().contains(given.name()))
        paintIcon(painter, rect, given.name(), ink);
    else
        given.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

bool isNarrow(ButtonVariant variant)
{
    return variant == ButtonVariant::Quiet || variant == ButtonVariant::Filter || variant == ButtonVariant::Inverse;
}

QString arrowIcon(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::UpArrow:
        return u"chev-up"_qs;
    case Qt::DownArrow:
        return u"chev-down"_qs;
    case Qt::LeftArrow:
        return u"chev-left"_qs;
    default:
        return u"chev-right"_qs;
    }
}

int textFlags(const QStyleOption& option, const QWidget* widget)
{
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    return Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

void paintLabel(QPainter* painter, const QStyleOptionButton& option, const ButtonLook& look, ButtonVariant variant,
    const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const Parts parts = partsOf(option, variant, widget);
    const QRect rect = option.rect;
    const bool fromLeft = variant == ButtonVariant::Search;
    const int padding = em(fromLeft ? 8 : sidePadding, body);
    int x = fromLeft ? rect.left() + padding : rect.left() + (rect.width() - parts.total()) / 2;
    const auto middle
        = [&](int width, int height) { return QRect(x, rect.top() + (rect.height() - height) / 2, width, height); };
    if (parts.icon > 0)
        paintButtonIcon(
            painter, middle(em(iconSize, body), em(iconSize, body)), option.icon, look.iconInk, isEnabled(option));
    x += parts.icon;
    painter->setFont(labelFont(variant, widget));
    painter->setPen(look.ink);
    const QString key = keyOf(widget);
    const int keyWidth = key.isEmpty() ? 0 : keyCapSize(key, body).width() + em(keyGap, body);
    // The search takes the width it gets; any other button is as wide as its words.
    const int room = fromLeft ? std::min(parts.text, rect.right() - padding - keyWidth - x) : parts.text;
    const QString text
        = room < parts.text ? painter->fontMetrics().elidedText(option.text, Qt::ElideRight, room) : option.text;
    painter->drawText(middle(room + 1, rect.height()), textFlags(option, widget), text);
    x += parts.text;
    if (!key.isEmpty()) {
        const QSize size = keyCapSize(key, body);
        x = fromLeft ? rect.right() + 1 - padding - size.width() : x + em(keyGap, body);
        paintKeyCap(painter, middle(size.width(), size.height()), key, body, look.keyInk, look.keyEdge);
        x += size.width();
    }
    if (parts.chevron > 0) {
        x = fromLeft ? rect.right() + 1 - padding - em(chevronSize, body) : x + em(iconGap, body);
        paintIcon(painter, middle(em(chevronSize, body), em(chevronSize, body)), u"chev-down"_qs, look.iconInk);
    }
}

} // namespace

ButtonVariant buttonVariant(const QWidget* widget)
{
    const QString name = widget ? widget->property("variant").toString() : QString();
    for (std::size_t index = 1; index < variantNames.size(); ++index) {
        if (name == variantNames[index])
            return static_cast<ButtonVariant>(index);
    }
    return ButtonVariant::Normal;
}

QString variantName(ButtonVariant variant)
{
    return variantNames[static_cast<std::size_t>(variant)];
}

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonVariant variant = buttonVariant(widget);
    const ButtonLook look = lookOf(variant, option);
    const int corner = em(variant == ButtonVariant::Filter ? 5 : radius, fontOf(widget));
    if (look.box.fill.isValid() || look.box.edge.isValid())
        paintBox(painter, option.rect, corner, look.box);
    paintVeil(painter, option.rect, variant, option, corner);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, variant, corner);
    paintLabel(painter, option, look, variant, widget);
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const ButtonVariant variant = buttonVariant(widget);
    const int height = em(variant == ButtonVariant::Filter ? filterHeight : buttonHeight, body);
    const int padding = em(isNarrow(variant) || option.text.isEmpty() ? 8 : sidePadding, body);
    return { std::max(height, partsOf(option, variant, widget).total() + 2 * padding), height };
}

void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const ThemeTokens& tokens = Theme::tokens();
    const int corner = em(radius, body);
    const QColor ink = !isEnabled(option) ? tokens.text3 : isChecked(option) ? tokens.accentText : tokens.text2;
    if (isChecked(option) && isEnabled(option))
        paintBox(painter, option.rect, corner, { tokens.accentSoft2, {} });
    paintVeil(painter, option.rect, ButtonVariant::Quiet, option, corner);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, corner);
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const int size = em(iconSize, body);
    QRect iconRect(0, 0, size, size);
    iconRect.moveCenter(option.rect.center());
    if (words)
        iconRect.moveLeft(option.rect.left() + em(8, body));
    if (option.features.testFlag(QStyleOptionToolButton::Arrow) && option.arrowType != Qt::NoArrow)
        paintIcon(painter, iconRect, arrowIcon(option.arrowType), ink);
    else if (!option.icon.isNull())
        paintButtonIcon(painter, iconRect, option.icon, ink, isEnabled(option));
    if (!words)
        return;
    const int left = option.icon.isNull() ? option.rect.left() + em(8, body) : iconRect.right() + em(iconGap, body);
    painter->setFont(body);
    painter->setPen(ink);
    painter->drawText(option.rect.adjusted(left - option.rect.left(), 0, 0, 0), textFlags(option, widget), option.text);
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const int height = em(buttonHeight, body);
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty())
        return { height, height };
    const int icon = option.icon.isNull() ? 0 : em(iconSize + iconGap, body);
    const int text = QFontMetrics(body).size(Qt::TextShowMnemonic, option.text).width();
    return { icon + text + 2 * em(8, body), height };
}

} // namespace padesk
