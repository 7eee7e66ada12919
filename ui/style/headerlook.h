// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionHeader;
class QWidget;

namespace padesk {

/** Ground of one section with the hairline under it and the short line at its left. */
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget);
/** Caption in text2; the sorted column in text, semibold, with a chevron behind it. */
void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const QWidget* widget);
void paintHeaderEnd(QPainter* painter, const QRect& rect);
QSize headerSectionSize(const QStyleOptionHeader& option, const QWidget* widget);

} // namespace padesk
