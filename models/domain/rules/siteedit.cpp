// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/siteedit.h"

#include "models/domain/inputfields.h"
#include "models/domain/rules/personinput.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

const QStringList& siteColumns()
{
    static const QStringList columns { QStringLiteral("agreement_number"), QStringLiteral("icn"),
        QStringLiteral("company"), QStringLiteral("company_kana"), QStringLiteral("department"),
        QStringLiteral("postal_code"), QStringLiteral("address"), QStringLiteral("tel"), QStringLiteral("fax"),
        QStringLiteral("contracted_on"), QStringLiteral("registered_on"), QStringLiteral("sales_rep") };
    return columns;
}

Parsed<QString> dayText(const QString& typed)
{
    return parseDate(typed).map([](QDate day) { return day.toString(Qt::ISODate); });
}

Parsed<QString> normalisedSiteColumn(const QString& column, const QString& typed, const Policy& policy)
{
    if (column == QLatin1String("company"))
        return parseText(typed, lineMaxLength, true);
    if (column == QLatin1String("contracted_on"))
        return dayText(typed);
    if (isBlank(typed))
        return QString();
    if (column == QLatin1String("agreement_number"))
        return parseAgreementNumber(typed);
    if (column == QLatin1String("icn"))
        return parseIcn(typed, policy.icnLength);
    if (column == QLatin1String("company_kana"))
        return parseKana(typed);
    if (column == QLatin1String("postal_code"))
        return parsePostalCode(typed);
    if (column == QLatin1String("tel") || column == QLatin1String("fax"))
        return parsePhone(typed);
    if (column == QLatin1String("registered_on"))
        return dayText(typed);
    return parseText(typed, column == QLatin1String("sales_rep") ? nameMaxLength : lineMaxLength, false);
}

constexpr QLatin1String contactPrefix("contact_");

struct Split {
    QJsonObject ofSite;
    QJsonObject ofContact;
};

tl::expected<Split, Refusal> splitChanges(const QJsonObject& changes)
{
    if (changes.isEmpty())
        return refuse(refusal::nothingChanges);
    Split split;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonObject parameters { { QStringLiteral("field"), it.key() } };
        if (it.key() == QLatin1String("contract"))
            return refuse(refusal::contractFixed, parameters);
        if (!it.value().isObject() || !it.value().toObject().value(QLatin1String("to")).isString())
            return refuse(refusal::wrongType,
                { { QStringLiteral("field"), it.key() }, { QStringLiteral("expected"), QStringLiteral("from, to") } });
        if (it.key().startsWith(contactPrefix))
            split.ofContact.insert(it.key().mid(contactPrefix.size()), it.value());
        else
            split.ofSite.insert(it.key(), it.value());
    }
    return split;
}

Ruling checkContract(const Site& site, QDate today)
{
    const QJsonObject contract { { QStringLiteral("contract"), contractText(site.contract) } };
    const bool agreement = site.contract == Contract::Pa;
    if (agreement == site.agreementNumber.isEmpty())
        return refuse(agreement ? refusal::agreementMissing : refusal::agreementForPaOnly, contract);
    const bool icn = !isPassportAdvantage(site.contract);
    if (icn == site.icn.isEmpty())
        return refuse(icn ? refusal::icnMissing : refusal::icnForbidden, contract);
    if (site.contractedOn > today)
        return refuse(refusal::contractedInFuture,
            { { QStringLiteral("field"), QStringLiteral("contracted_on") },
                { QStringLiteral("day"), site.contractedOn.toString(Qt::ISODate) } });
    return {};
}

/** The member's column names are the contact's without prefix; refusals name what the sender wrote. */
tl::unexpected<Refusal> refuseContact(Refusal refusal)
{
    const QString column = refusal.parameters.value(QLatin1String("field")).toString();
    refusal.parameters.insert(QStringLiteral("field"), QString(contactPrefix + column));
    return tl::unexpected<Refusal>(std::move(refusal));
}

} // namespace

tl::expected<SiteEdit, Refusal> editedSite(const RuleContext& context, const QJsonObject& changes)
{
    const auto split = splitChanges(changes);
    if (!split)
        return tl::unexpected<Refusal>(split.error());
    const Site& before = *context.file.site;
    const auto site = changedRecord(before, split->ofSite, siteColumns(), normalisedSiteColumn, context.policy);
    if (!site)
        return tl::unexpected<Refusal>(site.error());
    if (const Ruling fits = checkContract(*site, context.today()); !fits)
        return tl::unexpected<Refusal>(fits.error());
    SiteEdit edit { *site, {} };
    if (!split->ofContact.isEmpty()) {
        const Member* primary = context.file.primary();
        if (!primary)
            return refuse(refusal::noPrimary, { { QStringLiteral("site_number"), before.siteNumber } });
        const auto changed
            = changedRecord(*primary, split->ofContact, personColumns(), normalisedMemberColumn, context.policy);
        if (!changed)
            return refuseContact(changed.error());
        if (*changed != *primary)
            edit.primary = *changed;
    }
    if (edit.site == before && !edit.primary)
        return refuse(refusal::nothingChanges);
    return edit;
}

void saveSiteEdit(RuleContext& context, const SiteEdit& edit, const QString& action)
{
    const Site& before = *context.file.site;
    Site site = edit.site;
    const Member* primary = context.file.primary();
    const bool moved = edit.primary && primary && edit.primary->department != primary->department;
    if (site.fax != before.fax)
        site.faxChangedAt = context.now;
    if (moved || site.postalCode != before.postalCode || site.address != before.address
        || site.company != before.company || site.department != before.department)
        site.addressChangedAt = context.now;
    context.draft.update(before, site, action);
    if (edit.primary)
        context.draft.update(*primary, *edit.primary, action);
}

} // namespace padesk
