// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace padesk {

/**
 * argon2id of a passcode as minted (no hyphens), with its parameters in the text: 8 MiB, 1 pass, since the code has 59
 * random bits (ARCHITECTURE.md 4). Takes milliseconds: never on the GUI thread, never inside a transaction.
 */
Result<QString> hashPasscode(const Secret& passcode);

/** Whether the passcode is the one of that hash. */
bool verifyPasscode(const Secret& passcode, const QString& hash);

/** A new passcode from the operating system's random source. */
Secret randomPasscode();

} // namespace padesk
