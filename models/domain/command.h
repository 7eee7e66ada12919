// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/role.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUuid>

#include <vector>

namespace padesk {

/** A change that somebody wants: the id is made by the sender and makes a retry safe (ARCHITECTURE.md 1). */
struct Command {
    QUuid id;
    QString kind;
    QJsonObject payload;

    bool operator==(const Command&) const = default;
};

/** What a payload field holds; texts are checked further by the rule that reads them. */
enum class FieldType { Text, Flag, Integer, Day, Timestamp, Object, List, Secret };

struct PayloadField {
    const char* name;
    FieldType type = FieldType::Text;
    bool required = false;
    /** For Text: the allowed texts joined by '|', or nothing. */
    const char* oneOf = nullptr;
};

/** One kind of command: who may hand it in, and what its payload looks like. */
struct CommandSpec {
    const char* kind;
    Roles allowed;
    std::vector<PayloadField> fields;
};

/** All kinds, in the order of ARCHITECTURE.md 5. */
const std::vector<CommandSpec>& commandSpecs();
const CommandSpec* commandSpec(QStringView kind);

/**
 * Reads one command from its JSON object {"id", "kind", …payload}. Refuses a bad id (PA-CMD-006), an unknown kind,
 * missing, wrongly typed and unknown fields, each naming the field (PA-CMD-001 to -004, -011).
 */
tl::expected<Command, Refusal> commandFromJson(const QJsonObject& object);
/** The same check for a command built in the program. */
std::optional<Refusal> checkPayload(const Command& command);

/** The payload without its secret fields, and those fields alone. */
QJsonObject withoutSecrets(const Command& command);
QJsonObject secretsOf(const Command& command);

/** sha256 (hex) of the canonical JSON of kind and payload without secrets: "same id, other content" (ARCHITECTURE.md
 * 1). */
QByteArray commandFingerprint(const Command& command);

/** A command id that two hand-ins of the same thing share: UUIDv5 of a text in PA Desk's own namespace. */
QUuid commandIdFor(const QString& text);

} // namespace padesk
