// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/store/changefeed.h"
#include "models/store/deadlinereader.h"
#include "models/store/desk/casequery.h"
#include "models/store/desk/deskreader.h"
#include "models/store/desk/roworders.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Every row of a table of the desk, as that connection sees it. */
template <class Row>
QList<Row> allRows(Database& database)
{
    RowOrders orders(rowTableOf<Row>());
    const Result<OrderArray> ids = orders.order(database, {}, nullptr);
    if (!ids)
        qFatal("%s", qPrintable(ids.error().detail));
    RowReader reader(database, rowTableOf<Row>());
    const Result<QList<Row>> rows = reader.rows<Row>(*ids);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    QList<Row> sorted = *rows;
    std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return sorted;
}

/** The error's detail, for a test that fails. */
template <class T>
const char* why(const Result<T>& result)
{
    static QByteArray words;
    words = result ? QByteArray() : result.error().detail.toUtf8();
    return words.constData();
}

template <class Row>
QStringList idsOf(const QList<Row>& rows)
{
    QStringList ids;
    for (const Row& row : rows)
        ids.append(QString::number(row.id));
    return ids;
}

} // namespace

/** The pages' own queries over a contact's functions: exactly his sites' rows, with what is the office's left out. */
class ContactReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableHasHisRowsAndNoOthers();
    void rowsAreTheOfficesButForItsPeople();
    void casesAreReadByTheSameReader();
    void casesOfOthersAreNotThere();
    void thePolicyIsTheOffices();
    void theFeedBeginsAtHisLatestEvent();
    void everyLookupRuns();

private:
    template <class Row>
    void compareIds(const QString& expected)
    {
        QCOMPARE(idsOf(allRows<Row>(*m_contact)), rawSql(m_server->url(), expected));
    }

    std::unique_ptr<OfficeServer> m_server;
    std::unique_ptr<Database> m_contact;
    std::unique_ptr<Database> m_office;
};

void ContactReadingTest::initTestCase()
{
    m_server = std::make_unique<OfficeServer>();
    m_server->addMoreForContacts();
    OpenOptions options;
    options.sources = contactSources();
    auto contact = Database::open(m_server->urlOf(u"contact"_qs), options);
    auto office = Database::open(m_server->urlOf(u"operator"_qs));
    QVERIFY2(contact && office, why(contact));
    m_contact = *std::move(contact);
    m_office = *std::move(office);
}

/** What the owner of the server says belongs to the site, in plain SQL. */
void ContactReadingTest::everyTableHasHisRowsAndNoOthers()
{
    const QString his = u" where site_id = (select id from pa.site where site_number = '7000001')"_qs;
    compareIds<SiteRow>(u"select id from pa.site where site_number = '7000001'"_qs);
    compareIds<MemberRow>(u"select id from pa.member"_qs + his + u" order by id"_qs);
    compareIds<NominationRow>(u"select id from pa.nomination"_qs + his + u" and not claims_primary order by id"_qs);
    compareIds<RequestRow>(u"select id from pa.passcode_request"_qs + his + u" order by id"_qs);
    compareIds<ChangeRequestRow>(u"select id from pa.change_request"_qs + his + u" order by id"_qs);
    compareIds<EventRow>(u"select seq from pa.event_log"_qs + his
        + u" and entity in ('site', 'member', 'passcode_request', 'change_request', 'nomination') and not (entity = "
          "'nomination' and entity_id in (select id from pa.nomination where claims_primary)) order by seq"_qs);
    QVERIFY(!allRows<NominationRow>(*m_contact).isEmpty() && !allRows<EventRow>(*m_contact).isEmpty());
}

void ContactReadingTest::rowsAreTheOfficesButForItsPeople()
{
    const MemberRow mine = allRows<MemberRow>(*m_contact).value(0);
    MemberRow theirs = allRows<MemberRow>(*m_office).value(0);
    QCOMPARE(theirs.grantedBy, u"chief"_qs);
    theirs.grantedBy = u"office"_qs;
    QCOMPARE(mine, theirs);
    const NominationRow shown = allRows<NominationRow>(*m_contact).value(0);
    NominationRow stored = allRows<NominationRow>(*m_office).value(0);
    QCOMPARE(stored.holder, u"chief"_qs);
    stored.holder.clear();
    stored.heldUntil = {};
    QCOMPARE(shown, stored);
    QCOMPARE(allRows<SiteRow>(*m_contact).value(0).openCases, 2);
}

void ContactReadingTest::casesAreReadByTheSameReader()
{
    DeskReader reader(*m_contact);
    const auto nomination = reader.nomination(allRows<NominationRow>(*m_contact).value(0).id);
    QVERIFY2(nomination, why(nomination));
    QCOMPARE(nomination->site->siteNumber, u"7000001"_qs);
    QVERIFY(nomination->background.notes.isEmpty() && !nomination->background.claim);
    QVERIFY(!nomination->background.history.isEmpty());
    const auto member = reader.member(allRows<MemberRow>(*m_contact).value(0).id);
    QVERIFY2(member, why(member));
    QCOMPARE(member->passcodes.size(), 1);
    QVERIFY(member->openRequest);
    const auto site = reader.site(allRows<SiteRow>(*m_contact).value(0).id);
    QVERIFY2(site, why(site));
    QCOMPARE(site->snsPeriods.size(), 1);
    QVERIFY(site->sns.isValid());
    QCOMPARE(site->openChanges.size(), 1);
    QCOMPARE(site->openChanges.value(0).submittedBy, u"office"_qs);
    QVERIFY(site->documents.isEmpty());
}

void ContactReadingTest::casesOfOthersAreNotThere()
{
    DeskReader reader(*m_contact);
    const QString foreign
        = u"select id from pa.%1 where site_id = (select id from pa.site where site_number = '7000002') "
          "order by id limit 1"_qs;
    const auto idOf
        = [&](const QString& table) { return rawSql(m_server->url(), foreign.arg(table)).value(0).toLongLong(); };
    QCOMPARE(reader.nomination(idOf(u"nomination"_qs)).error().code, Error::Code::NotFound);
    QCOMPARE(reader.member(idOf(u"member"_qs)).error().code, Error::Code::NotFound);
    QCOMPARE(reader.changeRequest(idOf(u"change_request"_qs)).error().code, Error::Code::NotFound);
    QCOMPARE(reader.site(2).error().code, Error::Code::NotFound);
}

void ContactReadingTest::thePolicyIsTheOffices()
{
    const Result<Policy> shown = readPolicy(*m_contact);
    const Result<Policy> stored = readPolicy(*m_office);
    QVERIFY(shown && stored);
    QVERIFY(*shown == *stored);
}

void ContactReadingTest::theFeedBeginsAtHisLatestEvent()
{
    const Result<qint64> last = lastChange(*m_contact);
    QVERIFY2(last, why(last));
    QCOMPARE(QString::number(*last),
        rawSql(m_server->url(), u"select max(seq) from pa.event_log where site_id = 1"_qs).value(0));
    QVERIFY(changesSince(*m_contact, *last, 10)->isEmpty());
    const QJsonObject change { { u"from"_qs, QString() }, { u"to"_qs, u"0398765432"_qs } };
    for (const QString& number : { u"7000002"_qs, u"7000001"_qs })
        m_server->send(u"site.update"_qs,
            { { u"site_number"_qs, number }, { u"changes"_qs, QJsonObject { { u"fax"_qs, change } } } });
    const auto changes = changesSince(*m_contact, *last, 10);
    QVERIFY(changes);
    QVERIFY(!changes->isEmpty());
    for (const ChangeNotice& one : *changes)
        QCOMPARE(one.siteId, std::optional<qint64>(1));
}

/** The rules ask for what they need by lookups: none may be refused to a contact's connection. */
void ContactReadingTest::everyLookupRuns()
{
    SqlCaseSource source(*m_contact);
    forEachLookup([&source](const auto& lookup) {
        const QByteArray name = lookup.name;
        // His own views are for later: no page of his saves one.
        if (name == "view_of")
            return;
        const QVariant first = name == "holiday_on" ? QVariant(QDate(2026, 1, 1)) : QVariant(1);
        const Keys keys = lookup.keyNames.at(1) ? Keys { first, 1 } : Keys { first };
        source.all(lookup, keys);
        const Result<void> done = source.takeError();
        QVERIFY2(done, why(done));
    });
}

PADESK_TEST(contactreading, ContactReadingTest)
#include "tst_contactreading.moc"
