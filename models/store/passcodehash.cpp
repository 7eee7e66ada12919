// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passcodehash.h"

#include "models/domain/passcodealphabet.h"

#include <array>
#include <sodium.h>

namespace padesk {
namespace {

constexpr unsigned long long passes = 1;
constexpr std::size_t memoryBytes = 8 * 1024 * 1024;

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/** The clear bytes in memory that is wiped when they go out of scope. */
class ClearBytes {
public:
    explicit ClearBytes(const Secret& secret)
        : m_bytes(secret.reveal().toUtf8())
    { }
    ClearBytes(const ClearBytes&) = delete;
    ClearBytes& operator=(const ClearBytes&) = delete;
    ~ClearBytes() { sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size())); }

    const char* data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

Result<QString> hashPasscode(const Secret& passcode)
{
    if (!sodiumReady())
        return fail(Error::Code::Failed, QStringLiteral("libsodium can't be used"));
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    const ClearBytes clear(passcode);
    if (crypto_pwhash_str_alg(
            hash.data(), clear.data(), clear.size(), passes, memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Error::Code::Failed, QStringLiteral("not enough memory to hash a passcode"));
    return QString::fromLatin1(hash.data());
}

bool verifyPasscode(const Secret& passcode, const QString& hash)
{
    const ClearBytes clear(passcode);
    // Answers 0 for success.
    return sodiumReady() && crypto_pwhash_str_verify(hash.toLatin1().constData(), clear.data(), clear.size()) == 0;
}

Secret randomPasscode()
{
    if (!sodiumReady())
        qFatal("libsodium can't be used");
    return mintPasscode([](quint32 upperBound) { return randombytes_uniform(upperBound); });
}

} // namespace padesk
