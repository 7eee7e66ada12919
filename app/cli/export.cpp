// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exportfile.h"
#include "app/cli/interrupt.h"
#include "app/cli/listtext.h"
#include "app/cli/progressline.h"
#include "app/cli/subcommands.h"
#include "app/cli/submitter.h"
#include "models/store/listexport.h"
#include "ui/refusaltext.h"

namespace padesk::cli {
namespace {
struct ExportOptions {
    std::string list;
    std::string file;
    std::vector<std::string> filters;
    std::string encoding;
    std::string reason;
};

constexpr qsizetype rowsNamed = 20;
/** Remote: how long a worker may take to record the export. */
constexpr int workerWaitSeconds = 60;

/** One export from reading to the kept file. */
class Export {
public:
    Export(Context& context, const ExportOptions& options)
        : m_context(context)
        , m_options(options)
        , m_list(*enumFromText<ExportList>(fromUtf8(options.list)))
        , m_path(fromUtf8(options.file))
    { }

    ExitCode run();

private:
    std::optional<ExitCode> readOptions();
    std::optional<ExitCode> openFile();
    std::optional<ExitCode> fill(Database& database);
    std::optional<ExitCode> record(Database& database);
    Result<void> take(const QStringList& cells);
    qint64 unwritableCount() const;

    Context& m_context;
    const ExportOptions& m_options;
    ExportList m_list;
    QString m_path;
    QList<ExportFilter> m_filters;
    std::unique_ptr<ExportFile> m_file;
    /** The first cells of the rows with characters that the file can't hold. */
    QStringList m_unwritableRows;
    qint64 m_unwritable = 0;
    qint64 m_rows = 0;
    bool m_tooMany = false;
    std::optional<Error> m_writeError;
    ProgressLine m_progress;
};

std::optional<ExitCode> Export::readOptions()
{
    for (const std::string& typed : m_options.filters) {
        const std::optional<ExportFilter> filter = exportFilter(m_list, fromUtf8(typed));
        if (!filter)
            return m_context.problem(ExitCode::Usage, ListText::badFilter(fromUtf8(typed), exportColumns(m_list)));
        m_filters.append(*filter);
    }
    if (!m_options.encoding.empty() && !m_path.endsWith(u".csv", Qt::CaseInsensitive))
        return m_context.problem(ExitCode::Usage, ListText::encodingForCsvOnly());
    return std::nullopt;
}

std::optional<ExitCode> Export::openFile()
{
    const TextEncoding encoding = m_options.encoding == "cp932" ? TextEncoding::Cp932 : TextEncoding::Utf8;
    Result<std::unique_ptr<ExportFile>> file = openExportFile(m_path, exportColumns(m_list), encoding);
    if (!file)
        return m_context.problem(ExitCode::Usage, ListText::cannotWrite(m_path, file.error().detail));
    if (!*file)
        return m_context.problem(ExitCode::Usage, ListText::unknownFormat(m_path));
    m_file = *std::move(file);
    return std::nullopt;
}

qint64 Export::unwritableCount() const
{
    qint64 count = 0;
    for (const qint64 times : m_file->unwritable())
        count += times;
    return count;
}

Result<void> Export::take(const QStringList& cells)
{
    m_tooMany = m_rows >= m_file->capacity();
    if (m_tooMany)
        return fail(Error::Code::Cancelled, QStringLiteral("the file is full"));
    if (const Result<void> written = m_file->writeRow(cells); !written) {
        m_writeError = written.error();
        return written;
    }
    ++m_rows;
    if (const qint64 unwritable = unwritableCount(); unwritable > std::exchange(m_unwritable, unwritable)) {
        if (m_unwritableRows.size() < rowsNamed)
            m_unwritableRows.append(cells.first());
    }
    m_progress.show(ListText::exported(m_rows, m_path));
    return {};
}

std::optional<ExitCode> Export::fill(Database& database)
{
    const Interrupt interrupt;
    const Result<void> read = readExport(
        database, m_list, m_filters, [this](const QStringList& cells) { return take(cells); }, interrupt.flag());
    m_progress.clear();
    if (m_tooMany)
        return m_context.problem(ExitCode::Refused, ListText::tooManyRows(m_file->capacity()));
    if (m_writeError)
        return m_context.problem(ExitCode::Refused, ListText::cannotWrite(m_path, m_writeError->detail));
    if (!read && read.error().code == Error::Code::Cancelled)
        return m_context.problem(ExitCode::Refused, ListText::exportCancelled(m_path));
    if (!read)
        return m_context.failed(read.error());
    if (m_unwritable > 0)
        return m_context.problem(ExitCode::Refused, ListText::notInCp932(m_file->unwritable(), m_unwritableRows));
    return std::nullopt;
}

/** Nothing leaves the house without a line in the history: the command comes before the file. */
std::optional<ExitCode> Export::record(Database& database)
{
    QStringList what { fromUtf8(m_options.list) };
    for (const std::string& filter : m_options.filters)
        what.append(fromUtf8(filter));
    QJsonObject payload { { QStringLiteral("what"), what.join(u' ') }, { QStringLiteral("rows"), m_rows } };
    if (!m_options.reason.empty())
        payload.insert(QStringLiteral("reason"), fromUtf8(m_options.reason));
    const Command command { QUuid::createUuid(), QStringLiteral("export.record"), payload };
    const Result<QList<CommandResult>> results = makeSubmitter(database, workerWaitSeconds, {})->submit({ command });
    if (!results)
        return m_context.failed(results.error());
    if (!results->first().applied)
        return m_context.problem(ExitCode::Refused, refusalSentence(results->first().refusal));
    return std::nullopt;
}

ExitCode Export::run()
{
    if (const auto code = readOptions())
        return *code;
    const auto database = m_context.open();
    if (!database)
        return database.error();
    if (const auto code = openFile())
        return *code;
    if (const auto code = fill(**database))
        return *code;
    if (const auto code = record(**database))
        return *code;
    if (const Result<void> kept = m_file->keep(); !kept)
        return m_context.problem(ExitCode::Refused, ListText::cannotWrite(m_path, kept.error().detail));
    if (m_context.json())
        m_context.out().json({ { QStringLiteral("file"), m_path }, { QStringLiteral("rows"), m_rows } });
    else
        m_context.out().line(ListText::exported(m_rows, m_path));
    return ExitCode::Done;
}
} // namespace

void addExport(CLI::App& parser, Choice& choice)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command = parser.add_subcommand(
        "export", "Writes a list; sites that are closed and members who have ended need --filter state=…");
    command->add_option("list", options->list, "sites, members, nominations, requests or deliveries")
        ->required()
        ->check(CLI::IsMember({ "sites", "members", "nominations", "requests", "deliveries" }));
    command->add_option("file", options->file, "Ends with .csv, .xlsx or .jsonl")->required();
    command->add_option("--filter", options->filters, "column=value, as often as needed; all must hold")
        ->allow_extra_args(false);
    command->add_option("--encoding", options->encoding, "Of a .csv file: utf-8-bom (default) or cp932")
        ->check(CLI::IsMember({ "utf-8-bom", "cp932" }));
    command->add_option("--reason", options->reason, "Goes into the history with the export");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return Export(context, *options).run(); }; });
}

} // namespace padesk::cli
