// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "ui/widgets/celllook.h"

namespace padesk {

/** How the cells of the two tables look (VISUAL.md 5). session must outlive the answer; now is the database's clock. */
CellLookOf nominationLook(const Session& session, std::function<QDateTime()> now);
CellLookOf changeRequestLook(const Session& session, std::function<QDateTime()> now);

} // namespace padesk
