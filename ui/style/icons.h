// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace padesk {

/** The icons there are: the files of resources/icons without ".svg" (VISUAL.md 6). */
const QStringList& iconNames();

/**
 * An icon of that name in text2, disabled in text3, whatever the theme is when it is painted. The style paints it in
 * the colour of its button instead. Null when there is none of that name.
 */
QIcon icon(const QString& name);

/** One drawing; the stroke gets heavier as the size gets smaller. GUI thread. */
QPixmap iconPixmap(const QString& name, int logicalPixels, const QColor& colour, qreal devicePixelRatio);

/** Paints the icon in the middle of the rectangle, as large as its shorter side. */
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour);

} // namespace padesk
