// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/context.h"
#include "app/cli/demotext.h"
#include "app/cli/subcommands.h"
#include "app/cli/utf8locale.h"
#include "app/gui/desk.h"
#include "padesk_version.h"
#include "ui/language.h"

#include <QApplication>

#include <memory>

namespace padesk::cli {
namespace {
void addGlobalOptions(CLI::App& parser, GlobalOptions& options)
{
    // Options of the program may stand behind the sub-command too.
    parser.fallthrough();
    parser.set_version_flag("--version", PADESK_NAME " " PADESK_VERSION);
    CLI::Option* url = parser.add_option("--database", options.database,
        "sqlite:PATH or postgresql://user@host/name (default: $PADESK_DATABASE, else a file in your data folder)");
    parser.add_option("--profile", options.profile, "A database by the name of its connection profile")->excludes(url);
    parser.add_flag("--demo", options.demo, "The demo database in your data folder")->excludes(url);
    parser.add_option("--language", options.language, "ja or en (default: the system's)")
        ->check(CLI::IsMember({ "ja", "en" }));
    parser.add_flag("--read-only", options.readOnly, "Write nothing");
    parser.add_flag("--json", options.json, "Print results as JSON");
}

std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int& argc, char** argv)
{
    if (needs == Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Desk)
        return std::make_unique<QApplication>(argc, argv);
    // Pages are painted into memory: never on a display, whether there is one or not.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needs == Needs::Windows)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

/** A profile file alone, as a double click in the system's files hands it over; there is no sub-command of such a name.
 */
std::string openedProfileFile(int argc, char** argv)
{
    const std::string file = argc == 2 ? argv[1] : "";
    return QString::fromLocal8Bit(file.c_str()).endsWith(QStringLiteral(".padesk-profile")) ? file : std::string();
}

/** --help and --version go to stdout and are no mistake; everything else is one line on stderr. */
int parserExit(const CLI::App& parser, const CLI::ParseError& error)
{
    if (error.get_exit_code() == 0)
        return parser.exit(error);
    std::cerr << error.what() << "\nRun with --help for more information." << std::endl;
    return int(ExitCode::Usage);
}
} // namespace

int runCommandLine(int argc, char** argv)
{
    GlobalOptions options;
    Choice choice;
    CLI::App parser("PA Desk: who may enter PA Online", "padesk");
    addGlobalOptions(parser, options);
    parser.require_subcommand(0, 1);
    options.profileFile = openedProfileFile(argc, argv);
    for (const AddSubcommand add : subcommands())
        add(parser, choice);
    try {
        parser.parse(options.profileFile.empty() ? argc : 1, argv);
    } catch (const CLI::ParseError& error) {
        return parserExit(parser, error);
    }

    if (!choice.run)
        choice = { startDesk, Needs::Desk };
    const bool noDisplay = choice.needs == Needs::Desk && !hasDisplay();

    const QString language = options.language.empty() ? systemLanguage() : fromUtf8(options.language);
    requireUtf8Locale();
    const auto application = makeApplication(noDisplay ? Needs::Core : choice.needs, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("padesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PADESK_VERSION));
    useLanguage(language);
    Context context(options, language);
    if (noDisplay)
        return int(context.problem(ExitCode::Usage, DemoText::noDisplay()));
    return int(context.end(choice.run(context)));
}

} // namespace padesk::cli
