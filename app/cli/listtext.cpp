// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listtext.h"

namespace padesk::cli {

QString ListText::cannotRead(const QString& file, const QString& why)
{
    return tr("%1 can't be read: %2.").arg(file, why);
}

QString ListText::cannotWrite(const QString& file, const QString& why)
{
    return tr("%1 can't be written: %2.").arg(file, why);
}

QString ListText::listCannotBeRead(const QString& file)
{
    return tr("%1 can't be used as this list; nothing was imported.").arg(file);
}

QString ListText::problem(const RowProblem& problem, const QString& sentence)
{
    if (problem.record == 0)
        return tr("Header: %1").arg(sentence);
    if (problem.column.isEmpty())
        return tr("Line %1 (row %2): %3").arg(problem.line).arg(problem.record).arg(sentence);
    return tr("Line %1 (row %2), %3: %4").arg(problem.line).arg(problem.record).arg(problem.column, sentence);
}

QString ListText::moreProblems(qint64 count)
{
    return tr("%n more problem(s) not shown; --errors FILE writes them all into a file.", nullptr, int(count));
}

QString ListText::progress(qint64 rows, int percent)
{
    return tr("%L1 rows, %2 %").arg(rows).arg(percent);
}

QString ListText::summary(const ImportSummary& summary, bool dryRun)
{
    const QString counts = tr("%L1 rows: %L2 imported, %L3 unchanged, %L4 imported before, %L5 refused.")
                               .arg(summary.rows)
                               .arg(summary.applied)
                               .arg(summary.unchanged)
                               .arg(summary.replayed)
                               .arg(summary.refused);
    return dryRun ? tr("Trial run, nothing was kept. %1").arg(counts) : counts;
}

QString ListText::cancelled(qint64 rows)
{
    return tr("Stopped after %L1 rows. Run the same command again to go on there.").arg(rows);
}

QString ListText::brokenOff(qint64 rows)
{
    return tr("%L1 rows were done before. Run the same command again to go on there; nothing is done twice.").arg(rows);
}

QString ListText::noTrialOnServer()
{
    return tr(
        "On a server only lists of sites and members can be tried with --dry-run; these rows are handed in one by "
        "one.");
}

QString ListText::unknownFormat(const QString& file)
{
    return tr("The name %1 does not say what to write; end it with .csv, .xlsx or .jsonl.").arg(file);
}

QString ListText::badFilter(const QString& filter, const QStringList& columns)
{
    return tr("The filter %1 can't be used; write column=value with one of these columns: %2.")
        .arg(filter, columns.join(QStringLiteral(", ")));
}

QString ListText::encodingForCsvOnly()
{
    return tr("--encoding is for .csv files; .xlsx and .jsonl are always UTF-8.");
}

QString ListText::notInCp932(const QMap<char32_t, qint64>& characters, const QStringList& rows)
{
    QStringList list;
    for (auto it = characters.begin(); it != characters.end(); ++it) {
        const char32_t character = it.key();
        list.append(QStringLiteral("%1 (U+%2, %3×)")
                        .arg(QString::fromUcs4(&character, 1), QString::number(uint(character), 16).toUpper())
                        .arg(it.value()));
    }
    return tr("CP932 does not have %1, in the rows of %2. Nothing was written; use --encoding utf-8-bom.")
        .arg(list.join(QStringLiteral(", ")), rows.join(QStringLiteral(", ")));
}

QString ListText::tooManyRows(qint64 most)
{
    return tr("A spreadsheet takes %L1 rows at most. Nothing was written; write a .csv file or set a --filter.")
        .arg(most);
}

QString ListText::exported(qint64 rows, const QString& file)
{
    return tr("Wrote %n row(s) into %1.", nullptr, int(rows)).arg(file);
}

QString ListText::exportCancelled(const QString& file)
{
    return tr("Stopped; %1 was not written.").arg(file);
}

QString ListText::found(qint64 count)
{
    return tr("%n found", nullptr, int(count));
}

} // namespace padesk::cli
