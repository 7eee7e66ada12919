// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/passwordstore.h"

#include <QMap>
#include <QPromise>

namespace padesk::test {

/** A keychain in memory, for what the flow makes of its answers; the real one is tested in tests/app/secrets. */
class MemoryPasswords final : public PasswordStore {
public:
    QMap<QString, Secret> kept;
    /** Said in place of an answer. */
    std::optional<KeptPassword::Outcome> says;

    QFuture<KeptPassword> read(const QString& key) override
    {
        if (says)
            return ready({ *says, {} });
        const auto found = kept.constFind(key);
        return ready(found == kept.constEnd() ? KeptPassword { KeptPassword::Outcome::Missing, {} }
                                              : KeptPassword { KeptPassword::Outcome::Done, *found });
    }
    QFuture<KeptPassword> write(const QString& key, const Secret& password) override
    {
        if (says)
            return ready({ *says, {} });
        kept.insert(key, password);
        return ready({ KeptPassword::Outcome::Done, {} });
    }
    QFuture<KeptPassword> remove(const QString& key) override
    {
        kept.remove(key);
        return ready({ KeptPassword::Outcome::Done, {} });
    }

private:
    static QFuture<KeptPassword> ready(const KeptPassword& answer)
    {
        QPromise<KeptPassword> promise;
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return promise.future();
    }
};

} // namespace padesk::test
