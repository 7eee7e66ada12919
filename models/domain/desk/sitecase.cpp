// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/sitecase.h"

#include <array>

namespace padesk {
namespace {

struct SnsLimit {
    int days;
    SiteRisk risk;
};
constexpr std::array snsLimits { SnsLimit { 30, SiteRisk::SnsEnds30 }, SnsLimit { 60, SiteRisk::SnsEnds60 },
    SnsLimit { snsRiskDays, SiteRisk::SnsEnds90 } };

QList<SiteRisk> risksOf(const SiteCase& one, QDate today)
{
    QList<SiteRisk> risks;
    if (one.site.state != SiteState::Active)
        return risks;
    const Member* primary = one.holders.primary();
    if (!primary)
        risks.append(SiteRisk::NoPrimary);
    else if (!hasSignedIn(*primary))
        risks.append(SiteRisk::PrimaryNeverSignedIn);
    if (primary && primary->email.isEmpty())
        risks.append(SiteRisk::NoEmail);
    if (const auto risk = snsRisk(one.sns, today))
        risks.append(*risk);
    if (one.holders.secondaries() >= secondaryCap)
        risks.append(SiteRisk::SecondariesFull);
    return risks;
}

} // namespace

std::optional<SiteRisk> snsRisk(const SnsCover& sns, QDate today)
{
    if (!sns.isValid() || !sns.date.isValid())
        return std::nullopt;
    for (const SnsLimit& limit : snsLimits) {
        if (today.daysTo(sns.date) <= limit.days)
            return limit.risk;
    }
    return std::nullopt;
}

ChangeChannel changeChannel(Contract contract)
{
    if (contract == Contract::Pa)
        return ChangeChannel::FaxForm;
    return contract == Contract::Pax ? ChangeChannel::Office : ChangeChannel::SalesRep;
}

void completeSiteCase(SiteCase& one, QDate today)
{
    one.risks = risksOf(one, today);
    one.services = effectiveAccess(SiteStanding { one.site.contract, one.site.state, one.sns });
    one.tool = toolOf(one.site.contract);
    one.changesBy = changeChannel(one.site.contract);
    one.passcodeExpected = passcodeExpected(one.site.contract, one.site.registeredOn);
    one.notice = registrationNotice(one.site.contract);
}

} // namespace padesk
