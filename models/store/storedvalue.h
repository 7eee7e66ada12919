// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>
#include <QVariant>

namespace padesk {

/**
 * A value as the engine stores it, for the types of engineNames(): QDateTime in UTC with milliseconds, QDate, bool,
 * QByteArray, QUuid, QJsonObject, QJsonArray. Invalid dates and times and the null UUID become NULL, an empty QString
 * stays empty text.
 */
QVariant toStored(Engine engine, const QVariant& value);

/** Values read back; the forms of both engines are understood. NULL gives an invalid date or time, false, a null UUID,
 * nothing. */
QDateTime toDateTime(const QVariant& stored);
QDate toDate(const QVariant& stored);
bool toBool(const QVariant& stored);
QUuid toUuid(const QVariant& stored);
QJsonObject toJsonObject(const QVariant& stored);
QJsonArray toJsonArray(const QVariant& stored);

} // namespace padesk
