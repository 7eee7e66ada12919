// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesschart.h"

#include <QFont>
#include <QGraphicsObject>

namespace padesk {

/** How the caller has to do with a box or a line. */
enum class ChartLight { Off, Passed, Here };

/** One box of the chart: hexagon, rectangle or pill with its sign, title and evidence (VISUAL.md 5, flow chart). */
class ChartBoxItem final : public QGraphicsObject {
    Q_OBJECT

public:
    ChartBoxItem(const ChartBox& box, const QFont& font);

    ChartNode node() const { return m_box.node; }
    ChartLight light() const { return m_light; }
    void setLight(ChartLight light);
    /** The second line; empty for a box that nothing is known about. */
    void setEvidence(const QString& text);
    QString evidence() const { return m_evidence; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void activated(padesk::ChartNode node);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;

private:
    struct Look;
    Look look() const;
    QPainterPath outline() const;
    void paintSign(QPainter* painter, const Look& look) const;
    void paintText(QPainter* painter, const Look& look) const;

    ChartBox m_box;
    QFont m_font;
    QString m_evidence;
    ChartLight m_light = ChartLight::Off;
};

} // namespace padesk
