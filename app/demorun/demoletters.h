// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demorun/demoday.h"

#include <QDir>

namespace padesk {

/**
 * The archive's view of one letter of each kind, newest first, as KIND.pdf in the folder: passcodes are masked. Kinds
 * that the database has never sent are left out; the fax cover is made for the newest fax. Answers the file names.
 */
Result<QStringList> writeArchiveCopies(Database& database, const QDir& folder);

/**
 * The print run: all letters that wait, with their real codes, into print-run.pdf; then they are posted. One of the
 * contacts who gets a code signs in and types it, as the portal would record it.
 */
Result<void> printAndPost(Database& database, DemoDay& day, const QDir& folder);

} // namespace padesk
