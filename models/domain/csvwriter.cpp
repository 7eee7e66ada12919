// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvwriter.h"

#include <QIODevice>

#include <algorithm>

namespace padesk {
namespace {

constexpr qsizetype FlushAt = 1 << 16;

/** Would a spreadsheet, or unescapeFormula(), not take the cell as it is? */
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

bool needsQuotes(QStringView cell)
{
    // A lone empty cell would read as a blank line; leading or trailing space is dropped by some programs.
    if (cell.isEmpty() || cell.front() == u' ' || cell.back() == u' ')
        return !cell.isEmpty();
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
}

} // namespace

QString escapeFormula(QStringView cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell.toString() : cell.toString();
}

QStringView unescapeFormula(QStringView cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice& device, TextEncoding encoding)
    : m_device(device)
    , m_encoding(encoding)
{
    if (m_encoding == TextEncoding::Utf8)
        m_buffer = "\xef\xbb\xbf";
}

void CsvWriter::writeRow(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(',');
        appendCell(cells.at(i));
    }
    if (cells.size() == 1 && cells.front().isEmpty())
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    if (m_buffer.size() >= FlushAt)
        flush();
}

void CsvWriter::appendCell(QStringView cell)
{
    QString text = escapeFormula(cell);
    if (needsQuotes(text))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    if (m_encoding == TextEncoding::Utf8) {
        m_buffer.append(text.toUtf8());
        return;
    }
    const QList<UnencodableCharacter> failed = appendCp932(text, m_buffer);
    for (const UnencodableCharacter& one : failed)
        ++m_replaced[one.character];
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return fail(Error::Code::Failed, m_device.errorString());
    return {};
}

} // namespace padesk
