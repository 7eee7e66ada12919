// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QFont;
class QPainter;
class QRect;

namespace padesk {

/** Whoever works on a case, as a round mark. */
struct AvatarLook {
    /** Empty when nobody has claimed the case: a dashed circle. */
    QString name {};
    /** Chooses the ground. */
    qint64 operatorId = 0;
    /** The own ones get a ring in the colour of the focus. */
    bool own = false;
};

/** The first letter of the family name, or the initials of a name in Latin letters. */
QString avatarText(const QString& name);

/** 19 in tables; 24 in the top bar. */
QSize avatarSize(const QFont& body, int logicalPixels = 19);

/** Paints into the middle of the rectangle, as large as its shorter side; the ring lies outside of the mark. */
void paintAvatar(QPainter* painter, const QRect& rect, const AvatarLook& look, const QFont& body);

} // namespace padesk
