// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakerowsource.h"
#include "tests/ui/memorydesk.h"
#include "ui/users/directoryports.h"

namespace padesk::test {

/** The ports of the pages of sites and users over the same store: one site 7000001 with its contact. */
class MemoryDirectory final : public MemoryDesk {
public:
    MemoryDirectory();

    DirectoryPorts directory();
    /** Deliveries whose copy was saved. */
    QList<qint64> copies;

    QFuture<Result<SiteCase>> site(qint64 id) override;
    QFuture<Result<MemberCase>> member(qint64 id) override;

private:
    QList<SiteRow> siteRows() const;
    QList<MemberRow> memberRows() const;

    MemoryRows<SiteRow> m_sites;
    MemoryRows<MemberRow> m_members;
    FakeRowSource<EventRow> m_events;
};

} // namespace padesk::test
