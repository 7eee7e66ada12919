// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace padesk {

enum class ButtonVariant { Normal, Primary, Danger, Quiet, Filter, Search, Inverse };

/** From the dynamic property "variant"; Normal without one. */
ButtonVariant buttonVariant(const QWidget* widget);
/** The value of that property. */
QString variantName(ButtonVariant variant);

/** Ground, icon, text, key cap, chevron of a menu, focus ring. */
void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);

void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option, const QWidget* widget);
QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);

} // namespace padesk
