// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvproblem.h"
#include "models/domain/csvscanner.h"
#include "models/domain/textencoding.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

class QIODevice;

namespace padesk {

/** One record: all its text in one string, so that a row of twenty cells costs two allocations. */
class CsvRecord {
public:
    /** Record from 1, the header not counted; physical line from 1 where it starts. */
    qint64 number = 0;
    qint64 line = 0;
    /** Set when the record must not be used; cells() is then what could be made out of it. */
    std::optional<CsvProblem> problem;

    qsizetype size() const { return m_ends.size(); }
    /** Valid as long as the record. */
    QStringView cell(qsizetype index) const;
    QStringList cells() const;

private:
    friend class CsvReader;
    QString m_text;
    QList<qsizetype> m_ends;
};

struct CsvOptions {
    /** Guessed from the file when empty. */
    std::optional<TextEncoding> encoding;
    /** Guessed from the header when empty: comma, semicolon or tab. */
    std::optional<char> separator;
    /** Longer records are one problem each. */
    qsizetype maxRecordBytes = 1 << 20;
};

/**
 * Pulls records out of a CSV file (RFC 4180) in constant memory. Blocks while the device is read: not for the GUI
 * thread. A broken record comes out with its problem, and reading goes on after it.
 */
class CsvReader {
public:
    /** The device is open for reading and lives longer than the reader. Give text as a QBuffer of UTF-8. */
    explicit CsvReader(QIODevice& device, CsvOptions options = {});

    /** Finds out encoding and separator and reads the header. To be called once, first; a problem means no records. */
    std::optional<CsvProblem> readHeader();

    /** Header names without surrounding space, as written in the file. */
    const QStringList& header() const { return m_header; }
    TextEncoding encoding() const { return m_encoding; }
    char separator() const { return m_separator; }

    /** The next record, good or not; none at the end. Blank lines are skipped. */
    std::optional<CsvRecord> next();

    /** Bytes read so far, for a progress bar. */
    qint64 position() const { return m_offset + m_at; }

private:
    struct Extent;
    std::optional<CsvProblem> inspectHead();
    std::optional<Extent> nextExtent();
    Extent overlong(QByteArrayView window);
    void skipLine();
    bool fill();
    CsvRecord startRecord();
    CsvProblem problemOf(CsvFault fault, const CsvRecord& record, QJsonObject parameters = {}) const;
    CsvRecord decode(const Extent& extent);
    void decodeCells(CsvRecord& record, const Extent& extent);

    QIODevice& m_device;
    CsvOptions m_options;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_separator = ',';
    CsvScanner m_scanner { ',' };
    QStringList m_header;
    qsizetype m_columns = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qint64 m_number = 0;
    bool m_atEnd = false;
    bool m_readFailed = false;
};

} // namespace padesk
