// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace padesk {

/**
 * One sentence: what is wrong with that place (a file, a database server) and what to do about it. The error's detail
 * is for the log and is not repeated.
 */
QString errorSentence(const Error& error, const QString& place);

/** The same for a database URL that DatabaseUrl::parse() did not take. */
QString urlProblemSentence(const Error& error);

} // namespace padesk
