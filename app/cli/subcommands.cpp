// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subcommands.h"

#include <array>

namespace padesk::cli {
namespace {
constexpr std::array table {
    addDemoCreate,
    addDemoRun,
    addDbInit,
    addDbStatus,
    addDbUpgrade,
    addDbCheck,
    addDbBackup,
    addDbRestore,
    addDbCopy,
    addImport,
    addExport,
    addFind,
    addSubmit,
    addLoginCreate,
    addLoginDisable,
    addLoginList,
    addShow,
    addAccessCheck,
    addWorker,
    addAuditVerify,
};
} // namespace

std::span<const AddSubcommand> subcommands()
{
    return table;
}

CLI::App& commandGroup(CLI::App& parser, const std::string& name, const std::string& description)
{
    for (CLI::App* group : parser.get_subcommands([&name](CLI::App* one) { return one->get_name() == name; }))
        return *group;
    return *parser.add_subcommand(name, description)->require_subcommand(1);
}

} // namespace padesk::cli
