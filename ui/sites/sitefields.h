// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"
#include "ui/widgets/fieldset.h"

#include <span>

namespace padesk {

/** Where a field of the form of a site stands: the section, the row in it, the column, and how many it spans. */
struct SiteFieldPlace {
    const char* key;
    int section;
    int row;
    int column;
    int span = 1;
};

inline constexpr int siteSectionCount = 4;
inline constexpr int siteColumnCount = 3;

/** All of them; contracts have different ones in the same place (DOMAIN.md 1.2). */
std::span<const SiteFieldPlace> siteFieldPlaces();
/** Editor and words of the field. */
FieldSpec siteFieldSpec(const QString& key);
/** False for what a site keeps from its registration on. */
bool isEditableSiteField(const QString& key);
/** By the keys of the form: columns of the site, and those of its contact with "contact_" before them. */
QJsonObject storedSiteValues(const SiteCase& one);

} // namespace padesk
