// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordedit.h"

namespace padesk {

QJsonObject RecordEdit::changes(const QJsonObject& values) const
{
    QJsonObject changes;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString to = it.value().toString();
        const QString from = stored(it.key());
        if (from != to)
            changes.insert(it.key(), QJsonObject { { QStringLiteral("from"), from }, { QStringLiteral("to"), to } });
    }
    return changes;
}

Rebased RecordEdit::rebase(const QJsonObject& now, const QJsonObject& values)
{
    Rebased found;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString mine = it.value().toString();
        const QString theirs = now.value(it.key()).toString();
        if (theirs == stored(it.key()))
            continue;
        if (mine == stored(it.key()))
            found.followed.append(it.key());
        else if (mine != theirs)
            found.conflicts.append({ it.key(), mine, theirs });
    }
    m_stored = now;
    return found;
}

} // namespace padesk
