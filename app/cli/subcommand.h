// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/CLI.hpp>
#include <functional>
#include <span>

namespace padesk::cli {

class Context;

/** Scripts rely on these (ARCHITECTURE.md 8). */
enum class ExitCode {
    Done = 0,
    /** A command, a line or a check was refused. */
    Refused = 1,
    /** The command line, or a file named on it, is not usable. */
    Usage = 2,
    /** The database can't be reached or used. */
    Unreachable = 3,
};

/** The smallest Qt application a sub-command runs in. */
enum class Needs {
    Core,
    /** Letters: fonts, but no display. */
    Painting,
    /** Pictures of windows: widgets, but no display. */
    Windows,
    /** Widgets on a display. */
    Desk,
};

/** What the command line has chosen: set by the parser, run once there is a Qt application. */
struct Choice {
    std::function<ExitCode(Context&)> run;
    Needs needs = Needs::Core;
};

/**
 * Adds one sub-command with its options to the parser. Each has a file of its own with such a function and stands in
 * the table of subcommands.cpp:
 *
 *     void addExport(CLI::App& parser, Choice& choice)
 *     {
 *         auto options = std::make_shared<Options>();
 *         CLI::App* command = parser.add_subcommand("export", "Writes a list as a file");
 *         command->add_option("file", options->file, "…")->required();
 *         command->callback([options, &choice] {
 *             choice.run = [options](Context& context) { return runExport(context, *options); };
 *         });
 *     }
 *
 * Nothing of Qt that needs an application may be used before run.
 */
using AddSubcommand = void (*)(CLI::App& parser, Choice& choice);

/** All of them, in the order of --help. */
std::span<const AddSubcommand> subcommands();

/** The group of that name ("db", "demo", "audit"), made when it is not there yet; one of its members must be given. */
CLI::App& commandGroup(CLI::App& parser, const std::string& name, const std::string& description);

inline QString fromUtf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace padesk::cli
