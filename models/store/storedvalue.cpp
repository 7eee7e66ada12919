// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedvalue.h"

#include "models/domain/fieldtable.h"

#include <QJsonDocument>

namespace padesk {
namespace {
QVariant textOrNull(bool valid, const QString& text)
{
    return valid ? QVariant(text) : QVariant(QMetaType::fromType<QString>());
}

QVariant jsonText(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/** SQLite binds a null QString as NULL: an empty text must not depend on how it was made. */
QVariant plainText(const QVariant& value)
{
    const auto* text = static_cast<const QString*>(value.constData());
    return text->isNull() && !value.isNull() ? QVariant(u""_qs) : value;
}

QJsonDocument documentOf(const QVariant& stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8());
}
} // namespace

QVariant toStored(Engine engine, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime: {
        const QDateTime at = value.toDateTime();
        return textOrNull(at.isValid(), timestampText(at));
    }
    case QMetaType::QDate:
        return textOrNull(value.toDate().isValid(), dayText(value.toDate()));
    case QMetaType::QUuid:
        return textOrNull(!value.toUuid().isNull(), value.toUuid().toString(QUuid::WithoutBraces));
    case QMetaType::QJsonObject:
        return jsonText(QJsonDocument(value.toJsonObject()));
    case QMetaType::QJsonArray:
        return jsonText(QJsonDocument(value.toJsonArray()));
    case QMetaType::Bool:
        return engine == Engine::Sqlite && !value.isNull() ? QVariant(value.toInt()) : value;
    case QMetaType::QString:
        return plainText(value);
    default:
        return value;
    }
}

QDateTime toDateTime(const QVariant& stored)
{
    if (stored.isNull())
        return {};
    if (stored.typeId() == QMetaType::QDateTime)
        return stored.toDateTime().toUTC();
    QDateTime at = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toUTC();
}

QDate toDate(const QVariant& stored)
{
    return stored.typeId() == QMetaType::QDate ? stored.toDate() : QDate::fromString(stored.toString(), Qt::ISODate);
}

bool toBool(const QVariant& stored)
{
    return stored.toBool();
}

QUuid toUuid(const QVariant& stored)
{
    return QUuid::fromString(stored.toString());
}

QJsonObject toJsonObject(const QVariant& stored)
{
    return documentOf(stored).object();
}

QJsonArray toJsonArray(const QVariant& stored)
{
    return documentOf(stored).array();
}

} // namespace padesk
