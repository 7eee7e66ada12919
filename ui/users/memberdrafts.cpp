// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/memberdrafts.h"

namespace padesk {
namespace {

const char* kindOf(MemberDeed deed)
{
    switch (deed) {
    case MemberDeed::Suspend:
        return "member.suspend";
    case MemberDeed::Resume:
        return "member.resume";
    case MemberDeed::End:
        break;
    }
    return "member.end";
}

} // namespace

namespace draft {

Command onMember(const char* kind, qint64 member, qint64 version, QJsonObject payload)
{
    payload.insert(QStringLiteral("member"), member);
    payload.insert(QStringLiteral("version"), version);
    return newCommand(QString::fromLatin1(kind), payload);
}

Command deed(MemberDeed deed, qint64 member, qint64 version, const QString& reason)
{
    QJsonObject payload;
    if (!reason.isEmpty())
        payload.insert(QStringLiteral("reason"), reason);
    return onMember(kindOf(deed), member, version, payload);
}

Command onSite(const char* kind, const Site& site, QJsonObject payload)
{
    payload.insert(QStringLiteral("site_number"), site.siteNumber);
    payload.insert(QStringLiteral("version"), site.rowVersion);
    return newCommand(QString::fromLatin1(kind), payload);
}

} // namespace draft

QString memberName(const QString& family, const QString& given)
{
    return QString(family + u' ' + given).trimmed();
}

} // namespace padesk
