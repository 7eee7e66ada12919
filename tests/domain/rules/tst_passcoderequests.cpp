// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

using S = RequestState;

/** Who may in which states: positions in the order of RequestState, roles as in the permission matrix (4.4, 4.8). */
struct Kind {
    const char* kind;
    QList<S> states;
    bool worker;
    QJsonObject payload;
};

const QList<S> open { S::Requested, S::Verifying, S::InfoMismatch, S::Issued, S::Queued, S::Sent, S::Returned,
    S::DeliveryFailed };

QList<Kind> kinds()
{
    const QJsonObject why { { u"reason_code"_qs, u"withdrawn"_qs } };
    return {
        { "passcode.confirm_registration", { S::Requested, S::Verifying, S::Returned, S::DeliveryFailed }, false,
            { { u"company"_qs, true }, { u"name"_qs, true }, { u"destination"_qs, true } } },
        { "passcode.report_mismatch", { S::Requested, S::Verifying }, false,
            { { u"changes"_qs, QJsonObject { { u"fax"_qs, change(u"0312345679"_qs, u"0311112222"_qs) } } } } },
        { "passcode.release", { S::Verifying }, false, { { u"channel"_qs, u"post"_qs } } },
        { "passcode.refuse", open, false, why },
        { "passcode.cancel", open, false, why },
        { "passcode.close", { S::Sent }, true, {} },
    };
}

Member aContactWithoutVerification()
{
    Member contact = aPrimary();
    contact.state = MemberState::Authenticating;
    contact.authMethod = AuthMethod::None;
    contact.verifiedAt = {};
    return contact;
}

PasscodeRequest aRequest(S state)
{
    PasscodeRequest request;
    request.id = 60;
    request.siteId = 1;
    request.memberId = 10;
    request.state = state;
    request.companyConfirmed = true;
    request.nameConfirmed = true;
    request.destinationConfirmed = true;
    request.receivedAt = testNow().addDays(-40);
    request.releasedAt = testNow().addDays(-40);
    return request;
}

MemoryStore aStore(const PasscodeRequest& request, const Site& site = aSite())
{
    MemoryStore store;
    store.put(site);
    store.put(aContactWithoutVerification());
    store.put(request);
    return store;
}

Outcome submit(MemoryStore& store, const char* kind, QJsonObject payload, Role role = Role::Operator)
{
    payload.insert(u"request"_qs, u"R-0000060"_qs);
    return store.submit(QString::fromLatin1(kind), payload, anActor(role));
}

QString code(const char* refusalCode)
{
    return QString::fromLatin1(refusalCode);
}

} // namespace

class PasscodeRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandInEveryStateByEverybody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("role");
        for (int kind = 0; kind < kinds().size(); ++kind) {
            for (std::size_t state = 0; state < EnumText<S>::names.size(); ++state) {
                for (const Role role :
                    { Role::Viewer, Role::Operator, Role::Supervisor, Role::Admin, Role::Portal, Role::Worker })
                    QTest::addRow(
                        "%s %s %s", kinds().at(kind).kind, EnumText<S>::names[state].data(), qPrintable(roleText(role)))
                        << kind << static_cast<int>(state) << static_cast<int>(role);
            }
        }
    }
    void everyCommandInEveryStateByEverybody()
    {
        QFETCH(int, kind);
        QFETCH(int, state);
        QFETCH(int, role);
        const Kind one = kinds().at(kind);
        MemoryStore store = aStore(aRequest(static_cast<S>(state)));
        const Role who = static_cast<Role>(role);
        const bool may = office.testFlag(who) || (one.worker && who == Role::Worker);
        const QString expected = !may                    ? code(refusal::notAllowed)
            : one.states.contains(static_cast<S>(state)) ? u"applied"_qs
                                                         : code(refusal::requestStateWrong);
        QCOMPARE(verdict(submit(store, one.kind, one.payload, who)), expected);
        QCOMPARE(store.takeFaults(), QStringList());
    }

    void onlyTheOpenUnverifiedContactAsks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::addRow("contact") << QString() << u"applied"_qs;
        QTest::addRow("verified") << u"verified"_qs << code(refusal::alreadyVerified);
        QTest::addRow("suspended") << u"suspended"_qs << code(refusal::memberStateWrong);
        QTest::addRow("secondary") << u"secondary"_qs << code(refusal::notThePrimary);
        QTest::addRow("stranger") << u"stranger"_qs << code(refusal::notThePrimary);
        QTest::addRow("another open request") << u"open"_qs << code(refusal::requestOpen);
        QTest::addRow("closed site") << u"closed"_qs << code(refusal::siteClosed);
        QTest::addRow("by e-mail") << u"email"_qs << code(refusal::badValue);
    }
    void onlyTheOpenUnverifiedContactAsks()
    {
        QFETCH(QString, what);
        QFETCH(QString, expected);
        MemoryStore store = aStore(aRequest(what == u"open" ? S::Sent : S::Closed));
        Member contact = aContactWithoutVerification();
        if (what == u"verified")
            contact.verifiedAt = testNow();
        if (what == u"suspended")
            contact.state = MemberState::Suspended;
        store.put(contact);
        store.put(aSecondary(1));
        Site site = aSite();
        site.state = what == u"closed" ? SiteState::Closed : SiteState::Active;
        store.put(site);
        const QString ibmId = what == u"secondary" ? aSecondary(1).ibmId
            : what == u"stranger"                  ? u"x@example.co.jp"_qs
                                                   : contact.ibmId;
        const Outcome outcome = store.submit(u"passcode.request"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, ibmId },
                { u"channel"_qs, what == u"email" ? u"email"_qs : u"fax"_qs } },
            anActor(Role::Portal));
        QCOMPARE(verdict(outcome), expected);
        if (outcome)
            QCOMPARE(saved<PasscodeRequest>(outcome).snapshot.value(u"fax"_qs), aSite().fax);
    }

    void theChecklistIsComplete_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char* missing : { "company", "name", "destination" })
            QTest::addRow("%s", missing) << QString::fromLatin1(missing);
    }
    void theChecklistIsComplete()
    {
        QFETCH(QString, missing);
        PasscodeRequest request = aRequest(S::Verifying);
        request.companyConfirmed = missing != u"company";
        request.nameConfirmed = missing != u"name";
        request.destinationConfirmed = missing != u"destination";
        MemoryStore store = aStore(request);
        const Outcome outcome = submit(store, "passcode.release", { { u"channel"_qs, u"post"_qs } });
        QCOMPARE(verdict(outcome), code(refusal::checklistIncomplete));
        QCOMPARE(outcome.error().parameters.value(u"missing"_qs).toString(), missing);
    }

    void aChangedDestinationCoolsThirtyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("supervisor");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int days, const char* channel, bool supervisor, const char* again,
                             const QString& expected) {
            QTest::addRow("%s", name) << days << QString::fromLatin1(channel) << supervisor << QString::fromUtf8(again)
                                      << expected;
        };
        row("29 days, operator", 29, "fax", false, "03-1234-5679", code(refusal::destinationChanged));
        row("29 days, supervisor", 29, "fax", true, "03-1234-5679", u"applied"_qs);
        row("29 days, typed wrong", 29, "fax", true, "03-1234-5678", code(refusal::destinationTypedWrong));
        row("29 days, not typed", 29, "fax", true, "", code(refusal::destinationTypedWrong));
        row("30 days", 30, "fax", false, "", u"applied"_qs);
        row("31 days", 31, "fax", false, "", u"applied"_qs);
        row("address, operator", 29, "post", false, "100-0013", code(refusal::destinationChanged));
        row("address, supervisor", 29, "post", true, "100-0013", u"applied"_qs);
        row("address, not typed", 29, "post", true, "", code(refusal::destinationTypedWrong));
    }
    void aChangedDestinationCoolsThirtyDays()
    {
        QFETCH(int, days);
        QFETCH(QString, channel);
        QFETCH(bool, supervisor);
        QFETCH(QString, again);
        QFETCH(QString, expected);
        Site site = aSite();
        site.faxChangedAt = testNow().addDays(-days);
        site.addressChangedAt = site.faxChangedAt;
        MemoryStore store = aStore(aRequest(S::Verifying), site);
        const Outcome outcome
            = submit(store, "passcode.release", { { u"channel"_qs, channel }, { u"destination_again"_qs, again } },
                supervisor ? Role::Supervisor : Role::Operator);
        QCOMPARE(verdict(outcome), expected);
    }

    /** With no postal code on file an empty second typing would equal it. */
    void nothingTypedIsNeverTheDestination()
    {
        Site site = aSite();
        site.postalCode.clear();
        site.addressChangedAt = testNow().addDays(-1);
        MemoryStore store = aStore(aRequest(S::Verifying), site);
        QCOMPARE(verdict(submit(store, "passcode.release", { { u"channel"_qs, u"post"_qs } }, Role::Supervisor)),
            code(refusal::destinationTypedWrong));
    }

    void theChannelNeedsItsDestination()
    {
        Site site = aSite();
        site.fax.clear();
        site.address.clear();
        MemoryStore store = aStore(aRequest(S::Verifying), site);
        QCOMPARE(
            verdict(submit(store, "passcode.release", { { u"channel"_qs, u"fax"_qs } })), code(refusal::noFaxOnFile));
        QCOMPARE(verdict(submit(store, "passcode.release", { { u"channel"_qs, u"post"_qs } })),
            code(refusal::noAddressOnFile));
    }

    /** 発行済: the letter waits, no code exists yet (C7). */
    void aReleaseMakesNoCode()
    {
        MemoryStore store = aStore(aRequest(S::Verifying));
        const Outcome outcome = submit(store, "passcode.release", { { u"channel"_qs, u"fax"_qs } });
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QVERIFY(store.rows<Passcode>().isEmpty());
        QVERIFY(saved<Delivery>(outcome).carriesPasscode);
        QCOMPARE(store.row<PasscodeRequest>(60).state, S::Queued);
    }

    /** Sent on Friday 20 November 2026; Monday the 23rd is a holiday (DOMAIN.md 4.4). */
    void theTimerClosesAfterFourteenBusinessDays_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("expected");
        const QDateTime due = endOfBusinessDay(QDate(2026, 12, 11));
        QTest::addRow("13 business days") << due.addDays(-1) << code(refusal::notDue);
        QTest::addRow("the last moment of the day") << due.addMSecs(-1) << code(refusal::notDue);
        QTest::addRow("14 business days") << due << u"applied"_qs;
    }
    void theTimerClosesAfterFourteenBusinessDays()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, expected);
        PasscodeRequest request = aRequest(S::Sent);
        const QDate due = Policy().calendar.addBusinessDays(QDate(2026, 11, 20), Policy().closeAfterDays);
        request.dueAt = endOfBusinessDay(due);
        const QJsonObject payload { { u"request"_qs, requestNumber(60) } };
        MemoryStore store = aStore(request);
        QCOMPARE(verdict(store.submit(u"passcode.close"_qs, payload, anActor(Role::Worker), at)), expected);
        MemoryStore byHand = aStore(request);
        QCOMPARE(verdict(byHand.submit(u"passcode.close"_qs, payload, anActor(Role::Operator), at)), u"applied"_qs);
    }

    void aReasonIsNeededToEndIt()
    {
        MemoryStore store = aStore(aRequest(S::Sent));
        QCOMPARE(verdict(submit(store, "passcode.refuse", {})), code(refusal::reasonMissing));
        QCOMPARE(verdict(submit(store, "passcode.cancel", {})), code(refusal::reasonMissing));
    }
};

PADESK_TEST(passcoderequests, PasscodeRequestsTest)
#include "tst_passcoderequests.moc"
