// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtable.h"
#include "tests/app/office/seat.h"
#include "tests/support/rawsql.h"
#include "tests/support/relay.h"
#include "tests/support/testmain.h"
#include "ui/frame/deskstatusbar.h"
#include "ui/frame/tablearea.h"
#include "ui/language.h"
#include "ui/widgets/filterheader.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A window that stands still longer than this is felt to hang; a connect alone would take five times as long. */
constexpr qint64 mostDeafMs = 1000;
const QKeySequence claim(Qt::Key_C);

QString statusOf(Seat& seat)
{
    QStringList texts;
    const auto labels = seat.window().findChild<DeskStatusBar*>()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

/** The server goes in every way it can go, with a desk open on it: the window lives, and nothing is done twice. */
class ConnectionLostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(u"en"_qs);
        m_cluster = std::make_unique<PgCluster>();
        m_office = std::make_unique<OfficeDesk>(*m_cluster);
        m_relay = std::make_unique<Relay>(m_cluster->port());
        m_case = m_office
                     ->rows(u"select n.id from pa.nomination n where n.state = 'office_review' and not exists "
                            "(select from pa.claim c where c.subject = 'nomination' and c.subject_id = n.id) "
                            "order by n.id limit 1"_qs)
                     .value(0)
                     .toLongLong();
        QVERIFY(m_case > 0);
    }
    void init() { m_relay->set(Relay::Mode::PassOn); }
    void cleanupTestCase()
    {
        m_relay.reset();
        m_office.reset();
        m_cluster.reset();
    }

    void aServerThatIsRestarted()
    {
        Seat seat(through());
        QVERIFY(seat.open(m_case));
        QLineEdit* typed = typeSomething(seat);
        const Heartbeat heart;
        m_cluster->restart({});
        moved();
        QTRY_VERIFY2_WITH_TIMEOUT(seat.banner().isEmpty(), qPrintable(seat.banner()), 30'000);
        seat.press(claim);
        applied(seat);
        QCOMPARE(typed->text(), u"abc"_qs);
        QVERIFY2(heart.longestGap() < mostDeafMs, qPrintable(QString::number(heart.longestGap())));
    }

    void aServerThatIsKilledUnderACommand()
    {
        Seat seat(through());
        QVERIFY(seat.open(m_case));
        QLineEdit* typed = typeSomething(seat);
        Heartbeat heart;
        m_cluster->kill();
        seat.press(claim);
        QTRY_VERIFY2_WITH_TIMEOUT(seat.banner().contains(u"does not answer"_qs), qPrintable(seat.banner()), 10'000);
        QTRY_VERIFY2_WITH_TIMEOUT(statusOf(seat).contains(u"1 not certain yet"_qs), qPrintable(statusOf(seat)), 10'000);
        QTest::keyClicks(typed, u"d"_qs);
        QCOMPARE(typed->text(), u"abcd"_qs);
        QVERIFY2(heart.longestGap() < mostDeafMs, qPrintable(QString::number(heart.longestGap())));

        m_cluster->restart({});
        moved();
        // The pauses have grown; the network watcher, or "Try now", makes an end of them.
        seat.desk().wake();
        applied(seat);
        QTRY_VERIFY2(seat.banner().isEmpty(), qPrintable(seat.banner()));
        QCOMPARE(typed->text(), u"abcd"_qs);
    }

    void aServerThatTakesEverythingAndNeverAnswers()
    {
        Seat seat(through());
        QVERIFY(seat.open(m_case));
        const Heartbeat heart;
        m_relay->set(Relay::Mode::Silent);
        seat.press(claim);
        QTRY_VERIFY2_WITH_TIMEOUT(seat.banner().contains(u"does not answer"_qs), qPrintable(seat.banner()), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(statusOf(seat).contains(u"1 not certain yet"_qs), qPrintable(statusOf(seat)), 30'000);
        m_relay->set(Relay::Mode::PassOn);
        seat.desk().wake();
        applied(seat);
        QVERIFY2(heart.longestGap() < mostDeafMs, qPrintable(QString::number(heart.longestGap())));
    }

    void theDeskClosesOnAServerThatNeverAnswers()
    {
        Seat seat(through());
        QVERIFY(seat.open(m_case));
        m_relay->set(Relay::Mode::Silent);
        seat.press(claim);
        QTest::qWait(1500);
        QElapsedTimer clock;
        clock.start();
        seat.leave();
        QVERIFY2(clock.elapsed() < 6000, qPrintable(QString::number(clock.elapsed())));
    }

    void aCommitThatWaitsForItsStandBy()
    {
        Seat seat(through());
        QVERIFY(seat.open(m_case));
        const Heartbeat heart;
        setStandBy(u"nobody"_qs);
        seat.press(claim);
        // The command hangs; what is read goes on.
        QTRY_VERIFY2_WITH_TIMEOUT(statusOf(seat).contains(u"1 not certain yet"_qs), qPrintable(statusOf(seat)), 30'000);
        seat.page().area()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!seat.page().area()->model().isBusy(), 10'000);
        QCOMPARE(seat.page().area()->model().state(), TableState::Ready);
        QVERIFY(!seat.row(m_case).isEmpty());
        setStandBy({});
        seat.desk().wake();
        applied(seat);
        QVERIFY2(heart.longestGap() < mostDeafMs, qPrintable(QString::number(heart.longestGap())));
    }

    void aServerWithoutAFreeConnection()
    {
        m_cluster->restart({ u"max_connections=10"_qs });
        moved();
        std::vector<std::unique_ptr<Database>> others;
        while (others.size() < 7)
            others.push_back(std::move(*Database::open(m_office->url())));
        {
            const Heartbeat heart;
            Seat seat(through());
            QTRY_VERIFY2_WITH_TIMEOUT(
                seat.banner().contains(u"no more connections"_qs), qPrintable(seat.banner()), 20'000);
            others.clear();
            seat.desk().wake();
            QVERIFY(seat.open(m_case));
            QTRY_VERIFY2_WITH_TIMEOUT(seat.banner().isEmpty(), qPrintable(seat.banner()), 20'000);
            QVERIFY2(heart.longestGap() < mostDeafMs, qPrintable(QString::number(heart.longestGap())));
        }
        m_cluster->restart({});
        moved();
    }

private:
    DatabaseUrl through() const
    {
        DatabaseUrl url = m_office->urlOf(u"operator"_qs);
        url.hosts = { { u"127.0.0.1"_qs, m_relay->port() } };
        return url;
    }

    void moved()
    {
        m_office->moveTo(m_cluster->port());
        m_relay->setServerPort(m_cluster->port());
    }

    static QLineEdit* typeSomething(Seat& seat)
    {
        auto* typed = seat.page().findChild<FilterHeader*>()->field(u"company"_qs)->findChild<QLineEdit*>();
        QTest::keyClicks(typed, u"abc"_qs);
        return typed;
    }

    void setStandBy(const QString& name) const
    {
        rawSql(m_office->url(), u"alter system set synchronous_standby_names = '%1'"_qs.arg(name));
        rawSql(m_office->url(), u"select pg_reload_conf()"_qs);
        QTest::qWait(300);
    }

    /** A worker comes, and what was pressed once has been done once; then it is taken back for the next test. */
    void applied(Seat& seat)
    {
        const QString claims
            = u"select count(*) from pa.command where kind = 'case.claim' and payload ->> 'case' = '%1'"_qs.arg(
                nominationNumber(m_case));
        m_claims += 1;
        QTRY_COMPARE_WITH_TIMEOUT(m_office->rows(claims).value(0), QString::number(m_claims), 40'000);
        {
            WorkerProcess worker(*m_office);
            worker.start();
            QTRY_VERIFY_WITH_TIMEOUT(!seat.page().submission().isBusy(), 40'000);
            QTRY_VERIFY2_WITH_TIMEOUT(!statusOf(seat).contains(u"not certain"_qs), qPrintable(statusOf(seat)), 20'000);
        }
        QCOMPARE(m_office->rows(claims).value(0), QString::number(m_claims));
        QCOMPARE(m_office->rows(u"select count(*) from pa.command where result is null"_qs).value(0), u"0"_qs);
        m_office->send(u"case.release"_qs, { { u"case"_qs, nominationNumber(m_case) } });
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<Relay> m_relay;
    qint64 m_case = 0;
    int m_claims = 0;
};

PADESK_TEST(connectionlost, ConnectionLostTest)
#include "tst_connectionlost.moc"
