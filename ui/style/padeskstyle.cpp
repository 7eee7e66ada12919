// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/padeskstyle.h"

#include "ui/style/barlook.h"
#include "ui/style/buttonlook.h"
#include "ui/style/fieldlook.h"
#include "ui/style/headerlook.h"
#include "ui/style/itemlook.h"
#include "ui/style/menulook.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace padesk {
namespace {

/** The option as what the element promises it is; null when a caller gives something else. */
template <class Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

bool isTextBox(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/** A page that paints its entries itself keeps doing so. */
bool hasQtsDelegate(const QComboBox& combo)
{
    const QObject* delegate = combo.itemDelegate();
    return delegate->inherits("QComboBoxDelegate") || delegate->inherits("QComboMenuDelegate");
}

/** The edge of scroll areas and lists; text boxes look like fields, tables have none. */
void paintFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (isTextBox(widget))
        paintFieldFrame(painter, option, widget);
    else if (widget && widget->isWindow())
        paintMenuPanel(painter, option.rect);
    else
        paintBox(painter, option.rect, 0, { {}, Theme::tokens().line });
}

} // namespace

PaDeskStyle::PaDeskStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_qs))
{ }

QPalette PaDeskStyle::standardPalette() const
{
    return Theme::palette(Theme::current());
}

/** Fusion leaves hover out for some; lists of combo boxes get entries like those of menus. */
void PaDeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QMenuBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto* combo = qobject_cast<QComboBox*>(widget);
    if (combo && hasQtsDelegate(*combo))
        combo->setItemDelegate(new ListItemDelegate(combo));
}

void PaDeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = as<QStyleOptionButton>(option))
            paintButton(painter, *button, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); !frame || frame->lineWidth > 0)
            paintFieldFrame(painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, *option, widget);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(painter, option->rect, em(5, fontOf(widget)));
        return;
    case PE_Frame:
        paintFrame(painter, *option, widget);
        return;
    case PE_PanelMenu:
        paintMenuPanel(painter, option->rect);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, Theme::tokens().inverse);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, Theme::tokens().sidebar);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, Theme::tokens().canvas);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        paintItemGround(painter, *option);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, Theme::tokens().surface);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_IndicatorHeaderArrow:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaDeskStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = as<QStyleOptionButton>(option))
            paintButton(painter, *button, widget);
        return;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            paintMenuItem(painter, *item, widget);
        return;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            paintMenuBarItem(painter, *item, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::tokens().canvas);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option))
            paintTabShape(painter, *tab, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option))
            paintTabLabel(painter, *tab, widget);
        return;
    case CE_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option))
            paintHeaderSection(painter, *header, widget);
        return;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option))
            paintHeaderLabel(painter, *header, widget);
        return;
    case CE_HeaderEmptyArea:
        paintHeaderEnd(painter, option->rect);
        return;
    case CE_ProgressBar:
        if (const auto* bar = as<QStyleOptionProgressBar>(option))
            paintProgressBar(painter, *bar, widget);
        return;
    case CE_Splitter:
        paintSplitter(painter, *option);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = as<QStyleOptionComboBox>(option))
            paintComboBoxLabel(painter, *combo, widget);
        return;
    case CE_ItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option))
            QProxyStyle::drawControl(element, keepingItsColour(*item).get(), painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PaDeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        paintComboBox(painter, *combo, widget);
    else if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        paintSpinBox(painter, *spin, widget);
    else if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        paintScrollBar(painter, *bar, widget);
    else if (const auto* tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton)
        paintToolButton(painter, *tool, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PaDeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* frame = as<QStyleOptionFrame>(option);
    if (frame && element == SE_LineEditContents && frame->lineWidth > 0) {
        const int padding = em(fieldPadding, fontOf(widget));
        return option->rect.adjusted(padding, 2, -padding, -2);
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const int around = em(focusPadding, fontOf(widget));
        return rect.adjusted(-around, 0, around, 0);
    }
    return rect;
}

QRect PaDeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part, widget);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part, widget);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part, widget);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace padesk
