// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importjob.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>

namespace padesk {
namespace {

/** import.rows takes as many; a chunk is one transaction (ARCHITECTURE.md 5). */
constexpr qsizetype rowsAChunk = 1000;

const ListFormat& formatOf(ImportList list)
{
    switch (list) {
    case ImportList::Sites:
        return siteListFormat();
    case ImportList::Members:
        return memberListFormat();
    case ImportList::Nominations:
        return nominationListFormat();
    case ImportList::Requests:
        return requestListFormat();
    }
    return siteListFormat();
}

CsvOptions csvOptions(std::optional<TextEncoding> encoding)
{
    CsvOptions options;
    options.encoding = encoding;
    return options;
}

QString encodingText(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? QStringLiteral("utf-8") : QStringLiteral("cp932");
}

Result<QString> checksumOf(QIODevice& file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 start = file.pos();
    if (!hash.addData(&file) || !file.seek(start))
        return fail(Error::Code::Failed, QStringLiteral("the list can't be read"));
    return QString::fromLatin1(hash.result().toHex());
}

/** These hold for every row: the import ends with the first one. */
bool isAboutWholeImport(const Refusal& refusal)
{
    return refusal.code.startsWith(QLatin1String("PA-ACC-")) || refusal.code == QLatin1String(refusal::idUsedTwice);
}

/** A row's refusal as a problem of its line: "field" names the column, "row" and "first" count rows of a command. */
RowProblem rowProblem(const ListRow& row, const Refusal& refusal)
{
    QJsonObject parameters = refusal.parameters;
    const QString field = parameters.take(QStringLiteral("field")).toString();
    return { row.line, row.record, field, { refusal.code, parameters } };
}

} // namespace

ImportJob::ImportJob(QIODevice& file, ImportList list, ImportPorts ports, std::optional<TextEncoding> encoding)
    : m_file(file)
    , m_list(list)
    , m_ports(std::move(ports))
    , m_reader(file, formatOf(list), csvOptions(encoding))
{ }

Result<void> ImportJob::run()
{
    const Result<QString> checksum = checksumOf(m_file);
    if (!checksum)
        return tl::unexpected(checksum.error());
    const bool usable = m_reader.readHeader();
    m_summary.header = m_reader.problems();
    if (!usable) {
        m_summary.end = ImportSummary::End::BadHeader;
        return {};
    }
    m_checksum = *checksum;
    m_mapping = enumText(m_list) + u';' + encodingText(m_reader.encoding());
    while (m_summary.end == ImportSummary::End::Done) {
        if (cancelled()) {
            m_summary.end = ImportSummary::End::Cancelled;
            break;
        }
        const QList<ListRow> rows = nextChunk();
        if (rows.isEmpty())
            break;
        if (const Result<void> done = importChunk(rows); !done)
            return done;
    }
    return {};
}

QList<ListRow> ImportJob::nextChunk()
{
    QList<ListRow> rows;
    rows.reserve(rowsAChunk);
    ++m_chunk;
    while (rows.size() < rowsAChunk) {
        std::optional<ListRow> row = m_reader.next();
        if (!row)
            break;
        rows.append(*std::move(row));
    }
    return rows;
}

Result<void> ImportJob::importChunk(const QList<ListRow>& rows)
{
    QList<ListRow> good;
    for (const ListRow& row : rows) {
        if (row.problems.isEmpty())
            good.append(row);
    }
    const QList<Command> commands = isRowList() ? rowsCommand(good) : singleCommands(good);
    ChunkResult result;
    if (!commands.isEmpty()) {
        const Result<QList<CommandResult>> results = m_ports.submit(commands);
        if (!results)
            return tl::unexpected(results.error());
        for (const CommandResult& one : *results) {
            if (stoppedBy(one))
                return {};
        }
        result = isRowList() ? rowsResult(results->first(), good) : singleResults(*results);
    }
    account(rows, result);
    if (m_ports.progress)
        m_ports.progress(m_summary.rows, m_reader.position());
    return {};
}

QList<Command> ImportJob::rowsCommand(const QList<ListRow>& good) const
{
    if (good.isEmpty())
        return {};
    QJsonArray fields;
    for (const ListRow& row : good)
        fields.append(row.fields);
    const QJsonObject payload { { QStringLiteral("list"), enumText(m_list) }, { QStringLiteral("rows"), fields },
        { QStringLiteral("file_sha256"), m_checksum }, { QStringLiteral("mapping"), m_mapping },
        { QStringLiteral("chunk"), m_chunk } };
    const QString name = QStringList { m_checksum, m_mapping, QString::number(m_chunk) }.join(u' ');
    return { { commandIdFor(name), QStringLiteral("import.rows"), payload } };
}

QList<Command> ImportJob::singleCommands(const QList<ListRow>& good) const
{
    const bool nominations = m_list == ImportList::Nominations;
    const QString kind = nominations ? QStringLiteral("nomination.submit") : QStringLiteral("passcode.request");
    QList<Command> commands;
    for (const ListRow& row : good) {
        QJsonObject payload = row.fields;
        QUuid id(payload.take(QStringLiteral("id")).toString());
        if (id.isNull())
            id = commandIdFor(QStringList { m_checksum, m_mapping, u"row"_qs, QString::number(row.record) }.join(u' '));
        commands.append({ id, kind, payload });
    }
    return commands;
}

bool ImportJob::stoppedBy(const CommandResult& result)
{
    // An id that a row brings along may have been used before: that row's problem, not the import's.
    const bool stops = !result.applied && isAboutWholeImport(result.refusal)
        && (isRowList() || result.refusal.code != QLatin1String(refusal::idUsedTwice));
    if (stops) {
        m_summary.end = ImportSummary::End::Refused;
        m_summary.refusal = result.refusal;
    }
    return stops;
}

ImportJob::ChunkResult ImportJob::rowsResult(const CommandResult& result, const QList<ListRow>& good) const
{
    ChunkResult chunk;
    if (!result.applied) {
        for (int row = 0; row < good.size(); ++row)
            chunk.refused.insert(row, result.refusal);
        return chunk;
    }
    const QJsonArray refused = result.answer.value(QLatin1String("refused")).toArray();
    for (const QJsonValue one : refused) {
        Refusal refusal { {}, one.toObject() };
        refusal.code = refusal.parameters.take(QStringLiteral("code")).toString();
        const int row = refusal.parameters.take(QStringLiteral("row")).toInt() - 1;
        const int first = refusal.parameters.take(QStringLiteral("first")).toInt() - 1;
        if (first >= 0 && first < good.size())
            refusal.parameters.insert(QStringLiteral("first_line"), good.at(first).line);
        chunk.refused.insert(row, refusal);
    }
    const qint64 taken = good.size() - chunk.refused.size();
    if (result.replayed) {
        chunk.replayed = taken;
    } else {
        chunk.unchanged = result.answer.value(QLatin1String("unchanged")).toInteger();
        chunk.applied = taken - chunk.unchanged;
    }
    return chunk;
}

ImportJob::ChunkResult ImportJob::singleResults(const QList<CommandResult>& results) const
{
    ChunkResult chunk;
    for (int row = 0; row < results.size(); ++row) {
        const CommandResult& result = results.at(row);
        if (!result.applied)
            chunk.refused.insert(row, result.refusal);
        else
            ++(result.replayed ? chunk.replayed : chunk.applied);
    }
    return chunk;
}

void ImportJob::account(const QList<ListRow>& rows, const ChunkResult& result)
{
    m_summary.rows += rows.size();
    m_summary.applied += result.applied;
    m_summary.unchanged += result.unchanged;
    m_summary.replayed += result.replayed;
    int good = 0;
    for (const ListRow& row : rows) {
        QList<RowProblem> problems = row.problems;
        if (problems.isEmpty()) {
            const auto refusal = result.refused.constFind(good++);
            if (refusal != result.refused.constEnd())
                problems.append(rowProblem(row, *refusal));
        }
        if (problems.isEmpty())
            continue;
        ++m_summary.refused;
        for (const RowProblem& problem : std::as_const(problems))
            m_ports.report({ problem, row.source.cells() });
    }
}

} // namespace padesk
