// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const Sender officeDesk { u"operator"_qs, false };
const Sender portalSender { u"operator"_qs, true };

Command command(const QString& kind, const QJsonObject& payload, const QString& id = {})
{
    return { id.isEmpty() ? QUuid::createUuid() : commandIdFor(id), kind, payload };
}

/** A site with a registered contact, as an import leaves it. */
Command siteImport(const QString& number = u"7000001"_qs)
{
    const QJsonObject row { { u"site_number"_qs, number }, { u"contract"_qs, u"PAX"_qs },
        { u"company"_qs, u"株式会社青空商事"_qs }, { u"contact_family"_qs, u"山田"_qs },
        { u"contact_given"_qs, u"太郎"_qs }, { u"contact_email"_qs, u"taro@example.co.jp"_qs },
        { u"contracted_on"_qs, u"2005-04-01"_qs }, { u"postal_code"_qs, u"1000013"_qs },
        { u"address"_qs, u"東京都千代田区霞が関1-2-3"_qs }, { u"fax"_qs, u"0312345678"_qs } };
    return command(u"import.rows"_qs, { { u"list"_qs, u"sites"_qs }, { u"rows"_qs, QJsonArray { row } } });
}

Command nomination(bool claimsPrimary, const QString& email)
{
    return command(u"nomination.submit"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, claimsPrimary }, { u"ibm_id"_qs, email },
            { u"email"_qs, email }, { u"family"_qs, u"山田"_qs }, { u"given"_qs, u"太郎"_qs },
            { u"company"_qs, u"(株)青空商事"_qs } });
}

/** Prints an answer without what differs from run to run. */
QString line(const CommandResult& result)
{
    if (!result.applied)
        return result.refusal.code;
    const QString state = result.answer.value(u"nomination_state"_qs).toString();
    return QStringList { u"applied"_qs, result.answer.value(u"nomination"_qs).toString(), state }.join(u' ').trimmed();
}

} // namespace

class CommandProcessorTest : public QObject {
    Q_OBJECT

    struct Desk {
        explicit Desk(Engine engine)
            : temp(engine)
            , database(temp.open())
            , processor(*database, [] { return timestampFromText(u"2026-11-20T01:00:00.000Z"_qs); })
        {
            if (!processor.found(u"operator"_qs, u"担当 花子"_qs))
                qFatal("no first staff row");
        }

        CommandResult send(const Command& one, const Sender& sender = officeDesk)
        {
            const Result<QList<CommandResult>> results = processor.submit(sender, { one });
            if (!results)
                qFatal("%s", qPrintable(results.error().detail));
            return results->first();
        }

        qint64 count(QStringView query) { return fetchValue(*database, query)->value_or(QVariant()).toLongLong(); }

        TempDatabase temp;
        std::unique_ptr<Database> database;
        CommandProcessor processor;
    };

private Q_SLOTS:
    void worksACaseFromNominationToApproval_data() { addEngineRows(); }
    void worksACaseFromNominationToApproval()
    {
        QFETCH(Engine, engine);
        Desk desk(engine);
        QCOMPARE(line(desk.send(siteImport())), u"applied"_qs);
        const CommandResult submitted = desk.send(nomination(true, u"taro@example.co.jp"_qs), portalSender);
        QCOMPARE(line(submitted), u"applied N-0000001 office_review"_qs);
        const Command approve = command(u"nomination.approve"_qs,
            { { u"nomination"_qs, u"N-0000001"_qs }, { u"role"_qs, u"primary"_qs }, { u"access"_qs, u"full"_qs } });
        QCOMPARE(line(desk.send(approve)), u"applied N-0000001 approved"_qs);
        SqlCaseSource source(*desk.database);
        const std::optional<Member> contact = source.one(lookup::memberById, { 1 });
        QVERIFY(contact.has_value());
        QCOMPARE(contact->state, MemberState::Active);
        QCOMPARE(contact->authMethod, AuthMethod::OfficeApproval);
        QCOMPARE(contact->ibmId, u"taro@example.co.jp"_qs);
    }

    void applicantsWithoutEmailAreNotDuplicates_data() { addEngineRows(); }
    void applicantsWithoutEmailAreNotDuplicates()
    {
        QFETCH(Engine, engine);
        Desk desk(engine);
        desk.send(siteImport());
        const auto onPaper = [](const QString& family) {
            return command(u"nomination.submit"_qs,
                { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, true }, { u"family"_qs, family },
                    { u"source"_qs, u"fax"_qs } });
        };
        QCOMPARE(line(desk.send(onPaper(u"山田"_qs))), u"applied N-0000001 office_review"_qs);
        QCOMPARE(line(desk.send(onPaper(u"田中"_qs))), u"applied N-0000002 office_review"_qs);
    }

    void sameIdHasOneEffectAndOneAnswer_data() { addEngineRows(); }
    void sameIdHasOneEffectAndOneAnswer()
    {
        QFETCH(Engine, engine);
        Desk desk(engine);
        desk.send(siteImport());
        const Command submit = nomination(false, u"jiro@example.co.jp"_qs);
        QCOMPARE(line(desk.send(submit, portalSender)), u"applied N-0000001 on_hold"_qs);
        const CommandResult again = desk.send(submit, portalSender);
        QVERIFY(again.replayed);
        QCOMPARE(line(again), u"applied N-0000001 on_hold"_qs);
        Command other = submit;
        other.payload.insert(u"family"_qs, u"田中"_qs);
        QCOMPARE(line(desk.send(other, portalSender)), QString::fromLatin1(refusal::idUsedTwice));
        SqlCaseSource source(*desk.database);
        QVERIFY(!source.one(lookup::nominationById, { 2 }));
    }

    void firstSignInReleasesWhatIsOnHold_data() { addEngineRows(); }
    void firstSignInReleasesWhatIsOnHold()
    {
        QFETCH(Engine, engine);
        Desk desk(engine);
        desk.send(siteImport());
        desk.send(nomination(false, u"jiro@example.co.jp"_qs), portalSender);
        desk.send(nomination(false, u"saburo@example.co.jp"_qs), portalSender);
        const QJsonObject signIn { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
            { u"at"_qs, u"2026-11-20T00:59:00Z"_qs } };
        QCOMPARE(
            desk.send(command(u"sign_in.record"_qs, signIn), portalSender).answer.value(u"released"_qs).toInt(), 2);
        QCOMPARE(
            desk.send(command(u"sign_in.record"_qs, signIn), portalSender).answer.value(u"released"_qs).toInt(), 0);
        SqlCaseSource source(*desk.database);
        QCOMPARE(source.one(lookup::nominationById, { 1 })->state, NominationState::SiteReview);
    }

    void aStrangerIsRefused_data() { addEngineRows(); }
    void aStrangerIsRefused()
    {
        QFETCH(Engine, engine);
        Desk desk(engine);
        QCOMPARE(line(desk.send(siteImport(), { u"stranger"_qs, false })), QString::fromLatin1(refusal::unknownActor));
    }
};

PADESK_TEST(commandprocessor, CommandProcessorTest)
#include "tst_commandprocessor.moc"
