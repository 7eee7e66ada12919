// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QStringView>

namespace padesk {

/** How a cell becomes the value of the command's field of the same name. Blank cells never get here. */
using CellParser = Parsed<QJsonValue> (*)(QStringView cell);

struct ListColumn {
    QLatin1String name;
    CellParser parse = nullptr;
    bool required = false;
};

/** A problem with one column of a row that stands in no single cell's form. */
struct ColumnProblem {
    QLatin1String column;
    InputProblem problem;
};

/** One kind of list (ARCHITECTURE.md 8.1): its columns in the order of exports, and the rules between them. */
struct ListFormat {
    /** "sites", "members", "nominations", "requests". */
    QLatin1String name;
    QList<ListColumn> columns;
    QList<ColumnProblem> (*checkRow)(const QJsonObject& row) = nullptr;
    /** A site number may stand in one row only. */
    bool uniqueSiteNumber = false;

    QStringList columnNames() const;
};

/** Site list: one row registers a site and its contact. */
const ListFormat& siteListFormat();
/** Member list: one row adds a member to a site. */
const ListFormat& memberListFormat();
/** The fields of nomination.submit and passcode.request; the optional column id is the command's id (UUID). */
const ListFormat& nominationListFormat();
const ListFormat& requestListFormat();

/** Parsers that the formats share. */
namespace cell {

Parsed<QJsonValue> siteNumber(QStringView cell);
Parsed<QJsonValue> postalCode(QStringView cell);
Parsed<QJsonValue> phone(QStringView cell);
Parsed<QJsonValue> email(QStringView cell);
Parsed<QJsonValue> kana(QStringView cell);
Parsed<QJsonValue> roman(QStringView cell);
/** ISO text of a date typed in any form that parseDate() reads, 和暦 too. */
Parsed<QJsonValue> date(QStringView cell);
/** A name of a company, department or address line, at most 200 characters. */
Parsed<QJsonValue> line(QStringView cell);
/** A name of a person, at most 100 characters. */
Parsed<QJsonValue> name(QStringView cell);

/** The one of the words, separated by '|', that the cell is but for case and width; PA-CMD-011 otherwise. */
Parsed<QJsonValue> choice(QStringView cell, QStringView column, QStringView words);

} // namespace cell
} // namespace padesk
