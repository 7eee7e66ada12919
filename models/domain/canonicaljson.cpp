// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVarLengthArray>

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

void writeEscaped(QChar c, QByteArray& out)
{
    if (c < u' ')
        return writeControl(c.unicode(), out);
    if (c.isSurrogate())
        return writeEscape(c.unicode(), out);
    out += '\\';
    out += c.toLatin1();
}

// A character beyond ASCII that is written as it is.
void writeWide(char32_t c, QByteArray& out)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    char bytes[4];
    int size = 0;
    if (c < 0x800) {
        bytes[size++] = static_cast<char>(0xc0 | (c >> 6));
    } else if (c < 0x10000) {
        bytes[size++] = static_cast<char>(0xe0 | (c >> 12));
        bytes[size++] = tail(6);
    } else {
        bytes[size++] = static_cast<char>(0xf0 | (c >> 18));
        bytes[size++] = tail(12);
        bytes[size++] = tail(6);
    }
    bytes[size++] = tail(0);
    out.append(bytes, size);
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
    QVarLengthArray<QJsonObject::const_iterator, 64> members;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        members.append(member);
    // Qt has them in order already, but for characters beyond the BMP.
    const auto isEarlier = [](const auto& a, const auto& b) { return isBefore(a.key(), b.key()); };
    if (!std::is_sorted(members.cbegin(), members.cend(), isEarlier))
        std::sort(members.begin(), members.end(), isEarlier);
    out += '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCanonical(out, members[i].key());
        out += ':';
        write(members[i].value(), out);
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
        appendCanonical(out, value.toString());
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

void appendCanonical(QByteArray& out, QStringView text)
{
    out.reserve(out.size() + text.size() * 3 + 2);
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            writeWide(QChar::surrogateToUcs4(c, text[++i]), out);
        else if (c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate())
            writeEscaped(c, out);
        else if (c < QChar(0x80))
            out += static_cast<char>(c.unicode());
        else
            writeWide(c.unicode(), out);
    }
    out += '"';
}

} // namespace padesk
