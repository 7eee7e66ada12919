// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/memberinput.h"
#include "models/domain/rules/rowimport.h"

#include <array>
#include <utility>

namespace padesk {
namespace {

/** F14: slots 1 to 4. */
constexpr int slotCount = 5;

/** What the import knows of one site: the stored slot holders and, as it goes on, those of the rows. */
struct SiteRoll {
    std::array<bool, slotCount> taken {};
    std::optional<Member> primary;
};

/** What a row says fills what is blank; the name of the first field in which they differ, or null. */
const char* fillBlanks(Member& stored, const Member& row)
{
    struct TextField {
        const char* name;
        QString Member::*text;
    };
    static constexpr std::array fields { TextField { "email", &Member::email }, TextField { "family", &Member::family },
        TextField { "given", &Member::given }, TextField { "family_kana", &Member::familyKana },
        TextField { "given_kana", &Member::givenKana }, TextField { "tel", &Member::tel } };
    for (const TextField& field : fields) {
        const QString& text = row.*field.text;
        QString& present = stored.*field.text;
        if (present.isEmpty())
            present = text;
        else if (!text.isEmpty() && text != present)
            return field.name;
    }
    return nullptr;
}

/** The contact of the site list before his first sign-in: which IBM ID he has was not known (F26). */
bool isExpectedPrimary(const Member& stored, const Member& row)
{
    if (stored.state != MemberState::Registered || hasSignedIn(stored))
        return false;
    const bool sameName = stored.family == row.family && stored.given == row.given;
    if (!stored.ibmIdKey.isEmpty())
        return row.ibmId.isEmpty() && sameName;
    const QString onFile = emailKey(stored.email);
    return sameName || (!onFile.isEmpty() && onFile == emailKey(row.email));
}

class MemberImport final : public RowImport {
public:
    explicit MemberImport(RuleContext& context)
        : m_context(context)
        , m_today(context.today())
    { }

    std::size_t effectsPerRow() const override { return 1; }

    RowRuling apply(const QJsonObject& fields, int row) override
    {
        tl::expected<MemberInput, Refusal> input = memberFromFields(fields, m_today);
        if (!input)
            return tl::unexpected<Refusal>(std::move(input.error()));
        const auto site = m_context.file.importSites.constFind(input->siteNumber);
        if (site == m_context.file.importSites.constEnd())
            return refuseField("site_number", refusal::siteNotFound, input->siteNumber);
        if (site->state == SiteState::Closed)
            return refuseField("site_number", refusal::siteClosed, input->siteNumber);
        Member& member = input->member;
        member.siteId = site->id;
        member.grantedBy = m_context.actor.name;
        return place(rollOf(site->id), member, row);
    }

private:
    using Identity = std::pair<qint64, QString>;

    static tl::unexpected<Refusal> refuseField(const char* field, const char* code, const QString& value)
    {
        const QString name = QString::fromLatin1(field);
        return refuse(code, { { QStringLiteral("field"), name }, { name, value } });
    }

    SiteRoll& rollOf(qint64 siteId)
    {
        const auto known = m_rolls.find(siteId);
        if (known != m_rolls.end())
            return *known;
        SiteRoll roll;
        const auto stored = m_context.file.importMembers.constFind(siteId);
        if (stored == m_context.file.importMembers.constEnd())
            return *m_rolls.insert(siteId, roll);
        for (const Member& member : *stored) {
            if (member.slot)
                roll.taken[static_cast<std::size_t>(*member.slot)] = true;
            if (member.slot == 0)
                roll.primary = member;
            if (!member.ibmIdKey.isEmpty())
                m_stored.insert({ siteId, member.ibmIdKey }, &member);
        }
        return *m_rolls.insert(siteId, roll);
    }

    RowRuling place(SiteRoll& roll, const Member& member, int row)
    {
        const Identity identity { member.siteId, emailKey(member.ibmId) };
        if (!identity.second.isEmpty()) {
            if (const int first = m_rows.value(identity); first > 0)
                return refuse(refusal::duplicateInImport,
                    { { QStringLiteral("field"), QStringLiteral("ibm_id") }, { QStringLiteral("ibm_id"), member.ibmId },
                        { QStringLiteral("first"), first } });
            if (const Member* stored = m_stored.value(identity))
                return complete(*stored, member, identity, row);
        }
        if (member.role == MemberRole::Primary && roll.primary && isExpectedPrimary(*roll.primary, member))
            return complete(*std::exchange(roll.primary, std::nullopt), member, identity, row);
        return add(roll, member, identity, row);
    }

    /** The same person in another role or with other data is no case for an import. */
    RowRuling complete(const Member& stored, const Member& member, const Identity& identity, int row)
    {
        Member completed = stored;
        if (stored.role != member.role)
            return refuseField("role", refusal::identityTaken, enumText(member.role));
        if (const char* field = fillBlanks(completed, member))
            return refuseField(field, refusal::identityTaken, member.ibmId);
        if (!member.ibmId.isEmpty())
            completed.ibmId = member.ibmId;
        if (completed.toolLevel == ToolLevel::None)
            setAccess(completed, accessOf(member));
        if (!completed.expiresOn.isValid())
            completed.expiresOn = member.expiresOn;
        m_rows.insert(identity, row);
        m_rows.insert({ stored.siteId, stored.ibmIdKey }, row);
        const Member saved = m_context.draft.update(stored, completed, QStringLiteral("import"));
        return saved.rowVersion == stored.rowVersion ? RowResult::Unchanged : RowResult::Applied;
    }

    RowRuling add(SiteRoll& roll, Member member, const Identity& identity, int row)
    {
        if (member.role == MemberRole::Primary && roll.taken[0])
            return refuseField("role", refusal::primaryExists, enumText(member.role));
        if (member.role != MemberRole::User)
            member.slot = freeSlot(roll, member.role);
        if (member.role == MemberRole::Secondary && !member.slot)
            return refuseField("role", refusal::secondariesFull, enumText(member.role));
        if (member.slot)
            roll.taken[static_cast<std::size_t>(*member.slot)] = true;
        if (!identity.second.isEmpty())
            m_rows.insert(identity, row);
        m_context.draft.insert(std::move(member), QStringLiteral("import"));
        return RowResult::Applied;
    }

    static std::optional<int> freeSlot(const SiteRoll& roll, MemberRole role)
    {
        if (role == MemberRole::Primary)
            return 0;
        for (int slot = 1; slot < slotCount; ++slot) {
            if (!roll.taken[static_cast<std::size_t>(slot)])
                return slot;
        }
        return std::nullopt;
    }

    RuleContext& m_context;
    const QDate m_today;
    QHash<qint64, SiteRoll> m_rolls;
    QHash<Identity, const Member*> m_stored;
    /** The row that brought each identity. */
    QHash<Identity, int> m_rows;
};

} // namespace

std::unique_ptr<RowImport> memberImport(RuleContext& context)
{
    return std::make_unique<MemberImport>(context);
}

} // namespace padesk
