// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fieldlook.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace padesk {
namespace {

constexpr int radius = 5;
constexpr int checkRadius = 4;
constexpr int chevronSize = 14;
constexpr int chevronWidth = 26;
constexpr int spinWidth = 22;

enum class FieldUse { Form, Filter, Search };

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

FieldUse useOf(const QWidget* widget)
{
    const QString variant = widget ? widget->property("variant").toString() : QString();
    if (variant == u"filter")
        return FieldUse::Filter;
    return variant == u"search" ? FieldUse::Search : FieldUse::Form;
}

/** A filter that narrows the table shows it; by "inUse", or by the text in it. */
bool isInUse(const QWidget* widget)
{
    const QVariant said = widget->property("inUse");
    if (said.isValid())
        return said.toBool();
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    return edit && !edit->text().isEmpty();
}

bool isReadOnly(const QWidget* widget)
{
    return widget && widget->property("readOnly").toBool();
}

BoxLook restingLook(FieldUse use, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    switch (use) {
    case FieldUse::Search:
        return { tokens.sunken, tokens.control };
    case FieldUse::Filter:
        return isInUse(widget) ? BoxLook { tokens.accentSoft, tokens.accentText }
                               : BoxLook { tokens.surface, tokens.control };
    case FieldUse::Form:
        break;
    }
    return { tokens.surface, tokens.field };
}

/** A wrong field stays red while it is mended: the ring would hide what is wrong. */
BoxLook lookOf(const QStyleOption& option, const QWidget* widget)
{
    const ThemeTokens& tokens = Theme::tokens();
    if (!has(option, QStyle::State_Enabled))
        return { tokens.sunken, tokens.line };
    BoxLook look = isReadOnly(widget) ? BoxLook { tokens.sunken, tokens.line } : restingLook(useOf(widget), widget);
    if (widget && widget->property("error").toBool())
        return { look.fill, Theme::tone(Tone::Red).text, 2 };
    if (has(option, QStyle::State_HasFocus))
        return { useOf(widget) == FieldUse::Search ? tokens.surface : look.fill, tokens.focus, 2 };
    return look;
}

BoxLook markLook(const QStyleOption& option)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        return { tokens.sunken, tokens.control };
    if (filled)
        return { has(option, QStyle::State_MouseOver) ? tokens.accentHover : tokens.accent, {} };
    return { has(option, QStyle::State_Sunken) ? tokens.sunken : tokens.surface, tokens.field };
}

QColor markInk(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled) ? Theme::tokens().onAccent : Theme::tokens().text3;
}

QRect square(const QRect& rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRect result(0, 0, side, side);
    result.moveCenter(rect.center());
    return result;
}

void paintChevron(QPainter* painter, const QRect& area, const QString& name, const QStyleOption& option, int size)
{
    const ThemeTokens& tokens = Theme::tokens();
    QRect rect(0, 0, size, size);
    rect.moveCenter(area.center());
    paintIcon(painter, rect, name, has(option, QStyle::State_Enabled) ? tokens.text2 : tokens.text3);
}

} // namespace

int fieldHeightOf(const QWidget* widget)
{
    return em(useOf(widget) == FieldUse::Filter ? filterFieldHeight : fieldHeight, fontOf(widget));
}

void paintFieldFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    paintBox(painter, option.rect, em(radius, fontOf(widget)), lookOf(option, widget));
}

void paintCheckBox(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const QRect box = square(option.rect);
    paintBox(painter, box, em(checkRadius, fontOf(widget)), markLook(option));
    const int inset = std::max(1, box.width() / 8);
    if (has(option, QStyle::State_On))
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), u"check"_qs, markInk(option));
    else if (has(option, QStyle::State_NoChange))
        paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), u"minus"_qs, markInk(option));
}

void paintRadioButton(QPainter* painter, const QStyleOption& option, const QWidget*)
{
    const QRectF ring = square(option.rect);
    paintBox(painter, ring, ring.width() / 2, markLook(option));
    if (!has(option, QStyle::State_On))
        return;
    const qreal inset = ring.width() * 5 / 16;
    const QRectF dot = ring.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, dot, dot.width() / 2, { markInk(option), {} });
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    paintFieldFrame(painter, option, widget);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow, widget);
    paintChevron(painter, arrow, u"chev-down"_qs, option, em(chevronSize, fontOf(widget)));
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const QRect rect = option.rect;
    const int arrow = em(chevronWidth, body);
    QRect visual = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        visual = QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        visual = rect.adjusted(em(fieldPadding, body), 2, -arrow, -2);
    return QStyle::visualRect(option.direction, rect, visual);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    paintFieldFrame(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int size = em(chevronSize - 2, fontOf(widget));
    paintChevron(painter, spinBoxPart(option, QStyle::SC_SpinBoxUp, widget), u"chev-up"_qs, option, size);
    paintChevron(painter, spinBoxPart(option, QStyle::SC_SpinBoxDown, widget), u"chev-down"_qs, option, size);
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QWidget* widget)
{
    const QFont body = fontOf(widget);
    const QRect rect = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : em(spinWidth, body);
    const int half = rect.height() / 2;
    const int left = rect.right() + 1 - buttons;
    QRect visual = rect;
    if (part == QStyle::SC_SpinBoxUp)
        visual = QRect(left, rect.top(), buttons, half);
    else if (part == QStyle::SC_SpinBoxDown)
        visual = QRect(left, rect.top() + half, buttons, rect.height() - half);
    else if (part == QStyle::SC_SpinBoxEditField)
        visual = rect.adjusted(em(fieldPadding, body) - 2, 2, -std::max(buttons, 2), -2);
    return QStyle::visualRect(option.direction, rect, visual);
}

} // namespace padesk
