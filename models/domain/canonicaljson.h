// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace padesk {

/**
 * One byte sequence for equal JSON values, to be hashed: UTF-8, keys sorted by their UTF-8 bytes, no white space,
 * strings with the fewest escapes, whole numbers of 64 bits without fraction or exponent (1.0 is 1, -0 is 0), others in
 * the shortest form that reads back the same. Half of a surrogate pair is escaped (\ud800), so different texts never
 * meet.
 */
QByteArray canonicalJson(const QJsonValue& value);

/** Appends the text as canonicalJson() writes a string, in quotes. */
void appendCanonical(QByteArray& out, QStringView text);

} // namespace padesk
