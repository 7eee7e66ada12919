// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/changerequestcase.h"

namespace padesk {
namespace {

constexpr QLatin1String primaryField("primary");
constexpr QLatin1String contactPrefix("contact_");

QString storedValue(const ChangeRequestCase& one, const QString& field)
{
    if (!field.startsWith(contactPrefix))
        return recordJson(one.site).value(field).toString();
    const Member* primary = one.holders.primary();
    return primary ? recordJson(*primary).value(field.mid(contactPrefix.size())).toString() : QString();
}

QList<FieldChange> fieldChanges(const ChangeRequestCase& one)
{
    const bool open = one.change.state == ChangeState::Received;
    QList<FieldChange> fields;
    for (auto it = one.change.changes.begin(); it != one.change.changes.end(); ++it) {
        if (it.key() == primaryField)
            continue;
        const QJsonObject change = it.value().toObject();
        FieldChange field { it.key(), change.value(QLatin1String("from")).toString(),
            change.value(QLatin1String("to")).toString(), storedValue(one, it.key()), false };
        field.stale = open && field.now != field.from;
        fields.append(field);
    }
    return fields;
}

std::optional<ProposedSuccessor> successorOf(const ChangeRequestCase& one, const std::optional<Member>& member)
{
    const QJsonValue proposal = one.change.changes.value(primaryField);
    if (!proposal.isObject())
        return std::nullopt;
    const QJsonObject to = proposal.toObject().value(QLatin1String("to")).toObject();
    const qint64 from = proposal.toObject().value(QLatin1String("from")).toInteger();
    const auto text = [&to](const char* name) { return to.value(QLatin1String(name)).toString(); };
    const Member* primary = one.holders.primary();
    ProposedSuccessor successor { member, QString(text("family") + u' ' + text("given")).trimmed(), text("email"),
        one.change.state == ChangeState::Received && primary && primary->id != from };
    if (member)
        successor.name = QString(member->family + u' ' + member->given).trimmed();
    if (successor.email.isEmpty())
        successor.email = member ? member->email : text("ibm_id");
    return successor;
}

} // namespace

void completeChangeRequestCase(ChangeRequestCase& one, const std::optional<Member>& successor)
{
    one.fields = fieldChanges(one);
    one.successor = successorOf(one, successor);
    one.channel = changeChannel(one.site.contract);
    one.overdue = one.change.state == ChangeState::Received && one.change.dueAt.isValid()
        && one.change.dueAt < one.background.readAt;
}

} // namespace padesk
