// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/barlook.h"
#include "ui/style/buttonlook.h"
#include "ui/style/fieldlook.h"
#include "ui/style/headerlook.h"
#include "ui/style/menulook.h"
#include "ui/style/padeskstyle.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace padesk {

QSize PaDeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QFont body = fontOf(widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            break;
        return { contents.width() + 2 * em(fieldPadding, body), fieldHeightOf(widget) };
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(em(focusPadding, body), 0);
    case CT_ComboBox:
        return { contents.width() + em(fieldPadding + 30, body), fieldHeightOf(widget) };
    case CT_SpinBox:
        return { contents.width() + em(fieldPadding + 8, body), fieldHeightOf(widget) };
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, contents, widget);
        break;
    case CT_MenuBarItem:
        return menuBarItemSize(contents, widget);
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return tabSize(*tab, widget);
        break;
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerSectionSize(*header, widget);
        break;
    case CT_ProgressBar:
        return { contents.width(), em(12, body) };
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int PaDeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const QFont body = fontOf(widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return em(16, body);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return em(8, body);
    case PM_LineEditIconMargin:
        return em(4, body);
    case PM_ScrollBarExtent:
        return em(12, body);
    case PM_ScrollBarSliderMin:
        return em(28, body);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return em(4, body);
    case PM_ToolTipLabelFrameWidth:
        return em(6, body);
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ? 2 : 1;
    // With a margin Fusion cuts the descenders of the labels and makes rows higher than 28 (VISUAL.md 9).
    case PM_HeaderMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PaDeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace padesk
