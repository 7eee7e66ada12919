// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesschart.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace padesk {

/** Where boxes and lines of the check chart stand, in sizes of VISUAL.md; whoever draws scales by em(). */
class ChartLayout {
public:
    static QRectF box(ChartNode node);
    /** From edge to edge of the boxes, corners included; empty for the way back to the start that words say. */
    static QPolygonF line(const ChartEdge& edge);
    /** Where the はい or いいえ of the line stands. */
    static QPointF label(const ChartEdge& edge);
    static QRectF bounds();
};

} // namespace padesk
