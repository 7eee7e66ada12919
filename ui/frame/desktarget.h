// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/columnfilter.h"

#include <QString>

namespace padesk {

/** The pages in the order of the navigation and of Ctrl+1…9. */
enum class PageId { Home, Approvals, Passcodes, Deliveries, Sites, Users, AccessCheck, History, Settings };

/** Where a link leads: a page, and on it a sub-queue, a case or a text to look for. */
struct DeskTarget {
    PageId page = PageId::Home;
    /** Name of a sub-queue, as the page names it in code; empty: the present one. */
    QString queue {};
    /** Row to select and open; 0: none. */
    qint64 id = 0;
    /** Filter text, or the caller's site number or e-mail on the access check. */
    QString text {};
    /** What the table is narrowed to, in place of what it was. */
    QList<ColumnFilter> filters {};

    bool operator==(const DeskTarget&) const = default;
};

} // namespace padesk

Q_DECLARE_METATYPE(padesk::DeskTarget)
