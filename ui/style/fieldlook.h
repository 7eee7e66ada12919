// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace padesk {

/** Heights and paddings of fields in logical pixels at the base font. */
inline constexpr int fieldHeight = 30;
inline constexpr int filterFieldHeight = 24;
inline constexpr int fieldPadding = 6;
/** Between the words beside a check mark and the focus ring around them. */
inline constexpr int focusPadding = 4;

/** 30, or 24 in a filter row, for the font of the widget. */
int fieldHeightOf(const QWidget* widget);

/** Ground and edge of whatever takes text: resting, focused, in use (filter), wrong, read only, disabled. */
void paintFieldFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget);

void paintCheckBox(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintRadioButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QWidget* widget);

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QWidget* widget);

} // namespace padesk
