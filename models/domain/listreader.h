// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvreader.h"
#include "models/domain/listformat.h"

#include <QJsonObject>

class QIODevice;

namespace padesk {

/** One problem of a list, naming row and field. Lines and records count from 1; record 0 is the header. */
struct RowProblem {
    qint64 line = 0;
    qint64 record = 0;
    /** Name of the column as in the format; empty when the whole row is meant. */
    QString column;
    InputProblem problem;

    bool operator==(const RowProblem&) const = default;
};

/** A record made a row for import.rows or the payload of a command. A row with problems must not be applied. */
struct ListRow {
    qint64 line = 0;
    qint64 record = 0;
    /** Columns of the format that are not blank: texts in their stored form, dates ISO, yes/no as a boolean. */
    QJsonObject fields;
    QList<RowProblem> problems;
    /** The cells as they stand in the file, for a file of the refused rows. */
    CsvRecord source;
};

/**
 * Reads a list in any order of columns, one row at a time in constant memory (8 MB when site numbers must be unique).
 * Blocks while the device is read: not for the GUI thread.
 */
class ListReader {
public:
    /** Device and format live longer than the reader. */
    ListReader(QIODevice& device, const ListFormat& format, CsvOptions options = {});

    /**
     * To be called once, first. False when the file can't be read as this list; problems() says why. Unknown columns
     * are ignored and noted in problems() too (CsvFault::UnknownColumn).
     */
    bool readHeader();

    const QList<RowProblem>& problems() const { return m_problems; }
    /** The header as in the file. */
    const QStringList& header() const { return m_reader.header(); }
    TextEncoding encoding() const { return m_reader.encoding(); }
    /** Bytes read so far, for a progress bar. */
    qint64 position() const { return m_reader.position(); }

    /** The next row, good or not; none at the end. */
    std::optional<ListRow> next();

private:
    bool mapColumns();
    bool headerProblem(CsvFault fault, const QString& name, qsizetype column);
    void readCells(const CsvRecord& record, ListRow& row);
    void readCell(qsizetype index, QStringView cell, ListRow& row) const;
    void checkUnique(ListRow& row);
    QString columnName(qsizetype column) const;

    CsvReader m_reader;
    const ListFormat& m_format;
    /** For each column of the format its place in the file, or -1. */
    QList<qsizetype> m_places;
    QStringList m_names;
    QList<RowProblem> m_problems;
    /** Line on which each site number came first, or 0; one entry for each number that can be. */
    QList<quint32> m_firstLines;
};

} // namespace padesk
