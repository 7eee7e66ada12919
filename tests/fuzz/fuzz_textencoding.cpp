// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textencoding.h"

#include <cstdint>
#include <cstdlib>

using namespace padesk;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/** A text in chunks is the text in one piece; what decodes cleanly encodes to the same. */
void compare(TextEncoding encoding, QByteArrayView bytes, qsizetype chunk)
{
    const qsizetype mark = encoding == TextEncoding::Utf8 ? utf8BomLength(bytes) : 0;
    QString whole;
    const qsizetype bad = appendDecoded(encoding, bytes.sliced(mark), whole);
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        text += decoder.decode(bytes.sliced(at, qMin(chunk, bytes.size() - at)));
    text += decoder.finish();
    check(text == whole);
    check(decoder.firstBadByte() == (bad < 0 ? std::optional<qint64>() : bad + mark));
    check(bad < bytes.size());
    if (encoding == TextEncoding::Utf8 && bad < 0)
        check(whole.toUtf8() == bytes.sliced(mark));
    QByteArray again;
    if (encoding == TextEncoding::Cp932 && bad < 0) {
        check(appendCp932(whole, again).isEmpty());
        QString back;
        check(appendDecoded(encoding, again, back) < 0 && back == whole);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Cp932 }) {
        compare(encoding, bytes, 1);
        compare(encoding, bytes, 5);
    }
    detectEncoding(bytes);
    return 0;
}
