// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/subcommand.h"
#include "models/store/database.h"

#include <memory>

namespace padesk::cli {

/** The options that every sub-command takes, as the parser left them. */
struct GlobalOptions {
    std::string database;
    std::string profile;
    std::string profileFile;
    std::string language;
    bool demo = false;
    bool readOnly = false;
    bool json = false;
};

/** What a sub-command gets to work with: the database, the way out, and how to say what went wrong. */
class Context {
public:
    Context(GlobalOptions options, QString language)
        : m_options(std::move(options))
        , m_language(std::move(language))
    { }

    bool json() const { return m_options.json; }
    bool readOnly() const { return m_options.readOnly; }
    /** --demo */
    bool demo() const { return m_options.demo; }
    /** Whether the command line says which database. */
    bool namesDatabase() const { return demo() || !m_options.database.empty() || !m_options.profile.empty(); }
    /** --profile */
    QString profileName() const { return QString::fromStdString(m_options.profile); }
    /** A profile file that was opened, as by a double click. */
    QString profileFile() const { return QString::fromStdString(m_options.profileFile); }
    /** Whether the command line says which language. */
    bool namesLanguage() const { return !m_options.language.empty(); }
    /** From now on this file, whatever the command line says. */
    void useDatabase(const QString& path);
    /** "ja" or "en" */
    const QString& language() const { return m_language; }
    /** stdout: results. */
    Output& out() { return m_out; }

    /** From --database, --profile, --demo, $PADESK_DATABASE or the default, in this order; Usage after having said why.
     */
    tl::expected<DatabaseUrl, ExitCode> url();

    enum class Schema {
        /** Empty, older, newer or altered ones are refused. */
        Usable,
        Any,
    };
    /** Opens it; when that fails says why on stderr and answers the code to exit with. */
    tl::expected<std::unique_ptr<Database>, ExitCode> open(Schema schema = Schema::Usable, OpenOptions options = {});

    /** Says what went wrong with the database and answers Unreachable. */
    ExitCode failed(const Error& error);
    /** The same with a file that no option names. */
    ExitCode failed(const Error& error, const QString& place);
    /** One sentence on stderr. */
    ExitCode problem(ExitCode code, const QString& sentence);

    /** The exit code when the program ends: results that could not be written are not done. */
    ExitCode end(ExitCode code);

private:
    GlobalOptions m_options;
    QString m_language;
    Output m_out { stdout };
    Output m_err { stderr };
    /** Where the database is, for sentences. */
    QString m_place;
};

} // namespace padesk::cli
