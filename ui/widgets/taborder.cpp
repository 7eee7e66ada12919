// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace padesk {
namespace {

/** Buttons of a group lose and get their Tab stop with the choice, so they always have a turn. */
bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QAbstractButton*>(&widget);
}

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout* layout, QList<QWidget*>& stops)
{
    for (int place = 0; place < layout->count(); ++place) {
        QLayoutItem* item = layout->itemAt(place);
        if (QWidget* widget = item->widget())
            collect(widget, stops);
        else if (QLayout* inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if (takesTab(*widget) && !widget->focusProxy())
        stops.append(widget);
    if (auto* area = qobject_cast<QScrollArea*>(widget))
        collect(area->widget(), stops);
    else if (widget->layout())
        collect(widget->layout(), stops);
}

} // namespace

void tabLikeTheEye(QWidget* part)
{
    // The part comes first: its chain is a circle, and would be cut open elsewhere when it gets a place in a window. Qt
    // puts nothing behind what takes no keyboard.
    QList<QWidget*> stops { part };
    collect(part, stops);
    const Qt::FocusPolicy policy = part->focusPolicy();
    part->setFocusPolicy(Qt::TabFocus);
    for (qsizetype stop = 1; stop < stops.size(); ++stop)
        QWidget::setTabOrder(stops.at(stop - 1), stops.at(stop));
    part->setFocusPolicy(policy);
}

} // namespace padesk
