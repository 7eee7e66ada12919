// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/eventchain.h"
#include "tests/support/fakerowsource.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/frame/tablearea.h"
#include "ui/history/eventspage.h"
#include "ui/history/eventtext.h"
#include "ui/history/eventview.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/keybutton.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace padesk;
using namespace padesk::test;

namespace {

const QDateTime noon(QDate(2025, 12, 3), QTime(12, 0), Qt::UTC);

EventRow approval()
{
    EventRow event;
    event.id = 41;
    event.at = noon;
    event.actor = u"sato"_qs;
    event.actorRole = u"operator"_qs;
    event.action = u"approve"_qs;
    event.entity = Entity::Nomination;
    event.entityId = 1184;
    event.siteId = 5;
    event.siteNumber = u"7012345"_qs;
    event.company = u"株式会社テスト商事"_qs;
    event.before = { { u"state"_qs, u"office_review"_qs } };
    event.after = { { u"state"_qs, u"approved"_qs }, { u"email"_qs, u"taro@example.jp"_qs } };
    return event;
}

EventRow movedSite()
{
    EventRow event = approval();
    event.id = 42;
    event.action = u"update"_qs;
    event.entity = Entity::Site;
    event.entityId = 5;
    event.before = { { u"tel"_qs, u"0312345678"_qs } };
    event.after = { { u"tel"_qs, u"0398765432"_qs } };
    return event;
}

class FakeHistory final : public HistoryPort {
public:
    QFuture<Result<HistoryCheck>> verify() override
    {
        ++asked;
        return ready<HistoryCheck>(answer);
    }

    Result<HistoryCheck> answer { HistoryCheck { 1204, QByteArray(64, 'a'), ChainFault::None, 0 } };
    int asked = 0;
};

struct Shown {
    Shown()
        : page({ events, history, [] { return noon; } })
    {
        events.answerAtOnce();
        events.all = { approval(), movedSite() };
        page.refresh();
        page.resize(1200, 760);
        page.show();
        QTest::qWait(0);
    }

    EventView* view() const { return page.findChild<EventView*>(); }
    bool shows(qint64 id) const { return view()->event() && view()->event()->id == id; }

    FakeRowSource<EventRow> events;
    FakeHistory history;
    EventsPage page;
};

} // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void showsTheFirstEventAndThoseGoneTo()
    {
        Shown shown;
        QTRY_VERIFY(shown.shows(41));
        shown.page.stepCase(1);
        QTRY_VERIFY(shown.shows(42));
        shown.page.open({ PageId::History, {}, 41, {}, {} });
        QTRY_VERIFY(shown.shows(41));
    }

    void tellsEachFieldBeforeAndAfter()
    {
        const QList<ComparisonRow> rows = eventChanges(approval());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].field, u"email"_qs);
        QCOMPARE(rows[0].applicant, QString());
        QCOMPARE(rows[0].verdictText, u"New"_qs);
        QCOMPARE(rows[1].verdictText, u"Changed"_qs);
        QCOMPARE(rows[1].registered, eventValue(Entity::Nomination, u"state"_qs, u"approved"_qs));
        QCOMPARE(eventChanges(movedSite()).first().registered, u"03-9876-5432"_qs);
        QVERIFY(eventChanges(EventRow {}).isEmpty());
    }

    void anEventsSiteIsItsNumber()
    {
        EventRow event = approval();
        event.siteId = 62;
        event.siteNumber = u"7783289"_qs;
        event.after = { { u"site_id"_qs, 62 }, { u"document_id"_qs, 2928 }, { u"nomination_id"_qs, 481 } };
        event.before = {};
        QMap<QString, QString> texts;
        for (const ComparisonRow& row : eventChanges(event))
            texts.insert(row.field, row.registered);
        QCOMPARE(texts,
            (QMap<QString, QString> { { u"site_id"_qs, u"7783289"_qs }, { u"document_id"_qs, u"#2928"_qs },
                { u"nomination_id"_qs, u"N-0000481"_qs } }));
    }

    void internalFieldsAreLeftOut()
    {
        EventRow event = approval();
        event.after = { { u"id"_qs, 7 }, { u"hash"_qs, u"abc"_qs }, { u"decided_by"_qs, u"sato"_qs } };
        event.before = {};
        const QList<ComparisonRow> rows = eventChanges(event);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().label, u"Decided by"_qs);
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("moment in Japan") << u"sent_at"_qs << QJsonValue(u"2025-12-03T20:30:00.000Z"_qs)
                                         << u"2025/12/04 5:30"_qs;
        QTest::newRow("number") << u"attempts"_qs << QJsonValue(3) << u"3"_qs;
        QTest::newRow("list") << u"tools"_qs << QJsonValue(QJsonArray { u"a"_qs, u"b"_qs }) << u"a, b"_qs;
        QTest::newRow("fields") << u"destination"_qs << QJsonValue(QJsonObject { { u"email"_qs, u"a@b.jp"_qs } })
                                << u"E-mail address: a@b.jp"_qs;
        QTest::newRow("nothing") << u"note"_qs << QJsonValue() << QString();
    }
    void readsValues()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QTEST(eventValue(Entity::Site, field, value), "text");
    }

    void keyVerifiesTheHistory()
    {
        Shown shown;
        QSignalSpy noticed(&shown.page, &Page::noticed);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.focusFirst();
        QTest::keyClick(shown.page.findChild<DataTable*>(), Qt::Key_V);
        QTRY_COMPARE(noticed.size(), 1);
        const auto notice = noticed.first().first().value<Notice>();
        QCOMPARE(notice.kind, NoticeKind::Success);
        QVERIFY(notice.sentence.contains(u"1,204"_qs));
        QVERIFY(notice.sentence.contains(QString(64, u'a')));
    }

    void aBrokenHistoryNamesItsEvent()
    {
        Shown shown;
        shown.history.answer = HistoryCheck { 41, genesisHash, ChainFault::Hash, 42 };
        QSignalSpy noticed(&shown.page, &Page::noticed);
        shown.page.open({ PageId::History, u"verify"_qs, 0, {}, {} });
        QTRY_COMPARE(noticed.size(), 1);
        const auto notice = noticed.first().first().value<Notice>();
        QCOMPARE(notice.kind, NoticeKind::Failure);
        QVERIFY(notice.sentence.contains(u"42"_qs));
        notice.action();
        QTRY_VERIFY(shown.shows(42));
    }

    void verifiesAgainAfterAFailure()
    {
        Shown shown;
        shown.history.answer = fail(Error::Code::NotReachable, u"gone"_qs);
        QSignalSpy noticed(&shown.page, &Page::noticed);
        shown.page.verify();
        QTRY_COMPARE(noticed.size(), 1);
        shown.history.answer = HistoryCheck {};
        noticed.first().first().value<Notice>().action();
        QTRY_COMPARE(noticed.size(), 2);
        QCOMPARE(noticed.last().first().value<Notice>().kind, NoticeKind::Success);
        QCOMPARE(shown.history.asked, 2);
    }

    void opensWhatTheEventIsAbout()
    {
        Shown shown;
        QTRY_VERIFY(shown.shows(41));
        QSignalSpy wanted(&shown.page, &Page::targetWanted);
        QTest::mouseClick(shown.view()->findChild<KeyButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto target = wanted.first().first().value<DeskTarget>();
        QCOMPARE(target.page, PageId::Approvals);
        QCOMPARE(target.id, 1184);
    }

    void textsFitAndAreHeard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const char* language : { "en", "ja" }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", language, points) << QString::fromLatin1(language) << points;
        }
    }
    void textsFitAndAreHeard()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        dressDesk(language);
        Theme::setBodySize(points);
        Shown shown;
        QTRY_VERIFY(shown.shows(41));
        const QStringList cut = cutTexts(shown.page);
        const QStringList unnamed = unnamedWidgets(shown.page);
        Theme::setBodySize(9.75);
        QCOMPARE(cut.join(u'\n'), QString());
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

PADESK_TEST(historypage, HistoryPageTest)
#include "tst_historypage.moc"
