// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QFuture>

namespace padesk {

/** What the keychain answered. */
struct KeptPassword {
    enum class Outcome {
        Done,
        /** Not there, or there behind a lock that nobody opened: some keychains do not say which. Ask for it. */
        Missing,
        /** Somebody was asked and said no. */
        Denied,
        /** There is no keychain to ask. */
        Unavailable,
    };
    Outcome outcome = Outcome::Unavailable;
    /** Read, and Done. */
    Secret password {};
};

/** Where passwords of servers are kept between two starts: the operating system's keychain, never a file. */
class PasswordStore {
public:
    virtual ~PasswordStore() = default;

    /** The GUI thread asks; each call ends in exactly one outcome. */
    virtual QFuture<KeptPassword> read(const QString& key) = 0;
    virtual QFuture<KeptPassword> write(const QString& key, const Secret& password) = 0;
    /** Missing is as good as Done. */
    virtual QFuture<KeptPassword> remove(const QString& key) = 0;
};

} // namespace padesk
