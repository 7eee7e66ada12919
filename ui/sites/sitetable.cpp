// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/sitetable.h"

#include "models/domain/desk/personrows.h"
#include "models/domain/desk/queues.h"
#include "ui/sites/sitespage.h"
#include "ui/users/directorylook.h"

namespace padesk {

const QStringList& siteQueueKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const RowQueue& queue : queuesOf<SiteRow>())
            all.append(queue.key);
        return all << allSites;
    }();
    return keys;
}

QString siteQueueName(const QString& key)
{
    if (key == QLatin1String("active"))
        return SitesPage::tr("Active");
    if (key == QLatin1String("suspended"))
        return SitesPage::tr("Suspended");
    if (key == QLatin1String("closed"))
        return SitesPage::tr("Closed");
    return SitesPage::tr("All");
}

TableSetup siteTableSetup(const std::function<QDateTime()>& now)
{
    const QString number = QStringLiteral("site_number");
    TableSetup setup;
    setup.stretching = QStringLiteral("company");
    setup.required = { number, QStringLiteral("state") };
    setup.leaving = { QStringLiteral("fax"), QStringLiteral("tel"), QStringLiteral("members"),
        QStringLiteral("contact_state"), QStringLiteral("open_cases"), QStringLiteral("secondaries") };
    setup.hidden = { QStringLiteral("department"), QStringLiteral("postal_code"), QStringLiteral("address"),
        QStringLiteral("contracted_on"), QStringLiteral("registered_on"), QStringLiteral("first_order_on"),
        QStringLiteral("sales_rep"), QStringLiteral("fax") };
    setup.lookOf = [now](const QModelIndex& index) { return siteCellLook(index, now()); };
    setup.emptyWords = [](const RowQuery& query) -> TableWords {
        if (query.queue.isEmpty() || query.queue == QLatin1String("active"))
            return { SitesPage::tr("No sites yet"), SitesPage::tr("Register one, or import a list from the menu File."),
                SitesPage::tr("Register a site…") };
        return { SitesPage::tr("No site is in this state"), {}, {} };
    };
    setup.name = [] { return SitesPage::tr("Sites"); };
    return setup;
}

} // namespace padesk
