// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QList>

namespace padesk {

class Database;

/** What a passcode is sealed with before it goes over the wire (libsodium's sealed boxes); whoever has it may know. */
struct PublicSealingKey {
    /** 16 hexadecimal digits of its checksum. */
    QString id;
    QByteArray key;

    bool operator==(const PublicSealingKey&) const = default;
};

/**
 * The private keys of a worker: a file that only it may read, one key a line, the newest last, the same on every
 * stand-by (docs/adr/0015). All of them open; the newest is the one that others seal with.
 */
class SealingKeys {
public:
    /** NotFound, AccessDenied (others may read the file), BadInput with the number of the line. */
    static Result<SealingKeys> load(const QString& path);

    /** Adds a key to the file, which is made when there is none, and drops all but the one before: its id. */
    static Result<QString> addTo(const QString& path);

    SealingKeys() = default;
    SealingKeys(SealingKeys&&) noexcept = default;
    SealingKeys& operator=(SealingKeys&&) noexcept = default;
    ~SealingKeys();

    bool isEmpty() const { return m_keys.isEmpty(); }
    /** The newest last. */
    QList<PublicSealingKey> publicKeys() const;

    /** What was sealed; nothing when the key is not (or no more) among these, or the text is none that was sealed. */
    std::optional<Secret> open(const QString& keyId, const QByteArray& sealed) const;

    /** A passcode.redeem that came sealed gets its code back, in memory; one that can't be opened stays as it is. */
    void openCode(Command& command) const;

private:
    struct Pair {
        PublicSealingKey open;
        QByteArray secret;
    };

    QList<Pair> m_keys;
};

/** Only whoever has the private key reads it again. Empty: this is no key. */
QByteArray sealed(const Secret& secret, const PublicSealingKey& key);

/** A passcode.redeem as it goes over the wire: "sealed_code" and "key_id" in the place of "code". */
Command withSealedCode(Command command, const PublicSealingKey& key);

/** Puts the public keys where others find them, and takes those away that the worker has no more. Within the caller's
 * transaction. */
Result<void> publishSealingKeys(Database& database, const QList<PublicSealingKey>& keys);

/** The commands as they may leave this program: no passcode in the clear. Nothing else is touched, and no key is asked
 * for in vain. */
Result<QList<Command>> withSealedCodes(Database& database, QList<Command> commands);

/** The one to seal with (pa_api.sealing_key); NotFound when the server has none. */
Result<PublicSealingKey> newestSealingKey(Database& database);

} // namespace padesk
