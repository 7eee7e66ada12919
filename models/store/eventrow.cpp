// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventrow.h"

#include "models/store/recordsql.h"

#include <QJsonDocument>

namespace padesk {
namespace {
/** null when there is none or it was redacted. */
QJsonValue fieldsJson(const QByteArray& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(text).object());
}

/** JSON text, or NULL for what is not there. */
QVariant textOrNull(const QByteArray& json)
{
    return json.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(json));
}
} // namespace

Event readEvent(const Statement& statement)
{
    int column = 0;
    Event event;
    event.seq = statement.integer(column++);
    event.at = statement.dateTime(column++);
    event.actor = statement.text(column++);
    event.actorRole = statement.text(column++);
    event.commandId = statement.uuid(column++);
    event.siteId = valueFromColumn<std::optional<qint64>>(statement.value(column++));
    const std::optional<Entity> entity = enumFromText<Entity>(statement.text(column++));
    event.entity = entity.value_or(Entity::Setting);
    event.entityId = statement.integer(column++);
    event.action = statement.text(column++);
    // As stored, byte for byte: the checksums are over these texts.
    for (QByteArray* text : { &event.before, &event.after })
        *text = statement.text(column++).toUtf8();
    for (QByteArray* hash : { &event.beforeSha, &event.afterSha, &event.prevHash, &event.hash })
        *hash = statement.text(column++).toLatin1();
    // An unknown name must not pass for the one it is read as: without its hash the event does not verify.
    if (!entity)
        event.hash.clear();
    return event;
}

Result<void> appendEvent(Database& database, const Event& event)
{
    Statement insert(database, u"event_append");
    int parameter = 0;
    for (const QVariant& value : { QVariant(event.seq), QVariant(event.at), QVariant(event.actor),
             QVariant(event.actorRole), QVariant(event.commandId), event.siteId ? QVariant(*event.siteId) : QVariant(),
             QVariant(enumText(event.entity)), QVariant(event.entityId), QVariant(event.action),
             textOrNull(event.before), textOrNull(event.after), QVariant(QString::fromLatin1(event.beforeSha)),
             QVariant(QString::fromLatin1(event.afterSha)), QVariant(QString::fromLatin1(event.prevHash)),
             QVariant(QString::fromLatin1(event.hash)) })
        insert.bindAt(parameter++, value);
    if (const auto done = insert.exec(); !done)
        return tl::unexpected(done.error());
    return {};
}

QJsonObject eventJson(const Event& event)
{
    return { { QStringLiteral("seq"), event.seq }, { QStringLiteral("at"), timestampText(event.at) },
        { QStringLiteral("actor"), event.actor }, { QStringLiteral("role"), event.actorRole },
        { QStringLiteral("entity"), enumText(event.entity) }, { QStringLiteral("entity_id"), event.entityId },
        { QStringLiteral("action"), event.action }, { QStringLiteral("before"), fieldsJson(event.before) },
        { QStringLiteral("after"), fieldsJson(event.after) } };
}

} // namespace padesk
