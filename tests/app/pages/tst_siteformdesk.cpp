// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postaltable.h"
#include "tests/app/pages/sitesdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/widgets/conflictbox.h"
#include "ui/widgets/keybutton.h"

#include <QMenu>

using namespace padesk;
using namespace padesk::test;

namespace {

/** What a colleague does to the site meanwhile. */
void changeElsewhere(SitesDesk& desk, const char* field, const QString& to)
{
    const QString name = QString::fromLatin1(field);
    const CommandResult done = desk.office.sendAsColleague(u"site.update"_qs,
        { { u"site_number"_qs, desk.stored("site_number") },
            { u"changes"_qs,
                QJsonObject { { name, QJsonObject { { u"from"_qs, desk.stored(field) }, { u"to"_qs, to } } } } } });
    QVERIFY2(done.applied, qPrintable(done.refusal.code));
}

/** A code of several places. */
QString aSharedPostalCode()
{
    for (int code = 4520000; code < 4999999; ++code) {
        if (PostalTable::bundled().lookup(QString::number(code)).size() > 1)
            return QString::number(code);
    }
    return {};
}

} // namespace

/** Registering and editing a site on a real database, by the keyboard: what is typed is checked, kept and stored. */
class SiteFormDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }
    void cleanup() { dressDesk(u"en"_qs); }

    void aSiteIsRegisteredByKeys_data() { addLanguageRows(); }
    void aSiteIsRegisteredByKeys()
    {
        QFETCH(QString, language);
        useLanguage(language);
        SitesDesk desk;
        desk.page.createNew();
        desk.fillIn(u"7999001"_qs);
        QCOMPARE(desk.typed("address"), u"東京都千代田区霞が関"_qs);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.office.one(u"select postal_code, address from site where site_number = '7999001'"_qs),
            u"1000013|東京都千代田区霞が関"_qs);
        QCOMPARE(desk.office.one(u"select m.family, m.slot from member m join site s on s.id = m.site_id where "
                                 u"s.site_number = '7999001'"_qs),
            u"鈴木|0"_qs);
        // The guide's documents wait at once (F7).
        QVERIFY(desk.office.id(u"select count(*) from delivery d join site s on s.id = d.site_id where s.site_number = "
                               u"'7999001' and d.state in ('queued', 'scheduled')"_qs)
            > 0);
        QTRY_VERIFY(desk.page.showsList());
        QTRY_COMPARE(desk.notices.size(), 1);
        QVERIFY(isSentence(desk.notices.first().title, language));
    }

    void aNumberThatIsTakenIsSaidAtItsField()
    {
        SitesDesk desk;
        desk.page.createNew();
        desk.fillIn(desk.stored("site_number"));
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(desk.fieldOf("site_number")->hasError());
        QVERIFY(desk.lineOf("site_number")->hasFocus());
        QCOMPARE(desk.typed("company"), u"霞が関情報システム株式会社"_qs);
        // Typing there takes the sentence away.
        desk.type("site_number", u"7999002"_qs);
        QVERIFY(!desk.fieldOf("site_number")->hasError());
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.office.id(u"select count(*) from site where site_number = '7999002'"_qs), 1);
    }

    void anEditIsCheckedAtTheFieldAndStored()
    {
        SitesDesk desk;
        desk.openSite();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.showsForm());
        desk.type("tel", u"03-CALL-ME"_qs);
        desk.write("department", u"情報システム部"_qs);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(desk.fieldOf("tel")->hasError());
        QVERIFY(desk.stored("department") != u"情報システム部");
        desk.write("tel", u"０３（３５８１）９９９９"_qs);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("department"), u"情報システム部"_qs);
        QCOMPARE(desk.stored("tel"), u"0335819999"_qs);
        QTRY_VERIFY(desk.page.view()->isVisible());
        QTRY_COMPARE(desk.page.view()->site()->site.department, u"情報システム部"_qs);
    }

    void twoOperatorsLoseNothing()
    {
        SitesDesk desk;
        desk.openSite();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.showsForm());
        desk.type("company", u"Mine Ltd"_qs);
        desk.type("fax", u"0335810001"_qs);
        changeElsewhere(desk, "company", u"Theirs Ltd"_qs);
        changeElsewhere(desk, "department", u"Purchasing"_qs);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        auto* conflicts = desk.page.form()->findChild<ConflictBox*>();
        QTRY_VERIFY(!conflicts->isEmpty());
        QCOMPARE(desk.typed("company"), u"Mine Ltd"_qs);
        QCOMPARE(desk.stored("company"), u"Theirs Ltd"_qs);
        // What only the other one changed follows, what only this one changed stays.
        QCOMPARE(desk.typed("department"), u"Purchasing"_qs);
        QCOMPARE(desk.page.form()->fields().value(u"fax"_qs), u"0335810001"_qs);
        // Nothing is handed in before the choice.
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(200);
        QCOMPARE(desk.stored("company"), u"Theirs Ltd"_qs);
        QTest::keyClick(conflicts->findChildren<KeyButton*>().first(), Qt::Key_Space);
        QTRY_VERIFY(conflicts->isEmpty());
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("company"), u"Mine Ltd"_qs);
        QCOMPARE(desk.stored("department"), u"Purchasing"_qs);
        QCOMPARE(desk.stored("fax"), u"0335810001"_qs);
    }

    void oneOfSeveralTownsIsChosenByKeys()
    {
        const QString code = aSharedPostalCode();
        const PostalAddress second = PostalTable::bundled().lookup(code).at(1);
        SitesDesk desk;
        desk.page.createNew();
        desk.type("postal_code", code);
        desk.key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.typed("address"), QString(second.prefecture + second.city + second.town));
        QTRY_VERIFY(desk.lineOf("address")->hasFocus());
        // Street and building are typed behind it.
        QTest::keyClicks(desk.lineOf("address"), u"1-2"_qs);
        QVERIFY(desk.typed("address").endsWith(u"1-2"));
        // Another code leaves what was typed alone.
        desk.type("postal_code", u"1000013"_qs);
        QVERIFY(desk.typed("address").endsWith(u"1-2"));
    }

    void leavingAFilledFormAsks()
    {
        SitesDesk desk;
        desk.page.createNew();
        desk.type("company", u"Kasumi"_qs);
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(desk.question());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.question());
        QApplication::setActiveWindow(&desk.page);
        QVERIFY(desk.showsForm());
        QCOMPARE(desk.typed("company"), u"Kasumi"_qs);
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(desk.question());
        desk.question()->confirmButton()->click();
        QTRY_VERIFY(desk.page.showsList());
        QApplication::setActiveWindow(&desk.page);
        desk.page.createNew();
        QCOMPARE(desk.typed("company"), QString());
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(desk.page.showsList());
        QVERIFY(!desk.question());
    }

    void aHalfFilledFormWaits()
    {
        SitesDesk desk;
        desk.page.createNew();
        desk.type("company", u"Kasumi"_qs);
        desk.openSite();
        QVERIFY(!desk.showsForm());
        desk.page.createNew();
        QCOMPARE(desk.typed("company"), u"Kasumi"_qs);
        // The form has room for one: an edit asks for it.
        desk.openSite();
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.question());
        QVERIFY(desk.showsForm());
        desk.question()->confirmButton()->click();
        QTRY_COMPARE(desk.page.form()->siteId(), desk.site);
        QCOMPARE(desk.typed("company"), desk.stored("company"));
    }
};

PADESK_TEST(siteformdesk, SiteFormDeskTest)

#include "tst_siteformdesk.moc"
