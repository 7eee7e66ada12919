// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "models/store/actors.h"
#include "models/store/databaseurl.h"
#include "models/store/desk/storeclock.h"
#include "models/store/signedin.h"

namespace padesk {

/** What a desk works on. */
struct DeskPlace {
    DatabaseUrl url;
    ProfileKind profile = ProfileKind::Local;
    /** Of a file: whose name goes with what is done. A server knows who is signed in. */
    Sender sender {};
    /** For tests, see StoreClock. */
    StoreClock clock {};
    /** What people call it; empty: by its address. */
    QString name {};
    bool readOnly = false;
    /** On a server: who signed in, which says whose desk it is. A file has the office's only. */
    std::optional<SignedIn> signedIn {};
};

/** The database in a few words: what people call it, a file's name, or name@host. */
QString placeText(const DeskPlace& place);

} // namespace padesk
