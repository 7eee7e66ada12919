// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealing.h"

#include "models/store/sqlitefile.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <sodium.h>

namespace padesk {
namespace {

/** The present one and the one before, which is good until those who seal have fetched the present one. */
constexpr qsizetype keysKept = 2;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

void wipe(QByteArray& array)
{
    sodium_memzero(array.data(), std::size_t(array.size()));
}

PublicSealingKey publicKeyOf(const QByteArray& secret)
{
    QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(bytes(key), bytes(secret));
    const QByteArray sum = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return { QString::fromLatin1(sum.first(16)), key };
}

/** A system's credential store keeps others out by the folder; elsewhere the file has to. */
bool othersMayRead(const QString& path)
{
    const QFileInfo file(path);
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty() && file.absolutePath() == QFileInfo(credentials).absoluteFilePath())
        return false;
    return bool(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

Result<QList<QByteArray>> readLines(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, path);
    if (othersMayRead(path))
        return fail(Error::Code::AccessDenied, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::AccessDenied, path);
    QList<QByteArray> lines;
    while (!file.atEnd()) {
        if (const QByteArray line = file.readLine().trimmed(); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

SealingKeys::~SealingKeys()
{
    for (Pair& pair : m_keys)
        wipe(pair.secret);
}

Result<SealingKeys> SealingKeys::load(const QString& path)
{
    if (!sodiumReady())
        return fail(Error::Code::Failed, u"libsodium can't be used"_qs);
    const Result<QList<QByteArray>> lines = readLines(path);
    if (!lines)
        return tl::unexpected(lines.error());
    SealingKeys keys;
    for (const QByteArray& line : *lines) {
        const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() != crypto_box_SECRETKEYBYTES)
            return fail(Error::Code::BadInput, QString::number(keys.m_keys.size() + 1));
        keys.m_keys.append({ publicKeyOf(*decoded), *decoded });
    }
    return keys;
}

Result<QString> SealingKeys::addTo(const QString& path)
{
    if (!sodiumReady())
        return fail(Error::Code::Failed, u"libsodium can't be used"_qs);
    QList<QByteArray> lines;
    if (QFileInfo::exists(path)) {
        const Result<SealingKeys> there = load(path);
        if (!there)
            return tl::unexpected(there.error());
        lines = readLines(path).value_or(QList<QByteArray>());
    } else if (const Result<void> made = makePrivateFile(path); !made) {
        return tl::unexpected(made.error());
    }
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    randombytes_buf(secret.data(), std::size_t(secret.size()));
    lines.append(secret.toBase64());
    const QString id = publicKeyOf(secret).id;
    wipe(secret);
    // The file of before stays until the new one is whole, and its mode stays.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::AccessDenied, path);
    for (const QByteArray& line : lines.last(std::min(lines.size(), keysKept)))
        file.write(line + '\n');
    if (!file.commit())
        return fail(Error::Code::DiskFull, path);
    return id;
}

QList<PublicSealingKey> SealingKeys::publicKeys() const
{
    QList<PublicSealingKey> keys;
    for (const Pair& pair : m_keys)
        keys.append(pair.open);
    return keys;
}

std::optional<Secret> SealingKeys::open(const QString& keyId, const QByteArray& sealed) const
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    for (const Pair& pair : m_keys) {
        if (pair.open.id != keyId)
            continue;
        QByteArray clear(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
        const int failed = crypto_box_seal_open(bytes(clear), bytes(sealed),
            static_cast<unsigned long long>(sealed.size()), bytes(pair.open.key), bytes(pair.secret));
        std::optional<Secret> secret;
        if (failed == 0)
            secret.emplace(QString::fromUtf8(clear));
        wipe(clear);
        return secret;
    }
    return std::nullopt;
}

void SealingKeys::openCode(Command& command) const
{
    if (command.kind != u"passcode.redeem" || !command.payload.contains(u"sealed_code"_qs))
        return;
    const QByteArray sealed = QByteArray::fromBase64(command.payload.value(u"sealed_code"_qs).toString().toLatin1());
    if (const auto code = open(command.payload.value(u"key_id"_qs).toString(), sealed))
        command.payload.insert(u"code"_qs, code->reveal().toString());
}

QByteArray sealed(const Secret& secret, const PublicSealingKey& key)
{
    if (!sodiumReady() || key.key.size() != crypto_box_PUBLICKEYBYTES)
        return {};
    QByteArray clear = secret.reveal().toUtf8();
    QByteArray box(clear.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(
        bytes(box), bytes(std::as_const(clear)), static_cast<unsigned long long>(clear.size()), bytes(key.key));
    wipe(clear);
    return box;
}

Command withSealedCode(Command command, const PublicSealingKey& key)
{
    const Secret code(command.payload.take(u"code"_qs).toString());
    command.payload.insert(u"sealed_code"_qs, QString::fromLatin1(sealed(code, key).toBase64()));
    command.payload.insert(u"key_id"_qs, key.id);
    return command;
}

Result<QList<Command>> withSealedCodes(Database& database, QList<Command> commands)
{
    std::optional<PublicSealingKey> key;
    for (Command& command : commands) {
        if (command.kind != u"passcode.redeem" || !command.payload.contains(u"code"_qs))
            continue;
        if (!key) {
            const Result<PublicSealingKey> newest = newestSealingKey(database);
            if (!newest)
                return tl::unexpected(newest.error());
            key = *newest;
        }
        command = withSealedCode(command, *key);
    }
    return commands;
}

Result<void> publishSealingKeys(Database& database, const QList<PublicSealingKey>& keys)
{
    QJsonArray ids;
    for (const PublicSealingKey& key : keys)
        ids.append(key.id);
    Result<int> done = execute(database, u"sealing_keys_retire", { { u"ids", ids } });
    for (const PublicSealingKey& key : keys) {
        if (!done)
            break;
        done = execute(database, u"sealing_key_publish",
            { { u"key_id", key.id }, { u"public_key", QString::fromLatin1(key.key.toBase64()) },
                { u"newest", key == keys.last() } });
    }
    return done.map([](int) {});
}

Result<PublicSealingKey> newestSealingKey(Database& database)
{
    Statement read(database, u"api_sealing_key");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    if (!read.next())
        return fail(Error::Code::NotFound, u"the server has no sealing key"_qs);
    PublicSealingKey key { read.text(0), QByteArray::fromBase64(read.text(1).toLatin1()) };
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return key;
}

} // namespace padesk
