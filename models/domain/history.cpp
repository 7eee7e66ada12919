// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history.h"

#include <QJsonDocument>

namespace padesk {
namespace {

QJsonObject fieldsOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

Record blankRow(Entity entity)
{
    Record blank;
    forEachRecordType([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        if (T::entity == entity)
            blank = T {};
    });
    return blank;
}

/**
 * Only the event of a new row names its id among the changed fields; a change always has a before. What tells of no row
 * has the id 0 and no such field.
 */
bool tellsOfNewRow(const Event& event, const QJsonObject& after)
{
    const qint64 id = after.value(QLatin1String("id")).toInteger();
    return event.before.isEmpty() && id > 0 && id == event.entityId;
}

} // namespace

void History::add(const Event& event)
{
    auto& table = m_tables[static_cast<std::size_t>(event.entity)];
    const QJsonObject after = fieldsOf(event.after);
    const bool isNew = tellsOfNewRow(event, after);
    const auto known
        = isNew ? table.insert_or_assign(event.entityId, blankRow(event.entity)).first : table.find(event.entityId);
    if (known == table.end() || (!isNew && event.before.isEmpty()))
        return;
    std::visit(
        [&after, isNew](auto& record) {
            applyFields(record, after);
            record.rowVersion = isNew ? 1 : record.rowVersion + 1;
        },
        known->second);
}

History historyAt(const std::vector<Event>& events, const QDateTime& moment)
{
    History history;
    for (const Event& event : events) {
        if (event.at > moment)
            break;
        history.add(event);
    }
    return history;
}

} // namespace padesk
