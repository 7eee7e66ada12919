// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/columnfilter.h"

#include "models/domain/fold.h"
#include "models/domain/inputfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace padesk {
namespace {
constexpr int daysOfWeek = 7;
constexpr int daysOfLongMonth = 30;

/** Width and the many tildes and dots apart; nothing else, because a date may be in kanji. */
QString unified(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    for (const QChar wave : { u'〜', u'～', u'∼', u'―', u'–', u'—' })
        text.replace(wave, u'~');
    text.replace(u".."_qs, u"~"_qs);
    return text;
}

/** Takes a leading ! away and tells whether it was there. */
bool takeNegation(QString& text)
{
    if (!text.startsWith(u'!') && !text.startsWith(u'！'))
        return false;
    text = text.mid(1).trimmed();
    return true;
}

bool parts(QChar c)
{
    return QStringView(u",、，､\n\r\t").contains(c);
}

QStringList splitValues(const QString& text)
{
    QStringList values { QString() };
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && parts(c))
            values.append(QString());
        else
            values.last() += c;
    }
    return values;
}

/** The two sides of a range; a single value is both. */
struct Sides {
    QString first;
    QString second;
};

Sides sidesOf(const QString& text, bool dashParts)
{
    qsizetype at = text.indexOf(u'~');
    if (at < 0 && dashParts && text.count(u'-') == 1)
        at = text.indexOf(u'-');
    if (at < 0)
        return { text, text };
    return { text.left(at).trimmed(), text.mid(at + 1).trimmed() };
}

/** A month and a day without year are the last ones up to today. */
Parsed<QDate> parseDay(const QString& text, QDate today)
{
    static const QRegularExpression shortDay(QStringLiteral("^(\\d{1,2})(?:/|月)(\\d{1,2})日?$"));
    const QRegularExpressionMatch match = shortDay.match(text);
    if (!match.hasMatch())
        return parseDate(text);
    const int month = match.captured(1).toInt();
    const int day = match.captured(2).toInt();
    const bool passed = std::pair(month, day) <= std::pair(today.month(), today.day());
    return parseDate(QStringLiteral("%1/%2/%3").arg(passed ? today.year() : today.year() - 1).arg(month).arg(day));
}

Parsed<std::optional<qint64>> parseWhole(QString text)
{
    text.remove(u',');
    if (text.isEmpty())
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok)
        return std::optional(number);
    const auto wrong = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype at = wrong == text.cend() ? 0 : wrong - text.cbegin();
    return inputProblem(problem::notADigit, { { u"position"_qs, int(at) + 1 }, { u"character"_qs, text.mid(at, 1) } });
}

/** 3以上, >=3 and 3~ are one. */
QString unifiedNumber(QString text)
{
    text.remove(u' ');
    const std::pair<QStringView, bool> words[]
        = { { u"以上", true }, { u"以下", false }, { u">=", true }, { u"<=", false }, { u"≥", true }, { u"≤", false } };
    for (const auto& [word, least] : words) {
        if (!text.contains(word))
            continue;
        text.remove(word.toString());
        return least ? text + u'~' : u'~' + text;
    }
    return text;
}
} // namespace

bool ColumnFilter::isEmpty() const
{
    return texts.isEmpty() && !from.isValid() && !to.isValid() && !least && !most;
}

DateRange datesOf(DatePreset preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case DatePreset::Today:
        return { today, today };
    case DatePreset::Last7Days:
        return { today.addDays(1 - daysOfWeek), today };
    case DatePreset::Last30Days:
        return { today.addDays(1 - daysOfLongMonth), today };
    case DatePreset::ThisMonth:
        return { month, today };
    case DatePreset::LastMonth:
        return { month.addMonths(-1), month.addDays(-1) };
    case DatePreset::None:
        break;
    }
    return {};
}

ColumnFilter presetFilter(const QString& column, DatePreset preset, QDate today)
{
    const DateRange dates = datesOf(preset, today);
    ColumnFilter filter { .column = column, .kind = FilterKind::Date, .from = dates.from, .to = dates.to };
    filter.preset = preset;
    return filter;
}

ColumnFilter parseTextFilter(const QString& column, const QString& typed)
{
    ColumnFilter filter { .column = column, .kind = FilterKind::Text };
    QString text = typed.trimmed();
    filter.typed = text;
    filter.negated = takeNegation(text);
    for (const QString& value : splitValues(text)) {
        const QString folded = fold(value);
        if (!folded.isEmpty() && !filter.texts.contains(folded))
            filter.texts.append(folded);
    }
    return filter;
}

Parsed<ColumnFilter> parseDateFilter(const QString& column, const QString& typed, QDate today)
{
    ColumnFilter filter { .column = column, .kind = FilterKind::Date };
    filter.typed = typed.trimmed();
    QString text = unified(typed);
    filter.negated = takeNegation(text);
    const Sides sides = sidesOf(text, text.contains(u'/'));
    for (const auto& [side, day] : { std::pair { &sides.first, &filter.from }, { &sides.second, &filter.to } }) {
        if (side->isEmpty())
            continue;
        const Parsed<QDate> parsed = parseDay(*side, today);
        if (!parsed)
            return tl::unexpected(parsed.error());
        *day = *parsed;
    }
    if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from)
        std::swap(filter.from, filter.to);
    return filter;
}

Parsed<ColumnFilter> parseNumberFilter(const QString& column, const QString& typed)
{
    ColumnFilter filter { .column = column, .kind = FilterKind::Number };
    filter.typed = typed.trimmed();
    QString text = unified(typed);
    filter.negated = takeNegation(text);
    const Sides sides = sidesOf(unifiedNumber(text), true);
    for (const auto& [side, bound] : { std::pair { &sides.first, &filter.least }, { &sides.second, &filter.most } }) {
        const Parsed<std::optional<qint64>> parsed = parseWhole(*side);
        if (!parsed)
            return tl::unexpected(parsed.error());
        *bound = *parsed;
    }
    if (filter.least && filter.most && *filter.most < *filter.least)
        std::swap(filter.least, filter.most);
    return filter;
}

// ---- Saved views
// ---------------------------------------------------------------------------------------------------

QJsonObject filterToJson(const ColumnFilter& filter)
{
    QJsonObject json { { u"column"_qs, filter.column }, { u"kind"_qs, enumText(filter.kind) },
        { u"texts"_qs, QJsonArray::fromStringList(filter.texts) }, { u"negated"_qs, filter.negated },
        { u"typed"_qs, filter.typed }, { u"preset"_qs, enumText(filter.preset) } };
    if (filter.preset == DatePreset::None) {
        json[u"from"_qs] = filter.from.toString(Qt::ISODate);
        json[u"to"_qs] = filter.to.toString(Qt::ISODate);
    }
    if (filter.least)
        json[u"least"_qs] = *filter.least;
    if (filter.most)
        json[u"most"_qs] = *filter.most;
    return json;
}

std::optional<ColumnFilter> filterFromJson(const QJsonObject& json, QDate today)
{
    const auto kind = enumFromText<FilterKind>(json[u"kind"_qs].toString());
    const QString column = json[u"column"_qs].toString();
    if (!kind || column.isEmpty())
        return std::nullopt;
    const auto preset = enumFromText<DatePreset>(json[u"preset"_qs].toString()).value_or(DatePreset::None);
    ColumnFilter filter = presetFilter(column, preset, today);
    filter.kind = *kind;
    for (const QJsonValue& text : json[u"texts"_qs].toArray())
        filter.texts.append(text.toString());
    if (preset == DatePreset::None) {
        filter.from = QDate::fromString(json[u"from"_qs].toString(), Qt::ISODate);
        filter.to = QDate::fromString(json[u"to"_qs].toString(), Qt::ISODate);
    }
    if (json.contains(u"least"_qs))
        filter.least = json[u"least"_qs].toInteger();
    if (json.contains(u"most"_qs))
        filter.most = json[u"most"_qs].toInteger();
    filter.negated = json[u"negated"_qs].toBool();
    filter.typed = json[u"typed"_qs].toString();
    return filter;
}

} // namespace padesk
