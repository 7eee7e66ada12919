// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demorun/demorun.h"

#include "app/demorun/demoday.h"
#include "app/demorun/demoletters.h"
#include "app/gui/screenshots.h"
#include "models/store/audit.h"
#include "models/store/changefeed.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace padesk {
namespace {

/** Contacts who sign in at last: some stay away, so that the demo still has holds. */
constexpr int contactsWhoSignIn = 5;

Result<qint64> countActions(Database& database, qint64 seq, Entity entity, QStringView action)
{
    const auto count = fetchValue(database, u"events_by_action",
        { { u"after", seq }, { u"entity", enumText(entity) }, { u"action", action.toString() } });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(QVariant(0)).toLongLong();
}

/** Site number and e-mail of somebody who waits on hold: the access check has a long way to show. */
Result<QString> callerToShow(Database& database)
{
    const auto held = fetchValue(
        database, u"nomination_queue", { { u"state", enumText(NominationState::OnHold) }, { u"most", 1 } });
    if (!held)
        return tl::unexpected(held.error());
    Statement byId(database, u"select_nomination_by_id");
    byId.bind(u"id", held->value_or(0));
    if (const auto done = byId.exec(); !done)
        return tl::unexpected(done.error());
    Nomination nomination;
    if (byId.next())
        nomination = readRow<Nomination>(byId, database.engine());
    if (const auto done = byId.finish(); !done)
        return tl::unexpected(done.error());
    return QString(nomination.siteNumberEntered + u' ' + nomination.email);
}

Result<void> workThroughInbox(Database& database, DemoDay& day, const QDir& letters)
{
    if (const Result<void> done = day.decideNominations(); !done)
        return done;
    if (const Result<void> done = day.signContactsIn(contactsWhoSignIn); !done)
        return done;
    if (const Result<void> done = day.releasePasscodes(); !done)
        return done;
    if (const Result<void> done = printAndPost(database, day, letters); !done)
        return done;
    if (const Result<QStringList> done = writeArchiveCopies(database, letters); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> writeJson(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Code::Failed, file.errorString());
    return {};
}

} // namespace

QJsonObject DemoRunSummary::json() const
{
    return { { QStringLiteral("approved"), approved }, { QStringLiteral("refused"), refused },
        { QStringLiteral("on_hold_released"), onHoldReleased }, { QStringLiteral("letters"), letters },
        { QStringLiteral("screenshots"), QJsonArray::fromStringList(screenshots) },
        { QStringLiteral("audit"), auditSound ? QStringLiteral("ok") : QStringLiteral("broken") } };
}

Result<DemoRunSummary> countSince(Database& database, qint64 seq)
{
    DemoRunSummary summary;
    struct Count {
        qint64 DemoRunSummary::*member;
        Entity entity;
        QStringView action;
    };
    for (const Count& count : { Count { &DemoRunSummary::approved, Entity::Nomination, u"approve" },
             Count { &DemoRunSummary::refused, Entity::Nomination, u"refuse" },
             Count { &DemoRunSummary::onHoldReleased, Entity::Nomination, u"release" },
             Count { &DemoRunSummary::letters, Entity::Delivery, u"printed" } }) {
        const Result<qint64> counted = countActions(database, seq, count.entity, count.action);
        if (!counted)
            return tl::unexpected(counted.error());
        summary.*count.member = *counted;
    }
    return summary;
}

Result<DemoRunSummary> runDemo(Database& database, const DemoStaff& staff, const QDir& out)
{
    const QDir letters(out.filePath(QStringLiteral("letters")));
    if (!out.mkpath(QStringLiteral("letters")))
        return fail(Error::Code::Failed, QStringLiteral("the folder for the letters can't be made"));
    const Result<qint64> before = lastChange(database);
    if (!before)
        return tl::unexpected(before.error());
    const Result<QString> caller = callerToShow(database);
    if (!caller)
        return tl::unexpected(caller.error());
    // While the inbox is full there is more to be seen.
    const Result<QStringList> pictures = takeScreenshots(
        { database.url(), ProfileKind::Demo, Sender { staff.supervisor, false } }, *caller, out.path());
    if (!pictures)
        return tl::unexpected(pictures.error());
    DemoDay day(database, staff);
    if (const Result<void> worked = workThroughInbox(database, day, letters); !worked)
        return tl::unexpected(worked.error());
    Result<DemoRunSummary> summary = countSince(database, *before);
    if (!summary)
        return summary;
    summary->screenshots = *pictures;
    const Result<AuditReport> audit = verifyHistory(database);
    if (!audit)
        return tl::unexpected(audit.error());
    summary->auditSound = audit->isSound();
    if (const Result<void> written = writeJson(out.filePath(QStringLiteral("summary.json")), summary->json()); !written)
        return tl::unexpected(written.error());
    return summary;
}

} // namespace padesk
