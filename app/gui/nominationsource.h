// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/nominationinbox.h"
#include "models/store/storethread.h"

namespace padesk {

/** The approvals page's rows from a database, read on a store thread. */
class NominationSource final : public NominationInboxSource {
public:
    /** thread must outlive this. */
    explicit NominationSource(StoreThread& thread)
        : m_thread(thread)
    { }

    QFuture<Result<NominationInbox>> read(NominationQueue queue) override;

private:
    StoreThread& m_thread;
};

} // namespace padesk
