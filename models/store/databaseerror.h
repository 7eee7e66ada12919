// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databaseurl.h"

class QSqlError;

namespace padesk {

/**
 * What a driver's code means: an (extended) SQLite result code, or an SQLSTATE. An empty SQLSTATE is a lost connection
 * (SECURITY.md 6). Constraint: a rule of the schema was broken; Conflict: try the transaction again.
 */
Error::Code codeOfNativeError(Engine engine, const QString& native);

/** True when the engine has ended or spoilt the open transaction together with this error. */
bool endsTransaction(Engine engine, const QString& native);

/** what names the statement; the detail has the code and the driver's first line, but no values from the data. */
Error toError(Engine engine, const QSqlError& error, const QString& what);

} // namespace padesk
