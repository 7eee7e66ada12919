// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access.h"

#include "models/domain/enumtext.h"

namespace padesk {
namespace {
constexpr EnumText<ToolLevel> levelTexts[] = {
    { ToolLevel::None, "none" },
    { ToolLevel::Download, "download" },
    { ToolLevel::DownloadMedia, "download_media" },
    { ToolLevel::Full, "full" },
};

constexpr EnumText<Grant> grantTexts[] = {
    { Grant::None, "none" },
    { Grant::View, "view" },
    { Grant::Update, "update" },
};
} // namespace

QString toolLevelText(ToolLevel level)
{
    return textOf(levelTexts, level);
}

std::optional<ToolLevel> toolLevelFromText(QStringView text)
{
    return valueOf(levelTexts, text);
}

QString grantText(Grant grant)
{
    return textOf(grantTexts, grant);
}

std::optional<Grant> grantFromText(QStringView text)
{
    return valueOf(grantTexts, text);
}

Access accessPreset(ToolLevel level, bool secondary)
{
    Access access;
    access.toolLevel = level;
    if (level == ToolLevel::Full) {
        access.reporting = Grant::View;
        access.documents = Grant::View;
    }
    if (secondary)
        access.manageAccess = Grant::Update;
    return access;
}

} // namespace padesk
