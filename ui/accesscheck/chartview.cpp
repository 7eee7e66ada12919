// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/chartview.h"

#include "ui/accesscheck/chartboxitem.h"
#include "ui/accesscheck/chartlayout.h"
#include "ui/accesscheck/charttitles.h"
#include "ui/accesstext.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainterPath>

#include <cmath>

namespace padesk {
namespace {

constexpr qreal litLine = 2.4;
constexpr int arrow = 6;
constexpr int cornerRadius = 6;
constexpr qreal smallestScale = 0.7;

/** The line with its corners rounded. */
QPainterPath rounded(const QPolygonF& points, qreal radius)
{
    QPainterPath path(points.first());
    for (qsizetype n = 1; n + 1 < points.size(); ++n) {
        const QPointF corner = points.at(n);
        const auto towards = [corner, radius](const QPointF& other) {
            const QPointF way = other - corner;
            const qreal length = std::hypot(way.x(), way.y());
            return corner + way * (length > 0 ? std::min(radius, length / 2) / length : 0);
        };
        path.lineTo(towards(points.at(n - 1)));
        path.quadTo(corner, towards(points.at(n + 1)));
    }
    path.lineTo(points.last());
    return path;
}

void drawArrow(QPainter* painter, const QPointF& from, const QPointF& tip, qreal size)
{
    const qreal length = std::hypot(tip.x() - from.x(), tip.y() - from.y());
    if (length <= 0)
        return;
    const QPointF along = (tip - from) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF back = tip - along * size;
    painter->drawPolygon(QPolygonF({ tip, back + across * size / 2, back - across * size / 2 }));
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setScene(new QGraphicsScene(this));
    build();
}

qreal ChartView::scaleOfFont() const
{
    return em(100, font()) / 100.0;
}

void ChartView::build()
{
    scene()->clear();
    m_boxes.clear();
    for (const ChartBox& box : chartBoxes()) {
        auto* item = new ChartBoxItem(box, font());
        connect(item, &ChartBoxItem::activated, this, &ChartView::nodeFocused);
        scene()->addItem(item);
        m_boxes.insert(box.node, item);
    }
    const QRectF bounds = ChartLayout::bounds();
    scene()->setSceneRect(QRectF(bounds.topLeft() * scaleOfFont(), bounds.size() * scaleOfFont()));
    light();
}

void ChartView::setCheck(const AccessCheck& check)
{
    m_check = check;
    light();
    focusStep(m_check.path.size() - 1);
}

void ChartView::clear()
{
    m_check = {};
    light();
}

QList<ChartNode> ChartView::way() const
{
    QList<ChartNode> nodes;
    for (const PathStep& step : m_check.path)
        nodes.append(step.node);
    return nodes;
}

void ChartView::light()
{
    for (ChartBoxItem* box : std::as_const(m_boxes)) {
        box->setLight(ChartLight::Off);
        box->setEvidence({});
    }
    for (const PathStep& step : std::as_const(m_check.path)) {
        ChartBoxItem* box = m_boxes.value(step.node);
        box->setLight(ChartLight::Passed);
        box->setEvidence(shortEvidence(step.evidence));
    }
    if (!m_check.path.isEmpty())
        m_boxes.value(m_check.position().node)->setLight(ChartLight::Here);
    describe();
    viewport()->update();
}

/** What a screen reader says of the drawing: the way in words. */
void ChartView::describe()
{
    QStringList steps;
    for (const PathStep& step : std::as_const(m_check.path)) {
        const QStringList parts { chartText(step.node), answerText(step.answer), shortEvidence(step.evidence) };
        QStringList said = parts;
        said.removeAll(QString());
        steps.append(said.join(u' '));
    }
    setAccessibleName(tr("Check chart"));
    setAccessibleDescription(steps.join(u" → "));
}

bool ChartView::isLit(const ChartEdge& edge) const
{
    for (qsizetype n = 0; n + 1 < m_check.path.size(); ++n) {
        const PathStep& step = m_check.path.at(n);
        if (step.node == edge.from && m_check.path.at(n + 1).node == edge.to)
            return true;
    }
    return false;
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, palette().color(QPalette::Window));
    for (const bool lit : { false, true }) {
        for (const ChartEdge& edge : chartEdges()) {
            if (isLit(edge) == lit)
                drawEdge(painter, edge);
        }
    }
}

void ChartView::drawEdge(QPainter* painter, const ChartEdge& edge) const
{
    const bool lit = isLit(edge);
    QPolygonF points = ChartLayout::line(edge);
    if (points.isEmpty())
        return;
    for (QPointF& point : points)
        point *= scaleOfFont();
    const QColor colour = lit ? palette().color(QPalette::Highlight) : Theme::tokens().control;
    QPen pen(colour, lit ? litLine : 1, edge.textOnly && !lit ? Qt::DashLine : Qt::SolidLine);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(rounded(points, em(cornerRadius, font())));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    drawArrow(painter, points.at(points.size() - 2), points.last(), em(arrow, font()));
    drawAnswer(painter, edge, lit);
}

void ChartView::drawAnswer(QPainter* painter, const ChartEdge& edge, bool lit) const
{
    const QString text = answerText(edge.answer);
    if (text.isEmpty() || edge.textOnly)
        return;
    painter->setFont(textFont(lit ? TextRole::Strong : TextRole::Caption, font()));
    const QFontMetricsF metrics(painter->font());
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + em(10, font()), metrics.height() + em(2, font()));
    pill.moveCenter(ChartLayout::label(edge) * scaleOfFont());
    painter->setPen(Qt::NoPen);
    painter->setBrush(lit ? palette().color(QPalette::Highlight) : palette().color(QPalette::Window));
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setPen(lit ? QColor(Qt::white) : Theme::tokens().text2);
    painter->drawText(pill, Qt::AlignCenter, text);
}

void ChartView::focusStep(qsizetype step)
{
    if (step < 0 || step >= m_check.path.size())
        return;
    ChartBoxItem* box = m_boxes.value(m_check.path.at(step).node);
    box->setFocus();
    ensureVisible(box);
    Q_EMIT nodeFocused(box->node());
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto* box
        = qobject_cast<ChartBoxItem*>(scene()->focusItem() ? scene()->focusItem()->toGraphicsObject() : nullptr);
    const qsizetype at = box ? way().indexOf(box->node()) : -1;
    if (event->key() == Qt::Key_Left && at > 0)
        focusStep(at - 1);
    else if (event->key() == Qt::Key_Right && at + 1 < m_check.path.size())
        focusStep(at + 1);
    else
        QGraphicsView::keyPressEvent(event);
}

QSize ChartView::sizeHint() const
{
    return scene()->sceneRect().size().toSize();
}

/** Smaller rather than scrolled, as long as it can be read. */
void ChartView::fit()
{
    const QSizeF whole = scene()->sceneRect().size();
    const qreal wanted = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const qreal scale = std::clamp(wanted, smallestScale, 1.0);
    setTransform(QTransform::fromScale(scale, scale));
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        build();
    if (event->type() == QEvent::LanguageChange)
        light();
    if (event->type() == QEvent::PaletteChange)
        resetCachedContent();
    QGraphicsView::changeEvent(event);
}

} // namespace padesk
