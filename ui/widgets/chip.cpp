// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace padesk {
namespace {

constexpr int chipHeight = 20;
constexpr int chipPadding = 8;
constexpr int iconSize = 14;
constexpr int iconGap = 4;
constexpr int radius = 5;

int iconRoom(const ChipLook& look, const QFont& body)
{
    return look.icon.isEmpty() ? 0 : em(iconSize, body) + em(iconGap, body);
}

} // namespace

QSize chipSize(const ChipLook& look, const QFont& body)
{
    const QFontMetrics metrics(textFont(TextRole::Caption, body));
    const int padding = em(look.icon.isEmpty() ? chipPadding : chipPadding - 1, body);
    return { metrics.horizontalAdvance(look.text) + 1 + iconRoom(look, body) + 2 * padding, em(chipHeight, body) };
}

QRect paintChip(QPainter* painter, const QRect& room, const ChipLook& look, const QFont& body, Qt::Alignment alignment)
{
    const ToneColours colours = Theme::tone(look.tone);
    const QSize wanted = chipSize(look, body);
    const QSize size(std::min(wanted.width(), room.width()), std::min(wanted.height(), room.height()));
    const QRect chip = QStyle::alignedRect(Qt::LeftToRight, alignment, size, room);
    painter->save();
    const QColor ground = look.onSelection ? Theme::tokens().surface : colours.tint;
    paintBox(painter, chip, em(radius, body), { ground, {} });
    const int padding = em(look.icon.isEmpty() ? chipPadding : chipPadding - 1, body);
    QRect line = chip.adjusted(padding, 0, -padding + 1, 0);
    if (!look.icon.isEmpty()) {
        const int side = em(iconSize, body);
        paintIcon(painter, QRect(line.left(), chip.top(), side, chip.height()), look.icon, colours.text);
        line.adjust(iconRoom(look, body), 0, 0, 0);
    }
    painter->setFont(textFont(TextRole::Caption, body));
    paintText(painter, line, look.text, colours.text);
    painter->restore();
    return chip;
}

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Chip::Chip(const ChipLook& look, QWidget* parent)
    : Chip(parent)
{
    setLook(look);
}

void Chip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, font());
}

/** The icon and a few letters: a long word elides before it widens the window. */
QSize Chip::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), em(48, font())), sizeHint().height() };
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, font());
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace padesk
