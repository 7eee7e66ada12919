// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sidebar.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace padesk {

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, em(8, font()), 0, em(8, font()));
    rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SideBar::add(QWidget* top, QWidget* bottom)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addWidget(top);
    rows->addStretch(1);
    rows->addWidget(bottom);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().sidebar);
    painter.setPen(QPen(Theme::tokens().line, 0));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace padesk
