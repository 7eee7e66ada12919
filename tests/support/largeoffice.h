// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

namespace padesk::test {

/** How much an office is made to hold. */
struct OfficeSize {
    int sites = 50'000;
    int membersASite = 4;
    /** Of nominations, requests, deliveries and events, each. */
    int cases = 20'000;
    /** For search: by far the longest part. */
    bool searchIndex = true;
};

/**
 * Multiplies what a PostgreSQL office has: copies of its first site, user, nomination, request, delivery and event with
 * numbers, names and addresses of their own, made by the server. They have no history, so that the chain is not theirs.
 * Needs one of each. As the server's owner.
 */
void enlargeOffice(const DatabaseUrl& url, const OfficeSize& size);

} // namespace padesk::test
