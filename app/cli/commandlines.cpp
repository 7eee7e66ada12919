// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlines.h"

#include "models/domain/csvproblem.h"
#include "models/domain/inputproblem.h"
#include "models/domain/textencoding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace padesk::cli {
namespace {
constexpr qsizetype chunkSize = 256 * 1024;

#ifdef Q_OS_WIN
int readDescriptor(int descriptor, char* data, qsizetype size)
{
    return _read(descriptor, data, unsigned(size));
}
#else
ssize_t readDescriptor(int descriptor, char* data, qsizetype size)
{
    return ::read(descriptor, data, std::size_t(size));
}
#endif

tl::unexpected<Refusal> refuseFile(CsvFault fault, QJsonObject parameters = {})
{
    return tl::unexpected<Refusal>(Refusal { csvCode(fault), std::move(parameters) });
}

tl::expected<QJsonObject, Refusal> parseObject(const QByteArray& bytes)
{
    if (bytes.contains('\0'))
        return refuseFile(CsvFault::NulCharacter);
    QString text;
    if (const qsizetype bad = appendDecoded(TextEncoding::Utf8, bytes, text); bad >= 0) {
        const bool half = isHalfCharacter(TextEncoding::Utf8, QByteArrayView(bytes).sliced(bad));
        return refuseFile(half ? CsvFault::CutOff : CsvFault::WrongEncoding, { { QStringLiteral("offset"), bad + 1 } });
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(refusal::notAnObject, { { QStringLiteral("position"), error.offset } });
    if (!document.isObject())
        return refuse(refusal::notAnObject);
    return document.object();
}

/** JSON can spell what no text may hold: a NUL character, and half a character. */
std::optional<InputProblem> textProblem(const QString& text)
{
    qsizetype position = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        ++position;
        if (unit.isNull())
            return InputProblem { problem::controlCharacter.toString(),
                { { QStringLiteral("position"), position },
                    { QStringLiteral("codepoint"), QStringLiteral("U+0000") } } };
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (unit.isSurrogate() && !pair)
            return InputProblem { problem::brokenCharacter.toString(), { { QStringLiteral("position"), position } } };
        at += pair ? 1 : 0;
    }
    return std::nullopt;
}

std::optional<Refusal> valueProblem(const QString& field, const QJsonValue& value)
{
    if (value.isString()) {
        const std::optional<InputProblem> problem = textProblem(value.toString());
        if (!problem)
            return std::nullopt;
        QJsonObject parameters = problem->parameters;
        parameters.insert(QStringLiteral("field"), field);
        return Refusal { problem->code, parameters };
    }
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            if (auto problem = valueProblem(field, one))
                return problem;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // The name of a field could be no text either.
        const QString inner = textProblem(it.key()) ? field : it.key();
        auto problem = valueProblem(inner, it.key());
        if (!problem)
            problem = valueProblem(inner, it.value());
        if (problem)
            return problem;
    }
    return std::nullopt;
}
} // namespace

bool CommandLines::open(const QString& path)
{
    if (path == u"-")
        return m_file.open(stdin, QIODevice::ReadOnly);
    m_file.setFileName(path);
    return m_file.open(QIODevice::ReadOnly);
}

void CommandLines::readSome()
{
    if (m_at > 0)
        m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + chunkSize);
    auto got = readDescriptor(m_file.handle(), m_buffer.data() + size, chunkSize);
    while (got < 0 && errno == EINTR)
        got = readDescriptor(m_file.handle(), m_buffer.data() + size, chunkSize);
    m_failed = got < 0;
    m_ended = got <= 0;
    m_buffer.resize(size + (got > 0 ? qsizetype(got) : 0));
}

bool CommandLines::takeLine(InputLine& line)
{
    const qsizetype end = m_buffer.indexOf('\n', m_at);
    const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_at;
    const bool tooLong = m_skipping || length > longestCommandLine;
    if (end < 0 && (!m_ended || (length == 0 && !m_skipping))) {
        // The rest of a line that is too long anyway is not kept.
        m_skipping = tooLong;
        m_at = tooLong ? m_buffer.size() : m_at;
        return false;
    }
    line = { ++m_number, tooLong ? QByteArray() : m_buffer.mid(m_at, length), tooLong };
    m_at = end < 0 ? m_buffer.size() : end + 1;
    m_skipping = false;
    if (line.number == 1)
        line.bytes.remove(0, utf8BomLength(line.bytes));
    return true;
}

QList<InputLine> CommandLines::next(int most)
{
    QList<InputLine> lines;
    InputLine line;
    while (lines.size() < most) {
        if (takeLine(line))
            lines.append(line);
        else if (m_ended || !lines.isEmpty())
            break;
        else
            readSome();
    }
    return lines;
}

ParsedLine parseCommandLine(const InputLine& line)
{
    ParsedLine parsed { line.number, {}, {} };
    if (line.tooLong) {
        parsed.command = refuseFile(CsvFault::TooLong, { { QStringLiteral("limit"), longestCommandLine } });
        return parsed;
    }
    const tl::expected<QJsonObject, Refusal> object = parseObject(line.bytes);
    if (!object) {
        parsed.command = tl::unexpected(object.error());
        return parsed;
    }
    parsed.id = object->value(QLatin1String("id")).toString();
    if (std::optional<Refusal> problem = valueProblem({}, *object))
        parsed.command = tl::unexpected(*std::move(problem));
    else
        parsed.command = commandFromJson(*object);
    if (parsed.command)
        parsed.id = parsed.command->id.toString(QUuid::WithoutBraces);
    return parsed;
}

bool isBlank(const InputLine& line)
{
    return !line.tooLong && line.bytes.trimmed().isEmpty();
}

} // namespace padesk::cli
