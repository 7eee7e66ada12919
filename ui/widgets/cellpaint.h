// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celllook.h"

#include <QRect>

class QPainter;

namespace padesk {

/** One cell to be painted: what it says, how it looks, and where. */
struct CellPaint {
    QPainter* painter = nullptr;
    /** Without the padding at both sides. */
    QRect rect {};
    QFont font {};
    CellLook look {};
    QString text {};
    bool selected = false;
};

/** The padding at either side of a cell. */
int cellPadding(const QFont& font);

void paintCell(const CellPaint& cell);
/** How wide a cell of that look is without being cut, with its padding. */
int cellWidth(const CellLook& look, const QString& text, const QFont& font);

void paintAgeBars(QPainter* painter, const QRect& rect, int level, const QFont& font);
void paintMatchStrip(QPainter* painter, const QRect& rect, const QList<MatchMark>& marks, const QFont& font);
int matchStripWidth(int marks, const QFont& font);

} // namespace padesk
