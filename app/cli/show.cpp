// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/context.h"
#include "app/cli/subcommands.h"
#include "models/domain/inputfields.h"
#include "models/store/casereader.h"
#include "ui/refusaltext.h"

namespace padesk::cli {
namespace {
struct Options {
    std::string kind;
    std::string number;
};

using Found = tl::expected<Result<QJsonObject>, QString>;

/** A number that can't be one of that kind gives the sentence to say. */
Found readCase(Database& database, const QString& kind, const QString& number)
{
    if (kind == u"site") {
        const Parsed<QString> folded = parseSiteNumber(number);
        if (!folded)
            return tl::unexpected(inputProblemSentence(folded.error()));
        return readSiteCase(database, *folded);
    }
    const Entity entity = kind == u"nomination" ? Entity::Nomination : Entity::PasscodeRequest;
    const std::optional<CaseReference> reference = caseReference(number);
    if (!reference || reference->entity != entity)
        return tl::unexpected(
            CliText::noCaseNumber(number, entity == Entity::Nomination ? nominationNumber(1) : requestNumber(1)));
    return entity == Entity::Nomination ? readNominationCase(database, reference->id)
                                        : readRequestCase(database, reference->id);
}

ExitCode show(Context& context, const Options& options)
{
    const QString kind = fromUtf8(options.kind);
    const QString number = fromUtf8(options.number);
    const auto database = context.open();
    if (!database)
        return database.error();
    const Found found = readCase(**database, kind, number);
    if (!found)
        return context.problem(ExitCode::Usage, found.error());
    if (!*found)
        return context.failed(found->error());
    if ((*found)->isEmpty())
        return context.problem(ExitCode::Refused, CliText::nothingFound(number));
    if (context.json())
        context.out().json(**found);
    else
        context.out().indented(**found);
    return ExitCode::Done;
}
} // namespace

void addShow(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = parser.add_subcommand("show", "Everything on record about one case, as JSON");
    command->add_option("kind", options->kind, "site, nomination or request")
        ->required()
        ->check(CLI::IsMember({ "site", "nomination", "request" }));
    command->add_option("number", options->number, "7000001, N-0000123 or R-0000123")->required();
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return show(context, *options); }; });
}

} // namespace padesk::cli
