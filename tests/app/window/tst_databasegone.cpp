// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"
#include "tests/app/desk/demodesk.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"
#include "ui/frame/preferences.h"
#include "ui/language.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterheader.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace padesk;
using namespace padesk::test;

/** A server that lets nobody in any more, with the window open: what was typed stays, and the desk comes back by
 * itself. */
class DatabaseGoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowLivesSaysSoAndComesBack()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"padesk.ini"_qs));
        useLanguage(u"en"_qs);
        DeskPlace place;
        place.url = DemoDesk::on(Engine::Postgresql).url();
        place.profile = ProfileKind::Test;
        place.sender = DemoDesk::supervisor();
        Desk desk(place, preferences);
        desk.window().show();
        desk.start(PageId::Approvals);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().currentPage()->isBusy(), 20'000);
        auto* company = desk.window().currentPage()->findChild<FilterHeader*>()->field(u"company"_qs);
        auto* typed = company->findChild<QLineEdit*>();
        QVERIFY(typed);
        QTest::keyClicks(typed, u"abc"_qs);

        setOpen(place.url, false);
        const auto* banner = desk.window().findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner && banner->isVisible(), 20'000);
        QVERIFY2(banner->text().title.contains(u"does not answer"_qs), qPrintable(banner->text().title));
        QVERIFY(!banner->text().sentence.isEmpty());
        QCOMPARE(typed->text(), u"abc"_qs);
        QTest::keyClicks(typed, u"d"_qs);
        QCOMPARE(typed->text(), u"abcd"_qs);

        setOpen(place.url, true);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 20'000);
        QCOMPARE(typed->text(), u"abcd"_qs);
        typed->clear();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().currentPage()->isBusy(), 20'000);
    }

private:
    /** Shut: nobody can connect, and who is connected is thrown out. */
    static void setOpen(const DatabaseUrl& url, bool open)
    {
        const DatabaseUrl beside = PgCluster::instance().url(u"postgres"_qs);
        rawSql(beside, u"alter database %1 allow_connections %2"_qs.arg(url.database, open ? u"true"_qs : u"false"_qs));
        if (!open)
            rawSql(beside,
                u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_qs.arg(url.database));
    }
};

PADESK_TEST(databasegone, DatabaseGoneTest)
#include "tst_databasegone.moc"
