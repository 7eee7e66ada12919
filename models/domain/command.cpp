// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/command.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldtable.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace padesk {
namespace {

const QUuid padeskNamespace(0x6d1f4c2a, 0x53b7, 0x4e0e, 0x9a, 0x4b, 0x70, 0x61, 0x64, 0x65, 0x73, 0x6b);

QString fieldTypeText(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Secret:
        return QStringLiteral("text");
    case FieldType::Flag:
        return QStringLiteral("true or false");
    case FieldType::Integer:
        return QStringLiteral("whole number");
    case FieldType::Day:
        return QStringLiteral("date");
    case FieldType::Timestamp:
        return QStringLiteral("UTC time");
    case FieldType::Object:
        return QStringLiteral("object");
    case FieldType::List:
        return QStringLiteral("list");
    }
    return {};
}

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() && std::abs(value.toDouble()) < 9.0e15;
}

bool fits(FieldType type, const QJsonValue& value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Secret:
        return value.isString();
    case FieldType::Flag:
        return value.isBool();
    case FieldType::Integer:
        return isWhole(value);
    case FieldType::Day:
        return value.isString()
            && (value.toString().isEmpty() || QDate::fromString(value.toString(), Qt::ISODate).isValid());
    case FieldType::Timestamp:
        return value.isString() && timestampFromText(value.toString()).isValid();
    case FieldType::Object:
        return value.isObject();
    case FieldType::List:
        return value.isArray();
    }
    return false;
}

const PayloadField* findField(const CommandSpec& spec, QStringView name)
{
    for (const PayloadField& field : spec.fields) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

std::optional<Refusal> checkValue(const PayloadField& field, const QJsonValue& value)
{
    const QString name = QString::fromLatin1(field.name);
    if (!fits(field.type, value))
        return Refusal { QString::fromLatin1(refusal::wrongType),
            { { QStringLiteral("field"), name }, { QStringLiteral("expected"), fieldTypeText(field.type) } } };
    if (!field.oneOf)
        return std::nullopt;
    const QString allowed = QString::fromLatin1(field.oneOf);
    if (allowed.split(QLatin1Char('|')).contains(value.toString()))
        return std::nullopt;
    return Refusal { QString::fromLatin1(refusal::badValue),
        { { QStringLiteral("field"), name },
            { QStringLiteral("allowed"), QString(allowed).replace(QLatin1Char('|'), QStringLiteral(", ")) } } };
}

} // namespace

const CommandSpec* commandSpec(QStringView kind)
{
    static const QHash<QString, const CommandSpec*> byKind = [] {
        QHash<QString, const CommandSpec*> index;
        for (const CommandSpec& spec : commandSpecs())
            index.insert(QString::fromLatin1(spec.kind), &spec);
        return index;
    }();
    return byKind.value(kind.toString());
}

std::optional<Refusal> checkPayload(const Command& command)
{
    const CommandSpec* spec = commandSpec(command.kind);
    if (!spec)
        return Refusal { QString::fromLatin1(refusal::unknownKind), { { QStringLiteral("kind"), command.kind } } };
    for (auto it = command.payload.begin(); it != command.payload.end(); ++it) {
        const PayloadField* field = findField(*spec, it.key());
        if (!field)
            return Refusal { QString::fromLatin1(refusal::unknownField),
                { { QStringLiteral("field"), it.key() }, { QStringLiteral("kind"), command.kind } } };
        if (std::optional<Refusal> problem = checkValue(*field, it.value()))
            return problem;
    }
    for (const PayloadField& field : spec->fields) {
        const QJsonValue value = command.payload.value(QLatin1String(field.name));
        const bool empty = value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
        if (field.required && empty)
            return Refusal { QString::fromLatin1(refusal::missingField),
                { { QStringLiteral("field"), QString::fromLatin1(field.name) },
                    { QStringLiteral("kind"), command.kind } } };
    }
    return std::nullopt;
}

tl::expected<Command, Refusal> commandFromJson(const QJsonObject& object)
{
    Command command;
    command.id = QUuid::fromString(object.value(QLatin1String("id")).toString());
    if (command.id.isNull())
        return refuse(refusal::badId, { { QStringLiteral("id"), object.value(QLatin1String("id")) } });
    const QJsonValue kind = object.value(QLatin1String("kind"));
    if (!kind.isString())
        return refuse(refusal::missingField, { { QStringLiteral("field"), QStringLiteral("kind") } });
    command.kind = kind.toString();
    command.payload = object;
    command.payload.remove(QStringLiteral("id"));
    command.payload.remove(QStringLiteral("kind"));
    if (std::optional<Refusal> problem = checkPayload(command))
        return tl::unexpected<Refusal>(*std::move(problem));
    return command;
}

namespace {

/** A delivery.start carries the hash of each passcode inside its list (ARCHITECTURE.md 4). */
QJsonArray withoutHashes(const QJsonArray& deliveries)
{
    QJsonArray plain;
    for (const QJsonValue& item : deliveries) {
        QJsonObject delivery = item.toObject();
        delivery.remove(QStringLiteral("hash"));
        plain.append(item.isObject() ? QJsonValue(delivery) : item);
    }
    return plain;
}

} // namespace

QJsonObject withoutSecrets(const Command& command)
{
    QJsonObject payload = command.payload;
    if (const CommandSpec* spec = commandSpec(command.kind)) {
        for (const PayloadField& field : spec->fields) {
            if (field.type == FieldType::Secret)
                payload.remove(QLatin1String(field.name));
        }
    }
    if (const QJsonValue deliveries = payload.value(QLatin1String("deliveries")); deliveries.isArray())
        payload.insert(QStringLiteral("deliveries"), withoutHashes(deliveries.toArray()));
    return payload;
}

QJsonObject secretsOf(const Command& command)
{
    QJsonObject secrets;
    const CommandSpec* spec = commandSpec(command.kind);
    for (auto it = command.payload.begin(); spec && it != command.payload.end(); ++it) {
        const PayloadField* field = findField(*spec, it.key());
        if (field && field->type == FieldType::Secret)
            secrets.insert(it.key(), it.value());
    }
    if (const QJsonValue deliveries = command.payload.value(QLatin1String("deliveries"));
        deliveries.isArray() && withoutHashes(deliveries.toArray()) != deliveries.toArray())
        secrets.insert(QStringLiteral("deliveries"), deliveries);
    return secrets;
}

QByteArray commandFingerprint(const Command& command)
{
    const QJsonObject content { { QStringLiteral("kind"), command.kind },
        { QStringLiteral("payload"), withoutSecrets(command) } };
    return QCryptographicHash::hash(canonicalJson(content), QCryptographicHash::Sha256).toHex();
}

QUuid commandIdFor(const QString& text)
{
    return QUuid::createUuidV5(padeskNamespace, text);
}

} // namespace padesk
