// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStringList>

namespace padesk {
namespace {

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

void paintNobody(QPainter* painter, const QRectF& circle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dashes(Theme::tokens().field, 1);
    dashes.setDashPattern({ 3, 2.5 });
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace

QString avatarText(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString& first = words.first();
    if (!isLatin(first.at(0)))
        return first.left(first.at(0).isHighSurrogate() ? 2 : 1);
    QString initials = first.left(1).toUpper();
    if (words.size() > 1 && isLatin(words.last().at(0)))
        initials += words.last().at(0).toUpper();
    return initials;
}

QSize avatarSize(const QFont& body, int logicalPixels)
{
    return QSize(1, 1) * em(logicalPixels, body);
}

void paintAvatar(QPainter* painter, const QRect& rect, const AvatarLook& look, const QFont& body)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    if (look.name.isEmpty()) {
        paintNobody(painter, square);
        return;
    }
    painter->save();
    paintBox(painter, square, side / 2.0, { Theme::avatar(look.operatorId), {} });
    if (look.own)
        paintBox(painter, square.adjusted(-3, -3, 3, 3), side / 2.0 + 3, { {}, Theme::tokens().focus, 2 });
    const QString text = avatarText(look.name);
    QFont font = textFont(TextRole::Strong, body);
    font.setPixelSize(std::max(1, qRound(side * (text.size() > 1 && isLatin(text.at(0)) ? 0.46 : 0.56))));
    painter->setFont(font);
    painter->setPen(Theme::tokens().onAccent);
    painter->drawText(square, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace padesk
