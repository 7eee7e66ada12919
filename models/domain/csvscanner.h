// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace padesk {

/**
 * Splits bytes into the cells of one record after RFC 4180; CRLF, LF and CR end a record. Works on UTF-8 and CP932
 * bytes alike, because in neither a quote, separator or line end is ever part of another character. Knows nothing of
 * files.
 */
class CsvScanner {
public:
    enum class Outcome {
        /** cells(), end() and lines() are set; with a fault() the cells are not to be trusted. */
        WholeRecord,
        /** The record may go on past the bytes given. */
        NeedMore,
    };
    enum class Fault {
        None,
        /** A quote was opened and not closed: scanning goes on after the line of the opening quote. */
        UnclosedQuote,
        /** `"a"b`: text between a closing quote and the next separator. */
        TextAfterQuote,
        /** `a"b`: a quote inside a cell that does not start with one. */
        StrayQuote,
    };
    /** Byte range of a cell without its outer quotes; doubled says that it holds doubled quotes. */
    struct Cell {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool doubled = false;
    };

    explicit CsvScanner(char separator);

    /** Scans the record that starts at bytes[from]; atEnd: no more bytes will come. */
    Outcome scan(QByteArrayView bytes, qsizetype from, bool atEnd);

    const QList<Cell>& cells() const { return m_cells; }
    /** Number of cells, also where it is past what cells() keeps. */
    qsizetype cellCount() const { return m_cellCount; }
    /** Where the next record starts. */
    qsizetype end() const { return m_end; }
    /** Line ends passed from the record's start to end(). */
    qint64 lines() const { return m_lines; }
    Fault fault() const { return m_fault; }
    /** Line of the fault counted from the record's first line (0), and its cell (0-based). */
    qint64 faultLine() const { return m_faultLine; }
    qsizetype faultCell() const { return m_faultCell; }

    /** No table has more columns; cells past this are counted, not kept. */
    static constexpr qsizetype MaxCells = 1000;

private:
    bool scanQuoted(QByteArrayView bytes, qsizetype& at, bool atEnd);
    bool scanPlain(QByteArrayView bytes, qsizetype& at, bool atEnd);
    bool finishLine(QByteArrayView bytes, qsizetype at, bool atEnd);
    bool giveUp(Fault fault, QByteArrayView bytes, qsizetype at, bool atEnd);
    void keep(const Cell& cell);

    char m_separator;
    bool m_structural[256] = {};
    QList<Cell> m_cells;
    qsizetype m_cellCount = 0;
    qsizetype m_end = 0;
    qint64 m_lines = 0;
    Fault m_fault = Fault::None;
    qint64 m_faultLine = 0;
    qsizetype m_faultCell = 0;
};

/** The commonest of comma, semicolon and tab outside quotes in the first line; comma when there is none. */
char guessSeparator(QByteArrayView head);

} // namespace padesk
