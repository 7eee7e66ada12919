// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/siteguards.h"

namespace padesk {

Ruling requireSite(const RuleContext& context)
{
    if (context.file.site)
        return {};
    return refuse(refusal::siteNotFound, { { QStringLiteral("site_number"), context.text("site_number") } });
}

Ruling requireOpenSite(const RuleContext& context)
{
    if (const Ruling found = requireSite(context); !found)
        return found;
    if (context.file.site->state == SiteState::Closed)
        return refuse(refusal::siteClosed, { { QStringLiteral("site_number"), context.file.site->siteNumber } });
    return {};
}

Ruling requireActiveSite(const RuleContext& context)
{
    if (const Ruling open = requireOpenSite(context); !open)
        return open;
    const Site& site = *context.file.site;
    if (site.state == SiteState::Active)
        return {};
    return refuse(refusal::siteNotActive,
        { { QStringLiteral("site_number"), site.siteNumber }, { QStringLiteral("state"), enumText(site.state) } });
}

Ruling refuseFuture(const RuleContext& context, const char* field, QDate day)
{
    if (!day.isValid() || day <= context.today())
        return {};
    return refuse(refusal::dayInFuture,
        { { QStringLiteral("field"), QString::fromLatin1(field) },
            { QStringLiteral("day"), day.toString(Qt::ISODate) } });
}

void noteReason(RuleContext& context, Entity subject, qint64 id)
{
    QJsonObject data;
    for (const char* field : { "reason_code", "reason" }) {
        if (!context.text(field).isEmpty())
            data.insert(QLatin1String(field), context.text(field));
    }
    if (!data.isEmpty())
        context.draft.note({ subject, id, context.siteId(), QStringLiteral("reason"), data });
}

} // namespace padesk
