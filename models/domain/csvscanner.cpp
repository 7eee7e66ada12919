// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvscanner.h"

#include <algorithm>
#include <cstring>

namespace padesk {
namespace {

/** Line ends in the range; CRLF counts once. */
qint64 countLines(QByteArrayView bytes)
{
    qint64 lines = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool pair = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        lines += (bytes[i] == '\n' || bytes[i] == '\r') && !pair ? 1 : 0;
    }
    return lines;
}

qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const auto ends = [](char byte) { return byte == '\n' || byte == '\r'; };
    return std::find_if(bytes.begin() + from, bytes.end(), ends) - bytes.begin();
}

} // namespace

CsvScanner::CsvScanner(char separator)
    : m_separator(separator)
{
    for (const char byte : { separator, '"', '\r', '\n' })
        m_structural[uchar(byte)] = true;
}

void CsvScanner::keep(const Cell& cell)
{
    if (m_cellCount++ < MaxCells)
        m_cells.append(cell);
}

CsvScanner::Outcome CsvScanner::scan(QByteArrayView bytes, qsizetype from, bool atEnd)
{
    m_cells.clear();
    m_cellCount = 0;
    m_lines = 0;
    m_fault = Fault::None;
    for (qsizetype at = from;;) {
        const bool quoted = at < bytes.size() && bytes[at] == '"';
        const bool whole = quoted ? scanQuoted(bytes, at, atEnd) : scanPlain(bytes, at, atEnd);
        if (!whole)
            return Outcome::NeedMore;
        if (m_fault == Fault::UnclosedQuote || m_fault == Fault::TextAfterQuote)
            return Outcome::WholeRecord;
        if (at < bytes.size() && bytes[at] == m_separator)
            ++at;
        else
            return finishLine(bytes, at, atEnd) ? Outcome::WholeRecord : Outcome::NeedMore;
    }
}

/** A cell without quotes up to its separator, line end or the end of all. False: more bytes are needed. */
bool CsvScanner::scanPlain(QByteArrayView bytes, qsizetype& at, bool atEnd)
{
    const char* const data = bytes.data();
    const qsizetype size = bytes.size();
    const qsizetype begin = at;
    for (;; ++at) {
        while (at < size && !m_structural[uchar(data[at])])
            ++at;
        if (at == size || data[at] != '"')
            break;
        if (m_fault == Fault::None) {
            m_fault = Fault::StrayQuote;
            m_faultLine = m_lines;
            m_faultCell = m_cellCount;
        }
    }
    keep({ begin, at, false });
    return at < size || atEnd;
}

/** A quoted cell; at is its opening quote and ends behind the closing one. False: more bytes are needed. */
bool CsvScanner::scanQuoted(QByteArrayView bytes, qsizetype& at, bool atEnd)
{
    Cell cell { at + 1, at + 1, false };
    const qsizetype opening = at;
    for (qsizetype from = cell.begin;; from += 2) {
        const void* found
            = from < bytes.size() ? std::memchr(bytes.data() + from, '"', size_t(bytes.size() - from)) : nullptr;
        if (!found)
            return atEnd && giveUp(Fault::UnclosedQuote, bytes, opening, atEnd);
        from = static_cast<const char*>(found) - bytes.data();
        if (from + 1 == bytes.size() && !atEnd)
            return false;
        if (from + 1 == bytes.size() || bytes[from + 1] != '"') {
            cell.end = from;
            break;
        }
        cell.doubled = true;
    }
    at = cell.end + 1;
    const qint64 inside = countLines(bytes.sliced(cell.begin, cell.end - cell.begin));
    const char next = at < bytes.size() ? bytes[at] : '\n';
    if (next != m_separator && next != '\r' && next != '\n') {
        // A cell over several lines that ends amid text was most likely never closed where it should have been.
        const bool unclosed = inside > 0;
        return giveUp(unclosed ? Fault::UnclosedQuote : Fault::TextAfterQuote, bytes, unclosed ? opening : at, atEnd);
    }
    m_lines += inside;
    keep(cell);
    return at < bytes.size() || atEnd;
}

/** Leaves the record at the end of the line that holds at. */
bool CsvScanner::giveUp(Fault fault, QByteArrayView bytes, qsizetype at, bool atEnd)
{
    m_fault = fault;
    m_faultLine = m_lines;
    m_faultCell = m_cellCount;
    return finishLine(bytes, lineEnd(bytes, at), atEnd);
}

/** Takes the line end at at, which may be half a CRLF. */
bool CsvScanner::finishLine(QByteArrayView bytes, qsizetype at, bool atEnd)
{
    if (at >= bytes.size()) {
        m_end = bytes.size();
        return atEnd;
    }
    const bool carriageReturn = bytes[at] == '\r';
    if (carriageReturn && at + 1 == bytes.size() && !atEnd)
        return false;
    const bool pair = carriageReturn && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    m_end = at + (pair ? 2 : 1);
    ++m_lines;
    return true;
}

char guessSeparator(QByteArrayView head)
{
    constexpr char Candidates[] = { ',', ';', '\t' };
    qsizetype counts[3] = {};
    bool quoted = false;
    for (const char byte : head) {
        if (!quoted && (byte == '\n' || byte == '\r'))
            break;
        if (byte == '"')
            quoted = !quoted;
        const char* const found = std::find(std::begin(Candidates), std::end(Candidates), byte);
        if (!quoted && found != std::end(Candidates))
            ++counts[found - Candidates];
    }
    return Candidates[std::max_element(std::begin(counts), std::end(counts)) - counts];
}

} // namespace padesk
