// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "models/domain/desk/rowsource.h"

#include <functional>

namespace padesk {

/** The words of a notice as they would leave, for reading before the decision. */
class NoticePort {
public:
    virtual ~NoticePort() = default;

    virtual QFuture<Result<QString>> text(const PlannedNotice& notice) = 0;
};

/** What the approvals page works with; all of it must outlive the page. */
struct ApprovalsPorts {
    RowSource<NominationRow>& nominations;
    RowSource<ChangeRequestRow>& changes;
    CasePort& cases;
    AccessPort& access;
    CommandPort& commands;
    NoticePort& notices;
    /** Filled in once it is known who sits here. */
    const Session& session;
    /** By the database's clock. */
    std::function<QDateTime()> now;
};

} // namespace padesk
