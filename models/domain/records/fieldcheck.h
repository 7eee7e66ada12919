// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"

namespace padesk {

/** One field of the applicant against the registration (F28, match_check in DOMAIN.md 4.1). */
enum class CheckVerdict { Match, Variant, Mismatch, Absent };
template <>
struct EnumText<CheckVerdict> {
    static constexpr std::array names { QLatin1String("match"), QLatin1String("variant"), QLatin1String("mismatch"),
        QLatin1String("absent") };
};

struct FieldCheck {
    qint64 id = 0;
    qint64 nominationId = 0;
    QString field;
    QString applicantValue;
    QString documentValue;
    CheckVerdict verdict = CheckVerdict::Absent;
    /** Who set the verdict; empty while it is the computed one. */
    QString judgedBy;
    /** The supervisor who accepted a mismatch; empty otherwise. */
    QString acceptedBy;
    qint64 rowVersion = 1;

    bool operator==(const FieldCheck&) const = default;

    static constexpr Entity entity = Entity::FieldCheck;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &FieldCheck::id },
            Field { "nomination_id", &FieldCheck::nominationId },
            Field { "field", &FieldCheck::field },
            Field { "applicant_value", &FieldCheck::applicantValue },
            Field { "document_value", &FieldCheck::documentValue },
            Field { "verdict", &FieldCheck::verdict },
            Field { "judged_by", &FieldCheck::judgedBy },
            Field { "accepted_by", &FieldCheck::acceptedBy },
            Field { "row_version", &FieldCheck::rowVersion, FieldUse::Version },
        };
    }
};

} // namespace padesk
