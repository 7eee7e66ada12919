// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace padesk {

/** One field that somebody else has changed to something else while it was being edited here. */
struct EditConflict {
    QString field;
    QString mine;
    QString theirs;

    bool operator==(const EditConflict&) const = default;
};

/** What rebase() found. */
struct Rebased {
    QList<EditConflict> conflicts;
    /** Changed by others and untouched here: show the new values. */
    QStringList followed;
};

/** An edit that is told as changes = {field: {"from", "to"}} and refused PA-VER-002 when a from is no longer true. */
class RecordEdit {
public:
    /** stored: the values when the edit began; texts, a field that is not there is empty. */
    explicit RecordEdit(QJsonObject stored = {})
        : m_stored(std::move(stored))
    { }

    /** The fields of values that differ from the record. */
    QJsonObject changes(const QJsonObject& values) const;

    /** The record is this now: says what that means for the edit, and counts from it from now on. */
    Rebased rebase(const QJsonObject& now, const QJsonObject& values);

    QString stored(const QString& field) const { return m_stored.value(field).toString(); }

private:
    QJsonObject m_stored;
};

} // namespace padesk
