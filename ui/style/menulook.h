// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;
class QWidget;

namespace padesk {

/** An entry: icon or tick in a column of 36, words, key at the right in Caption, or a hairline. */
void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, const QWidget* widget);
/** Without the width of the key: the menu adds the widest one of its column itself. */
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& words, const QWidget* widget);

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, const QWidget* widget);
QSize menuBarItemSize(const QSize& words, const QWidget* widget);

/** Ground and edge of an open menu or list. */
void paintMenuPanel(QPainter* painter, const QRect& rect);

} // namespace padesk
