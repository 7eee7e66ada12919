// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"

#include <QIODevice>

#include <algorithm>

namespace padesk {
namespace {

constexpr qsizetype ChunkSize = 1 << 18;
constexpr qsizetype HeadSize = 1 << 16;

CsvFault faultOf(CsvScanner::Fault fault)
{
    switch (fault) {
    case CsvScanner::Fault::None:
        return CsvFault::None;
    case CsvScanner::Fault::UnclosedQuote:
        return CsvFault::UnclosedQuote;
    case CsvScanner::Fault::TextAfterQuote:
        return CsvFault::TextAfterQuote;
    case CsvScanner::Fault::StrayQuote:
        return CsvFault::StrayQuote;
    }
    return CsvFault::None;
}

/** Makes one quote of each pair in [begin, end); returns the new end. */
char16_t* halveQuotes(char16_t* begin, char16_t* end)
{
    char16_t* out = begin;
    for (const char16_t* in = begin; in < end; ++in) {
        *out++ = *in;
        if (*in == u'"')
            ++in;
    }
    return out;
}

} // namespace

QStringView CsvRecord::cell(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends.at(index - 1);
    return QStringView(m_text).sliced(begin, m_ends.at(index) - begin);
}

QStringList CsvRecord::cells() const
{
    QStringList list;
    list.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        list.append(cell(i).toString());
    return list;
}

/** Where a record lies in the buffer, and what the scan of it found. */
struct CsvReader::Extent {
    qsizetype begin = 0;
    qsizetype end = 0;
    qint64 lines = 0;
    CsvFault fault = CsvFault::None;
};

CsvReader::CsvReader(QIODevice& device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{ }

std::optional<CsvProblem> CsvReader::inspectHead()
{
    const QByteArray head = m_device.peek(HeadSize);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return CsvProblem { CsvFault::UnknownEncoding, 1, 0, 0, {} };
    m_encoding = m_options.encoding ? *m_options.encoding : detectEncoding(m_device);
    m_separator = m_options.separator.value_or(guessSeparator(head));
    m_scanner = CsvScanner(m_separator);
    if (m_encoding == TextEncoding::Utf8)
        m_offset = m_device.skip(utf8BomLength(head));
    return {};
}

std::optional<CsvProblem> CsvReader::readHeader()
{
    if (const auto problem = inspectHead())
        return problem;
    const std::optional<CsvRecord> record = next();
    if (!record)
        return CsvProblem { CsvFault::Empty, 1, 0, 0, {} };
    m_number = 0;
    if (record->problem) {
        CsvProblem problem = *record->problem;
        problem.record = 0;
        return problem;
    }
    m_columns = m_scanner.cellCount();
    for (qsizetype i = 0; i < record->size(); ++i)
        m_header.append(record->cell(i).trimmed().toString());
    return {};
}

std::optional<CsvRecord> CsvReader::next()
{
    for (;;) {
        const std::optional<Extent> extent = nextExtent();
        if (!extent && !m_readFailed)
            return {};
        if (!extent) {
            m_readFailed = false;
            CsvRecord record = startRecord();
            record.problem = problemOf(CsvFault::ReadFailed, record);
            return record;
        }
        const bool blank = extent->fault == CsvFault::None && m_scanner.cellCount() == 1
            && m_scanner.cells().first().end == extent->begin;
        std::optional<CsvRecord> record;
        if (!blank)
            record = decode(*extent);
        m_at = extent->end;
        m_line += extent->lines;
        if (extent->fault == CsvFault::TooLong)
            skipLine();
        if (record)
            return record;
    }
}

std::optional<CsvReader::Extent> CsvReader::nextExtent()
{
    for (;;) {
        if (m_at == m_buffer.size() && !fill())
            return {};
        const qsizetype window = std::min(m_buffer.size(), m_at + m_options.maxRecordBytes + 1);
        const QByteArrayView bytes = QByteArrayView(m_buffer).first(window);
        const bool atEnd = m_atEnd && window == m_buffer.size();
        if (m_scanner.scan(bytes, m_at, atEnd) == CsvScanner::Outcome::WholeRecord)
            return Extent { m_at, m_scanner.end(), m_scanner.lines(), faultOf(m_scanner.fault()) };
        if (window - m_at > m_options.maxRecordBytes)
            return overlong(bytes);
        fill();
    }
}

/** A record that does not end within the limit: an unclosed quote that swallowed many lines, or one endless line. */
CsvReader::Extent CsvReader::overlong(QByteArrayView window)
{
    m_scanner.scan(window, m_at, true);
    if (m_scanner.fault() == CsvScanner::Fault::UnclosedQuote && m_scanner.end() < window.size())
        return { m_at, m_scanner.end(), m_scanner.lines(), CsvFault::UnclosedQuote };
    return { m_at, window.size(), m_scanner.lines(), CsvFault::TooLong };
}

/** Drops everything up to and with the next line end. */
void CsvReader::skipLine()
{
    const auto ends = [](char byte) { return byte == '\n' || byte == '\r'; };
    for (;;) {
        const auto found = std::find_if(m_buffer.cbegin() + m_at, m_buffer.cend(), ends);
        m_at = found - m_buffer.cbegin();
        if (found != m_buffer.cend() && (*found == '\n' || m_at + 1 < m_buffer.size() || m_atEnd))
            break;
        if (!fill() && m_at == m_buffer.size())
            return;
    }
    const bool pair = m_buffer.at(m_at) == '\r' && m_at + 1 < m_buffer.size() && m_buffer.at(m_at + 1) == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

/** Drops what is used up and reads on; false when there is no more. */
bool CsvReader::fill()
{
    m_offset += m_at;
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_atEnd)
        return false;
    // Growing with what is pending keeps the rescans of a long record linear.
    const qsizetype pending = m_buffer.size();
    const qsizetype wanted = std::max(ChunkSize, pending);
    m_buffer.resize(pending + wanted);
    const qint64 got = m_device.read(m_buffer.data() + pending, wanted);
    m_buffer.resize(pending + std::max<qint64>(got, 0));
    m_readFailed = got < 0;
    m_atEnd = got <= 0;
    return got > 0;
}

CsvRecord CsvReader::startRecord()
{
    CsvRecord record;
    record.number = ++m_number;
    record.line = m_line;
    return record;
}

CsvProblem CsvReader::problemOf(CsvFault fault, const CsvRecord& record, QJsonObject parameters) const
{
    return { fault, record.line, record.number, 0, std::move(parameters) };
}

CsvRecord CsvReader::decode(const Extent& extent)
{
    CsvRecord record = startRecord();
    if (extent.fault == CsvFault::TooLong) {
        record.problem = problemOf(extent.fault, record, { { QStringLiteral("limit"), m_options.maxRecordBytes } });
        return record;
    }
    decodeCells(record, extent);
    if (extent.fault != CsvFault::None) {
        CsvProblem problem = problemOf(extent.fault, record);
        problem.line += m_scanner.faultLine();
        problem.column = m_scanner.faultCell() + 1;
        record.problem = problem;
    } else if (const qsizetype nul = record.m_text.indexOf(QChar::Null); nul >= 0) {
        CsvProblem problem = problemOf(CsvFault::NulCharacter, record);
        problem.column
            = std::upper_bound(record.m_ends.cbegin(), record.m_ends.cend(), nul) - record.m_ends.cbegin() + 1;
        record.problem = problem;
    } else if (!record.problem && !m_header.isEmpty() && m_scanner.cellCount() != m_columns) {
        const CsvFault fault = m_scanner.cellCount() < m_columns ? CsvFault::TooFewCells : CsvFault::TooManyCells;
        record.problem = problemOf(fault, record,
            { { QStringLiteral("expected"), m_columns }, { QStringLiteral("found"), m_scanner.cellCount() } });
    }
    return record;
}

/** Fills text and ends; a byte that is no text sets the problem. */
void CsvReader::decodeCells(CsvRecord& record, const Extent& extent)
{
    record.m_text.resize(extent.end - extent.begin);
    record.m_ends.reserve(m_scanner.cells().size());
    auto* const start = reinterpret_cast<char16_t*>(record.m_text.data());
    char16_t* out = start;
    for (const CsvScanner::Cell& cell : m_scanner.cells()) {
        char16_t* const begin = out;
        const QByteArrayView bytes = QByteArrayView(m_buffer).sliced(cell.begin, cell.end - cell.begin);
        const qsizetype bad = decodeTo(m_encoding, bytes, out);
        if (cell.doubled)
            out = halveQuotes(begin, out);
        record.m_ends.append(out - start);
        if (bad < 0 || record.problem)
            continue;
        const bool last = m_atEnd && cell.end == m_buffer.size() && isHalfCharacter(m_encoding, bytes.sliced(bad));
        const qint64 offset = m_offset + cell.begin + bad;
        record.problem = problemOf(
            last ? CsvFault::CutOff : CsvFault::WrongEncoding, record, { { QStringLiteral("offset"), offset } });
        record.problem->column = record.m_ends.size();
    }
    record.m_text.truncate(out - start);
}

} // namespace padesk
