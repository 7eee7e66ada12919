// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countdownring.h"

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace padesk {

CountdownRing::CountdownRing(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setLeft(qreal share, int seconds)
{
    m_share = share;
    m_seconds = seconds;
    update();
}

QSize CountdownRing::sizeHint() const
{
    return QSize(1, 1) * em(22, font());
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    constexpr int fullTurn = 360 * 16;
    constexpr int top = 90 * 16;
    const ThemeTokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor groove = tokens.onInverse;
    groove.setAlphaF(0.25F);
    painter.setPen(QPen(groove, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens.inverseLink, 2));
    painter.drawArc(ring, top, qRound(fullTurn * m_share));
    painter.setFont(textFont(TextRole::Caption, font()));
    painter.setPen(tokens.onInverse);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_seconds));
}

} // namespace padesk
