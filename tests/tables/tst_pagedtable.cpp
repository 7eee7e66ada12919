// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/membertablemodel.h"
#include "tests/support/fakerowsource.h"
#include "tests/support/testmain.h"
#include "tests/tables/tabletexts.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

MemberRow member(qint64 id, const QString& family = u"山田"_qs)
{
    MemberRow row;
    row.id = id;
    row.siteNumber = u"7000001"_qs;
    row.family = family;
    row.given = QString::number(id);
    return row;
}

QList<MemberRow> members(const QList<qint64>& ids)
{
    QList<MemberRow> rows;
    for (const qint64 id : ids)
        rows.append(member(id));
    return rows;
}

QList<MemberRow> manyMembers(int count)
{
    QList<MemberRow> rows;
    for (int id = 1; id <= count; ++id)
        rows.append(member(id));
    return rows;
}

RowQuery queue(const QString& key, bool descending = false)
{
    RowQuery query;
    query.queue = key;
    query.sort = { { u"number"_qs, descending } };
    return query;
}

using Source = FakeRowSource<MemberRow>;
using Model = MemberTableModel;
using Tester = QAbstractItemModelTester;

const QList<ChangeNotice> oneChange { { 1, Entity::Member, 1, 1 } };

QString nameAt(const Model& model, int row)
{
    return model.index(row, Model::Name).data().toString();
}

/** A model over its source, under the eyes of a tester. */
struct Table {
    Source source;
    Model model { source, now };
    Tester tester { &model, Tester::FailureReportingMode::QtTest };

    explicit Table(const QList<MemberRow>& rows)
    {
        source.all = rows;
        source.answerAtOnce();
        read({});
    }

    /** Asks and waits for the whole answer. */
    void read(const RowQuery& query)
    {
        QSignalSpy settled(&model, &PagedTable::settled);
        if (model.query() == query && model.isComplete())
            model.refresh();
        else
            model.setQuery(query);
        QTRY_VERIFY(!settled.isEmpty());
    }

    /** Lets the model take the rows as they are now. */
    void change(const QList<MemberRow>& rows, const OrderArray& touched)
    {
        QSignalSpy settled(&model, &PagedTable::settled);
        source.all = rows;
        source.nextTouched = { touched, false };
        model.applyChanges(oneChange);
        QTRY_VERIFY(!settled.isEmpty());
    }
};

} // namespace

class PagedTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstRowsBeforeTheOrderIsThere()
    {
        Source source;
        source.all = manyMembers(1000);
        Model model(source, now);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.state(), TableState::Loading);
        model.setQuery({});
        QVERIFY(model.isBusy());
        source.answer();
        QTRY_COMPARE(model.state(), TableState::Ready);
        QCOMPARE(model.rowCount(), 64);
        QVERIFY(!model.isComplete());
        QCOMPARE(nameAt(model, 63), u"山田 64"_qs);
        QTRY_VERIFY(source.waits());
        source.answer();
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(source.asked, QStringList({ u"first"_qs, u"order"_qs }));
    }

    /** Nothing is laid out anew, which would take views a time that grows with the rows. */
    void theFirstRowsStayWhenAllOthersCome()
    {
        Source source;
        source.all = manyMembers(1000);
        source.answerAtOnce();
        Model model(source, now);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 64);
        const QPersistentModelIndex selected = model.index(9, Model::Name);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 64);
        QCOMPARE(inserted.first().at(2).toInt(), 999);
        QCOMPARE(laidOut.size(), 0);
        QCOMPARE(selected.row(), 9);
        QCOMPARE(model.idAt(999), 1000);
    }

    void aTableThatIsGoneIsReadForNobody()
    {
        Source source;
        source.all = manyMembers(1000);
        {
            Model model(source, now);
            model.setQuery({});
        }
        source.answerAll();
        QCOMPARE(source.cancelled, 1);
    }

    void readsAFewRowsWithOneQuestion()
    {
        Table table(members({ 1, 2, 3 }));
        QCOMPARE(numbers(table.model), u"1 2 3"_qs);
        QVERIFY(table.model.isComplete());
        QCOMPARE(table.source.asked, QStringList { u"first"_qs });
    }

    void asksForRowsThatAreInViewAndReadsDotsMeanwhile()
    {
        Table table(manyMembers(1000));
        table.source.holdAnswers();
        table.source.asked.clear();
        for (int row = 500; row < 550; ++row)
            QCOMPARE(nameAt(table.model, row), u"…"_qs);
        QCOMPARE(table.model.idAt(500), 501);
        QVERIFY(!table.model.index(500, 0).data(PagedTable::RecordRole).isValid());
        QTRY_VERIFY(table.source.waits());
        // Whole pages, and one question for all cells.
        QCOMPARE(table.source.asked, QStringList { u"rows 128"_qs });
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.source.answerAll();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(nameAt(table.model, 500), u"山田 501"_qs);
        QCOMPARE(nameAt(table.model, 549), u"山田 550"_qs);
        QVERIFY(!table.model.isFetching());
    }

    /** Without a tester, which looks at every row there is. */
    void keepsNoMoreRowsThanItsPages()
    {
        Source source;
        source.answerAtOnce();
        source.all = manyMembers(4096);
        Model model(source, now);
        model.setQuery({});
        QTRY_VERIFY(model.isComplete());
        for (int row = 0; row < 4096; row += 64) {
            nameAt(model, row);
            QTRY_VERIFY(!model.isFetching());
        }
        source.asked.clear();
        nameAt(model, 4095);
        nameAt(model, 0);
        QTRY_VERIFY(!model.isFetching());
        QCOMPARE(source.asked, QStringList { u"rows 64"_qs });
    }

    void theLatestQueryWins()
    {
        Table table(members({ 1, 2, 3, 4, 5, 6 }));
        table.source.holdAnswers();
        table.model.setQuery(queue(u"2"_qs));
        table.model.setQuery(queue(u"3"_qs));
        QSignalSpy settled(&table.model, &PagedTable::settled);
        table.source.answerAll();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(numbers(table.model), u"3 6"_qs);
        QVERIFY(table.model.state() == TableState::Ready && !table.model.error());
    }

    void rowsKeepTheirPlaceInASelection_data()
    {
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<int>("row");
        QTest::newRow("the same") << QList<qint64> { 1, 2, 3 } << 1;
        QTest::newRow("one came") << QList<qint64> { 1, 2, 3, 4 } << 1;
        QTest::newRow("first came") << QList<qint64> { 1, 2, 3, 0x10 } << 1;
        QTest::newRow("first left") << QList<qint64> { 2, 3 } << 0;
        QTest::newRow("it left") << QList<qint64> { 1, 3 } << -1;
        QTest::newRow("all other") << QList<qint64> { 7, 8 } << -1;
        QTest::newRow("none") << QList<qint64> {} << -1;
    }
    void rowsKeepTheirPlaceInASelection()
    {
        QFETCH(QList<qint64>, after);
        QFETCH(int, row);
        Table table(members({ 1, 2, 3 }));
        const QPersistentModelIndex selected = table.model.index(1, Model::Name);
        const QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.source.all = members(after);
        table.read({});
        QCOMPARE(selected.row(), row);
        QCOMPARE(table.model.rowCount(), after.size());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table.model.state(), after.isEmpty() ? TableState::Empty : TableState::Ready);
    }

    void rowsKeepTheirPlaceWhenAllIsSortedAnew()
    {
        Table table(manyMembers(3000));
        const QPersistentModelIndex selected = table.model.index(9, Model::Name);
        const QPersistentModelIndex dropped = table.model.index(10, Model::Name);
        table.read(queue(u"2"_qs, true));
        QCOMPARE(table.model.rowCount(), 1500);
        QCOMPARE(selected.row(), 1500 - 5);
        QCOMPARE(selected.data(PagedTable::IdRole).toInt(), 10);
        QVERIFY(!dropped.isValid());
        table.read(queue(u"1"_qs));
        QCOMPARE(table.model.rowCount(), 3000);
        QCOMPARE(selected.row(), 9);
    }

    void takesChangesOver()
    {
        Table table(members({ 1, 2, 3 }));
        QCOMPARE(nameAt(table.model, 1), u"山田 2"_qs);
        QList<MemberRow> rows = members({ 1, 2, 3, 4 });
        rows[1].family = u"佐藤"_qs;
        table.change(rows, { 2, 4 });
        QCOMPARE(numbers(table.model), u"1 2 3 4"_qs);
        QTRY_COMPARE(nameAt(table.model, 1), u"佐藤 2"_qs);
        QTRY_COMPARE(nameAt(table.model, 3), u"山田 4"_qs);
        table.change(members({ 1, 3, 4 }), { 2 });
        QCOMPARE(numbers(table.model), u"1 3 4"_qs);
    }

    void changesComeTogetherAndOfOtherTablesCostNothing()
    {
        Table table(members({ 1, 2, 3 }));
        table.source.asked.clear();
        for (int one = 0; one < 5; ++one)
            table.model.applyChanges(oneChange);
        QTRY_COMPARE(table.source.asked, QStringList { u"touched 5"_qs });
        QVERIFY(table.model.isComplete() && !table.model.isBusy());
    }

    void manyChangesReadTheOrderOnceForAWhile()
    {
        Table table(members({ 1, 2, 3 }));
        table.source.nextTouched = { {}, true };
        table.source.asked.clear();
        table.model.applyChanges(oneChange);
        QTRY_COMPARE(table.source.asked.count(u"order"_qs), 1);
        table.model.applyChanges(oneChange);
        QTRY_COMPARE(table.source.asked.count(u"touched 1"_qs), 2);
        // Values are read again each time, in place.
        QTRY_COMPARE(table.source.asked.count(u"rows 3"_qs), 2);
        QCOMPARE(table.source.asked.count(u"order"_qs), 1);
    }

    void failsAndRecovers()
    {
        Table table(members({ 1 }));
        table.source.error = Error { Error::Code::ConnectionLost, {} };
        table.read({});
        QCOMPARE(table.model.state(), TableState::Failed);
        QCOMPARE(table.model.error()->code, Error::Code::ConnectionLost);
        QCOMPARE(table.model.rowCount(), 1);
        table.source.error.reset();
        table.model.refresh();
        QTRY_COMPARE(table.model.state(), TableState::Ready);
        QVERIFY(!table.model.error());
    }

    void followsAnyHistory()
    {
        QRandomGenerator random(20261122);
        Table table(members({ 1, 2, 3 }));
        for (int turn = 0; turn < 40; ++turn) {
            QList<qint64> ids;
            const int share = random.bounded(1, 6);
            for (qint64 id = 1; id <= random.bounded(1, 400); ++id) {
                if (random.bounded(6) < share)
                    ids.append(id);
            }
            table.source.all = members(ids);
            table.read(queue(QString::number(random.bounded(1, 4)), random.bounded(2) == 1));
            QStringList wanted;
            for (const quint32 id : table.model.ids())
                wanted.append(QString::number(id));
            QCOMPARE(numbers(table.model), wanted.join(u' '));
            for (const quint32 id : table.model.ids())
                QVERIFY(ids.contains(id));
        }
    }

    void knowsRowsAndColumnsByTheirNames()
    {
        Table table(manyMembers(100));
        QCOMPARE(table.model.rowOf(37), 36);
        QCOMPARE(table.model.rowOf(1000), -1);
        QCOMPARE(table.model.idAt(36), 37);
        QCOMPARE(table.model.idAt(100), 0);
        QCOMPARE(table.model.idAt(-1), 0);
        for (int column = 0; column < table.model.columnCount(); ++column)
            QCOMPARE(table.model.columnOf(table.model.columnKey(column)), column);
        QCOMPARE(table.model.columnOf(u"colour"_qs), -1);
        const QList<ColumnValue> roles = table.model.valuesOf(Model::Role);
        QCOMPARE(roles.size(), 3);
        QCOMPARE(roles.first().key, u"primary"_qs);
        QCOMPARE(roles.first().text, u"Site contact"_qs);
    }

    void asksForAgesByTheDayOfReceipt()
    {
        RowQuery query;
        ColumnFilter age;
        age.column = u"age"_qs;
        age.kind = FilterKind::Number;
        age.least = 3;
        query.filters = { age };
        const ColumnFilter asked = withReceiptForAge(query, QDate(2026, 11, 22)).filters.first();
        QCOMPARE(asked.column, u"received_at"_qs);
        QCOMPARE(asked.kind, FilterKind::Date);
        QCOMPARE(asked.to, QDate(2026, 11, 19));
        QVERIFY(!asked.from.isValid() && !asked.least);
    }
};

PADESK_TEST(pagedtable, PagedTableTest)

#include "tst_pagedtable.moc"
