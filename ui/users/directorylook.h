// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/membercase.h"
#include "models/domain/desk/personrows.h"
#include "ui/widgets/celllook.h"
#include "ui/widgets/chip.h"

#include <functional>

namespace padesk {

/** How the cells of the tables of sites and users look. now: by the database's clock. */
CellLook siteCellLook(const QModelIndex& index, const QDateTime& now);
CellLook memberCellLook(const QModelIndex& index, const QDateTime& now);

/** A state with its word. */
ChipLook memberChip(MemberState state);
ChipLook siteChip(SiteState state);
/** What is left of the cover, loud only when it ends soon or has ended. */
ChipLook snsChip(const SnsCover& sns, QDate today);

/** 2026/11/22, empty for none. */
QString shownDay(QDate day);
QString roleText(MemberRole role);
QString toolLevelText(ToolLevel level);

} // namespace padesk
