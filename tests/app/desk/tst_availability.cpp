// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/availabilityreader.h"
#include "models/store/desk/localcommandport.h"
#include "models/store/recordsql.h"
#include "models/store/rehearsal.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Names, numbers and everything else an operator would have entered already. */
QList<Command> nominationActions(const Nomination& nomination)
{
    const QJsonObject on { { u"nomination"_qs, nominationNumber(nomination.id) } };
    const auto draft = [&on](const QString& kind, QJsonObject more = {}) {
        for (auto it = on.begin(); it != on.end(); ++it)
            more.insert(it.key(), it.value());
        return newCommand(kind, more);
    };
    QList<Command> drafts;
    for (const QString& role : { u"primary"_qs, u"secondary"_qs, u"user"_qs }) {
        drafts << draft(u"nomination.approve"_qs, { { u"role"_qs, role }, { u"access"_qs, u"full"_qs } });
        drafts << draft(u"nomination.approve"_qs,
            { { u"role"_qs, role }, { u"access"_qs, u"full"_qs }, { u"reference"_qs, u"F-1"_qs },
                { u"old_primary"_qs, u"end"_qs } });
    }
    const QString reason = u"document_mismatch"_qs;
    drafts << draft(u"nomination.refuse"_qs, { { u"reason_code"_qs, reason } })
           << draft(u"nomination.refuse"_qs, { { u"reason_code"_qs, reason }, { u"reference"_qs, u"F-1"_qs } })
           << draft(u"nomination.reroute"_qs, { { u"note"_qs, u"本人ではない"_qs } })
           << draft(u"nomination.correct_site"_qs, { { u"site_number"_qs, u"7000001"_qs } })
           << draft(u"nomination.escalate"_qs) << draft(u"nomination.withdraw"_qs) << draft(u"nomination.undo"_qs)
           << draft(u"nomination.remind"_qs) << draft(u"nomination.expire"_qs)
           << draft(u"nomination.link_duplicate"_qs, { { u"duplicate_of"_qs, u"N-0000001"_qs } })
           << draft(u"nomination.judge_field"_qs,
                  { { u"field"_qs, u"company"_qs }, { u"verdict"_qs, u"mismatch"_qs }, { u"accept"_qs, true } })
           << newCommand(u"case.claim"_qs, { { u"case"_qs, nominationNumber(nomination.id) } })
           << newCommand(u"case.release"_qs, { { u"case"_qs, nominationNumber(nomination.id) } });
    return drafts;
}

QList<Command> requestActions(const PasscodeRequest& request)
{
    const QString number = requestNumber(request.id);
    const auto draft = [&number](const QString& kind, QJsonObject more = {}) {
        more.insert(u"request"_qs, number);
        return newCommand(kind, more);
    };
    const QJsonObject change { { u"fax"_qs, QJsonObject { { u"from"_qs, u""_qs }, { u"to"_qs, u"0312345678"_qs } } } };
    return { draft(u"passcode.confirm_registration"_qs,
                 { { u"company"_qs, true }, { u"name"_qs, true }, { u"destination"_qs, true } }),
        draft(u"passcode.report_mismatch"_qs, { { u"changes"_qs, change } }),
        draft(u"passcode.refuse"_qs, { { u"reason"_qs, u"別人"_qs } }),
        draft(u"passcode.cancel"_qs, { { u"reason"_qs, u"不要"_qs } }),
        draft(u"passcode.release"_qs, { { u"channel"_qs, u"fax"_qs } }),
        draft(u"passcode.release"_qs, { { u"channel"_qs, u"post"_qs } }), draft(u"passcode.close"_qs) };
}

QList<Command> deliveryActions(const Delivery& delivery)
{
    QList<Command> drafts;
    const QJsonArray list { deliveryNumber(delivery.id) };
    for (const char* kind :
        { "delivery.start", "delivery.sent", "delivery.failed", "delivery.unknown", "delivery.printed",
            "delivery.returned", "delivery.cancel", "delivery.retry", "delivery.hold", "delivery.resume" })
        drafts << newCommand(QString::fromLatin1(kind), { { u"deliveries"_qs, list } });
    drafts << newCommand(u"delivery.posted"_qs, { { u"deliveries"_qs, list }, { u"posted_on"_qs, u"2026-11-20"_qs } });
    for (const QString& channel : { u"post"_qs, u"fax"_qs, u"email"_qs })
        drafts << newCommand(u"delivery.reroute"_qs, { { u"deliveries"_qs, list }, { u"channel"_qs, channel } });
    return drafts;
}

QList<Command> changeActions(const ChangeRequest& change)
{
    const QString number = changeRequestNumber(change.id);
    return { newCommand(u"change_request.apply"_qs, { { u"change_request"_qs, number } }),
        newCommand(u"change_request.refuse"_qs, { { u"change_request"_qs, number }, { u"reason"_qs, u"誤り"_qs } }) };
}

QList<Command> memberActions(const Member& member)
{
    QList<Command> drafts;
    for (const char* kind : { "member.suspend", "member.resume", "member.end" })
        drafts << newCommand(QString::fromLatin1(kind), { { u"member"_qs, member.id } });
    drafts << newCommand(
        u"member.link_ibm_id"_qs, { { u"member"_qs, member.id }, { u"new_ibm_id"_qs, u"brand.new@example.co.jp"_qs } });
    return drafts;
}

QList<Command> siteActions(const Site& site)
{
    QList<Command> drafts;
    for (const char* kind : { "site.suspend", "site.resume", "site.close", "hold.nudge" })
        drafts << newCommand(QString::fromLatin1(kind), { { u"site_number"_qs, site.siteNumber } });
    for (const char* document : { "pa_contract_notice", "fct_registration_notice", "online_guide" })
        drafts << newCommand(u"document.send"_qs,
            { { u"site_number"_qs, site.siteNumber }, { u"document"_qs, QString::fromLatin1(document) },
                { u"channel"_qs, u"post"_qs } });
    drafts << newCommand(
        u"passcode.request"_qs, { { u"site_number"_qs, site.siteNumber }, { u"channel"_qs, u"post"_qs } });
    return drafts;
}

QList<Command> actionsOfAllCases(Database& database)
{
    constexpr int most = 4;
    QList<Command> drafts;
    for (const Nomination& nomination : someOfEachState<Nomination>(database, most))
        drafts << nominationActions(nomination);
    for (const PasscodeRequest& request : someOfEachState<PasscodeRequest>(database, most))
        drafts << requestActions(request);
    for (const Delivery& delivery : someOfEachState<Delivery>(database, most))
        drafts << deliveryActions(delivery);
    for (const ChangeRequest& change : someOfEachState<ChangeRequest>(database, most))
        drafts << changeActions(change);
    for (const Member& member : someOfEachState<Member>(database, most))
        drafts << memberActions(member);
    for (const Site& site : someOfEachState<Site>(database, most))
        drafts << siteActions(site);
    return drafts;
}

QString said(bool applied, const Refusal& refusal)
{
    return applied ? u"applied"_qs
                   : refusal.code + QString::fromUtf8(QJsonDocument(refusal.parameters).toJson(QJsonDocument::Compact));
}

/** The documents of the deliveries that came into being. */
QStringList queued(Database& database, qint64 firstNew)
{
    QStringList kinds;
    SqlCaseSource source(database);
    for (qint64 id = firstNew;; ++id) {
        const auto delivery = source.one(lookup::deliveryById, { id });
        if (!delivery)
            return kinds;
        kinds << enumText(source.one(lookup::documentById, { delivery->documentId })->kind);
    }
}

/** The draft, what the desk said of it and what the processor says. */
QString disagreement(
    Database& database, qint64 firstNew, const Sender& sender, const Command& draft, const ActionState& state)
{
    Result<Rehearsal> rehearsal = Rehearsal::begin(database, DemoDesk::now);
    const CommandResult result = rehearsal->submit(sender, { draft }).value().first();
    const bool ready = state.readiness == Readiness::Ready;
    QStringList planned;
    for (const PlannedNotice& notice : state.notices)
        planned << enumText(notice.document.kind);
    const QString one = said(ready, state.refusal) + planned.join(u' ');
    const QString other = said(result.applied, result.refusal) + queued(database, firstNew).join(u' ');
    return one == other ? QString() : u"%1 %2: %3 / %4"_qs.arg(sender.name, draft.kind, one, other);
}

QString firstDisagreement(Engine engine)
{
    const auto database = DemoDesk::on(engine).open();
    const QList<Command> drafts = actionsOfAllCases(*database);
    const qint64 firstNew = storedRows<Delivery>(*database).last().id + 1;
    for (const Sender& sender : { DemoDesk::supervisor(), DemoDesk::colleague(), Sender { u"nobody"_qs, false } }) {
        const QList<ActionState> states = readAvailability(*database, sender, drafts, DemoDesk::now).value();
        for (qsizetype index = 0; index < drafts.size(); ++index) {
            const QString bad = disagreement(*database, firstNew, sender, drafts.at(index), states.at(index));
            if (!bad.isEmpty())
                return bad;
        }
    }
    return {};
}

ActionState stateOf(Database& database, const QString& kind, const QJsonObject& payload)
{
    return readAvailability(database, DemoDesk::supervisor(), { newCommand(kind, payload) }, DemoDesk::now)->first();
}

qint64 firstOffice(Database& database)
{
    for (const Nomination& nomination : storedRows<Nomination>(database)) {
        if (nomination.state == NominationState::OfficeReview)
            return nomination.id;
    }
    return 0;
}

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithSubmitting_data() { addEngineRows(); }
    void agreesWithSubmitting()
    {
        QFETCH(const Engine, engine);
        QCOMPARE(firstDisagreement(engine), QString());
    }

    void whatIsYetToBeEnteredIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("reason") << u"nomination.refuse"_qs << QJsonObject()
                                << QStringList { u"reason"_qs, u"reason_code"_qs };
        QTest::newRow("role") << u"nomination.approve"_qs << QJsonObject() << QStringList { u"role"_qs, u"access"_qs };
        QTest::newRow("note") << u"nomination.reroute"_qs << QJsonObject() << QStringList { u"note"_qs };
        QTest::newRow("blank note") << u"nomination.reroute"_qs << QJsonObject { { u"note"_qs, u"  "_qs } }
                                    << QStringList { u"note"_qs };
        QTest::newRow("other number") << u"nomination.correct_site"_qs << QJsonObject()
                                      << QStringList { u"site_number"_qs };
        QTest::newRow("duplicate") << u"nomination.link_duplicate"_qs << QJsonObject()
                                   << QStringList { u"duplicate_of"_qs };
    }
    void whatIsYetToBeEnteredIsNamed()
    {
        QFETCH(const QString, kind);
        QFETCH(QJsonObject, more);
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        more.insert(u"nomination"_qs, nominationNumber(firstOffice(*database)));
        const ActionState state = stateOf(*database, kind, more);
        if (kind != u"nomination.approve"_qs || state.readiness != Readiness::Refused)
            QCOMPARE(int(state.readiness), int(Readiness::NeedsInput));
        if (state.readiness == Readiness::NeedsInput)
            QTEST(state.missing, "missing");
        QVERIFY(state.notices.isEmpty());
    }

    void whatCantBeDoneSaysWhyAlsoWithoutInput()
    {
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        for (const Nomination& nomination : someOfEachState<Nomination>(*database, 1)) {
            if (isOpen(nomination))
                continue;
            const ActionState state = stateOf(
                *database, u"nomination.reroute"_qs, { { u"nomination"_qs, nominationNumber(nomination.id) } });
            QCOMPARE(int(state.readiness), int(Readiness::Refused));
            QVERIFY(state.refusal.code.startsWith(u"PA-NOM-00"));
        }
    }

    void refusingShowsTheNoticeItWillSend()
    {
        const auto database = DemoDesk::on(Engine::Sqlite).open();
        const ActionState state = stateOf(*database, u"nomination.refuse"_qs,
            { { u"nomination"_qs, nominationNumber(firstOffice(*database)) },
                { u"reason_code"_qs, u"document_mismatch"_qs } });
        QCOMPARE(state.notices.size(), 1);
        const PlannedNotice& notice = state.notices.first();
        QCOMPARE(enumText(notice.document.kind), u"decision"_qs);
        QCOMPARE(notice.document.content.value(u"decision").toString(), u"refused"_qs);
        QCOMPARE(notice.document.content.value(u"reason_code").toString(), u"document_mismatch"_qs);
        QCOMPARE(enumText(notice.delivery.state), u"scheduled"_qs);
        QVERIFY(notice.delivery.notBefore > DemoDesk::now());
    }

    void thePortAppliesInTheNameOfItsUser()
    {
        const TempDatabase temp(Engine::Sqlite);
        QVERIFY(CommandProcessor(*temp.open(), DemoDesk::now).found(u"someone"_qs, u"責任者"_qs).has_value());
        StoreThread thread(temp.url());
        LocalCommandPort port(thread, thread, DemoDesk::supervisor(), DemoDesk::now);
        const Command command = newCommand(u"site.register"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs },
                { u"company"_qs, u"株式会社青空"_qs }, { u"contact_family"_qs, u"山田"_qs },
                { u"contracted_on"_qs, u"2010-04-01"_qs } });
        QCOMPARE(int(port.availability({ command }).result()->first().readiness), int(Readiness::Ready));
        QVERIFY(port.submit({ command }).result()->first().applied);
        QVERIFY(port.submit({ command }).result()->first().replayed);
        const ActionState again = port.availability({ newCommand(command.kind, command.payload) }).result()->first();
        QCOMPARE(again.refusal.code, u"PA-SIT-002"_qs);
        const Session session = readSession(*temp.open(), DemoDesk::supervisor()).value();
        QVERIFY(session.isSupervisor() && session.may(u"site.register"_qs) && !session.may(u"passcode.redeem"_qs));
        const Session stranger = readSession(*temp.open(), { u"nobody"_qs, false }).value();
        QCOMPARE(stranger.whyNot(u"site.register"_qs)->code, u"PA-ACC-001"_qs);
    }
};

PADESK_TEST(availability, AvailabilityTest)
#include "tst_availability.moc"
