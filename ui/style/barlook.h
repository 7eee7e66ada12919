// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace padesk {

/** The line under a tab that is selected; tabs have no boxes. */
void paintTabShape(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget);
/** Icon, words and the count, which is the tabData of a QTabBar. */
void paintTabLabel(QPainter* painter, const QStyleOptionTab& option, const QWidget* widget);
QSize tabSize(const QStyleOptionTab& option, const QWidget* widget);

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QWidget* widget);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QWidget* widget);

/** A thin bar; without a known end only its groove, since nothing loops. */
void paintProgressBar(QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget);

/** The hairline between two panes. */
void paintSplitter(QPainter* painter, const QStyleOption& option);

} // namespace padesk
