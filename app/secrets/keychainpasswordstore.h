// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/passwordstore.h"

namespace padesk {

/**
 * Windows' credential manager, macOS' keychain, or the Secret Service of the Linux desktop. Where there is none each
 * call is Unavailable; nothing is ever written anywhere else.
 */
class KeychainPasswordStore final : public PasswordStore {
public:
    /** waitMs: after so long (somebody may have to open the keychain) the answer is Unavailable. */
    explicit KeychainPasswordStore(int waitMs = 60'000)
        : m_waitMs(waitMs)
    { }

    QFuture<KeptPassword> read(const QString& key) override;
    QFuture<KeptPassword> write(const QString& key, const Secret& password) override;
    QFuture<KeptPassword> remove(const QString& key) override;

private:
    int m_waitMs;
};

} // namespace padesk
