// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changerequesttablemodel.h"
#include "models/tables/deliverytablemodel.h"
#include "models/tables/eventtablemodel.h"
#include "models/tables/membertablemodel.h"
#include "models/tables/nominationtablemodel.h"
#include "models/tables/requesttablemodel.h"
#include "models/tables/sitetablemodel.h"
#include "tests/support/fakerowsource.h"
#include "tests/support/testmain.h"
#include "tests/tables/tabletexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

NominationRow nomination(qint64 id)
{
    NominationRow one;
    one.id = id;
    one.receivedAt = now().addSecs(-3600 * id);
    one.siteNumber = u"700000%1"_qs.arg(id);
    one.company = u"株式会社茜雲雀%1"_qs.arg(id);
    one.family = u"山田"_qs;
    one.given = u"太郎"_qs;
    one.claimsPrimary = id % 2 == 1;
    one.state = NominationState::OfficeReview;
    return one;
}

/** Reads the rows, then lets them go through everything that happens to a table. */
template <class Model, class Row>
QString lifeOf(QList<Row> rows)
{
    FakeRowSource<Row> source;
    source.answerAtOnce();
    source.all = rows;
    Model model(source, now);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto refresh = [&model] {
        QSignalSpy settled(&model, &PagedTable::settled);
        model.refresh();
        return settled.wait();
    };
    refresh();
    const QString first = heads(model) + u'\n' + seen(model);
    // Insert, change, remove, clear, fill again.
    Row more = rows.first();
    more.id += 1000;
    source.all.append(more);
    refresh();
    if (model.rowCount() != rows.size() + 1)
        return u"a row did not come"_qs;
    source.all = { more };
    refresh();
    if (numbers(model) != QString::number(more.id))
        return u"rows did not leave: "_qs + numbers(model);
    source.all.clear();
    refresh();
    if (model.rowCount() != 0 || model.state() != TableState::Empty)
        return u"not empty"_qs;
    source.all = rows;
    refresh();
    if (heads(model) + u'\n' + seen(model) != first)
        return u"not the same again: "_qs + seen(model);
    if (seen(model, Qt::AccessibleTextRole).isEmpty())
        return u"nothing to say"_qs;
    return first;
}

} // namespace

class TableModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNominations()
    {
        QList<NominationRow> rows { nomination(1), nomination(2), nomination(3), nomination(30) };
        rows[0].marks = u"=======~!!-"_qs;
        rows[0].holder = u"佐藤"_qs;
        rows[0].heldUntil = now().addSecs(60);
        rows[1].marks = u"=~+"_qs;
        rows[1].state = NominationState::Approved;
        rows[1].decidedBy = u"田中"_qs;
        rows[1].decidedAt = now();
        rows[3].marks = u"=="_qs;
        rows[3].holder = u"佐藤"_qs;
        rows[3].heldUntil = now().addSecs(-60);
        const QString text = lifeOf<NominationTableModel>(rows);
        QCOMPARE(text,
            u"Request|Received|Age|Site|Company|Applicant|Claims|Match|Assignee|State|Due|E-mail "
            u"address|Source|Decided by|Decided\n"
            "N-0000001|Today 09:00|1 h|7000001|株式会社茜雲雀1|山田 太郎|contact|≠ 2 differ(s)|佐藤|Office "
            "review|||Portal||\n"
            "N-0000002|Today 08:00|decided|7000002|株式会社茜雲雀2|山田 太郎|not contact|≈ 1 "
            "variant(s)||Approved|||Portal|田中|Today 10:00\n"
            "N-0000003|Today 07:00|3 h|7000003|株式会社茜雲雀3|山田 太郎|contact|unchecked|free|Office "
            "review|||Portal||\n"
            "N-0000030|21 Nov 04:00|1 d|70000030|株式会社茜雲雀30|山田 太郎|not contact|= match|free|Office review|||Portal||"_qs);
    }

    void sortsByValueNotByText()
    {
        FakeRowSource<NominationRow> source;
        source.answerAtOnce();
        source.all = { nomination(9), nomination(10) };
        source.all[0].marks = u"~~"_qs;
        source.all[1].marks = u"!"_qs;
        NominationTableModel model(source, now);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        const auto less = [&model](int column) {
            const auto value = [&](int row) { return model.index(row, column).data(PagedTable::SortRole); };
            return QVariant::compare(value(0), value(1)) == QPartialOrdering::Less;
        };
        QVERIFY(less(NominationTableModel::Number));
        QVERIFY(!less(NominationTableModel::Received));
        QVERIFY(less(NominationTableModel::Age));
        QVERIFY(less(NominationTableModel::Match));
    }

    void showsSites()
    {
        SiteRow site;
        site.id = 1;
        site.siteNumber = u"7000001"_qs;
        site.contract = Contract::Pax;
        site.company = u"株式会社青空"_qs;
        site.contact = u"山田 太郎"_qs;
        site.contactState = u"authenticating"_qs;
        site.members = 12;
        site.secondaries = 3;
        site.snsTo = QDate(2027, 3, 31);
        SiteRow bare;
        bare.id = 2;
        bare.siteNumber = u"3000002"_qs;
        bare.state = SiteState::Closed;
        QCOMPARE(lifeOf<SiteTableModel>(QList { site, bare }),
            u"Site|Contract|Company|Department|Site contact|Site contact's state|Users|Secondary users|Open cases|S&S "
            u"until|Telephone|Fax|Postal code|Address|Contracted|Registered|First order|Sales rep|State\n"
            "7000001|PAX|株式会社青空||山田 太郎|Waiting for verification|12|3/4|0|31 Mar 2027|||||||||Active\n"
            "3000002|PA||||no site contact|0|0/4|0||||||||||Closed"_qs);
    }

    void showsMembers()
    {
        MemberRow one;
        one.id = 1;
        one.siteNumber = u"7000001"_qs;
        one.company = u"株式会社青空"_qs;
        one.family = u"山田"_qs;
        one.given = u"太郎"_qs;
        one.familyKana = u"ヤマダ"_qs;
        one.givenKana = u"タロウ"_qs;
        one.role = MemberRole::Secondary;
        one.state = MemberState::Active;
        one.toolLevel = ToolLevel::DownloadMedia;
        one.passcodeState = u"warned"_qs;
        one.lastSignedInOn = QDate(2026, 11, 20);
        QCOMPARE(lifeOf<MemberTableModel>(QList { one }),
            u"Site|Company|Name|Name in kana|Role|E-mail address|IBM ID|Access|Passcode|Last "
            u"sign-in|Expires|Department|Telephone|State\n"
            "7000001|株式会社青空|山田 太郎|ヤマダ タロウ|Secondary user|||Download and media|Contact needed|20 Nov 2026||||Active"_qs);
    }

    void showsPasscodeRequests()
    {
        RequestRow one;
        one.id = 12;
        one.receivedAt = now().addSecs(-1500);
        one.siteNumber = u"7000001"_qs;
        one.family = u"山田"_qs;
        one.channel = Channel::Fax;
        one.companyConfirmed = one.nameConfirmed = true;
        one.state = RequestState::Verifying;
        RequestRow done = one;
        done.id = 13;
        done.state = RequestState::Closed;
        QCOMPARE(lifeOf<RequestTableModel>(QList { one, done }),
            u"Request|Received|Age|Site|Company|Name|Channel|Confirmed|Passcode|Assignee|State|Due|Source|Released "
            u"by|Released\n"
            "R-0000012|Today 09:35|25 min|7000001||山田|Fax|2/3||free|Registration being checked||Portal||\n"
            "R-0000013|Today 09:35|completed|7000001||山田|Fax|2/3|||Completed||Portal||"_qs);
    }

    void showsRegistrationChanges()
    {
        ChangeRequestRow one;
        one.id = 5;
        one.receivedAt = now().addDays(-400);
        one.siteNumber = u"3000002"_qs;
        one.contract = Contract::Oem;
        one.salesRep = u"鈴木"_qs;
        one.changes = { { u"fax"_qs, QJsonObject() }, { u"contact_email"_qs, QJsonObject() } };
        QCOMPARE(lifeOf<ChangeRequestTableModel>(QList { one }),
            u"Request|Received|Age|Site|Company|Contract|Changes|Source|Reference|Sales rep|Assignee|State|Due|Decided "
            u"by|Decided\n"
            "C-0000005|18 Oct 2025|400 d|3000002||OEM|E-mail address of the site contact, Fax number|Fax||鈴木|free|Received|||"_qs);
    }

    void showsDeliveries()
    {
        DeliveryRow fax;
        fax.id = 7;
        fax.createdAt = now();
        fax.channel = Channel::Fax;
        fax.destination = { { u"fax"_qs, u"03-1234-5678"_qs } };
        fax.document = DocumentKind::PasscodeLetter;
        fax.state = DeliveryState::RetryWait;
        fax.attempts = 2;
        fax.pagesSent = 1;
        fax.pagesTotal = 2;
        fax.requestId = 12;
        DeliveryRow letter;
        letter.id = 8;
        letter.destination = { { u"postal_code"_qs, u"100-0013"_qs }, { u"address"_qs, u"東京都千代田区"_qs } };
        letter.state = DeliveryState::Posted;
        letter.postedOn = QDate(2026, 11, 21);
        letter.nominationId = 3;
        QCOMPARE(lifeOf<DeliveryTableModel>(QList { fax, letter }),
            u"Delivery|Created|Site|Company|Document|Channel|Destination|Attempts|Next attempt|Last "
            u"error|Pages|State|Posted|Finished|Started by|Case\n"
            "D-0000007|Today 10:00|||Passcode letter|Fax|03-1234-5678|2|||1/2|Waiting to be tried again||||R-0000012\n"
            "D-0000008||||Notice of the decision|Post|100-0013 東京都千代田区|0||||Posted|21 Nov 2026|||N-0000003"_qs);
    }

    void showsTheHistory()
    {
        EventRow one;
        one.id = 99;
        one.at = now();
        one.actor = u"佐藤"_qs;
        one.actorRole = u"operator"_qs;
        one.action = u"approve"_qs;
        one.entity = Entity::Nomination;
        one.entityId = 3;
        one.siteNumber = u"7000001"_qs;
        one.after = { { u"state"_qs, u"approved"_qs } };
        EventRow other = one;
        other.id = 100;
        other.entity = Entity::Site;
        QCOMPARE(lifeOf<EventTableModel>(QList { one, other }),
            u"No.|Time|Who|Role|Action|Subject|Site|Company|Changes\n"
            "99|Today 10:00|佐藤|Operator|Approved|N-0000003|7000001||State\n"
            "100|Today 10:00|佐藤|Operator|Approved|Site|7000001||State"_qs);
    }
};

PADESK_TEST(tablemodels, TableModelsTest)

#include "tst_tablemodels.moc"
