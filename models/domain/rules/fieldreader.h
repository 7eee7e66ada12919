// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"
#include "models/domain/inputproblem.h"
#include "models/domain/refusal.h"

#include <QDate>
#include <QJsonObject>

#include <array>
#include <optional>

namespace padesk {

enum class Need { Optional, Required };

/**
 * Reads typed fields of a payload or of a row of an import, one after the other. The first problem is kept, naming its
 * field; after it every read answers a blank, so that a caller checks once at the end. Texts beside "fields" must
 * outlive it. At most 32 fields.
 */
class FieldReader {
public:
    using Parser = Parsed<QString> (*)(QStringView);

    explicit FieldReader(const QJsonObject& fields)
        : m_fields(fields)
    { }

    /** One line as entered, at most maxLength characters. */
    QString line(const char* name, int maxLength, Need need = Need::Optional);
    /** What parse makes of it; a blank one is no problem unless required. */
    QString parsed(const char* name, Parser parse, Need need = Need::Optional);
    QDate day(const char* name, Need need = Need::Optional);
    /** A required text that is one of the enumeration's, but for case and width. */
    template <NamedEnum Enum>
    Enum choice(const char* name)
    {
        const auto& names = EnumText<Enum>::names;
        return static_cast<Enum>(choiceOf(name, names.data(), static_cast<int>(names.size())));
    }
    /** Whether the field is there and not an empty text. */
    bool has(const char* name) const;
    /** The text as it stands, for fields with a check of their own. */
    QString raw(const char* name);

    /** Keeps a problem of the caller's, unless there is one already. */
    void refuse(const char* code, const char* field, QJsonObject parameters = {});
    void refuse(const char* field, const InputProblem& problem);
    /** PA-CMD-004 for the first field that nobody has read. */
    void refuseOthers();

    bool isGood() const { return !m_refusal; }
    const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    int choiceOf(const char* name, const QLatin1String* names, int count);

    const QJsonObject& m_fields;
    std::optional<Refusal> m_refusal;
    std::array<const char*, 32> m_read {};
    std::size_t m_readCount = 0;
    qsizetype m_present = 0;
};

} // namespace padesk
