// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textencoding.h"

#include "models/domain/cp932table.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace padesk {
namespace {

constexpr qsizetype ChunkSize = 1 << 16;
constexpr char16_t Replacement = 0xfffd;
constexpr char16_t Geta = 0x3013;

/** One step over the input: a character of length bytes, or a malformed place of that length. */
struct Step {
    char32_t character = 0;
    qsizetype length = 1;
    bool bad = false;
    /** The bytes end before the character does. */
    bool cut = false;
};

bool inRange(uchar byte, uchar first, uchar last)
{
    return byte >= first && byte <= last;
}

/** One non-ASCII character by table 3-7 of the Unicode standard; a bad one has the length of its maximal subpart. */
Step utf8Step(const uchar* bytes, qsizetype size)
{
    const uchar lead = bytes[0];
    if (!inRange(lead, 0xc2, 0xf4))
        return { Replacement, 1, true, false };
    const qsizetype length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t character = lead & (0xff >> (length + 1));
    uchar first = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    uchar last = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (qsizetype i = 1; i < length; ++i) {
        if (i == size)
            return { Replacement, i, true, true };
        if (!inRange(bytes[i], first, last))
            return { Replacement, i, true, false };
        character = character << 6 | (bytes[i] & 0x3f);
        first = 0x80;
        last = 0xbf;
    }
    return { character, length, false, false };
}

Step cp932Step(const uchar* bytes, qsizetype size, const QList<char16_t>& table)
{
    const uchar lead = bytes[0];
    if (inRange(lead, 0xa1, 0xdf))
        return { char32_t(0xff61 + lead - 0xa1), 1, false, false };
    if (!Cp932Table::isLead(lead))
        return { Replacement, 1, true, false };
    if (size < 2)
        return { Replacement, 1, true, true };
    const char16_t character = Cp932Table::isTrail(bytes[1]) ? table.at(lead << 8 | bytes[1]) : u'\0';
    if (character != 0)
        return { character, 2, false, false };
    // An ASCII byte after a stray lead byte is more likely a character of its own than half of a lost one.
    return { Replacement, bytes[1] < 0x80 ? 1 : 2, true, false };
}

qsizetype asciiLength(const uchar* bytes, qsizetype size)
{
    constexpr quint64 HighBits = 0x8080808080808080;
    qsizetype i = 0;
    for (quint64 word = 0; i + 8 <= size; i += 8) {
        std::memcpy(&word, bytes + i, 8);
        if (word & HighBits)
            break;
    }
    while (i < size && bytes[i] < 0x80)
        ++i;
    return i;
}

/** Walks the bytes: ascii(begin, length) for each run, character(step, offset) for each other character. */
template <class Ascii, class Character>
void walk(TextEncoding encoding, QByteArrayView view, Ascii ascii, Character character)
{
    const auto* bytes = reinterpret_cast<const uchar*>(view.data());
    const QList<char16_t> none;
    const QList<char16_t>& table = encoding == TextEncoding::Cp932 ? Cp932Table::instance().toUnicode : none;
    for (qsizetype i = 0; i < view.size();) {
        const qsizetype run = asciiLength(bytes + i, view.size() - i);
        if (run > 0)
            ascii(bytes + i, run);
        i += run;
        while (i < view.size() && bytes[i] >= 0x80) {
            const Step step = encoding == TextEncoding::Utf8 ? utf8Step(bytes + i, view.size() - i)
                                                             : cp932Step(bytes + i, view.size() - i, table);
            character(step, i);
            i += step.length;
        }
    }
}

/** What speaks for and against UTF-8 in an input that comes in chunks. */
class Utf8Evidence {
public:
    void add(QByteArrayView chunk)
    {
        const QByteArray joined = m_open + chunk.toByteArray();
        m_open.clear();
        walk(
            TextEncoding::Utf8, joined, [](const uchar*, qsizetype) {},
            [&](const Step& step, qsizetype offset) {
                if (step.cut)
                    m_open = joined.sliced(offset);
                else if (step.bad)
                    ++m_faults;
                else if (step.length > 2)
                    ++m_longCharacters;
            });
    }

    /** Longer sequences hardly occur in CP932 by chance; two-byte ones do, in half-width katakana. */
    TextEncoding verdict() const
    {
        const qint64 faults = m_faults + (m_open.isEmpty() ? 0 : 1);
        return 4 * faults <= m_longCharacters ? TextEncoding::Utf8 : TextEncoding::Cp932;
    }

private:
    QByteArray m_open;
    qint64 m_faults = 0;
    qint64 m_longCharacters = 0;
};

} // namespace

qsizetype utf8BomLength(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    Utf8Evidence evidence;
    evidence.add(bytes);
    return utf8BomLength(bytes) > 0 ? TextEncoding::Utf8 : evidence.verdict();
}

TextEncoding detectEncoding(QIODevice& device)
{
    const QByteArray head = device.peek(ChunkSize);
    if (device.isSequential() || utf8BomLength(head) > 0)
        return detectEncoding(head);
    const qint64 start = device.pos();
    Utf8Evidence evidence;
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    for (qint64 got = 0; (got = device.read(chunk.data(), chunk.size())) > 0;)
        evidence.add(QByteArrayView(chunk).first(got));
    device.seek(start);
    return evidence.verdict();
}

qsizetype decodeTo(TextEncoding encoding, QByteArrayView bytes, char16_t*& out)
{
    qsizetype firstBad = -1;
    walk(
        encoding, bytes, [&out](const uchar* begin, qsizetype length) { out = std::copy_n(begin, length, out); },
        [&](const Step& step, qsizetype offset) {
            if (step.bad && firstBad < 0)
                firstBad = offset;
            if (QChar::requiresSurrogates(step.character)) {
                *out++ = QChar::highSurrogate(step.character);
                *out++ = QChar::lowSurrogate(step.character);
            } else {
                *out++ = char16_t(step.character);
            }
        });
    return firstBad;
}

qsizetype appendDecoded(TextEncoding encoding, QByteArrayView bytes, QString& text)
{
    // Neither encoding makes more UTF-16 units than it has bytes.
    const qsizetype start = text.size();
    text.resize(start + bytes.size());
    auto* const begin = reinterpret_cast<char16_t*>(text.data());
    char16_t* out = begin + start;
    const qsizetype firstBad = decodeTo(encoding, bytes, out);
    text.truncate(out - begin);
    return firstBad;
}

bool isHalfCharacter(TextEncoding encoding, QByteArrayView bytes)
{
    bool half = false;
    walk(
        encoding, bytes, [](const uchar*, qsizetype) {},
        [&half](const Step& step, qsizetype offset) { half = step.cut && offset == 0; });
    return half;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{ }

void TextDecoder::append(QByteArrayView bytes, QString& text)
{
    const qsizetype bad = appendDecoded(m_encoding, bytes, text);
    if (bad >= 0 && !m_firstBadByte)
        m_firstBadByte = m_offset + bad;
    m_offset += bytes.size();
}

QString TextDecoder::decode(QByteArrayView chunk)
{
    QByteArray joined = m_open + chunk.toByteArray();
    if (!m_started && m_encoding == TextEncoding::Utf8) {
        if (joined.size() < 3 && QByteArrayView("\xef\xbb\xbf").startsWith(joined)) {
            m_open = joined;
            return {};
        }
        m_offset = utf8BomLength(joined);
        joined.remove(0, m_offset);
    }
    m_started = true;
    qsizetype complete = joined.size();
    walk(
        m_encoding, joined, [](const uchar*, qsizetype) {},
        [&complete](const Step& step, qsizetype offset) {
            if (step.cut)
                complete = offset;
        });
    QString text;
    append(QByteArrayView(joined).first(complete), text);
    m_open = joined.sliced(complete);
    return text;
}

QString TextDecoder::finish()
{
    QString text;
    append(m_open, text);
    m_open.clear();
    return text;
}

char16_t cp932Twin(char16_t character)
{
    switch (character) {
    case 0x301c:
        return 0xff5e;
    case 0x2212:
        return 0xff0d;
    case 0x2016:
        return 0x2225;
    case 0x2014:
        return 0x2015;
    case 0x00a2:
        return 0xffe0;
    case 0x00a3:
        return 0xffe1;
    case 0x00ac:
        return 0xffe2;
    case 0x00a5:
        return 0xffe5;
    default:
        return character;
    }
}

QList<UnencodableCharacter> appendCp932(QStringView text, QByteArray& bytes)
{
    const QList<quint16>& table = Cp932Table::instance().fromUnicode;
    QList<UnencodableCharacter> failed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = cp932Twin(text[i].unicode());
        if (unit < 0x80) {
            bytes.append(char(unit));
        } else if (unit >= 0xff61 && unit <= 0xff9f) {
            bytes.append(char(unit - 0xff61 + 0xa1));
        } else {
            quint16 code = table.at(unit);
            if (code == 0) {
                const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
                failed.append({ pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(unit), i });
                i += pair ? 1 : 0;
                code = table.at(Geta);
            }
            bytes.append(char(code >> 8));
            bytes.append(char(code & 0xff));
        }
    }
    return failed;
}

QList<UnencodableCharacter> unencodableInCp932(QStringView text)
{
    QByteArray bytes;
    return appendCp932(text, bytes);
}

} // namespace padesk
