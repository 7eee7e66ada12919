// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postaltable.h"

#include <QResource>
#include <QStringList>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

constexpr qsizetype PrefectureDigits = 2;
constexpr qsizetype PrefixDigits = 5;
constexpr qsizetype CodeDigits = 7;

/** The line that starts at from, without its end. */
QByteArrayView lineAt(QByteArrayView lines, qsizetype from)
{
    const qsizetype end = lines.indexOf('\n', from);
    return lines.sliced(from, (end < 0 ? lines.size() : end) - from);
}

/** Start of the first line not before the key, in lines sorted by bytes. */
qsizetype lowerBound(QByteArrayView lines, QByteArrayView key)
{
    qsizetype low = 0;
    qsizetype high = lines.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype begin = middle == 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
        const QByteArrayView line = lineAt(lines, begin);
        if (line < key)
            low = begin + line.size() + 1;
        else
            high = begin;
    }
    return low;
}

/** All lines whose first field is the key. */
QList<QByteArrayView> linesOf(QByteArrayView lines, const QByteArray& key)
{
    const QByteArray field = key + '\t';
    QList<QByteArrayView> found;
    for (qsizetype at = lowerBound(lines, field); at < lines.size();) {
        const QByteArrayView line = lineAt(lines, at);
        if (!line.startsWith(field))
            break;
        found.append(line);
        at += line.size() + 1;
    }
    return found;
}

using Fields = std::array<QByteArrayView, 3>;

Fields fieldsOf(QByteArrayView line)
{
    const qsizetype first = line.indexOf('\t');
    const qsizetype second = first < 0 ? -1 : line.indexOf('\t', first + 1);
    if (second < 0)
        return { line, {}, {} };
    return { line.first(first), line.sliced(first + 1, second - first - 1), line.sliced(second + 1) };
}

Fields firstOf(QByteArrayView lines, QByteArrayView key)
{
    const QList<QByteArrayView> found = linesOf(lines, key.toByteArray());
    return found.isEmpty() ? Fields {} : fieldsOf(found.first());
}

/** Cuts off the lines up to a blank one. */
QByteArrayView takeSection(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf("\n\n");
    const QByteArrayView section = end < 0 ? rest : rest.first(end + 1);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
    return section;
}

} // namespace

Result<PostalTable> PostalTable::unpack(const QByteArray& packed)
{
    PostalTable table;
    table.m_text = qUncompress(packed);
    QByteArrayView rest = table.m_text;
    const QList<QByteArray> head = lineAt(rest, 0).toByteArray().split(' ');
    if (head.size() != 5 || head[0] != "padesk-postal" || head[1] != "1")
        return fail(Error::Code::Corrupt, QStringLiteral("not a table of postal codes"));
    rest = rest.sliced(rest.indexOf('\n') + 1);
    table.m_prefectures = takeSection(rest);
    table.m_cities = takeSection(rest);
    table.m_rows = rest;
    table.m_rowCount = head[4].toLongLong();
    if (table.m_prefectures.count('\n') != head[2].toLongLong() || table.m_cities.count('\n') != head[3].toLongLong()
        || table.m_rows.count('\n') != table.m_rowCount)
        return fail(Error::Code::Corrupt, QStringLiteral("the table of postal codes is cut off"));
    return table;
}

const PostalTable& PostalTable::bundled()
{
    static const PostalTable table = [] {
        const QResource resource(QStringLiteral(":/postal/postal.bin"));
        Q_ASSERT(resource.isValid());
        return unpack(resource.uncompressedData()).value_or(PostalTable());
    }();
    return table;
}

QList<PostalAddress> PostalTable::lookup(const QString& sevenDigits) const
{
    const QByteArray code = sevenDigits.toLatin1();
    QList<PostalAddress> found;
    if (code.size() != CodeDigits)
        return found;
    for (const QByteArray& key : { code.first(PrefixDigits), code }) {
        const QList<QByteArrayView> lines = linesOf(m_rows, key);
        for (const QByteArrayView line : lines)
            found.append(address(line, sevenDigits));
    }
    return found;
}

PostalAddress PostalTable::address(QByteArrayView row, const QString& postalCode) const
{
    const Fields fields = fieldsOf(row);
    const Fields city = firstOf(m_cities, fields[1]);
    const Fields prefecture = firstOf(m_prefectures, fields[1].first(std::min(fields[1].size(), PrefectureDigits)));
    return { postalCode, QString::fromUtf8(prefecture[1]), QString::fromUtf8(prefecture[2]), QString::fromUtf8(city[1]),
        QString::fromUtf8(city[2]), QString::fromUtf8(fields[2]) };
}

PostalAddress PostalTable::pick(quint32 seed) const
{
    // Neighbouring seeds shall not give neighbouring towns (Knuth's multiplicative hash).
    const quint32 spread = seed * 2654435761U;
    const qsizetype start = qsizetype(quint64(spread) * quint64(m_rows.size()) >> 32);
    for (qsizetype at = start == 0 ? 0 : m_rows.lastIndexOf('\n', start - 1) + 1; at < m_rows.size();) {
        const QByteArrayView row = lineAt(m_rows, at);
        const Fields fields = fieldsOf(row);
        if (fields[0].size() == CodeDigits && !fields[2].isEmpty())
            return address(row, QString::fromLatin1(fields[0]));
        at += row.size() + 1;
    }
    return lookup(QStringLiteral("1000001")).value(0);
}

QStringList PostalTable::prefectures() const
{
    QStringList names;
    for (qsizetype at = 0; at < m_prefectures.size();) {
        const QByteArrayView line = lineAt(m_prefectures, at);
        names.append(QString::fromUtf8(fieldsOf(line)[1]));
        at += line.size() + 1;
    }
    return names;
}

} // namespace padesk
