// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/changerequests.h"

#include "models/domain/rules/documents.h"

namespace padesk {

ChangeRequest openChangeRequest(RuleContext& context, const QJsonObject& changes, Source source,
    const QString& reference, const QDateTime& receivedAt)
{
    ChangeRequest change;
    change.siteId = context.file.site->id;
    change.source = source;
    change.reference = reference;
    change.changes = changes;
    change.submittedBy = context.actor.name;
    change.receivedAt = receivedAt;
    change.dueAt = context.dueAfter(context.policy.dueAfterDays);
    change = context.draft.insert(change, QStringLiteral("submit"));
    queueChangeNotice(context, change);
    return change;
}

void queueChangeNotice(RuleContext& context, const ChangeRequest& change)
{
    const Member* primary = context.file.primary();
    if (!primary)
        return;
    Outgoing outgoing;
    outgoing.kind = DocumentKind::ChangeNotice;
    outgoing.to = addresseeAt(*context.file.site, primary);
    outgoing.channel = bestChannel(outgoing.to);
    outgoing.site = &*context.file.site;
    outgoing.memberId = primary->id;
    outgoing.values = { { QStringLiteral("request_number"), changeRequestNumber(change.id) },
        { QStringLiteral("decision"), enumText(change.state) }, { QStringLiteral("reason"), change.reason } };
    queueDocument(context, outgoing);
}

} // namespace padesk
