// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listreader.h"

#include "models/domain/csvwriter.h"
#include "models/domain/inputfields.h"
#include "models/domain/refusal.h"

#include <QHash>

#include <algorithm>

namespace padesk {
namespace {

constexpr qsizetype NumbersPerStart = 1'000'000;

/** Place of a site number (7xxxxxx or 3xxxxxx, F27) among all that can be. */
qsizetype numberIndex(const QString& siteNumber)
{
    const qsizetype number = siteNumber.toInt();
    return number % NumbersPerStart + (siteNumber.startsWith(u'7') ? NumbersPerStart : 0);
}

QString headerKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).trimmed().toLower();
}

/** isBlank(), quick for the empty and the filled cells that a file is full of. */
bool isBlankCell(QStringView cell)
{
    return cell.isEmpty() || (!cell.front().isLetterOrNumber() && isBlank(cell));
}

/** A cell that could not be read must not be called missing as well. */
bool hasProblem(const ListRow& row, QLatin1String column)
{
    return std::any_of(row.problems.begin(), row.problems.end(),
        [column](const RowProblem& problem) { return problem.column == column; });
}

} // namespace

ListReader::ListReader(QIODevice& device, const ListFormat& format, CsvOptions options)
    : m_reader(device, options)
    , m_format(format)
{
    for (const ListColumn& column : m_format.columns)
        m_names.append(column.name);
}

bool ListReader::readHeader()
{
    if (const std::optional<CsvProblem> problem = m_reader.readHeader()) {
        m_problems.append({ problem->line, problem->record, {}, { problem->code(), problem->parameters } });
        return false;
    }
    return mapColumns();
}

bool ListReader::mapColumns()
{
    bool usable = true;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < header().size(); ++i) {
        const QString key = headerKey(header().at(i));
        if (!key.isEmpty() && places.contains(key))
            usable = headerProblem(CsvFault::DuplicateColumn, key, i + 1);
        else if (!m_names.contains(key))
            headerProblem(CsvFault::UnknownColumn, header().at(i), i + 1);
        places.insert(key, i);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_places.append(places.value(m_names.at(i), -1));
        if (m_format.columns.at(i).required && m_places.last() < 0)
            usable = headerProblem(CsvFault::MissingColumn, m_names.at(i), 0);
    }
    return usable;
}

bool ListReader::headerProblem(CsvFault fault, const QString& name, qsizetype column)
{
    QJsonObject parameters { { QStringLiteral("name"), name } };
    if (column > 0)
        parameters.insert(QStringLiteral("column"), column);
    m_problems.append({ 1, 0, name, { csvCode(fault), parameters } });
    return false;
}

QString ListReader::columnName(qsizetype column) const
{
    return column > 0 && column <= header().size() ? headerKey(header().at(column - 1)) : QString();
}

std::optional<ListRow> ListReader::next()
{
    std::optional<CsvRecord> record = m_reader.next();
    if (!record)
        return {};
    ListRow row { record->line, record->number, {}, {}, {} };
    if (record->problem) {
        const CsvProblem& problem = *record->problem;
        row.problems.append(
            { problem.line, problem.record, columnName(problem.column), { problem.code(), problem.parameters } });
    } else {
        readCells(*record, row);
    }
    row.source = *std::move(record);
    return row;
}

void ListReader::readCells(const CsvRecord& record, ListRow& row)
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const qsizetype place = m_places.at(i);
        readCell(i, place < 0 ? QStringView() : unescapeFormula(record.cell(place)), row);
    }
    if (m_format.checkRow) {
        const QList<ColumnProblem> problems = m_format.checkRow(row.fields);
        for (const ColumnProblem& one : problems) {
            if (!hasProblem(row, one.column))
                row.problems.append({ row.line, row.record, one.column, one.problem });
        }
    }
    if (m_format.uniqueSiteNumber)
        checkUnique(row);
}

void ListReader::readCell(qsizetype index, QStringView cell, ListRow& row) const
{
    const ListColumn& column = m_format.columns.at(index);
    if (isBlankCell(cell)) {
        if (column.required)
            row.problems.append({ row.line, row.record, column.name, { problem::required.toString(), {} } });
        return;
    }
    Parsed<QJsonValue> value = column.parse(cell);
    if (value)
        row.fields.insert(m_names.at(index), *value);
    else
        row.problems.append({ row.line, row.record, column.name, value.error() });
}

/** The first row with a site number has it, good or not: the person who reads the report sees both lines. */
void ListReader::checkUnique(ListRow& row)
{
    const QLatin1String column("site_number");
    const QString number = row.fields.value(column).toString();
    if (number.isEmpty())
        return;
    if (m_firstLines.isEmpty())
        m_firstLines.resize(2 * NumbersPerStart);
    quint32& first = m_firstLines[numberIndex(number)];
    if (first == 0)
        first = quint32(row.line);
    else
        row.problems.append({ row.line, row.record, column,
            { QString::fromLatin1(refusal::duplicateInImport),
                { { column, number }, { QStringLiteral("first_line"), qint64(first) } } } });
}

} // namespace padesk
