// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace padesk {

/** What people call that field of a record; the field itself when it has no name. */
QString fieldName(const QString& field);

/** Numbers and folded copies that the program keeps for itself, and hashes: nobody reads them in the history. */
bool isInternalField(const QString& field);

/** The names of the fields that an object holds, as people call them, joined by commas; without internal ones. */
QString changedFieldNames(const QJsonObject& fields);

} // namespace padesk
