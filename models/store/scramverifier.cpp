// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scramverifier.h"

#include "models/domain/passcodealphabet.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

#include <sodium.h>

namespace padesk {
namespace {

constexpr int keyLength = 32;
constexpr int groups = 5;
constexpr int groupLength = 4;

QByteArray keyOf(const QByteArray& salted, const char* purpose)
{
    return QMessageAuthenticationCode::hash(QByteArray(purpose), salted, QCryptographicHash::Sha256);
}

} // namespace

QString scramVerifier(const Secret& password, const QByteArray& salt, int iterations)
{
    QByteArray normalised = password.reveal().toString().normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray salted
        = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, normalised, salt, iterations, keyLength);
    const QByteArray stored = QCryptographicHash::hash(keyOf(salted, "Client Key"), QCryptographicHash::Sha256);
    const QByteArray server = keyOf(salted, "Server Key");
    sodium_memzero(normalised.data(), std::size_t(normalised.size()));
    sodium_memzero(salted.data(), std::size_t(salted.size()));
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(iterations)
        .arg(QLatin1String(salt.toBase64()), QLatin1String(stored.toBase64()), QLatin1String(server.toBase64()));
}

QString scramVerifier(const Secret& password)
{
    QByteArray salt(scramSaltLength, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return scramVerifier(password, salt);
}

Secret generatedPassword()
{
    QString text;
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            text.append(u'-');
        for (int place = 0; place < groupLength; ++place)
            text.append(passcodeAlphabet.at(randombytes_uniform(quint32(passcodeAlphabet.size()))));
    }
    Secret password(text);
    wipeMemory(reinterpret_cast<char16_t*>(text.data()), text.size());
    return password;
}

} // namespace padesk
