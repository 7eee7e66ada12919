// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/availability.h"

#include "models/domain/decision.h"
#include "models/domain/desk/commandport.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace padesk {
namespace {

/** Stands for a text that nobody has entered yet; no rule takes it for a number, a date or an address. */
constexpr char probe[] = "?";

bool isMissing(const Command& draft, const QString& field)
{
    const QJsonValue value = draft.payload.value(field);
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

QJsonValue probeFor(const PayloadField& field, const QDateTime& now)
{
    switch (field.type) {
    case FieldType::Text:
        return field.oneOf ? QString::fromLatin1(field.oneOf).section(u'|', 0, 0) : QString::fromLatin1(probe);
    case FieldType::Secret:
        return QString::fromLatin1(probe);
    case FieldType::Flag:
        return false;
    case FieldType::Integer:
        return 0;
    case FieldType::Day:
        return officeDate(now).toString(Qt::ISODate);
    case FieldType::Timestamp:
        return timestampText(now);
    case FieldType::Object:
        return QJsonObject();
    case FieldType::List:
        return QJsonArray();
    }
    return {};
}

QStringList missingFields(const Command& draft)
{
    QStringList fields;
    const CommandSpec* spec = commandSpec(draft.kind);
    if (!spec)
        return fields;
    for (const PayloadField& field : spec->fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.required && isMissing(draft, name))
            fields.append(name);
    }
    return fields;
}

/** A refusal that a field answers which the rules know by another name than its own. */
struct AnsweredBy {
    const char* code;
    std::array<const char*, 2> fields;
};

constexpr std::array answeredBy {
    AnsweredBy { refusal::replacementNeeded, { "old_primary" } },
    AnsweredBy { refusal::nothingChanges, { "changes" } },
    AnsweredBy { refusal::successorNotFound, { "member", "ibm_id" } },
    AnsweredBy { refusal::memberNotFound, { "member", "ibm_id" } },
    AnsweredBy { refusal::reasonMissing, { "reason", "reason_code" } },
    AnsweredBy { refusal::hashMissing, { "hash" } },
};

/** The fields of the draft that would answer the refusal and are empty; all of them have to be. */
QStringList fieldsFor(const Refusal& refusal, const Command& draft)
{
    const QString named = refusal.parameters.value(QLatin1String("field")).toString();
    if (!named.isEmpty() && refusal.code != QLatin1String(refusal::reasonMissing))
        return isMissing(draft, named) ? QStringList { named } : QStringList();
    for (const AnsweredBy& answer : answeredBy) {
        if (refusal.code != QLatin1String(answer.code))
            continue;
        QStringList fields;
        for (const char* field : answer.fields) {
            if (field && !isMissing(draft, QString::fromLatin1(field)))
                return {};
            if (field)
                fields.append(QString::fromLatin1(field));
        }
        return fields;
    }
    return {};
}

bool speaksOfProbe(const Refusal& refusal)
{
    return std::any_of(refusal.parameters.begin(), refusal.parameters.end(),
        [](const QJsonValue& value) { return value.toString() == QLatin1String(probe); });
}

QList<PlannedNotice> noticesOf(const Decision& decision, const CaseFile& file)
{
    QList<PlannedNotice> notices;
    QHash<qint64, Document> documents;
    for (const DeliveryCase& known : file.deliveries)
        documents.insert(known.document.id, known.document);
    for (const Effect& effect : decision.effects) {
        if (const auto* document = std::get_if<Change<Document>>(&effect); document && !document->before)
            documents.insert(document->after.id, document->after);
        const auto* delivery = std::get_if<Change<Delivery>>(&effect);
        if (delivery && !delivery->before)
            notices.append({ documents.value(delivery->after.documentId), delivery->after });
    }
    return notices;
}

ActionState refusedState(const Command& draft, const Refusal& refusal, QStringList missing)
{
    ActionState state { draft.kind, Readiness::Refused, refusal, {}, {}, {} };
    const QStringList asked = fieldsFor(refusal, draft);
    if (asked.isEmpty() && !speaksOfProbe(refusal))
        return state;
    state.readiness = Readiness::NeedsInput;
    state.missing = std::move(missing);
    for (const QString& field : asked) {
        if (!state.missing.contains(field))
            state.missing.append(field);
    }
    return state;
}

} // namespace

Command newCommand(const QString& kind, QJsonObject payload)
{
    return { QUuid::createUuid(), kind, std::move(payload) };
}

Command completedDraft(const Command& draft, const QDateTime& now)
{
    Command completed = draft;
    const CommandSpec* spec = commandSpec(draft.kind);
    if (!spec)
        return completed;
    for (const PayloadField& field : spec->fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.required && isMissing(draft, name))
            completed.payload.insert(name, probeFor(field, now));
    }
    return completed;
}

ActionState availability(
    const Command& draft, const CaseFile& caseFile, const Actor& actor, const Policy& policy, const QDateTime& now)
{
    const QStringList missing = missingFields(draft);
    const Outcome outcome = decide(completedDraft(draft, now), caseFile, actor, policy, now);
    if (!outcome)
        return refusedState(draft, outcome.error(), missing);
    if (!missing.isEmpty())
        return { draft.kind, Readiness::NeedsInput, {}, missing, {}, {} };
    return { draft.kind, Readiness::Ready, {}, {}, noticesOf(*outcome, caseFile), outcome->answer };
}

} // namespace padesk
