// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/eras.h"
#include "models/domain/inputfields.h"
#include "models/domain/typedtext.h"

#include <optional>

namespace padesk {

namespace {

constexpr Era eraTable[] = {
    { u"令和", u"令", u'R', 2019, 5, 1, 2019 },
    { u"平成", u"平", u'H', 1989, 1, 8, 1989 },
    { u"昭和", u"昭", u'S', 1926, 12, 25, 1926 },
    { u"大正", u"大", u'T', 1912, 7, 30, 1912 },
    { u"明治", u"明", u'M', 1868, 1, 1, 1873 },
};

struct Reading {
    const Era* era = nullptr;
    int year = 0;
    int month = 0;
    int day = 0;

    int westernYear() const { return era ? era->firstYear + year - 1 : year; }
};

// Reads a text from the left.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    { }

    bool skip(QStringView token)
    {
        if (!m_rest.startsWith(token, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.mid(token.size());
        return true;
    }

    // A number of min to max digits.
    std::optional<int> number(int min, int max)
    {
        int digits = 0;
        int value = 0;
        while (digits < m_rest.size() && digits < max && isAsciiDigit(m_rest[digits].unicode()))
            value = value * 10 + (m_rest[digits++].unicode() - u'0');
        if (digits < min)
            return std::nullopt;
        m_rest = m_rest.mid(digits);
        return value;
    }

    // The character between year and month, which also stands between month and day; 年 is followed by 月 and 日.
    std::optional<QChar> separator()
    {
        static constexpr QStringView separators = u"-/.年";
        if (m_rest.isEmpty() || !separators.contains(m_rest.front()))
            return std::nullopt;
        const QChar found = m_rest.front();
        m_rest = m_rest.mid(1);
        return found;
    }

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

const Era* readEra(Reader& reader)
{
    for (const Era& era : eraTable) {
        const QChar letter(era.letter);
        if (reader.skip(era.name) || reader.skip(era.shortName) || reader.skip(QStringView(&letter, 1)))
            return &era;
    }
    return nullptr;
}

std::optional<int> readYear(Reader& reader, bool era)
{
    if (era && reader.skip(u"元"))
        return 1;
    return era ? reader.number(1, 2) : reader.number(4, 4);
}

bool readMonthAndDay(Reader& reader, QChar separator, Reading& reading)
{
    const bool kanji = separator == u'年';
    const auto month = reader.number(1, 2);
    if (!month || !reader.skip(kanji ? QStringView(u"月") : QStringView(&separator, 1)))
        return false;
    const auto day = reader.number(1, 2);
    if (!day || (kanji && !reader.skip(u"日")))
        return false;
    reading.month = *month;
    reading.day = *day;
    return reader.atEnd();
}

std::optional<Reading> readCompact(QStringView text)
{
    Reader reader(text);
    const auto year = reader.number(4, 4);
    const auto month = reader.number(2, 2);
    const auto day = reader.number(2, 2);
    if (!year || !month || !day || !reader.atEnd())
        return std::nullopt;
    return Reading { nullptr, *year, *month, *day };
}

std::optional<Reading> read(QStringView text)
{
    if (const auto compact = readCompact(text))
        return compact;
    Reader reader(text);
    Reading reading;
    reading.era = readEra(reader);
    const auto year = readYear(reader, reading.era);
    const auto separator = reader.separator();
    if (!year || !separator)
        return std::nullopt;
    reading.year = *year;
    if (!readMonthAndDay(reader, *separator, reading))
        return std::nullopt;
    return reading;
}

// In half width without white space. ㋿ and ㍻ become the names of their eras.
Parsed<QString> plainText(QStringView typed)
{
    QString plain;
    for (const TypedCharacter& character : typedCharacters(typed)) {
        if (const auto found = characterProblem(character); found && !QChar::isSpace(character.code))
            return tl::unexpected<InputProblem>(*found);
        const char32_t c = character.halfWidth();
        if (c != u' ')
            plain += TypedCharacter { c, 0 }.text();
    }
    return plain.normalized(QString::NormalizationForm_KC);
}

tl::unexpected<InputProblem> outsideEra(const Reading& reading, QDate meant)
{
    QJsonObject parameters { { QStringLiteral("era"), reading.era->name.toString() },
        { QStringLiteral("year"), reading.year },
        { QStringLiteral("first"), reading.era->first().toString(Qt::ISODate) },
        { QStringLiteral("meant"), meant.toString(Qt::ISODate) } };
    if (const QDate last = lastDayOf(*reading.era); last.isValid())
        parameters.insert(QStringLiteral("last"), last.toString(Qt::ISODate));
    return inputProblem(problem::dateOutsideEra, parameters);
}

} // namespace

std::span<const Era> eras()
{
    return eraTable;
}

QDate lastDayOf(const Era& era)
{
    QDate last;
    for (const Era& other : eraTable) {
        if (other.name == era.name)
            return last;
        last = other.first().addDays(-1);
    }
    return {};
}

Parsed<QDate> parseDate(QStringView typed)
{
    const Parsed<QString> plain = plainText(typed);
    if (!plain)
        return tl::unexpected<InputProblem>(plain.error());
    if (plain->isEmpty())
        return inputProblem(problem::required);
    const auto reading = read(*plain);
    if (!reading)
        return inputProblem(problem::dateUnreadable, { { QStringLiteral("found"), plain->left(40) } });
    const QDate day(reading->westernYear(), reading->month, reading->day);
    if (!day.isValid()) {
        return inputProblem(problem::dateImpossible,
            { { QStringLiteral("year"), reading->westernYear() }, { QStringLiteral("month"), reading->month },
                { QStringLiteral("day"), reading->day } });
    }
    if (reading->era) {
        const QDate last = lastDayOf(*reading->era);
        if (reading->year < 1 || day < reading->era->first() || (last.isValid() && day > last))
            return outsideEra(*reading, day);
    }
    return day;
}

QString formatWareki(QDate day)
{
    for (const Era& era : eraTable) {
        if (!day.isValid() || day < era.first())
            continue;
        const int year = day.year() - era.firstYear + 1;
        const QString yearText = year == 1 ? QStringLiteral("元") : QString::number(year);
        return QStringLiteral("%1%2年%3月%4日").arg(era.name, yearText).arg(day.month()).arg(day.day());
    }
    return {};
}

} // namespace padesk
