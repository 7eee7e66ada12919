// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heardrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace padesk {
namespace {

const char* const roleProperty = "heardRole";

/** Called for each of an object's classes; null leaves the object to Qt. */
QAccessibleInterface* withHeardRole(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setHeardRole(QWidget* widget, QAccessible::Role role)
{
    // Qt keeps a function that it has already only once.
    QAccessible::installFactory(withHeardRole);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace padesk
