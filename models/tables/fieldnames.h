// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace padesk {

/** The names of the fields that an object holds, as people call them, joined by commas. */
QString changedFieldNames(const QJsonObject& fields);

} // namespace padesk
