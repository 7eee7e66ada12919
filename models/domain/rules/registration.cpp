// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/registration.h"

#include "models/domain/rules/documents.h"

namespace padesk {

Registered saveRegistration(RuleContext& context, const SiteInput& input, bool withDocuments)
{
    const QString action = QStringLiteral("register");
    Site site = input.site;
    if (!site.registeredOn.isValid())
        site.registeredOn = context.today();
    site = context.draft.insert(site, action);
    Member primary = input.contact;
    primary.siteId = site.id;
    primary.grantedBy = context.actor.name;
    primary = context.draft.insert(primary, action);
    if (input.sns) {
        SnsPeriod period = *input.sns;
        period.siteId = site.id;
        context.draft.insert(period, action);
    }
    if (withDocuments) {
        queueGuideDocuments(context, DocumentEvent::SiteRegistered, site, primary);
        if (site.firstOrderOn.isValid())
            queueGuideDocuments(context, DocumentEvent::FirstOrder, site, primary);
    }
    return { site, primary };
}

} // namespace padesk
