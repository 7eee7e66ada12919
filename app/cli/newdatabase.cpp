// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newdatabase.h"

#include "app/cli/halfmade.h"
#include "models/store/commandprocessor.h"
#include "models/store/migrations.h"
#include "models/store/sqlitefile.h"

#include <QFileInfo>

namespace padesk::cli {

Result<void> foundDatabase(Database& database, const OsUser& founder)
{
    const Result<SchemaStatus> status = upgrade(database);
    if (!status)
        return tl::unexpected(status.error());
    return CommandProcessor(database).found(founder.account, founder.name);
}

Result<void> makeDatabaseFile(const DatabaseUrl& url, const OsUser& founder)
{
    if (QFileInfo::exists(url.path))
        return fail(Error::Code::AlreadyExists, url.path);
    if (const Result<void> folder = makeFolderOf(url.path); !folder)
        return folder;
    OpenOptions options;
    options.create = true;
    Result<std::unique_ptr<Database>> database = Database::open(url, options);
    if (!database)
        return tl::unexpected(database.error());
    HalfMade file(url.path);
    const Result<void> founded = foundDatabase(**database, founder);
    database->reset();
    if (founded)
        file.keep();
    return founded;
}

} // namespace padesk::cli
