// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"
#include "models/domain/inputproblem.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace padesk {

enum class FilterKind { Text, List, Date, Number };
template <>
struct EnumText<FilterKind> {
    static constexpr std::array names { QLatin1String("text"), QLatin1String("list"), QLatin1String("date"),
        QLatin1String("number") };
};

/** Days counted from today, so that a saved view means the same tomorrow. */
enum class DatePreset { None, Today, Last7Days, Last30Days, ThisMonth, LastMonth };
template <>
struct EnumText<DatePreset> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("today"), QLatin1String("last_7_days"),
        QLatin1String("last_30_days"), QLatin1String("this_month"), QLatin1String("last_month") };
};

/** What the rows of a table are narrowed to in one column. A row passes when the filters of all columns let it pass. */
struct ColumnFilter {
    /** The stable key of the column. */
    QString column {};
    FilterKind kind = FilterKind::Text;
    /** Text: folded, a row contains any of them. List: stable keys, a row has any of them. */
    QStringList texts {};
    /** Date: both days included (Asia/Tokyo); an invalid one leaves that side open. */
    QDate from {};
    QDate to {};
    /** Date: where from and to came from. */
    DatePreset preset = DatePreset::None;
    /** Number: both included; nothing leaves that side open. */
    std::optional<qint64> least {};
    std::optional<qint64> most {};
    /** A row passes when the rest does not hold. */
    bool negated = false;
    /** As typed, to be shown again. */
    QString typed {};

    /** Nothing is asked, so every row passes. */
    bool isEmpty() const;
    bool operator==(const ColumnFilter&) const = default;
};

struct DateRange {
    QDate from {};
    QDate to {};
};
/** The days of a preset, both included; both invalid for None. */
DateRange datesOf(DatePreset preset, QDate today);

ColumnFilter presetFilter(const QString& column, DatePreset preset, QDate today);

/**
 * Several values are parted by commas (, 、 ，), line ends or tabs; "…" keeps a comma. A leading ! or ！ negates.
 * Values are folded as fold() does, empty ones and repetitions dropped.
 */
ColumnFilter parseTextFilter(const QString& column, const QString& typed);

/**
 * A day, or two joined by ~ 〜 or .. of which one may be missing; each as parseDate() reads it, or month/day (11/16)
 * for the last such day up to today. A range written backwards is turned round. Answers the problem of parseDate().
 */
Parsed<ColumnFilter> parseDateFilter(const QString& column, const QString& typed, QDate today);

/**
 * A whole number, two joined by ~ 〜 - or .. of which one may be missing, >=3, <=5, 3以上, 5以下; width does not
 * matter. Answers problem::notADigit.
 */
Parsed<ColumnFilter> parseNumberFilter(const QString& column, const QString& typed);

/** For saved views. The days of a preset are not kept but counted again from today. */
QJsonObject filterToJson(const ColumnFilter& filter);
/** Nothing when the object is no filter. */
std::optional<ColumnFilter> filterFromJson(const QJsonObject& json, QDate today);

} // namespace padesk
