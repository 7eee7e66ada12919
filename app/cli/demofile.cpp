// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demofile.h"

#include "app/cli/demotext.h"
#include "app/cli/halfmade.h"
#include "app/cli/osuser.h"
#include "app/cli/progressline.h"
#include "models/store/migrations.h"
#include "models/store/sqlitefile.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace padesk::cli {
namespace {

Q_LOGGING_CATEGORY(demoLog, "padesk.demo")

Result<void> fill(Database& database, const DemoSize& size, quint32 seed)
{
    if (const Result<SchemaStatus> status = upgrade(database); !status)
        return tl::unexpected(status.error());
    ProgressLine line;
    DemoOptions options;
    options.size = size;
    options.seed = seed;
    options.today = officeDate(QDateTime::currentDateTimeUtc());
    options.staff = demoStaff();
    options.progress = [&line](qint64 done, qint64 all) {
        line.show(DemoText::progress(static_cast<int>(100 * done / std::max<qint64>(1, all))));
        return true;
    };
    return createDemo(database, options);
}

} // namespace

DemoStaff demoStaff()
{
    const OsUser user = currentOsUser();
    DemoStaff staff;
    staff.supervisor = user.account;
    staff.supervisorName = user.name;
    return staff;
}

Result<void> writeDemo(const DatabaseUrl& url, const DemoSize& size, quint32 seed)
{
    if (const Result<void> folder = makeFolderOf(url.path); !folder)
        return folder;
    OpenOptions options;
    options.create = true;
    Result<std::unique_ptr<Database>> database = Database::open(url, options);
    if (!database)
        return tl::unexpected(database.error());
    HalfMade file(url.path);
    const Result<void> filled = fill(**database, size, seed);
    database->reset();
    if (filled)
        file.keep();
    else
        qCWarning(demoLog).noquote() << filled.error().detail;
    return filled;
}

tl::expected<void, ExitCode> makeDemo(Context& context, const QString& path, const DemoSize& size, quint32 seed)
{
    const DatabaseUrl url = DatabaseUrl::forFile(QFileInfo(path).absoluteFilePath());
    if (const Result<void> made = writeDemo(url, size, seed); !made)
        return tl::unexpected(context.failed(made.error(), url.path));
    return {};
}

} // namespace padesk::cli
