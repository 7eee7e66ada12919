// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandresult.h"

namespace padesk {

QJsonObject resultJson(const CommandResult& result)
{
    QJsonObject json = result.answer;
    json.insert(QStringLiteral("id"), result.id.toString(QUuid::WithoutBraces));
    json.insert(QStringLiteral("state"), result.applied ? QStringLiteral("applied") : QStringLiteral("refused"));
    if (!result.applied) {
        json.insert(QStringLiteral("code"), result.refusal.code);
        json.insert(QStringLiteral("parameters"), result.refusal.parameters);
    }
    if (result.replayed)
        json.insert(QStringLiteral("replayed"), true);
    return json;
}

CommandResult resultFromJson(const QUuid& id, const QJsonObject& json)
{
    CommandResult result;
    result.id = id;
    result.applied = json.value(QLatin1String("state")) == QLatin1String("applied");
    result.answer = json;
    for (const char* own : { "id", "state", "parameters", "replayed" })
        result.answer.remove(QLatin1String(own));
    if (!result.applied) {
        result.refusal
            = { json.value(QLatin1String("code")).toString(), json.value(QLatin1String("parameters")).toObject() };
        result.answer.remove(QLatin1String("code"));
    }
    return result;
}

} // namespace padesk
