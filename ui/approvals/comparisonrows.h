// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/nominationcase.h"

#include <QStringList>

namespace padesk {

/** A row of the comparison: one compared field, or the parts of a name side by side. */
struct ReviewRow {
    /** Stable names of the fields it holds. */
    QStringList fields;
    /** "person", "person_kana", "person_roman" or the field itself; the word is rowTitle(). */
    QString key;
    FieldComparison comparison;
    /** The worst of its fields. */
    CheckVerdict verdict = CheckVerdict::Absent;
    bool judged = false;
    bool accepted = false;
    /** What is on file today, when that is not what was compared. */
    QString registeredNow {};
};

/** What an operator looks at, the documents' fields first; names are one row. */
QList<ReviewRow> reviewRows(const NominationCase& one);

/** The fields of the row that such a verdict is about: those that are not settled, else all of them. */
QStringList fieldsToJudge(const NominationCase& one, const ReviewRow& row, CheckVerdict verdict);

QString rowTitle(const QString& key);
/** Numbers with their hyphens, unless something in them is marked. */
QString shownValue(const ReviewRow& row, const QString& value);

/** The document that the row was compared with: the latest one that carries the field; null for none. */
const DocumentValue* latestDocument(const NominationCase& one);

} // namespace padesk
