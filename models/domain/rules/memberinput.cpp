// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/memberinput.h"

#include "models/domain/inputfields.h"
#include "models/domain/rules/fieldreader.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

void readNames(FieldReader& reader, Member& member)
{
    member.family = reader.line("family", nameMaxLength, Need::Required);
    member.given = reader.line("given", nameMaxLength);
    member.familyKana = reader.parsed("family_kana", parseKana);
    member.givenKana = reader.parsed("given_kana", parseKana);
    member.tel = reader.parsed("tel", parsePhone);
}

void readIdentity(FieldReader& reader, Member& member)
{
    member.ibmId = reader.parsed("ibm_id", parseEmail);
    member.email = reader.parsed("email", parseEmail);
    if (member.email.isEmpty())
        member.email = member.ibmId;
    if (member.role == MemberRole::Primary)
        return;
    if (member.ibmId.isEmpty())
        member.ibmId = member.email;
    if (member.ibmId.isEmpty())
        reader.refuse("ibm_id", InputProblem { problem::required.toString(), {} });
}

/** Without a word about access a member may download, a primary everything. */
void readAccess(FieldReader& reader, Member& member)
{
    const bool primary = member.role == MemberRole::Primary;
    ToolLevel level = primary ? ToolLevel::Full : ToolLevel::Download;
    if (reader.has("access"))
        level = reader.choice<ToolLevel>("access");
    setAccess(member, accessPreset(level, member.role != MemberRole::User));
}

void readExpiry(FieldReader& reader, Member& member, QDate today)
{
    member.expiresOn = reader.day("expires_on");
    if (member.expiresOn.isValid() && member.expiresOn < today)
        reader.refuse(
            refusal::expiryInPast, "expires_on", { { QStringLiteral("day"), member.expiresOn.toString(Qt::ISODate) } });
}

} // namespace

tl::expected<MemberInput, Refusal> memberFromFields(const QJsonObject& fields, QDate today)
{
    FieldReader reader(fields);
    MemberInput input;
    input.siteNumber = reader.parsed("site_number", parseSiteNumber, Need::Required);
    Member& member = input.member;
    member.role = reader.choice<MemberRole>("role");
    member.state = member.role == MemberRole::Primary ? MemberState::Registered : MemberState::Active;
    member.authMethod = member.role == MemberRole::Primary ? AuthMethod::None : AuthMethod::Granted;
    readIdentity(reader, member);
    readNames(reader, member);
    readAccess(reader, member);
    readExpiry(reader, member, today);
    reader.refuseOthers();
    if (!reader.isGood())
        return tl::unexpected<Refusal>(*reader.refusal());
    return input;
}

} // namespace padesk
