// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputfields.h"
#include "models/domain/rules/changerequests.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/registration.h"
#include "models/domain/rules/replacement.h"
#include "models/domain/rules/siteedit.h"
#include "models/domain/rules/siteguards.h"

namespace padesk {
namespace {

void answerSite(RuleContext& context, const Site& site)
{
    context.draft.answer("site_number", site.siteNumber);
}

Ruling registerSite(RuleContext& context)
{
    const auto input = siteFromFields(context.command.payload, context.policy, context.today());
    if (!input)
        return tl::unexpected<Refusal>(input.error());
    if (context.file.site)
        return refuse(refusal::siteNumberTaken, { { QStringLiteral("site_number"), input->site.siteNumber } });
    if (const Ruling past = refuseFuture(context, "registered_on", input->site.registeredOn); !past)
        return past;
    if (const Ruling past = refuseFuture(context, "first_order_on", input->site.firstOrderOn); !past)
        return past;
    const Registered registered = saveRegistration(context, *input, true);
    answerSite(context, registered.site);
    context.draft.answer("member", registered.primary.id);
    return {};
}

Ruling updateSite(RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    if (const Ruling seen = checkVersion(context, *context.file.site); !seen)
        return seen;
    const QJsonObject changes = context.command.payload.value(QLatin1String("changes")).toObject();
    const auto edit = editedSite(context, changes);
    if (!edit)
        return tl::unexpected<Refusal>(edit.error());
    saveSiteEdit(context, *edit, QStringLiteral("update"));
    noteReason(context, Entity::Site, edit->site.id);
    answerSite(context, edit->site);
    return {};
}

/** From one of the states to the other; PA-SIT-011 from any other state. */
Ruling moveSite(RuleContext& context, QList<SiteState> from, SiteState to, const QString& action)
{
    if (const Ruling found = requireSite(context); !found)
        return found;
    const Site& before = *context.file.site;
    if (const Ruling seen = checkVersion(context, before); !seen)
        return seen;
    if (!from.contains(before.state))
        return refuse(refusal::siteStateWrong, { { QStringLiteral("state"), enumText(before.state) } });
    Site site = before;
    site.state = to;
    context.draft.update(before, site, action);
    noteReason(context, Entity::Site, site.id);
    answerSite(context, site);
    return {};
}

Ruling suspendSite(RuleContext& context)
{
    return moveSite(context, { SiteState::Active }, SiteState::Suspended, QStringLiteral("suspend"));
}

Ruling resumeSite(RuleContext& context)
{
    return moveSite(context, { SiteState::Suspended }, SiteState::Active, QStringLiteral("resume"));
}

/**
 * Nobody enters by a closed site, whatever the member rows say: they stay as they were, all 10,000 of them. What lives
 * beside the site ends here: passcodes, what would carry one, and desk logins.
 */
Ruling closeSite(RuleContext& context)
{
    const Ruling closed
        = moveSite(context, { SiteState::Active, SiteState::Suspended }, SiteState::Closed, QStringLiteral("close"));
    if (!closed)
        return closed;
    QList<qint64> holders;
    for (const Member& holder : context.file.slotHolders)
        holders.append(holder.id);
    if (const Member* primary = context.file.primary())
        dropPasscodes(context, *primary, QStringLiteral("site_closed"));
    unlinkLogins(context, holders);
    return {};
}

/** F4: periods may overlap; the same first day and product is the same period, corrected. */
Ruling setSns(RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    if (const Ruling seen = checkVersion(context, *context.file.site); !seen)
        return seen;
    const auto note = parseText(context.text("product_note"), lineMaxLength, false);
    if (!note)
        return refuseField("product_note", note.error());
    const SnsPeriod period { 0, context.file.site->id, context.day("valid_from"), context.day("valid_to"), *note };
    if (period.validTo < period.validFrom)
        return refuse(refusal::periodReversed,
            { { QStringLiteral("field"), QStringLiteral("valid_to") },
                { QStringLiteral("from"), context.text("valid_from") } });
    answerSite(context, *context.file.site);
    for (const SnsPeriod& known : context.file.snsPeriods) {
        if (known.validFrom != period.validFrom || known.productNote != period.productNote)
            continue;
        SnsPeriod corrected = known;
        corrected.validTo = period.validTo;
        context.draft.update(known, corrected, QStringLiteral("set_sns"));
        return {};
    }
    context.draft.insert(period, QStringLiteral("set_sns"));
    return {};
}

/** F8: only now do the documents of a PAX site go out. */
Ruling recordFirstOrder(RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    const Site& before = *context.file.site;
    if (const Ruling seen = checkVersion(context, before); !seen)
        return seen;
    if (before.contract != Contract::Pax)
        return refuse(refusal::notPax, { { QStringLiteral("contract"), contractText(before.contract) } });
    if (before.firstOrderOn.isValid())
        return refuse(
            refusal::firstOrderKnown, { { QStringLiteral("day"), before.firstOrderOn.toString(Qt::ISODate) } });
    if (const Ruling past = refuseFuture(context, "first_order_on", context.day("first_order_on")); !past)
        return past;
    const Member* primary = context.file.primary();
    if (!primary)
        return refuse(refusal::noPrimary, { { QStringLiteral("site_number"), before.siteNumber } });
    Site site = before;
    site.firstOrderOn = context.day("first_order_on");
    site = context.draft.update(before, site, QStringLiteral("first_order"));
    queueGuideDocuments(context, DocumentEvent::FirstOrder, site, *primary);
    answerSite(context, site);
    return {};
}

/** What the command says of the successor and of what becomes of the old primary. */
QJsonObject proposalOf(const RuleContext& context)
{
    QJsonObject proposed = context.command.payload;
    for (const char* other : { "site_number", "version", "reason", "evidence", "requester" })
        proposed.remove(QLatin1String(other));
    return proposed;
}

/** 4.8: a primary may only propose; the office decides it like any other change of the registration. */
Ruling proposeSuccessor(RuleContext& context)
{
    const auto successor = proposedSuccessor(context, proposalOf(context));
    if (!successor)
        return tl::unexpected<Refusal>(successor.error());
    const QJsonObject changes { { QStringLiteral("primary"),
        QJsonObject {
            { QStringLiteral("from"), context.file.primary()->id }, { QStringLiteral("to"), proposalOf(context) } } } };
    const ChangeRequest change
        = openChangeRequest(context, changes, Source::Portal, context.text("reason"), context.now);
    context.draft.answer("change_request", changeRequestNumber(change.id));
    return {};
}

/** F13: the office replaces on a reason and evidence, which the history keeps. */
Ruling replacePrimaryOfSite(RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    const Site& site = *context.file.site;
    if (const Ruling seen = checkVersion(context, site); !seen)
        return seen;
    answerSite(context, site);
    if (!context.isOffice())
        return proposeSuccessor(context);
    if (context.text("reason").isEmpty())
        return refuse(refusal::reasonMissing, { { QStringLiteral("field"), QStringLiteral("reason") } });
    if (context.text("evidence").isEmpty())
        return refuse(refusal::referenceMissing, { { QStringLiteral("field"), QStringLiteral("evidence") } });
    const auto primary = replaceAsProposed(context, proposalOf(context), context.text("reason"));
    if (!primary)
        return tl::unexpected<Refusal>(primary.error());
    QJsonObject why;
    for (const char* field : { "reason", "evidence", "requester" })
        why.insert(QLatin1String(field), context.text(field));
    context.draft.note({ Entity::Member, primary->id, site.id, QStringLiteral("reason"), why });
    context.draft.answer("member", primary->id);
    return {};
}

} // namespace

std::vector<RuleEntry> siteRules()
{
    return {
        { "site.register", registerSite },
        { "site.update", updateSite },
        { "site.suspend", suspendSite },
        { "site.resume", resumeSite },
        { "site.close", closeSite },
        { "site.set_sns", setSns },
        { "site.record_first_order", recordFirstOrder },
        { "site.replace_primary", replacePrimaryOfSite },
    };
}

} // namespace padesk
