// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nominationtablemodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace padesk;

namespace {

using Model = NominationTableModel;

/** Sunday 2026-11-22, 10:00 in Japan. */
const QDateTime now(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC);

NominationRow row(qint64 id, NominationState state = NominationState::OfficeReview)
{
    NominationRow one;
    one.id = id;
    one.receivedAt = now.addSecs(-3600 * id);
    one.siteNumber = u"700000%1"_qs.arg(id);
    one.company = u"株式会社茜雲雀%1"_qs.arg(id);
    one.family = u"山田"_qs;
    one.given = u"太郎"_qs;
    one.claimsPrimary = id % 2 == 1;
    one.state = state;
    return one;
}

/** The table as a person sees it: a line a row, columns joined by |. */
QString seen(const Model& model)
{
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(line, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

QString numbers(const Model& model)
{
    QStringList ids;
    for (int line = 0; line < model.rowCount(); ++line)
        ids.append(model.index(line, 0).data(Model::IdRole).toString());
    return ids.join(u' ');
}

QList<NominationRow> rows(std::initializer_list<qint64> ids)
{
    QList<NominationRow> list;
    for (const qint64 id : ids)
        list.append(row(id));
    return list;
}

} // namespace

class NominationTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnOperatorNeeds()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<NominationRow> list = rows({ 1, 2, 30 });
        list[0].verdicts = { 8, 1, 2 };
        list[1].verdicts = { 8, 1, 0 };
        list[1].state = NominationState::Approved;
        list[2].verdicts = { 9, 0, 0 };
        model.setRows(list, now);
        QCOMPARE(seen(model),
            u"N-0000001|Today 09:00|7000001|株式会社茜雲雀1|山田 太郎|contact|≠ 2 differ(s)|Office review\n"
            u"N-0000002|Today 08:00|7000002|株式会社茜雲雀2|山田 太郎|not contact|≈ 1 variant(s)|Approved\n"
            u"N-0000030|21 Nov 04:00|70000030|株式会社茜雲雀30|山田 太郎|not contact|= match|Office review"_qs);
    }

    void namesItsColumns()
    {
        Model model;
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column)
            heads.append(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(heads.join(u'|'), u"Request|Received|Site|Company|Applicant|Claims|Match|State"_qs);
    }

    void keepsRowsThatStay_data()
    {
        QTest::addColumn<QList<NominationRow>>("after");
        QTest::newRow("the same") << rows({ 1, 2, 3 });
        QTest::newRow("one came") << rows({ 1, 2, 4, 3 });
        QTest::newRow("first came") << rows({ 5, 1, 2, 3 });
        QTest::newRow("one left") << rows({ 1, 3 });
        QTest::newRow("one moved") << rows({ 3, 1, 2 });
        QTest::newRow("all other") << rows({ 7, 8 });
        QTest::newRow("none") << rows({});
    }
    void keepsRowsThatStay()
    {
        QFETCH(QList<NominationRow>, after);
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows({ 1, 2, 3 }), now);
        const QPersistentModelIndex selected = model.index(1, 0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(after, now);
        QStringList wanted;
        bool stays = false;
        for (const NominationRow& one : after) {
            wanted.append(QString::number(one.id));
            stays = stays || one.id == 2;
        }
        QCOMPARE(numbers(model), wanted.join(u' '));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selected.isValid(), stays);
        if (stays)
            QCOMPARE(selected.data(Model::IdRole).toInt(), 2);
    }

    void tellsOfChangedRowsOnly()
    {
        Model model;
        model.setRows(rows({ 1, 2, 3 }), now);
        QList<NominationRow> list = rows({ 1, 2, 3 });
        list[1].state = NominationState::Refused;
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(list, now);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void hasTheStatesLoadingEmptyReadyFailed()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.state(), TableState::Loading);
        model.setRows({}, now);
        QCOMPARE(model.state(), TableState::Empty);
        model.setRows(rows({ 1 }), now);
        QCOMPARE(model.state(), TableState::Ready);
        model.setLoading(true);
        QCOMPARE(model.state(), TableState::Ready);
        model.setFailed({ Error::Code::ConnectionLost, {} });
        QCOMPARE(model.state(), TableState::Failed);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.error()->code, Error::Code::ConnectionLost);
        model.setLoading(false);
        QCOMPARE(model.state(), TableState::Loading);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByValueNotByText()
    {
        Model model;
        QList<NominationRow> list = rows({ 9, 10 });
        list[0].verdicts = { 0, 2, 0 };
        list[1].verdicts = { 0, 0, 1 };
        model.setRows(list, now);
        const auto less = [&model](int column) {
            return QVariant::compare(
                       model.index(0, column).data(Model::SortRole), model.index(1, column).data(Model::SortRole))
                == QPartialOrdering::Less;
        };
        QVERIFY(less(Model::Number));
        QVERIFY(!less(Model::Received));
        QVERIFY(less(Model::Match));
    }
};

PADESK_TEST(nominationtablemodel, NominationTableModelTest)

#include "tst_nominationtablemodel.moc"
