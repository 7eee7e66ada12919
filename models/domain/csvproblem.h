// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace padesk {

/** What can be wrong with a CSV file or one of its records. The numbers are the stable codes: append, never reorder. */
enum class CsvFault {
    None = 0,
    /** A quote was opened at this place and not closed. Reading goes on with the next line. */
    UnclosedQuote = 1,
    /** Text after a closing quote. */
    TextAfterQuote = 2,
    /** A quote in the middle of a cell that does not start with one. */
    StrayQuote = 3,
    /** Fewer cells than the header has; parameters expected, found. */
    TooFewCells = 4,
    /** More cells than the header has; parameters expected, found. */
    TooManyCells = 5,
    /** A NUL character. */
    NulCharacter = 6,
    /** A record longer than the limit; parameter limit (bytes). */
    TooLong = 7,
    /** Bytes that are no text in the encoding of the file; parameter offset (bytes from the start of the file). */
    WrongEncoding = 8,
    /** The file ends within a character; parameter offset. */
    CutOff = 9,
    /** The file has no header. */
    Empty = 10,
    /** UTF-16 or another encoding that is not read. */
    UnknownEncoding = 11,
    /** The device failed while it was read. */
    ReadFailed = 12,
    /** The header lacks a column that the list must have; parameter name. */
    MissingColumn = 13,
    /** The header has a column twice; parameter name. */
    DuplicateColumn = 14,
    /** A column this list does not know; a note, the column is ignored; parameter name. */
    UnknownColumn = 15,
};

/** "PA-CSV-007". */
QString csvCode(CsvFault fault);

/** One problem of a file; nothing of it is a sentence. */
struct CsvProblem {
    CsvFault fault = CsvFault::None;
    /** Physical line, from 1. */
    qint64 line = 0;
    /** Record, from 1; 0 is the header. */
    qint64 record = 0;
    /** Column, from 1; 0 when the whole record is meant. */
    qsizetype column = 0;
    /** The numbers and names to put into a sentence; their names are given at CsvFault. */
    QJsonObject parameters;

    QString code() const { return csvCode(fault); }
};

} // namespace padesk
