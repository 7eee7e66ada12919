// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QStringList>

namespace padesk::test {

/**
 * Runs SQL past the store, on a connection of its own, as somebody with another tool would. Rows come back with their
 * columns joined by '|', NULL as "NULL". A failing statement ends the program, unless refusedRawSql() asks for it.
 */
QStringList rawSql(const DatabaseUrl& url, const QString& statement);

/** The rows of the last of several statements, run in order on one connection. */
QStringList rawSql(const DatabaseUrl& url, const QStringList& statements);

/** The native error code of a statement that must fail, empty when it succeeds. */
QString refusedRawSql(const DatabaseUrl& url, const QString& statement);

/**
 * What statements come to, run in order on one connection: the SQLSTATE of the first that is refused, else the rows of
 * the last, joined by ", ".
 */
QString triedRawSql(const DatabaseUrl& url, const QStringList& statements);

} // namespace padesk::test
