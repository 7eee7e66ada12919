// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace padesk {

/** How much of the tool a person may use. Each level holds the ones before it. */
enum class ToolLevel { None, Download, DownloadMedia, Full };

/** A privilege in one area. */
enum class Grant { None, View, Update };

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

/** "none", "download", "download_media" or "full". */
QString toolLevelText(ToolLevel level);
std::optional<ToolLevel> toolLevelFromText(QStringView text);

/** "none", "view" or "update". */
QString grantText(Grant grant);
std::optional<Grant> grantFromText(QStringView text);

/**
 * The privileges an approval gives: the tool level; Full also lets see reports and documents; a secondary administers
 * the access of users.
 */
Access accessPreset(ToolLevel level, bool secondary = false);

} // namespace padesk
