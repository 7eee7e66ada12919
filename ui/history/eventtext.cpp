// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventtext.h"

#include "models/domain/eventchain.h"
#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/fieldnames.h"
#include "models/tables/termtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace padesk {
namespace {

constexpr int japanSeconds = 9 * 3600;

struct EventTexts {
    Q_DECLARE_TR_FUNCTIONS(padesk::EventTexts)
};

TermGroup stateGroup(Entity entity)
{
    switch (entity) {
    case Entity::Member:
        return TermGroup::MemberState;
    case Entity::Nomination:
        return TermGroup::NominationState;
    case Entity::PasscodeRequest:
        return TermGroup::RequestState;
    case Entity::Delivery:
        return TermGroup::DeliveryState;
    case Entity::ChangeRequest:
        return TermGroup::ChangeState;
    default:
        return TermGroup::SiteState;
    }
}

/** The group whose names the values of a field have. */
std::optional<TermGroup> groupOf(Entity entity, const QString& field)
{
    if (field == u"state")
        return stateGroup(entity);
    if (field == u"role" || field == u"requested_role")
        return TermGroup::Role;
    if (field == u"channel")
        return TermGroup::Channel;
    if (field == u"source")
        return TermGroup::Source;
    if (field == u"document" || (field == u"kind" && entity == Entity::Document))
        return TermGroup::Document;
    return std::nullopt;
}

/** A case by the number people know it by, any other row by the number it is stored under: "#2928". */
QString rowValue(const QString& field, qint64 id)
{
    if (field == u"nomination_id")
        return nominationNumber(id);
    if (field == u"request_id")
        return requestNumber(id);
    if (field == u"delivery_id")
        return deliveryNumber(id);
    if (field == u"change_request_id")
        return changeRequestNumber(id);
    return u'#' + QString::number(id);
}

QString textValue(Entity entity, const QString& field, const QString& text)
{
    if (const auto group = groupOf(entity, field))
        return termText(*group, text);
    if (field == u"tel" || field == u"fax")
        return formatPhone(text);
    if (text.size() > 10 && text.at(10) == u'T') {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (at.isValid())
            return at.toOffsetFromUtc(japanSeconds).toString(QStringLiteral("yyyy/MM/dd H:mm"));
    }
    return text;
}

/** "Name: value" for each field that has one. */
QString objectValue(Entity entity, const QJsonObject& object)
{
    QStringList parts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString text = eventValue(entity, field.key(), field.value());
        if (!text.isEmpty() && !isInternalField(field.key()))
            //: %1: name of a field, %2: its value
            parts.append(EventTexts::tr("%1: %2").arg(celltext::capitalised(fieldName(field.key())), text));
    }
    return celltext::list(parts);
}

/** The site of an event is known by its number; an event never moves a row to another site. */
QString sideText(const EventRow& event, const QString& field, const QJsonValue& value)
{
    if (field == u"site_id" && event.siteId && value.toInteger() == *event.siteId && !event.siteNumber.isEmpty())
        return event.siteNumber;
    return eventValue(event.entity, field, value);
}

ComparisonRow change(const EventRow& event, const QString& field)
{
    ComparisonRow row;
    row.field = field;
    row.label = celltext::capitalised(fieldName(field));
    row.applicant = sideText(event, field, event.before.value(field));
    row.registered = sideText(event, field, event.after.value(field));
    if (row.applicant.isEmpty()) {
        //: what an event did to a field
        row.verdictText = EventTexts::tr("New");
    } else if (row.registered.isEmpty()) {
        //: what an event did to a field
        row.verdictText = EventTexts::tr("Removed");
    } else {
        //: what an event did to a field
        row.verdictText = EventTexts::tr("Changed");
        row.verdictTone = Tone::Amber;
    }
    return row;
}

} // namespace

QString eventSubject(const EventRow& event)
{
    switch (event.entity) {
    case Entity::Nomination:
        return nominationNumber(event.entityId);
    case Entity::PasscodeRequest:
        return requestNumber(event.entityId);
    case Entity::Delivery:
        return deliveryNumber(event.entityId);
    case Entity::ChangeRequest:
        return changeRequestNumber(event.entityId);
    default:
        return celltext::capitalised(termText(TermGroup::Entity, enumText(event.entity)));
    }
}

QString eventValue(Entity entity, const QString& field, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return celltext::yesOrNo(value.toBool());
    case QJsonValue::Double:
        return field.endsWith(u"_id") ? rowValue(field, value.toInteger()) : QString::number(value.toInteger());
    case QJsonValue::String:
        return textValue(entity, field, value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts.append(eventValue(entity, field, part));
        return celltext::list(parts);
    }
    case QJsonValue::Object:
        return objectValue(entity, value.toObject());
    default:
        return {};
    }
}

QList<ComparisonRow> eventChanges(const EventRow& event)
{
    QStringList fields = event.after.keys();
    for (const QString& field : event.before.keys()) {
        if (!fields.contains(field))
            fields.append(field);
    }
    QList<ComparisonRow> rows;
    for (const QString& field : std::as_const(fields)) {
        if (isInternalField(field))
            continue;
        const ComparisonRow row = change(event, field);
        if (!row.applicant.isEmpty() || !row.registered.isEmpty())
            rows.append(row);
    }
    return rows;
}

QString chainFaultSentence(const HistoryCheck& check)
{
    const QString number = QLocale().toString(check.badSeq);
    switch (check.fault) {
    case ChainFault::Gap:
        return EventTexts::tr("Event %1 is missing.").arg(number);
    case ChainFault::PrevHash:
        return EventTexts::tr("Event %1 does not follow from the one before it.").arg(number);
    case ChainFault::Hash:
        return EventTexts::tr("Event %1 was changed after it was written.").arg(number);
    case ChainFault::BeforeText:
    case ChainFault::AfterText:
        return EventTexts::tr("The values of event %1 were changed after it was written.").arg(number);
    case ChainFault::None:
        break;
    }
    return {};
}

} // namespace padesk
