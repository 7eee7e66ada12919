// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/casedrafts.h"

namespace padesk {

namespace draft {

Command onNomination(const char* kind, const Nomination& nomination, QJsonObject payload)
{
    payload.insert(QStringLiteral("nomination"), nominationNumber(nomination.id));
    payload.insert(QStringLiteral("version"), nomination.rowVersion);
    return newCommand(QString::fromLatin1(kind), payload);
}

Command approve(const Nomination& nomination, MemberRole role, ToolLevel access)
{
    return onNomination("nomination.approve", nomination,
        { { QStringLiteral("role"), enumText(role) }, { QStringLiteral("access"), enumText(access) } });
}

Command judge(const Nomination& nomination, const QString& field, CheckVerdict verdict, bool accept)
{
    QJsonObject payload { { QStringLiteral("field"), field }, { QStringLiteral("verdict"), enumText(verdict) } };
    if (accept)
        payload.insert(QStringLiteral("accept"), true);
    return onNomination("nomination.judge_field", nomination, payload);
}

Command onChange(const char* kind, const ChangeRequest& change, QJsonObject payload)
{
    payload.insert(QStringLiteral("change_request"), changeRequestNumber(change.id));
    payload.insert(QStringLiteral("version"), change.rowVersion);
    return newCommand(QString::fromLatin1(kind), payload);
}

Command onCase(const char* kind, const QString& number, QJsonObject payload)
{
    payload.insert(QStringLiteral("case"), number);
    return newCommand(QString::fromLatin1(kind), payload);
}

} // namespace draft

MemberRole wantedRole(const Nomination& nomination)
{
    const bool asContact = nomination.state == NominationState::OfficeReview && nomination.claimsPrimary;
    return asContact ? MemberRole::Primary : MemberRole::User;
}

ToolLevel usualAccess(MemberRole role)
{
    return role == MemberRole::User ? ToolLevel::Download : ToolLevel::Full;
}

QStringList openDifferences(const NominationCase& one)
{
    QStringList fields;
    for (const FieldReview& review : one.fields) {
        if (review.check.verdict == CheckVerdict::Mismatch && !review.isAccepted())
            fields.append(review.check.field);
    }
    return fields;
}

QString fullName(const QString& family, const QString& given)
{
    return QString(family + u' ' + given).trimmed();
}

} // namespace padesk
