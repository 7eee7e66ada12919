// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/style/icons.h"

#include <QPainter>

namespace padesk {

IconLabel::IconLabel(const QString& iconName, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(iconName)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    m_colour = nullptr;
    update();
}

void IconLabel::setColour(QColor (*colour)())
{
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    return QSize(1, 1) * em(m_size, font());
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_colour ? m_colour() : Theme::tone(m_tone).text);
}

} // namespace padesk
