// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/textencoding.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QStringView>

class QIODevice;

namespace padesk {

/**
 * Keeps a spreadsheet from taking a cell for a formula: a cell that starts with = + - @ tab or CR, or with apostrophes
 * before one of them, gets an apostrophe in front. unescapeFormula() takes back exactly that, so every text survives.
 */
QString escapeFormula(QStringView cell);
QStringView unescapeFormula(QStringView cell);

/** Writes RFC 4180: comma, CRLF, quotes where needed; UTF-8 with byte order mark, or CP932. Cells go through
 * escapeFormula(). */
class CsvWriter {
public:
    /** The device is open for writing and lives longer than the writer. */
    CsvWriter(QIODevice& device, TextEncoding encoding);

    void writeRow(const QStringList& cells);
    /** Writes out what is buffered. Failed when the device did not take everything, now or earlier. */
    Result<void> finish();

    /** Characters that CP932 does not have and how often 〓 was written for them. */
    const QMap<char32_t, qint64>& replaced() const { return m_replaced; }

private:
    void appendCell(QStringView cell);
    void flush();

    QIODevice& m_device;
    TextEncoding m_encoding;
    QByteArray m_buffer;
    QMap<char32_t, qint64> m_replaced;
    bool m_failed = false;
};

} // namespace padesk
