// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvreader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace padesk;

namespace {

/** Lines never run back, records count up, cells lie inside the text: what callers rely on for any bytes at all. */
void check(bool holds)
{
    if (!holds)
        std::abort();
}

void readAll(QByteArray& bytes, qsizetype limit)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, { {}, {}, limit });
    if (reader.readHeader())
        return;
    qint64 line = 1;
    qint64 number = 0;
    while (const std::optional<CsvRecord> record = reader.next()) {
        check(record->number == ++number);
        check(record->line >= line);
        check(record->problem || record->size() == reader.header().size());
        check(!record->problem || record->problem->line >= record->line);
        check(record->cells().size() == record->size());
        check(number <= bytes.size() + 1);
        line = record->line;
    }
    check(reader.position() == bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readAll(bytes, 1 << 20);
    readAll(bytes, 16);
    return 0;
}
