// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace padesk {

namespace {

void write(const QJsonValue& value, QByteArray& out);

void writeEscape(char16_t unit, QByteArray& out)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hex[(unit >> shift) & 0xf];
}

// RFC 8785 3.2.2.2.
void writeControl(char16_t unit, QByteArray& out)
{
    static constexpr QStringView named = u"\b\t\n\f\r";
    static constexpr char letters[] = "btnfr";
    const qsizetype at = named.indexOf(QChar(unit));
    if (at < 0)
        return writeEscape(unit, out);
    out += '\\';
    out += letters[at];
}

// The length of the character at a place that is written as it is, 0 for one that is escaped.
qsizetype plainLength(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return 2;
    return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate() ? 0 : 1;
}

void writeEscaped(QChar c, QByteArray& out)
{
    if (c < u' ')
        return writeControl(c.unicode(), out);
    if (c.isSurrogate())
        return writeEscape(c.unicode(), out);
    out += '\\';
    out += c.toLatin1();
}

void writeString(QStringView text, QByteArray& out)
{
    out += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = plainLength(text, i);
        if (length == 0) {
            out += text.mid(written, i - written).toUtf8();
            writeEscaped(text[i], out);
            written = i + 1;
        }
        i += std::max<qsizetype>(length, 1);
    }
    out += text.mid(written).toUtf8();
    out += '"';
}

// UTF-16 units in the order of their code points: pairs come after U+FFFF, not before U+E000.
char32_t rank(QChar unit)
{
    return unit.isSurrogate() ? unit.unicode() + 0x10000u : unit.unicode();
}

bool isBefore(const QString& a, const QString& b)
{
    return std::lexicographical_compare(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](QChar x, QChar y) { return rank(x) < rank(y); });
}

void writeNumber(const QJsonValue& value, QByteArray& out)
{
    // Whole numbers that fit are integers to QJsonDocument, however they are written.
    constexpr double integerEnd = 9223372036854775808.0;
    const double number = value.toDouble();
    if (value.toVariant().typeId() == QMetaType::LongLong)
        out += QByteArray::number(value.toInteger());
    else if (number >= -integerEnd && number < integerEnd && std::trunc(number) == number)
        out += QByteArray::number(static_cast<qint64>(number));
    else if (std::isfinite(number))
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    else
        out += "null";
}

void writeArray(const QJsonArray& array, QByteArray& out)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(array.at(i), out);
    }
    out += ']';
}

void writeObject(const QJsonObject& object, QByteArray& out)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(), isBefore);
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        writeString(keys[i], out);
        out += ':';
        write(object.value(keys[i]), out);
    }
    out += '}';
}

void write(const QJsonValue& value, QByteArray& out)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeNumber(value, out);
        break;
    case QJsonValue::String:
        writeString(value.toString(), out);
        break;
    case QJsonValue::Array:
        writeArray(value.toArray(), out);
        break;
    case QJsonValue::Object:
        writeObject(value.toObject(), out);
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    write(value, out);
    return out;
}

} // namespace padesk
