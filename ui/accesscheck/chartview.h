// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

#include <QGraphicsView>

namespace padesk {

class ChartBoxItem;

/**
 * The guide's check chart with the caller's way lit (DOMAIN.md 1.6). Left and right go along the way; the focus starts
 * where the caller stands.
 */
class ChartView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setCheck(const AccessCheck& check);
    /** Nothing lit. */
    void clear();
    /** Boxes on the way, in its order, the caller's last. */
    QList<ChartNode> way() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /** A box was clicked or reached by key. */
    void nodeFocused(padesk::ChartNode node);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void light();
    void fit();
    void describe();
    void drawEdge(QPainter* painter, const ChartEdge& edge) const;
    void drawAnswer(QPainter* painter, const ChartEdge& edge, bool lit) const;
    bool isLit(const ChartEdge& edge) const;
    void focusStep(qsizetype step);
    qreal scaleOfFont() const;

    AccessCheck m_check;
    QHash<ChartNode, ChartBoxItem*> m_boxes;
};

} // namespace padesk
