// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democreate.h"

#include "app/demo/demostories.h"
#include "models/store/database.h"

namespace padesk {
namespace {

constexpr int yearOfBusinessDays = 245;

Result<void> checkSize(const DemoSize& size)
{
    if (size.sites < demoLeastSites || size.sites > demoMostSites)
        return fail(Error::Code::BadInput, QStringLiteral("sites: %1 to %2").arg(demoLeastSites).arg(demoMostSites));
    if (size.members < size.sites)
        return fail(Error::Code::BadInput, QStringLiteral("users: at least one a site"));
    return {};
}

} // namespace

Result<void> createDemo(Database& database, const DemoOptions& options)
{
    if (const Result<void> good = checkSize(options.size); !good)
        return good;
    // A demo that is not finished is thrown away, so no commit on the way has to reach the disk.
    if (const Result<void> fast = database.run(u"fill_fast"); !fast)
        return fast;
    const Calendar calendar;
    const QDate last = calendar.addBusinessDays(options.today, -1);
    const QDate first = calendar.addBusinessDays(last, -yearOfBusinessDays);
    const QString name = QStringLiteral("demo/%1/%2").arg(options.seed).arg(options.today.toString(Qt::ISODate));
    DemoStage stage(database, options.staff, name, endOfBusinessDay(first.addDays(-1)), endOfBusinessDay(last));
    if (const Result<void> founded = stage.processor().found(options.staff.supervisor, options.staff.supervisorName);
        !founded)
        return founded;
    DemoCustomers customers(stage, options.seed, options.size, first, last);
    DemoPostRoom postRoom(stage, options.seed);
    DemoStories stories(stage, customers, postRoom, options.seed, options.size);
    stories.planAll();
    customers.planNewcomers();
    postRoom.planDays();
    // A day of the year costs about as much as a hundred rows.
    const qint64 daysInRows = 100 * first.daysTo(last);
    const qint64 all = options.size.members + daysInRows;
    const auto& progress = options.progress;
    const Result<void> imported = stage.apply().and_then(
        [&] { return customers.importOld([&](qint64 rows, qint64) { return !progress || progress(rows, all); }); });
    if (!imported)
        return imported;
    const Result<void> played = stage.play([&](int day, int days) {
        return !progress || progress(options.size.members + daysInRows * day / std::max(days, 1), all);
    });
    return played.and_then([&] { return database.run(u"fill_safely"); });
}

} // namespace padesk
