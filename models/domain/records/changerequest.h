// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"
#include "models/domain/records/nomination.h"

namespace padesk {

enum class ChangeState { Received, Applied, Refused };
template <>
struct EnumText<ChangeState> {
    static constexpr std::array names { QLatin1String("received"), QLatin1String("applied"), QLatin1String("refused") };
};

/** The registration is wrong and somebody asks to have it changed (F11). */
struct ChangeRequest {
    qint64 id = 0;
    qint64 siteId = 0;
    Source source = Source::Fax;
    QString reference;
    /** {column: {"from", "to"}} of the site, contact_… for its primary; {"primary": {"from": id, "to": proposal}}. */
    QJsonObject changes;
    ChangeState state = ChangeState::Received;
    QString submittedBy;
    QDateTime receivedAt;
    QDateTime dueAt;
    QString decidedBy;
    QDateTime decidedAt;
    QString reason;
    qint64 rowVersion = 1;

    bool operator==(const ChangeRequest&) const = default;

    static constexpr Entity entity = Entity::ChangeRequest;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &ChangeRequest::id },
            Field { "site_id", &ChangeRequest::siteId },
            Field { "source", &ChangeRequest::source },
            Field { "reference", &ChangeRequest::reference },
            Field { "changes", &ChangeRequest::changes },
            Field { "state", &ChangeRequest::state },
            Field { "submitted_by", &ChangeRequest::submittedBy },
            Field { "received_at", &ChangeRequest::receivedAt },
            Field { "due_at", &ChangeRequest::dueAt },
            Field { "decided_by", &ChangeRequest::decidedBy },
            Field { "decided_at", &ChangeRequest::decidedAt },
            Field { "reason", &ChangeRequest::reason },
            Field { "row_version", &ChangeRequest::rowVersion, FieldUse::Version },
        };
    }
};

/** Who works on a case: a lease that expires by itself, visible in the lists. */
struct Claim {
    qint64 id = 0;
    Entity subject = Entity::Nomination;
    qint64 subjectId = 0;
    QString holder;
    QDateTime expiresAt;
    qint64 rowVersion = 1;

    bool operator==(const Claim&) const = default;

    static constexpr Entity entity = Entity::Claim;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Claim::id },
            Field { "subject", &Claim::subject },
            Field { "subject_id", &Claim::subjectId },
            Field { "holder", &Claim::holder },
            Field { "expires_at", &Claim::expiresAt },
            Field { "row_version", &Claim::rowVersion, FieldUse::Version },
        };
    }
};

/** What somebody wrote beside a case. */
struct Note {
    qint64 id = 0;
    Entity subject = Entity::Nomination;
    qint64 subjectId = 0;
    QString text;
    QString author;
    QDateTime writtenAt;
    qint64 rowVersion = 1;

    bool operator==(const Note&) const = default;

    static constexpr Entity entity = Entity::Note;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Note::id },
            Field { "subject", &Note::subject },
            Field { "subject_id", &Note::subjectId },
            Field { "text", &Note::text },
            Field { "author", &Note::author },
            Field { "written_at", &Note::writtenAt },
            Field { "row_version", &Note::rowVersion, FieldUse::Version },
        };
    }
};

} // namespace padesk
