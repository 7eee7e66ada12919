// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/deliveryreplace.h"
#include "models/domain/rules/documents.h"
#include "models/domain/rules/handover.h"

namespace padesk {
namespace {

bool isNotice(DocumentKind kind)
{
    return kind <= DocumentKind::FctRegistrationNotice;
}

/** F7 to F10: each contract has its own notice, PAX only after the first order; an OEM site has that of FCT (C4). */
bool suits(DocumentKind kind, const Site& site)
{
    switch (kind) {
    case DocumentKind::PaContractNotice:
        return site.contract == Contract::Pa;
    case DocumentKind::PaxRegistrationNotice:
        return site.contract == Contract::Pax && site.firstOrderOn.isValid();
    case DocumentKind::FctRegistrationNotice:
        return !isPassportAdvantage(site.contract);
    case DocumentKind::OnlineGuide:
        return isPassportAdvantage(site.contract);
    default:
        return true;
    }
}

Ruling checkDocument(const RuleContext& context, DocumentKind kind)
{
    if (!context.file.site)
        return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
    const Site& site = *context.file.site;
    if (site.state == SiteState::Closed)
        return refuse(refusal::siteClosed, { { QStringLiteral("site_number"), site.siteNumber } });
    if (!context.file.primary())
        return refuse(refusal::noPrimary, { { QStringLiteral("site_number"), site.siteNumber } });
    if (suits(kind, site))
        return {};
    return refuse(refusal::documentNotForSite,
        { { QStringLiteral("document"), enumText(kind) },
            { QStringLiteral("contract"), contractText(site.contract) } });
}

/** A notice with a passcode goes by post, to an address that has been on file for a while (4.4). */
Ruling checkOutgoing(const RuleContext& context, const Outgoing& outgoing)
{
    if (destinationOf(outgoing.to, outgoing.channel).isEmpty())
        return refuse(refusal::destinationMissing, { { QStringLiteral("channel"), enumText(outgoing.channel) } });
    if (!outgoing.carriesPasscode)
        return {};
    if (outgoing.channel != Channel::Post)
        return refuse(refusal::channelNotForPasscodes, { { QStringLiteral("channel"), enumText(outgoing.channel) } });
    return checkCooling(context, *outgoing.site, outgoing.channel, false);
}

Outgoing documentOnDemand(const RuleContext& context, DocumentKind kind)
{
    const Site& site = *context.file.site;
    const Member& primary = *context.file.primary();
    Outgoing outgoing;
    outgoing.kind = kind;
    outgoing.channel = *enumFromText<Channel>(context.text("channel"));
    outgoing.to = addresseeAt(site, &primary);
    if (context.has("language"))
        outgoing.to.language = context.text("language");
    outgoing.site = &site;
    outgoing.memberId = primary.id;
    outgoing.carriesPasscode = isNotice(kind) && !primary.verifiedAt.isValid()
        && primary.state != MemberState::Suspended && passcodeExpected(site.contract, site.registeredOn);
    return outgoing;
}

} // namespace

Ruling sendDocument(RuleContext& context)
{
    const DocumentKind kind = *enumFromText<DocumentKind>(context.text("document"));
    if (const Ruling refused = checkDocument(context, kind); !refused)
        return refused;
    const Outgoing outgoing = documentOnDemand(context, kind);
    if (const Ruling refused = checkOutgoing(context, outgoing); !refused)
        return refused;
    const Delivery delivery = queueDocument(context, outgoing);
    context.draft.answer("delivery", deliveryNumber(delivery.id));
    return {};
}

} // namespace padesk
