// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/startanswer.h"

#include "app/cli/demofile.h"
#include "app/cli/newdatabase.h"
#include "models/store/migrations.h"
#include "models/store/sqlitefile.h"
#include "ui/errortext.h"

#include <QFileInfo>
#include <QUrl>

namespace padesk::cli {

DatabaseUrl demoUrl()
{
    return DatabaseUrl::forFile(QFileInfo(DatabaseUrl::defaultPath()).path() + QStringLiteral("/demo.sqlite"));
}

Result<DatabaseUrl> urlOf(const StartAnswer& answer)
{
    if (answer.choice == StartChoice::Demo)
        return demoUrl();
    if (answer.choice == StartChoice::ThisPc)
        return DatabaseUrl::forFile(answer.file);
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    Result<DatabaseUrl> url = DatabaseUrl::parse(
        QStringLiteral("postgresql://%1@%2/%3").arg(encoded(answer.user), answer.server, encoded(answer.database)));
    if (url)
        url->password = answer.password;
    return url;
}

Result<void> tryDatabase(const DatabaseUrl& url)
{
    const Result<std::unique_ptr<Database>> database = Database::open(url);
    if (!database)
        return tl::unexpected(database.error());
    const Result<SchemaStatus> status = schemaStatus(**database);
    if (!status)
        return tl::unexpected(status.error());
    return requireUsable(*status);
}

Result<DatabaseUrl> carryOut(const StartAnswer& answer)
{
    const Result<DatabaseUrl> url = urlOf(answer);
    if (!url)
        return url;
    const bool missing = url->engine == Engine::Sqlite && !QFileInfo::exists(url->path);
    Result<void> done;
    if (missing && answer.choice == StartChoice::Demo)
        done = writeDemo(*url, DemoSize {}, 1);
    else if (missing)
        done = makeDatabaseFile(*url, currentOsUser());
    if (done)
        done = tryDatabase(*url);
    if (!done)
        return tl::unexpected(done.error());
    return url;
}

QString startProblem(const StartAnswer& answer, const Error& error)
{
    if (error.code == Error::Code::BadInput)
        return urlProblemSentence(error);
    const Result<DatabaseUrl> url = urlOf(answer);
    const bool file = url && url->engine == Engine::Sqlite;
    return errorSentence(error, file ? url->path : answer.server);
}

} // namespace padesk::cli
