// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace padesk {

/** Names in braces and what stands for them: {members} is a table for staff and a function for a site contact. */
using SqlNames = QHash<QString, QString>;

/** The tables as they are, for whoever may read them, and {site_columns} … : the columns of each record type. */
SqlNames tableSources();

/** What a sign-in of the office reads on a server: no hash of a passcode, no sign-in but one's own (0009). */
SqlNames officeSources();

/**
 * The same for a site contact on a server: functions that answer the rows of his own sites and nothing of the office's
 * (SECURITY.md 1.2). Queries that no page of his needs name tables, and are refused there.
 */
SqlNames contactSources();

/**
 * {id} {bigint} {timestamp} {date} {json} {bool} {true} {false} {bytes} {uuid} {now} {strict}: how an engine writes
 * what both engines have. {id} is a primary key that numbers itself when no value is given, {now} an expression,
 * {strict} stands after a table's ')'. {site_row} … is all of a record of that type, as readRow() takes it.
 */
const SqlNames& engineNames(Engine engine);

/** A query as the driver wants it: without comments, parameters numbered. The same name has the same number. */
struct SqlText {
    QString name;
    /** Still with the source names ({members}) in braces; Database fills them in. */
    QString text;
    /** Without the colon, in the order of their numbers. */
    QStringList parameters;
    /** Where each of them is bound: SQLite's driver counts every place of a name, PostgreSQL every name. */
    QList<QList<int>> positions;
    /** SQLite: what the places are called in the text, which Qt finds sooner than their numbers. Else empty. */
    QStringList places;
};

/**
 * Reads one statement: comments and the last ";" out, engineNames() in, ":name" to ":p0" (SQLite, each place its own)
 * or
 * "$1" (PostgreSQL).
 */
SqlText parseSql(Engine engine, const QString& name, QStringView source);

/**
 * Reads several statements, each ended by ';' and an empty line or the end of the text: a trigger body may hold ';' as
 * long as no empty line follows. engineNames() are filled in, other names stay.
 */
QStringList parseScript(Engine engine, QStringView source);

/** Fills in the names in braces; an unknown one is a programming error and ends the program. */
QString fillNames(const QString& text, const SqlNames& names);

} // namespace padesk
