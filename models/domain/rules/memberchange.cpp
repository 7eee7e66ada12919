// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/memberchange.h"

#include "models/domain/rules/memberrights.h"
#include "models/domain/rules/personinput.h"
#include "models/domain/rules/primary.h"
#include "models/domain/rules/siteguards.h"

namespace padesk {
namespace {

/** Columns of rights and their texts; the areas without update know none and view only. */
struct RightColumn {
    const char* name;
    const char* allowed;
};
constexpr RightColumn rightColumns[] {
    { "role", "primary|secondary|user" },
    { "tool_level", "none|download|download_media|full" },
    { "reporting", "none|view" },
    { "documents", "none|view" },
    { "entitlement", "none|view|update" },
    { "manage_access", "none|view|update" },
    { "contact_update", "none|view|update" },
};
constexpr QLatin1String expiry("expires_on");
constexpr QLatin1String language("language");

bool isRight(const QString& column)
{
    return column == expiry
        || std::any_of(std::begin(rightColumns), std::end(rightColumns),
            [&column](const RightColumn& right) { return column == QLatin1String(right.name); });
}

const QStringList& memberColumns()
{
    static const QStringList columns = [] {
        QStringList names = personColumns();
        for (const RightColumn& right : rightColumns)
            names.append(QString::fromLatin1(right.name));
        return names << QStringLiteral("country") << language << expiry;
    }();
    return columns;
}

Ruling checkText(const QString& column, const QString& value, const QString& allowed)
{
    if (allowed.split(QLatin1Char('|')).contains(value))
        return {};
    return refuse(refusal::badValue,
        { { QStringLiteral("field"), column },
            { QStringLiteral("allowed"), QString(allowed).replace(QLatin1Char('|'), QStringLiteral(", ")) } });
}

Ruling checkShape(const QJsonObject& changes)
{
    if (changes.isEmpty())
        return refuse(refusal::nothingChanges);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue to = it.value().toObject().value(QLatin1String("to"));
        if (!to.isString())
            return refuse(refusal::wrongType,
                { { QStringLiteral("field"), it.key() }, { QStringLiteral("expected"), QStringLiteral("from, to") } });
        for (const RightColumn& right : rightColumns) {
            if (it.key() != QLatin1String(right.name))
                continue;
            if (const Ruling fits = checkText(it.key(), to.toString(), QString::fromLatin1(right.allowed)); !fits)
                return fits;
        }
        if (it.key() == language) {
            if (const Ruling fits = checkText(it.key(), to.toString(), QStringLiteral("|ja|en")); !fits)
                return fits;
        }
    }
    return {};
}

bool onlyOwnData(const QJsonObject& changes)
{
    const QStringList columns = changes.keys();
    return std::none_of(columns.begin(), columns.end(), isRight);
}

/**
 * Contacts change their own name and addresses but no right of theirs (C5). The primary's are the registration of the
 * site, which the office changes on request (4.8); the language of letters is his own business.
 */
Ruling checkMayChange(const RuleContext& context, const Member& member, const QJsonObject& changes)
{
    if (context.isOffice() || !isSelf(context, member) || !onlyOwnData(changes))
        return checkMayAdminister(context, member);
    if (member.role != MemberRole::Primary || changes.keys() == QStringList { language })
        return {};
    return refuse(refusal::ownDataByChangeRequest, {});
}

/** User to secondary or back (4.6); a secondary administers access unless the change says otherwise. */
tl::expected<Member, Refusal> withRole(const RuleContext& context, const Member& before, Member after, bool grantGiven)
{
    if (after.role == before.role)
        return after;
    if (after.role == MemberRole::Primary || before.role == MemberRole::Primary)
        return refuse(refusal::primaryOnlyByReplacement, {});
    const bool rises = after.role == MemberRole::Secondary;
    if (rises) {
        if (const Ruling may = checkMayGrant(context, after.role); !may)
            return tl::unexpected<Refusal>(may.error());
        const auto slot = takeSecondarySlot(context);
        if (!slot)
            return tl::unexpected<Refusal>(slot.error());
        after.slot = *slot;
    } else {
        after.slot.reset();
    }
    if (!grantGiven)
        after.manageAccess = rises ? Grant::Update : Grant::None;
    return after;
}

tl::expected<Member, Refusal> changedMember(const RuleContext& context, const QJsonObject& changes)
{
    const Member& before = *context.file.member;
    const auto changed = changedRecord(before, changes, memberColumns(), normalisedMemberColumn, context.policy);
    if (!changed)
        return changed;
    if (changes.contains(expiry)) {
        if (const Ruling later = checkExpiry(context, changed->expiresOn); !later)
            return tl::unexpected<Refusal>(later.error());
    }
    return withRole(context, before, *changed, changes.contains(QLatin1String("manage_access")));
}

} // namespace

Ruling requireOpenMember(const RuleContext& context)
{
    const std::optional<Member>& member = context.file.member;
    if (!member || !context.file.site || member->siteId != context.file.site->id)
        return refuse(refusal::memberNotFound,
            { { QStringLiteral("member"), context.command.payload.value(QLatin1String("member")) },
                { QStringLiteral("ibm_id"), context.text("ibm_id") } });
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    if (const Ruling seen = checkVersion(context, *member); !seen)
        return seen;
    if (!isOpen(*member))
        return refuse(refusal::memberStateWrong, { { QStringLiteral("state"), enumText(member->state) } });
    return {};
}

Ruling checkExpiry(const RuleContext& context, QDate expiresOn)
{
    if (!expiresOn.isValid() || expiresOn >= context.today())
        return {};
    return refuse(refusal::expiryInPast,
        { { QStringLiteral("field"), QString(expiry) }, { QStringLiteral("day"), expiresOn.toString(Qt::ISODate) } });
}

tl::expected<int, Refusal> takeSecondarySlot(const RuleContext& context)
{
    if (const std::optional<int> slot = freeSecondarySlot(context.file.slotHolders))
        return *slot;
    return refuse(refusal::secondariesFull, { { QStringLiteral("count"), context.file.secondaries() } });
}

Ruling changeMember(RuleContext& context)
{
    if (const Ruling open = requireOpenMember(context); !open)
        return open;
    const Member& before = *context.file.member;
    const QJsonObject changes = context.command.payload.value(QLatin1String("changes")).toObject();
    if (const Ruling shape = checkShape(changes); !shape)
        return shape;
    if (const Ruling may = checkMayChange(context, before, changes); !may)
        return may;
    const auto changed = changedMember(context, changes);
    if (!changed)
        return tl::unexpected<Refusal>(changed.error());
    if (*changed == before)
        return refuse(refusal::nothingChanges);
    context.draft.update(before, *changed, QStringLiteral("change"));
    // Users have no desk: loss of the role takes the login's link away (ARCHITECTURE.md 3).
    if (before.slot && !changed->slot)
        unlinkLogins(context, { before.id });
    noteReason(context, Entity::Member, before.id);
    context.draft.answer("member", before.id);
    return {};
}

} // namespace padesk
