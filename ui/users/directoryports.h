// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/domain/desk/rowsource.h"

#include <functional>

namespace padesk {

/** What the pages of sites and users work with; all of it must outlive them. */
struct DirectoryPorts {
    RowSource<SiteRow>& sites;
    RowSource<MemberRow>& members;
    RowSource<EventRow>& events;
    CasePort& cases;
    CommandPort& commands;
    /** Filled in once it is known who sits here. */
    const Session& session;
    /** By the database's clock. */
    std::function<QDateTime()> now;
    /** Writes a document that was sent as PDF, without its code; nothing when letters can't be painted here. */
    std::function<QFuture<Result<void>>(qint64 delivery, const QString& path)> saveCopy {};
};

} // namespace padesk
