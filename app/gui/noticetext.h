// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storethread.h"
#include "ui/approvals/approvalsports.h"

namespace padesk {

/** The words of a notice in the office's own wording. */
class StoreNoticePort final : public NoticePort {
public:
    /** interactive must outlive this. */
    explicit StoreNoticePort(StoreThread& interactive)
        : m_thread(interactive)
    { }

    QFuture<Result<QString>> text(const PlannedNotice& notice) override;

private:
    StoreThread& m_thread;
};

} // namespace padesk
