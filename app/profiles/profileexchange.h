// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profilefile.h"

namespace padesk {

/** The folder where certificates of imported profiles are kept, in the user's data folder. */
QString authorityFolder();

/**
 * Reads a profile file. Its certificate is looked at and put into the folder; the profile names it there. Names that
 * are taken get a number.
 */
tl::expected<ConnectionProfile, ProfileFileProblem> importProfile(
    const QString& path, const QStringList& taken, const QString& authorities = authorityFolder());

/** Writes a profile for others, with the certificate of its authority. False when the file can't be written. */
bool exportProfile(const ConnectionProfile& profile, const QString& path);

} // namespace padesk
