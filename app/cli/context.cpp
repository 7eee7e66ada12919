// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/clitext.h"
#include "app/profiles/profilestore.h"
#include "models/store/migrations.h"
#include "models/store/signedin.h"
#include "ui/errortext.h"

#include <QFileInfo>

namespace padesk::cli {
namespace {
/** The URL a profile of the desk's settings stands for, empty when there is none of that name. */
QString profileUrl(const QString& name)
{
    return ProfileStore().url(name);
}

/** A newer database may be looked at: what it has more is not shown. */
Result<void> requireUsableTables(const SchemaStatus& status, bool readOnly)
{
    if (readOnly && status.state == SchemaStatus::State::Newer)
        return {};
    return requireUsable(status);
}

/**
 * What a database is for whoever has opened it: the owner of a server reads its tables, the office what it may see of
 * them, and contacts have functions only, so that they are told by pa_api.me() how the tables are.
 */
Result<void> requireUsableBy(Database& database, bool readOnly)
{
    const Result<SchemaStatus> status = schemaStatus(database);
    const bool mayNotLook = !status && status.error().code == Error::Code::AccessDenied;
    if (!status && (database.isSqlite() || !mayNotLook))
        return tl::unexpected(status.error());
    if (status) {
        if (const Result<void> usable = requireUsableTables(*status, readOnly); !usable || database.isSqlite())
            return usable;
    }
    const Result<SignedIn> signedIn = readSignedIn(database);
    if (!signedIn)
        return mayNotLook ? tl::unexpected(signedIn.error()) : Result<void>();
    if (signedIn->kind == LoginKind::Staff)
        database.readFrom(officeSources());
    return mayNotLook ? requireUsable(*signedIn) : Result<void>();
}

QString placeText(const DatabaseUrl& url)
{
    return url.engine == Engine::Sqlite ? url.path : url.toString();
}
} // namespace

tl::expected<DatabaseUrl, ExitCode> Context::url()
{
    QString text = fromUtf8(m_options.database);
    if (!m_options.profile.empty()) {
        text = profileUrl(fromUtf8(m_options.profile));
        if (text.isEmpty())
            return tl::unexpected(problem(ExitCode::Usage, CliText::noProfile(fromUtf8(m_options.profile))));
    }
    if (m_options.demo)
        text
            = QStringLiteral("sqlite:") + QFileInfo(DatabaseUrl::defaultPath()).path() + QStringLiteral("/demo.sqlite");
    if (text.isEmpty())
        text = qEnvironmentVariable("PADESK_DATABASE", QStringLiteral("sqlite:"));
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    if (!url)
        return tl::unexpected(problem(ExitCode::Usage, urlProblemSentence(url.error())));
    m_place = placeText(*url);
    return *url;
}

tl::expected<std::unique_ptr<Database>, ExitCode> Context::open(Schema schema, OpenOptions options)
{
    const auto where = url();
    if (!where)
        return tl::unexpected(where.error());
    options.readOnly = options.readOnly || m_options.readOnly;
    options.password = qEnvironmentVariable("PADESK_PASSWORD");
    Result<std::unique_ptr<Database>> database = Database::open(*where, options);
    if (!database)
        return tl::unexpected(failed(database.error()));
    if (schema == Schema::Any)
        return *std::move(database);
    if (const Result<void> usable = requireUsableBy(**database, options.readOnly); !usable)
        return tl::unexpected(failed(usable.error()));
    return *std::move(database);
}

void Context::useDatabase(const QString& path)
{
    m_options.profile.clear();
    m_options.demo = false;
    m_options.database = "sqlite:" + path.toStdString();
}

ExitCode Context::failed(const Error& error)
{
    return failed(error, m_place);
}

ExitCode Context::failed(const Error& error, const QString& place)
{
    return problem(ExitCode::Unreachable, errorSentence(error, place));
}

ExitCode Context::problem(ExitCode code, const QString& sentence)
{
    m_err.line(sentence);
    m_err.flush();
    return code;
}

ExitCode Context::end(ExitCode code)
{
    if (m_out.flush() || code != ExitCode::Done)
        return code;
    return problem(ExitCode::Refused, CliText::outputFailed());
}

} // namespace padesk::cli
