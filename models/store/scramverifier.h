// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QByteArray>

namespace padesk {

inline constexpr int scramIterations = 4096;
inline constexpr int scramSaltLength = 16;

/**
 * What PostgreSQL keeps of a password, computed here so that the password itself never reaches the server
 * (SCRAM-SHA-256: RFC 5803, RFC 7677): "SCRAM-SHA-256$4096:SALT$STORED:SERVER". The password is normalised as SASLprep
 * does for what keyboards make (NFKC, RFC 4013). Takes milliseconds: not on the GUI thread.
 */
QString scramVerifier(const Secret& password, const QByteArray& salt, int iterations = scramIterations);

/** The same with a salt from the operating system's random source. */
QString scramVerifier(const Secret& password);

/** 20 characters of the passcode's alphabet in five groups: 99 random bits. */
Secret generatedPassword();

} // namespace padesk
