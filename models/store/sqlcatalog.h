// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqltext.h"

#include <vector>

namespace padesk {

/**
 * The query resources/sql/queries/{common,sqlite,psql}/NAME.sql; an engine's own file wins over the common one. A
 * missing name is a programming error and ends the program. Safe from any thread; the address stays valid.
 */
const SqlText& sql(Engine engine, QStringView name);

/** The text of resources/sql/records/NAME.sql, with {table}, {columns} … still to be filled in for a record type. */
QString recordTemplate(QStringView name);

/** The text of resources/sql/rows/NAME.sql, with {source}, {column} … still to be filled in for a table of the desk. */
QString rowTemplate(QStringView name);

/** All query names an engine has, sorted. */
QStringList sqlNames(Engine engine);

/** The statements of resources/sql/session/{common,sqlite,psql}/NAME.sql, those that can't be prepared (begin, pragma,
 * set). */
const QStringList& sessionScript(Engine engine, QStringView name);

QStringList sessionScriptNames(Engine engine);

struct SqlMigration {
    int version = 0;
    QString name;
    /** Of the file's bytes with "\n" line ends, in hexadecimal. */
    QString sha256;
    QStringList statements;
};

/** resources/sql/migrations/{common,sqlite,psql}/NNNN_name.sql, from 1 on without a gap; an engine's own file with the
 * same number wins, whatever its name. */
const std::vector<SqlMigration>& sqlMigrations(Engine engine);

/** The version this program was made for: the highest migration number. */
int sqlHead(Engine engine);

} // namespace padesk
