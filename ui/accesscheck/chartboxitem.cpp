// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/chartboxitem.h"

#include "ui/accesscheck/chartlayout.h"
#include "ui/accesscheck/charttitles.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace padesk {
namespace {

constexpr qreal halo = 4;
constexpr qreal litEdge = 1.6;
constexpr int signSize = 22;
constexpr int padding = 14;
constexpr int point = 16;
constexpr int radius = 6;
constexpr int iconSize = 16;

QString signIcon(ChartNode node)
{
    switch (node) {
    case ChartNode::Start:
        return QStringLiteral("play");
    case ChartNode::Top:
        return QStringLiteral("check-circle");
    case ChartNode::CallOffice:
        return QStringLiteral("phone");
    case ChartNode::NoAccess:
        return QStringLiteral("x-circle");
    case ChartNode::OnHold:
        return QStringLiteral("pause");
    case ChartNode::DownloadOnly:
        return QStringLiteral("download");
    default:
        return QStringLiteral("arrow-right");
    }
}

} // namespace

struct ChartBoxItem::Look {
    QColor fill;
    QColor edge;
    QColor title;
    QColor quiet;
    QColor signFill;
};

ChartBoxItem::ChartBoxItem(const ChartBox& box, const QFont& font)
    : m_box(box)
    , m_font(font)
{
    const qreal scale = em(100, font) / 100.0;
    const QRectF at = ChartLayout::box(box.node);
    setPos(at.center() * scale);
    setFlag(ItemIsFocusable);
    setToolTip(QString());
}

void ChartBoxItem::setLight(ChartLight light)
{
    m_light = light;
    setZValue(light == ChartLight::Off ? 1 : 2);
    update();
}

void ChartBoxItem::setEvidence(const QString& text)
{
    m_evidence = text;
    setToolTip(text);
    update();
}

QRectF ChartBoxItem::boundingRect() const
{
    const qreal scale = em(100, m_font) / 100.0;
    QRectF at = ChartLayout::box(m_box.node);
    at.moveCenter(QPointF());
    return QRectF(at.topLeft() * scale, at.size() * scale).adjusted(-2 * halo, -2 * halo, 2 * halo, 2 * halo);
}

QPainterPath ChartBoxItem::outline() const
{
    const QRectF box = boundingRect().adjusted(2 * halo, 2 * halo, -2 * halo, -2 * halo);
    QPainterPath path;
    if (m_box.kind == ChartKind::Decision) {
        const qreal tip = em(point, m_font);
        path.addPolygon(QPolygonF({ QPointF(box.left() + tip, box.top()), QPointF(box.right() - tip, box.top()),
            QPointF(box.right(), box.center().y()), QPointF(box.right() - tip, box.bottom()),
            QPointF(box.left() + tip, box.bottom()), QPointF(box.left(), box.center().y()) }));
        path.closeSubpath();
    } else {
        const qreal round = m_box.kind == ChartKind::Action ? em(radius, m_font) : box.height() / 2;
        path.addRoundedRect(box, round, round);
    }
    return path;
}

ChartBoxItem::Look ChartBoxItem::look() const
{
    const QPalette palette = Theme::palette(Theme::current());
    const ThemeTokens& tokens = Theme::tokens();
    switch (m_light) {
    case ChartLight::Here:
        return { palette.color(QPalette::Highlight), palette.color(QPalette::Highlight), Qt::white, Qt::white,
            QColor(255, 255, 255, 48) };
    case ChartLight::Passed:
        return { tokens.accentSoft, tokens.accentText, palette.color(QPalette::Text), tokens.accentText,
            tokens.accentSoft2 };
    case ChartLight::Off:
        break;
    }
    return { palette.color(QPalette::Base), tokens.control, tokens.text2, tokens.text2, tokens.surfaceAlt };
}

void ChartBoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Look colours = look();
    const QPainterPath path = outline();
    if (m_light == ChartLight::Here || hasFocus()) {
        QColor around = m_light == ChartLight::Here ? colours.edge : Theme::tokens().focus;
        if (!hasFocus())
            around.setAlphaF(0.35F);
        painter->setPen(QPen(around, hasFocus() ? 2 * halo : 2 * halo - 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
    }
    painter->setPen(QPen(colours.edge, m_light == ChartLight::Off ? 1 : litEdge));
    painter->setBrush(colours.fill);
    painter->drawPath(path);
    paintSign(painter, colours);
    paintText(painter, colours);
}

void ChartBoxItem::paintSign(QPainter* painter, const Look& look) const
{
    const QRectF box = outline().boundingRect();
    const int size = em(signSize, m_font);
    const QRectF sign(box.left() + em(padding, m_font), box.center().y() - size / 2.0, size, size);
    if (m_box.label == 0) {
        const int icon = em(iconSize, m_font);
        const QPixmap picture
            = iconPixmap(signIcon(m_box.node), icon, look.quiet, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(sign.center().x() - icon / 2.0, sign.center().y() - icon / 2.0), picture);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.signFill);
    const qreal round = m_box.kind == ChartKind::Decision ? em(4, m_font) : size / 2.0;
    painter->drawRoundedRect(sign, round, round);
    painter->setPen(look.quiet);
    painter->setFont(textFont(TextRole::Caption, m_font));
    painter->drawText(sign, Qt::AlignCenter, QString(QLatin1Char(m_box.label)));
}

void ChartBoxItem::paintText(QPainter* painter, const Look& look) const
{
    QRectF room = outline().boundingRect();
    room.adjust(em(padding + signSize + 6, m_font), 0, -em(m_box.kind == ChartKind::Decision ? 12 : 6, m_font), 0);
    const QFont title = textFont(m_light == ChartLight::Off ? TextRole::Body : TextRole::Strong, m_font);
    const QFont small = textFont(TextRole::Caption, m_font);
    const QFontMetricsF titles(title);
    const QFontMetricsF captions(small);
    const QStringList lines = chartTitle(m_box.node).split(u'\n');
    const bool evidence = !m_evidence.isEmpty() && m_light != ChartLight::Off;
    const qreal height = titles.height() * lines.size() + (evidence ? captions.height() : 0);
    qreal y = room.center().y() - height / 2;
    painter->setFont(title);
    painter->setPen(look.title);
    for (const QString& line : lines) {
        painter->drawText(QRectF(room.left(), y, room.width(), titles.height()), Qt::AlignLeft | Qt::AlignVCenter,
            titles.elidedText(line, Qt::ElideRight, room.width()));
        y += titles.height();
    }
    if (!evidence)
        return;
    painter->setFont(small);
    painter->setPen(look.quiet);
    painter->drawText(QRectF(room.left(), y, room.width(), captions.height()), Qt::AlignLeft | Qt::AlignVCenter,
        captions.elidedText(m_evidence, Qt::ElideRight, room.width()));
}

void ChartBoxItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT activated(m_box.node);
    event->accept();
}

} // namespace padesk
