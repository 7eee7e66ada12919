// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/growingdialog.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace padesk {

/** Only upwards: a window that shrinks under the pointer is a nuisance. */
void GrowingDialog::grow()
{
    if (!layout())
        return;
    layout()->activate();
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    if (height() < needed || width() < wide)
        resize(wide, std::max(height(), needed));
}

bool GrowingDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow();
    return done;
}

void GrowingDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    grow();
}

void GrowingDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

} // namespace padesk
