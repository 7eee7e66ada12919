// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/desk/caserows.h"
#include "models/domain/desk/changerequestrow.h"
#include "models/domain/desk/deliveryrow.h"
#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/personrows.h"
#include "models/domain/fold.h"
#include "models/store/changefeed.h"
#include "models/store/desk/sqlrowsource.h"
#include "tests/support/rawsql.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** The answer, however long it takes. */
template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    return future.result();
}

QList<SortKey> by(const QString& column, bool descending = false)
{
    return { { column, descending } };
}

ColumnFilter list(const QString& column, const QStringList& texts, bool negated = false)
{
    ColumnFilter filter;
    filter.column = column;
    filter.kind = FilterKind::List;
    filter.texts = texts;
    filter.negated = negated;
    return filter;
}

ColumnFilter days(const QString& column, QDate from, QDate to)
{
    ColumnFilter filter;
    filter.column = column;
    filter.kind = FilterKind::Date;
    filter.from = from;
    filter.to = to;
    return filter;
}

ColumnFilter number(const QString& column, std::optional<qint64> least, std::optional<qint64> most)
{
    ColumnFilter filter;
    filter.column = column;
    filter.kind = FilterKind::Number;
    filter.least = least;
    filter.most = most;
    return filter;
}

/** An office with 40 sites, their people, nominations in several states and requests. */
class Office {
public:
    explicit Office(Engine engine)
        : m_desk(engine)
    {
        m_desk.import(ImportList::Sites, siteCsv(40));
        m_desk.import(ImportList::Members,
            "site_number,role,ibm_id,email,family,given,family_kana,given_kana,tel,access,expires_on\n" + people());
        for (int one = 1; one <= 30; ++one)
            nominate(one);
        m_desk.import(ImportList::Requests, "site_number,channel\n7000003,fax\n7000004,post\n7000005,fax\n");
    }

    TestDesk& desk() { return m_desk; }

    void nominate(int one)
    {
        // A few unknown sites; every third says that he is the contact.
        const QString site = QString::number(one % 10 == 0 ? 3'999'999 : 7'000'000 + one);
        m_desk.send(u"nomination.submit"_qs,
            { { u"site_number"_qs, site }, { u"claims_primary"_qs, one % 3 == 0 },
                { u"ibm_id"_qs, u"n%1@example.co.jp"_qs.arg(one) }, { u"email"_qs, u"n%1@example.co.jp"_qs.arg(one) },
                { u"family"_qs, one % 2 == 0 ? u"髙橋"_qs : u"田中"_qs }, { u"given"_qs, u"花子%1"_qs.arg(one) },
                { u"family_kana"_qs, one % 2 == 0 ? u"タカハシ"_qs : u"タナカ"_qs }, { u"given_kana"_qs, u"ハナコ"_qs },
                { u"company"_qs, u"株式会社第%1商事"_qs.arg(one) } });
    }

private:
    static QByteArray people()
    {
        QByteArray lines;
        for (int one = 1; one <= 60; ++one)
            lines
                += u"%1,user,u%2@example.co.jp,u%2@example.co.jp,%3,一郎,%4,イチロウ,,%5,\n"_qs.arg(7'000'001 + one % 7)
                       .arg(one)
                       .arg(one % 3 == 0 ? u"佐藤"_qs : u"鈴木"_qs, one % 3 == 0 ? u"サトウ"_qs : u"スズキ"_qs,
                           one % 4 == 0 ? u"full"_qs : u"download"_qs)
                       .toUtf8();
        return lines;
    }

    TestDesk m_desk;
};

/** What the readers answer, against everything read and compared here. */
template <class Row>
class Checker {
public:
    explicit Checker(Office& office)
        : m_store(office.desk().temp().url())
        , m_source(m_store)
    { }

    /** Empty when the order holds exactly the rows that pass. */
    QString check(const RowQuery& query, const std::function<bool(const Row&)>& passes)
    {
        const Result<OrderArray> all = wait(m_source.order({ {}, {}, {}, {}, query.sort }, {}));
        const Result<OrderArray> ids = wait(m_source.order(query, {}));
        if (!all || !ids)
            return !all ? all.error().detail : ids.error().detail;
        const Result<QList<Row>> rows = wait(m_source.rows(*all));
        if (!rows)
            return rows.error().detail;
        if (rows->size() != all->size())
            return u"%1 rows of %2 ids"_qs.arg(rows->size()).arg(all->size());
        QHash<quint32, Row> byId;
        for (const Row& row : *rows)
            byId.insert(quint32(row.id), row);
        OrderArray wanted;
        for (const quint32 id : *all) {
            if (passes(byId.value(id)))
                wanted.append(id);
        }
        m_found = ids->size();
        if (*ids != wanted)
            return u"%1 rows, not %2"_qs.arg(ids->size()).arg(wanted.size());
        return m_source.hasFirstPage(query) ? checkFirstPage(query, wanted) : QString();
    }

    qsizetype found() const { return m_found; }
    SqlRowSource<Row>& source() { return m_source; }

private:
    /** The first rows of the order, which is known by now. */
    QString checkFirstPage(const RowQuery& query, const OrderArray& wanted)
    {
        const Result<QList<Row>> rows = wait(m_source.firstPage(query, 10, {}));
        if (!rows)
            return rows.error().detail;
        OrderArray first;
        for (const Row& row : *rows)
            first.append(quint32(row.id));
        return first == wanted.mid(0, 10) ? QString() : u"another first page"_qs;
    }

    DeskStore m_store;
    SqlRowSource<Row> m_source;
    qsizetype m_found = 0;
};

} // namespace

class RowSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preparesEveryStatement_data() { addEngineRows(); }
    void preparesEveryStatement()
    {
        QFETCH(Engine, engine);
        const TempDatabase temp(engine);
        const auto database = temp.open();
        QStringList refused;
        const auto tryOne = [&](const RowTable& table, const RowStatement& wanted) {
            Statement statement(*database, rowSql(engine, table, wanted));
            if (statement.error())
                refused.append(statement.error()->detail);
        };
        for (const RowTable* table : rowTables()) {
            QVERIFY2(!table->pageColumns.isEmpty(), qPrintable(table->name));
            for (const RowScope scope : { RowScope::All, RowScope::Some }) {
                tryOne(*table, { u"rows"_qs, scope, {}, {} });
                for (auto column = table->columns.cbegin(); column != table->columns.cend(); ++column) {
                    const Result<QString> keys = sortKeys(*table, by(column.key(), true));
                    QVERIFY(keys);
                    tryOne(*table, { u"order"_qs, scope, {}, *keys });
                    tryOne(*table, { u"first"_qs, scope, {}, *keys });
                    const Result<QString> known = knownColumn(*table, column.key());
                    if (!known)
                        continue;
                    tryOne(*table, { u"texts"_qs, scope, *known, {} });
                    if (*column == ColumnType::Text) {
                        tryOne(*table, { u"list"_qs, scope, *known, {} });
                        tryOne(*table, { u"either"_qs, scope, *known, {} });
                    } else if (*column != ColumnType::Json && *column != ColumnType::Flag) {
                        tryOne(*table, { u"range"_qs, scope, *known, {} });
                    }
                }
                tryOne(*table, { u"texts"_qs, scope, u"search"_qs, {} });
                tryOne(*table, { u"range"_qs, scope, u"site_id"_qs, {} });
            }
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
    }

    void anOrderOfPeopleReadsItsIndexAlone()
    {
        const TempDatabase temp(Engine::Sqlite);
        for (const auto& [table, sort, index] :
            { std::tuple { &rowTableOf<MemberRow>(), u"name"_qs, u"member_kana"_qs },
                std::tuple { &rowTableOf<SiteRow>(), u"company"_qs, u"site_kana"_qs },
                std::tuple { &rowTableOf<NominationRow>(), u"received_at"_qs, u"nomination_receipt"_qs } }) {
            const SqlText& text
                = rowSql(Engine::Sqlite, *table, { u"order"_qs, RowScope::All, {}, *sortKeys(*table, by(sort)) });
            const QStringList plan
                = rawSql(temp.url(), u"explain query plan "_qs + fillNames(text.text, tableSources()));
            QVERIFY2(
                plan.size() == 1 && plan.first().contains(u"COVERING INDEX "_qs + index), qPrintable(plan.join(u'\n')));
        }
    }

    void answersNominationsLikeReadingEverything_data() { addEngineRows(); }
    void answersNominationsLikeReadingEverything()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        Checker<NominationRow> nominations(office);
        const QDate today = officeDate(TestDesk::now());
        using Row = NominationRow;
        for (const QString& sort : { u"number"_qs, u"received_at"_qs, u"age"_qs, u"company"_qs, u"applicant"_qs,
                 u"verdict"_qs, u"state"_qs, u"holder"_qs }) {
            for (const bool descending : { false, true }) {
                const auto check = [&](RowQuery query, const std::function<bool(const Row&)>& passes) {
                    query.sort = by(sort, descending);
                    return nominations.check(query, passes);
                };
                RowQuery held;
                held.queue = u"on_hold"_qs;
                QCOMPARE(check(held, [](const Row& row) { return row.state == NominationState::OnHold; }), QString());
                QVERIFY(nominations.found() > 3);
                RowQuery names;
                names.text = u"高橋"_qs;
                QCOMPARE(check(names, [](const Row& row) { return row.family == u"髙橋"; }), QString());
                QCOMPARE(nominations.found(), 15);
                RowQuery both;
                both.filters = { list(u"state"_qs, { u"on_hold"_qs, u"unknown_site"_qs }, true),
                    days(u"received_at"_qs, today, today), list(u"claim"_qs, { u"yes"_qs }) };
                QCOMPARE(check(both,
                             [](const Row& row) {
                                 return row.state != NominationState::OnHold
                                     && row.state != NominationState::UnknownSite && row.claimsPrimary;
                             }),
                    QString());
                QVERIFY(nominations.found() > 2);
                RowQuery company;
                company.filters = { parseTextFilter(u"company"_qs, u"㈱第７, 第8商事"_qs) };
                QCOMPARE(check(company,
                             [](const Row& row) {
                                 return row.company == u"株式会社第7商事" || row.company == u"株式会社第8商事";
                             }),
                    QString());
                QCOMPARE(nominations.found(), 2);
                RowQuery one;
                one.text = u"n-0000007"_qs;
                QCOMPARE(check(one, [](const Row& row) { return row.id == 7; }), QString());
                RowQuery numbers;
                numbers.filters = { parseTextFilter(u"number"_qs, u"N-0000003,12"_qs) };
                QCOMPARE(check(numbers, [](const Row& row) { return row.id == 3 || row.id == 12; }), QString());
                QCOMPARE(nominations.found(), 2);
                RowQuery site;
                site.siteId = 4;
                QCOMPARE(check(site, [](const Row& row) { return row.siteId == 4; }), QString());
                QCOMPARE(nominations.found(), 1);
                RowQuery checked;
                checked.filters = { list(u"verdict"_qs, { u"unchecked"_qs }, true) };
                QCOMPARE(check(checked, [](const Row& row) { return verdictsOf(row).compared() > 0; }), QString());
            }
        }
    }

    void answersPeopleAndSitesLikeReadingEverything_data() { addEngineRows(); }
    void answersPeopleAndSitesLikeReadingEverything()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        Checker<MemberRow> members(office);
        RowQuery query;
        query.sort = { { u"name"_qs, true }, { u"company"_qs, false } };
        query.filters = { list(u"role"_qs, { u"user"_qs }), list(u"tool_level"_qs, { u"full"_qs }) };
        const auto isFullUser
            = [](const MemberRow& row) { return row.role == MemberRole::User && row.toolLevel == ToolLevel::Full; };
        QCOMPARE(members.check(query, isFullUser), QString());
        QCOMPARE(members.found(), 15);
        RowQuery open;
        open.queue = u"open"_qs;
        open.text = u"さとう"_qs;
        QCOMPARE(members.check(open, [](const MemberRow& row) { return row.familyKana == u"サトウ"; }), QString());
        QCOMPARE(members.found(), 20);

        Checker<SiteRow> sites(office);
        RowQuery busy;
        busy.filters = { number(u"open_cases"_qs, 1, std::nullopt), number(u"members"_qs, std::nullopt, 9) };
        busy.sort = by(u"members"_qs);
        QCOMPARE(
            sites.check(busy, [](const SiteRow& row) { return row.openCases >= 1 && row.members <= 9; }), QString());
        QVERIFY(sites.found() > 5);
        RowQuery old;
        old.filters = { days(u"contracted_on"_qs, QDate(2005, 4, 1), QDate(2005, 4, 1)) };
        QCOMPARE(sites.check(old, [](const SiteRow& row) { return row.contractedOn == QDate(2005, 4, 1); }), QString());
        QCOMPARE(sites.found(), 40);
    }

    void answersTheOtherTables_data() { addEngineRows(); }
    void answersTheOtherTables()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        Checker<RequestRow> requests(office);
        RowQuery faxed;
        faxed.filters = { list(u"channel"_qs, { u"fax"_qs }) };
        faxed.text = u"第3商事"_qs;
        QCOMPARE(requests.check(faxed, [](const RequestRow& row) { return row.siteNumber == u"7000003"; }), QString());
        QCOMPARE(requests.found(), 1);
        RowQuery open;
        open.queue = u"requested"_qs;
        QCOMPARE(requests.check(open, [](const RequestRow& row) { return row.state == RequestState::Requested; }),
            QString());

        Checker<DeliveryRow> deliveries(office);
        RowQuery waiting;
        waiting.queue = u"waiting"_qs;
        waiting.sort = by(u"company"_qs);
        waiting.filters = { parseTextFilter(u"destination"_qs, u"n2@example"_qs) };
        QCOMPARE(deliveries.check(waiting,
                     [](const DeliveryRow& row) {
                         return row.destination.value(u"email"_qs).toString().contains(u"n2@example");
                     }),
            QString());
        QVERIFY(deliveries.found() > 0);
        RowQuery ofCase;
        ofCase.filters = { parseTextFilter(u"case_number"_qs, u"N-0000002"_qs) };
        QCOMPARE(deliveries.check(ofCase, [](const DeliveryRow& row) { return row.nominationId == 2; }), QString());
        QVERIFY(deliveries.found() > 0);

        Checker<EventRow> events(office);
        RowQuery submitted;
        submitted.filters = { list(u"action"_qs, { u"submit"_qs }), number(u"number"_qs, 20, std::nullopt) };
        QCOMPARE(events.check(submitted, [](const EventRow& row) { return row.action == u"submit" && row.id >= 20; }),
            QString());
        QVERIFY(events.found() > 10);
        const Result<QList<EventRow>> first = wait(events.source().firstPage({}, 5, {}));
        QCOMPARE(first->first().id, *lastChange(office.desk().database()));

        Checker<ChangeRequestRow> changes(office);
        QCOMPARE(changes.check({}, [](const ChangeRequestRow&) { return true; }), QString());
    }

    void readsTheFirstPageOfEveryOrder_data() { addEngineRows(); }
    void readsTheFirstPageOfEveryOrder()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        Checker<MemberRow> members(office);
        for (const RowQuery& query : { RowQuery {}, RowQuery { {}, {}, {}, {}, by(u"name"_qs, true) },
                 RowQuery { {}, {}, u"鈴木"_qs, {}, {} } }) {
            QVERIFY(members.source().hasFirstPage(query));
            const Result<QList<MemberRow>> first = wait(members.source().firstPage(query, 10, {}));
            const Result<OrderArray> order = wait(members.source().order(query, {}));
            QVERIFY(first && order);
            QCOMPARE(first->size(), 10);
            OrderArray ids;
            for (const MemberRow& row : *first)
                ids.append(quint32(row.id));
            QCOMPARE(ids, order->first(10));
        }
        QVERIFY(!members.source().hasFirstPage({ u"open"_qs, {}, {}, {}, {} }));
        QVERIFY(!members.source().hasFirstPage({ {}, {}, u"鈴木"_qs, {}, by(u"email"_qs) }));
    }

    void patchesItsOrdersAfterChanges_data() { addEngineRows(); }
    void patchesItsOrdersAfterChanges()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        const auto database = office.desk().temp().open();
        RowOrders kept(rowTableOf<NominationRow>());
        QRandomGenerator random(3);
        QList<RowQuery> queries(4);
        queries[0].sort = by(u"company"_qs);
        queries[1].queue = u"on_hold"_qs;
        queries[1].sort = by(u"applicant"_qs, true);
        queries[2].text = u"田中"_qs;
        queries[3].filters = { list(u"state"_qs, { u"withdrawn"_qs }, true) };
        queries[3].sort = { { u"state"_qs, true }, { u"received_at"_qs, false } };
        for (int turn = 0; turn < 12; ++turn) {
            for (const RowQuery& query : queries) {
                RowOrders fresh(rowTableOf<NominationRow>());
                const Result<OrderArray> patched = kept.order(*database, query);
                QVERIFY(patched);
                QCOMPARE(*patched, *fresh.order(*database, query));
            }
            // Known ones withdraw, new ones come, one site takes another name.
            office.nominate(31 + turn);
            office.desk().send(u"nomination.withdraw"_qs,
                { { u"nomination"_qs, nominationNumber(random.bounded(1, 30)) },
                    { u"reason"_qs, u"本人の申し出"_qs } });
            const QString company = rawSql(office.desk().temp().url(),
                u"select company from %1site where id = 2"_qs.arg(engine == Engine::Sqlite ? QString() : u"pa."_qs))
                                        .first();
            office.desk().send(u"site.update"_qs,
                { { u"site_number"_qs, u"7000002"_qs },
                    { u"changes"_qs,
                        QJsonObject { { u"company"_qs,
                            QJsonObject { { u"from"_qs, company }, { u"to"_qs, u"株式会社%1"_qs.arg(turn) } } } } } });
        }
    }

    void namesTheRowsThatAChangeTouches_data() { addEngineRows(); }
    void namesTheRowsThatAChangeTouches()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        DeskStore store(office.desk().temp().url());
        SqlRowSource<NominationRow> nominations(store);
        SqlRowSource<MemberRow> members(store);
        const qint64 before = *lastChange(office.desk().database());
        office.desk().send(u"case.claim"_qs, { { u"case"_qs, u"N-0000004"_qs } });
        const QList<ChangeNotice> claimed = *changesSince(office.desk().database(), before);
        QVERIFY(!claimed.isEmpty());
        QCOMPARE(wait(nominations.touched(claimed))->ids, OrderArray { 4 });
        QVERIFY(wait(members.touched(claimed))->ids.isEmpty());
        const Result<QList<NominationRow>> rows = wait(nominations.rows({ 4 }));
        QVERIFY(!holderOf(rows->first(), TestDesk::now()).isEmpty());
        QList<ChangeNotice> many;
        for (int id = 1; id <= 70; ++id)
            many.append({ id, Entity::Member, id, 1 });
        QCOMPARE(wait(members.touched(many))->ids.size(), 70);
        for (int id = 1; id <= 40; ++id)
            many.append({ id, Entity::Site, id, id });
        QVERIFY(!wait(members.touched(many))->all);
    }

    void countsItsQueues_data() { addEngineRows(); }
    void countsItsQueues()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        DeskStore store(office.desk().temp().url());
        SqlRowSource<NominationRow> nominations(store);
        const Result<QHash<QString, qint64>> counts = wait(nominations.counts());
        QVERIFY(counts);
        QCOMPARE(counts->value(QString()), 30);
        QCOMPARE(counts->value(u"unknown_site"_qs), 3);
        qint64 all = 0;
        for (const RowQueue& queue : queuesOf<NominationRow>()) {
            RowQuery query;
            query.queue = queue.key;
            QCOMPARE(wait(nominations.order(query, {}))->size(), counts->value(queue.key));
            all += counts->value(queue.key);
        }
        QCOMPARE(all, 30);
        SqlRowSource<EventRow> events(store);
        QCOMPARE(wait(events.counts())->value(QString()), *lastChange(office.desk().database()));
    }

    void refusesWhatATableDoesNotHave()
    {
        Office office(Engine::Sqlite);
        DeskStore store(office.desk().temp().url());
        SqlRowSource<NominationRow> nominations(store);
        const auto codeOf = [&](const RowQuery& query) { return wait(nominations.order(query, {})).error().code; };
        QCOMPARE(codeOf({ u"posted"_qs, {}, {}, {}, {} }), Error::Code::BadInput);
        QCOMPARE(codeOf({ {}, {}, {}, {}, by(u"id; drop table site"_qs) }), Error::Code::BadInput);
        QCOMPARE(codeOf({ {}, {}, {}, { list(u"colour"_qs, { u"red"_qs }) }, {} }), Error::Code::BadInput);
        QCOMPARE(codeOf({ {}, {}, {}, { number(u"company"_qs, 1, 2) }, {} }), Error::Code::BadInput);
        const auto raised = std::make_shared<CancelFlag>(true);
        QCOMPARE(wait(nominations.order({}, raised)).error().code, Error::Code::Cancelled);
    }

    void tellsOfChangesOnce_data() { addEngineRows(); }
    void tellsOfChangesOnce()
    {
        QFETCH(Engine, engine);
        TestDesk desk(engine);
        desk.import(ImportList::Sites, siteCsv(3));
        DeskStore store(desk.temp().url());
        QList<qint64> told;
        connect(&store, &DeskStore::changed, this, [&told](const QList<ChangeNotice>& changes) {
            for (const ChangeNotice& change : changes)
                told.append(change.seq);
        });
        store.watch(20);
        // What is there already is no change: the first look must have been.
        const qint64 start = *lastChange(desk.database());
        wait(store.commands().run<int>([](Database&) -> Result<int> { return 0; }));
        desk.import(ImportList::Sites, siteCsv(1200));
        const qint64 end = *lastChange(desk.database());
        QVERIFY(end > start + 1000);
        QTRY_COMPARE(told.size(), end - start);
        for (qsizetype place = 0; place < told.size(); ++place)
            QCOMPARE(told.at(place), start + 1 + place);
    }
};

PADESK_TEST(rowsources, RowSourcesTest)
#include "tst_rowsources.moc"
