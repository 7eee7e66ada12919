// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/testmain.h"

using namespace padesk;
using namespace padesk::test;

namespace {

template <class T>
qint64 inStates(Database& database, const QStringList& states)
{
    const QList<T> records = storedRows<T>(database);
    return std::count_if(
        records.begin(), records.end(), [&states](const T& record) { return states.contains(enumText(record.state)); });
}

AgedCount aged(Database& database, NominationState state)
{
    AgedCount count;
    const Calendar calendar;
    for (const Nomination& nomination : storedRows<Nomination>(database)) {
        if (nomination.state == state)
            count.add(
                ageBand(calendar.businessDaysBetween(officeDate(nomination.receivedAt), officeDate(DemoDesk::now()))),
                1);
    }
    return count;
}

QList<qint64> listed(const AgedCount& count)
{
    return QList<qint64>(count.bands.begin(), count.bands.end());
}

/** Risks as the page of each site says them. */
QList<qint64> risksOfSites(Database& database)
{
    QList<qint64> counts(int(EnumText<SiteRisk>::names.size()) + 1, 0);
    for (const Site& site : storedRows<Site>(database)) {
        const QList<SiteRisk> risks = DeskReader(database, DemoDesk::now).site(site.id)->risks;
        for (const SiteRisk risk : risks)
            ++counts[int(risk)];
        counts.last() += risks.isEmpty() ? 0 : 1;
    }
    return counts;
}

} // namespace

class HomeCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsThatOfItsTable_data() { addEngineRows(); }
    void everyNumberIsThatOfItsTable()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const HomeCounts home = DeskReader(*database, DemoDesk::now).home().value();
        using enum NominationState;
        QCOMPARE(listed(home.officeReview), listed(aged(*database, OfficeReview)));
        QCOMPARE(listed(home.siteReview), listed(aged(*database, SiteReview)));
        QCOMPARE(listed(home.onHold), listed(aged(*database, OnHold)));
        QCOMPARE(listed(home.unknownSite), listed(aged(*database, UnknownSite)));
        QCOMPARE(home.approvals.waiting, home.officeReview.total() + home.unknownSite.total());
        QVERIFY(home.approvals.overdue <= home.approvals.waiting);
        QCOMPARE(home.requests.waiting,
            inStates<PasscodeRequest>(*database,
                { u"requested"_qs, u"verifying"_qs, u"info_mismatch"_qs, u"returned"_qs, u"delivery_failed"_qs }));
        QCOMPARE(home.requests.troubled, inStates<Passcode>(*database, { u"warned"_qs, u"locked"_qs }));
        QCOMPARE(home.deliveries.waiting,
            inStates<Delivery>(
                *database, { u"scheduled"_qs, u"queued"_qs, u"sending"_qs, u"retry_wait"_qs, u"held"_qs }));
        QCOMPARE(
            home.deliveries.troubled, inStates<Delivery>(*database, { u"failed"_qs, u"unknown"_qs, u"returned"_qs }));
        QCOMPARE(home.troubled.size(), std::min<qint64>(50, home.deliveries.troubled));
        QCOMPARE(home.changes.waiting, inStates<ChangeRequest>(*database, { u"received"_qs }));
        QCOMPARE(home.activeSites, inStates<Site>(*database, { u"active"_qs }));
    }

    void risksAreThoseOfTheSites_data() { addEngineRows(); }
    void risksAreThoseOfTheSites()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const HomeCounts home = DeskReader(*database, DemoDesk::now).home().value();
        QList<qint64> risks(home.risks.begin(), home.risks.end());
        risks.append(home.sitesAtRisk);
        QCOMPARE(risks, risksOfSites(*database));
        QVERIFY(home.sitesAtRisk > 0);
    }

    void heldPeopleAreCountedOnce_data() { addEngineRows(); }
    void heldPeopleAreCountedOnce()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const HomeCounts home = DeskReader(*database, DemoDesk::now).home().value();
        qint64 people = 0;
        qint64 days = std::numeric_limits<qint64>::max();
        for (const HeldSite& site : home.held) {
            people += site.people;
            QVERIFY(site.personDays <= days && site.personDays >= site.longestDays);
            days = site.personDays;
        }
        QCOMPARE(people, home.onHold.total());
        QVERIFY(home.heldSites > 0);
    }

    void decisionsAreCountedADay_data() { addEngineRows(); }
    void decisionsAreCountedADay()
    {
        QFETCH(const Engine, engine);
        const auto database = DemoDesk::on(engine).open();
        const HomeCounts home = DeskReader(*database, DemoDesk::now).home().value();
        const QDate first = officeDate(DemoDesk::now()).addDays(-29);
        qint64 approved = 0;
        for (const Nomination& nomination : storedRows<Nomination>(*database))
            approved += nomination.state == NominationState::Approved && officeDate(nomination.decidedAt) >= first;
        qint64 counted = 0;
        for (const DayDecisions& day : home.decisions)
            counted += day.approved;
        QCOMPARE(counted, approved);
    }
};

PADESK_TEST(homecounts, HomeCountsTest)
#include "tst_homecounts.moc"
