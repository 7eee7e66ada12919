// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace padesk {

/** The two encodings office files come in. Cp932 is Windows-31J (髙 﨑 ① ㈱ included), not plain Shift_JIS. */
enum class TextEncoding { Utf8, Cp932 };

/** Length in bytes of a UTF-8 byte order mark at the start of the bytes: 3 or 0. */
qsizetype utf8BomLength(QByteArrayView bytes);

/**
 * A byte order mark or valid UTF-8 means UTF-8, anything else CP932 (E2). A text that is UTF-8 but for a few places is
 * taken as UTF-8, so that one bad byte does not turn a whole file into wrong characters.
 */
TextEncoding detectEncoding(QByteArrayView bytes);

/**
 * The same for a whole device in constant memory. A random-access device is read to its end and put back to where it
 * was; of a sequential one only what can be peeked (64 KiB) is judged.
 */
TextEncoding detectEncoding(QIODevice& device);

/**
 * Appends the text of complete bytes. Each malformed place becomes U+FFFD.
 * Returns the offset of the first bad byte, or -1. A character cut off at the end counts as bad.
 */
qsizetype appendDecoded(TextEncoding encoding, QByteArrayView bytes, QString& text);

/**
 * The same into memory of the caller's, which has room for one UTF-16 unit a byte; out moves behind what was written.
 */
qsizetype decodeTo(TextEncoding encoding, QByteArrayView bytes, char16_t*& out);

/** Are the bytes the beginning of one character and nothing else? */
bool isHalfCharacter(TextEncoding encoding, QByteArrayView bytes);

/** Decodes a text that arrives in chunks cut at any byte. A byte order mark at the start is dropped. */
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    /** The text of the chunk, except for a character that goes on in the next one. */
    QString decode(QByteArrayView chunk);
    /** The end of the input: what is still open is half a character and comes back as U+FFFD. */
    QString finish();

    /** Offset from the start of the input of the first byte that could not be decoded. */
    std::optional<qint64> firstBadByte() const { return m_firstBadByte; }

private:
    void append(QByteArrayView bytes, QString& text);

    TextEncoding m_encoding;
    bool m_started = false;
    QByteArray m_open;
    qint64 m_offset = 0;
    std::optional<qint64> m_firstBadByte;
};

/** A character that CP932 does not have, and where it stands (UTF-16 index). */
struct UnencodableCharacter {
    char32_t character = 0;
    qsizetype position = 0;
    bool operator==(const UnencodableCharacter&) const = default;
};

/** The twin CP932 has for a character of another code table (E1: 〜 − ‖ — ¢ £ ¬ ¥), else the character itself. */
char16_t cp932Twin(char16_t character);

/** Appends the CP932 bytes of the text after cp932Twin(). What has no code becomes 〓 and is listed. */
QList<UnencodableCharacter> appendCp932(QStringView text, QByteArray& bytes);

/** What appendCp932() would list; to tell before a file is written. */
QList<UnencodableCharacter> unencodableInCp932(QStringView text);

} // namespace padesk
