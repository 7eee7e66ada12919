// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

namespace padesk {

/** How much of the tool a person may use. Each level holds the ones before it. */
enum class ToolLevel { None, Download, DownloadMedia, Full };

template <>
struct EnumText<ToolLevel> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("download"),
        QLatin1String("download_media"), QLatin1String("full") };
};

/** A privilege in one area. */
enum class Grant { None, View, Update };

template <>
struct EnumText<Grant> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("view"), QLatin1String("update") };
};

/** What a member may do. Reporting and documents know None and View only. */
struct Access {
    ToolLevel toolLevel = ToolLevel::None;
    Grant reporting = Grant::None;
    Grant documents = Grant::None;
    Grant entitlement = Grant::None;
    Grant manageAccess = Grant::None;
    Grant contactUpdate = Grant::None;

    bool operator==(const Access&) const = default;
};

/**
 * The privileges an approval gives: the tool level; Full also lets see reports and documents; a secondary administers
 * the access of users.
 */
Access accessPreset(ToolLevel level, bool secondary = false);

} // namespace padesk
