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

bool isPlain(char16_t unit)
{
    return unit >= u' ' && unit != u'"' && unit != u'\\' && !QChar::isSurrogate(unit);
}

// The characters at the beginning that are written as they are, in UTF-8; their number.
qsizetype appendPlain(QByteArray& out, QStringView text)
{
    const qsizetype start = out.size();
    out.resize(start + 3 * text.size());
    char* end = out.data() + start;
    const auto tail = [](char16_t bits) { return static_cast<char>(0x80 | (bits & 0x3f)); };
    qsizetype count = 0;
    for (; count < text.size() && isPlain(text[count].unicode()); ++count) {
        const char16_t c = text[count].unicode();
        if (c >= 0x800) {
            *end++ = static_cast<char>(0xe0 | (c >> 12));
            *end++ = tail(c >> 6);
            *end++ = tail(c);
        } else if (c >= 0x80) {
            *end++ = static_cast<char>(0xc0 | (c >> 6));
            *end++ = tail(c);
        } else {
            *end++ = static_cast<char>(c);
        }
    }
    out.truncate(end - out.constData());
    return count;
}

// One character that is not plain; the number of its units.
qsizetype appendSpecial(QByteArray& out, QStringView text)
{
    const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    if (pair)
        out += text.first(2).toUtf8();
    else
        writeEscaped(text[0], out);
    return pair ? 2 : 1;
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
    out += '"';
    while (!text.isEmpty()) {
        text = text.sliced(appendPlain(out, text));
        if (!text.isEmpty())
            text = text.sliced(appendSpecial(out, text));
    }
    out += '"';
}

} // namespace padesk
