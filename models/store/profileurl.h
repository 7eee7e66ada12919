// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/store/databaseurl.h"

namespace padesk {

/** What the profile leads to; DatabaseUrl::parse()'s BadInput, url.user for one without a sign-in ID. */
Result<DatabaseUrl> profileUrl(const ConnectionProfile& profile);

/** The same without asking for a sign-in ID, for what can be looked at before somebody signs in. */
Result<DatabaseUrl> profilePlace(const ConnectionProfile& profile);

/** The connection of a profile from a server's address; name and kind are the caller's. A password is left out. */
ConnectionProfile profileOf(const DatabaseUrl& url);

/** As it stands in the settings: an address that DatabaseUrl::parse() reads back, but for a missing sign-in ID. */
QString profileText(const ConnectionProfile& profile);
Result<ConnectionProfile> profileFromText(const QString& text);

/** What a password is kept under: whose it is and where, whatever the options are. */
QString passwordKey(const DatabaseUrl& url);

/** "db1.example.jp", with a port that is not the usual one. */
QString hostLabel(const DatabaseHost& host);

} // namespace padesk
