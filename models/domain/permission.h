// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/role.h"

namespace padesk {

/**
 * Whether the actor may hand in commands of that kind at all, for that site (ARCHITECTURE.md 5): PA-ACC-001, PA-ACC-002
 * or nothing. The guards of the case come on top.
 */
std::optional<Refusal> checkPermission(const QString& kind, std::optional<qint64> siteId, const Actor& actor);

} // namespace padesk
