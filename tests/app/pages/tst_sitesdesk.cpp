// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passcodealphabet.h"
#include "models/domain/postaltable.h"
#include "tests/app/pages/workdesk.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/sites/replaceform.h"
#include "ui/sites/siteform.h"
#include "ui/sites/sitespage.h"
#include "ui/sites/sitetabs.h"
#include "ui/sites/siteview.h"
#include "ui/users/membersview.h"
#include "ui/widgets/conflictbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linestable.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr int wide = 1440;
constexpr int high = 860;

/** An active PA site whose contact is there; the one of most people, so that its lists have lines. */
const QString aSite
    = QStringLiteral("select s.id from site s join member m on m.site_id = s.id where s.state = 'active' "
                     "and s.contract = 'PA' and s.postal_code <> '' group by s.id having sum(m.slot = 0) = "
                     "1 and sum(m.slot in (1, 2, 3, 4)) between 1 and 3 order by count(*) desc, s.id");

enum Place { Edit, SetSns, FirstOrder, SendDocument, Replace, Suspend, Resume, CloseSite };

/** The page of sites on a real office, by the keyboard. */
struct Desk {
    Desk()
    {
        QObject::connect(&page, &Page::noticed, &page, [this](const Notice& notice) { notices.append(notice); });
        page.resize(wide, high);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.focusFirst();
        QTRY_VERIFY(!page.isBusy() && page.area()->currentId() != 0);
    }

    void openSite()
    {
        page.open({ PageId::Sites, {}, site, {}, {} });
        QTRY_VERIFY(page.view()->site() && page.view()->site()->site.id == site);
        QTRY_VERIFY(!page.isBusy() && action(Edit)->isEnabled());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : &page, key, modifiers);
    }
    void type(const char* field, const QString& text)
    {
        QLineEdit* editor = lineOf(field);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
    }
    /** As an input method does: keyClicks() knows half-width characters only. */
    void write(const char* field, const QString& text)
    {
        lineOf(field)->setFocus();
        lineOf(field)->selectAll();
        lineOf(field)->insert(text);
    }
    QLineEdit* lineOf(const char* field) { return fieldOf(field)->lineEdit(); }
    FormField* fieldOf(const char* field) { return page.form()->fields().field(QString::fromLatin1(field)); }
    QString typed(const char* field) { return page.form()->fields().typed(QString::fromLatin1(field)); }
    QAction* action(int place) { return page.view()->siteActions().at(place); }
    QString stored(const char* column)
    {
        return office.one(u"select %1 from site where id = %2"_qs.arg(QString::fromLatin1(column)).arg(site));
    }
    bool showsForm() { return page.form()->isVisible(); }
    ConfirmDialog* question() { return page.findChild<ConfirmDialog*>(); }
    /** All that a PA site can't do without. */
    void fillIn(const QString& number)
    {
        type("site_number", number);
        type("agreement_number", u"A-90001"_qs);
        type("contracted_on", u"2026-04-01"_qs);
        write("company", u"霞が関情報システム株式会社"_qs);
        type("postal_code", u"1000013"_qs);
        write("contact_family", u"鈴木"_qs);
    }

    WorkDesk office;
    qint64 site = office.id(aSite);
    QList<Notice> notices;
    SitesPage page { office.directory() };
};

/** What a colleague does to the site meanwhile. */
void changeElsewhere(Desk& desk, const char* field, const QString& to)
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

/** サイト on a real database: what an operator does to sites by the keyboard, and what the database has afterwards. */
class SitesDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }
    void cleanup()
    {
        Theme::setBodySize(9.75);
        dressDesk(u"en"_qs);
    }

    void aSiteIsRegisteredByKeys_data() { addLanguageRows(); }
    void aSiteIsRegisteredByKeys()
    {
        QFETCH(QString, language);
        useLanguage(language);
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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

    void theContactIsReplacedInThreeSteps()
    {
        Desk desk;
        desk.openSite();
        const QString primary = u"select id from member where slot = 0 and site_id = %1"_qs.arg(desk.site);
        const qint64 before = desk.office.id(primary);
        desk.action(Replace)->trigger();
        auto* form = qobject_cast<ReplaceForm*>(desk.page.view()->form());
        QVERIFY(form);
        QTRY_VERIFY(!form->fields().typed(u"member"_qs).isEmpty());
        const qint64 successor = form->fields().typed(u"member"_qs).toLongLong();
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(form->step(), 1);
        // The paper is asked for before the last step.
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->fields().field(u"evidence"_qs)->hasError());
        QTest::keyClicks(form->fields().field(u"reason"_qs)->editor(), u"has left"_qs);
        QTest::keyClicks(form->fields().field(u"evidence"_qs)->editor(), u"letter of 1 November"_qs);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(form->step(), 2);
        QCOMPARE(desk.office.id(primary), before);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.office.id(primary), successor);
        QVERIFY(desk.office.one(u"select slot from member where id = %1"_qs.arg(before)) != u"0");
        QTRY_VERIFY(!desk.page.view()->form());
    }

    void aNoticeIsSentAndKeptAsPdf()
    {
        Desk desk;
        desk.openSite();
        desk.action(SendDocument)->trigger();
        PanelForm* form = desk.page.view()->form();
        QVERIFY(form);
        form->fields().setTyped(u"document"_qs, u"online_guide"_qs);
        Q_EMIT form->fields().edited(u"document"_qs);
        QTRY_VERIFY(form->confirmButton()->isEnabled());
        const QString sent = u"select max(d.id) from delivery d join document o on o.id = d.document_id where o.kind = "
                             u"'online_guide' and d.site_id = %1"_qs.arg(desk.site);
        const qint64 before = desk.office.id(sent);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.office.id(sent) > before);
        const qint64 delivery = desk.office.id(sent);
        QTRY_VERIFY(!desk.page.view()->form());
        desk.page.view()->setTab(SiteView::Documents);
        QTRY_VERIFY(!desk.page.isBusy());
        desk.page.view()->focusFirst();
        // The newest stands first.
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(desk.page.view()->documents()->currentDelivery(), delivery);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(desk.page.findChild<QFileDialog*>());
        auto* dialog = desk.page.findChild<QFileDialog*>();
        const QString path = desk.office.path(u"copy.pdf"_qs);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(solid(pdfText(path)).contains(desk.stored("site_number")));
        QTRY_VERIFY(desk.notices.constLast().sentence.contains(u"copy.pdf"));
    }

    void aCopyOfALetterShowsNoPasscode()
    {
        Desk desk;
        desk.site = desk.office.id(u"select site_id from delivery where carries_passcode and site_id is not null"_qs);
        desk.openSite();
        const QString path = desk.office.path(u"copy.pdf"_qs);
        const qint64 letter
            = desk.office.id(u"select id from delivery where carries_passcode and site_id = %1"_qs.arg(desk.site));
        QVERIFY(wait(desk.office.directory().saveCopy(letter, path)));
        QVERIFY(pdfText(path).contains(redactedPasscode));
    }

    void escapeClosesTheFormBeforeTheSite()
    {
        Desk desk;
        desk.openSite();
        desk.page.view()->setTab(SiteView::Users);
        MembersView* members = desk.page.view()->members();
        QTRY_VERIFY(members->area()->currentId() != 0 && !members->isBusy());
        members->focusFirst();
        desk.key(Qt::Key_N);
        QTRY_VERIFY(members->form());
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(!members->form());
        QVERIFY(!desk.page.showsList());
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(desk.page.showsList());
    }

    void aTypedReasonIsNotLostToAnotherSite()
    {
        Desk desk;
        desk.openSite();
        desk.action(Suspend)->trigger();
        QVERIFY(desk.page.view()->form());
        QTest::keyClicks(desk.page.view()->form()->fields().field(u"reason"_qs)->editor(), u"unpaid"_qs);
        desk.page.view()->setTab(SiteView::Users);
        desk.page.view()->setTab(SiteView::Overview);
        QVERIFY(desk.page.view()->form()->isVisible());
        const qint64 other = desk.office.id(u"select id from site where id <> %1"_qs.arg(desk.site));
        desk.page.open({ PageId::Sites, {}, other, {}, {} });
        QTRY_VERIFY(desk.question());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.question());
        QApplication::setActiveWindow(&desk.page);
        QCOMPARE(desk.page.view()->siteId(), desk.site);
        QCOMPARE(desk.page.view()->form()->fields().typed(u"reason"_qs), u"unpaid"_qs);
        QTest::keyClick(desk.page.view()->form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored("state"), u"suspended"_qs);
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("dark");
        for (const QString& language : { u"en"_qs, u"ja"_qs }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", qPrintable(language), points) << language << points << false;
            QTest::addRow("%s dark", qPrintable(language)) << language << 9.75 << true;
        }
    }
    void everythingIsReadable()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        QFETCH(bool, dark);
        Theme::setBodySize(points);
        Theme::apply(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light);
        useLanguage(language);
        const QString name = u"-%1-%2%3"_qs.arg(language).arg(points).arg(dark ? u"-dark"_qs : QString());
        Desk desk;
        QStringList wrong;
        const auto look = [&](const QString& what) {
            QTRY_VERIFY(!desk.page.isBusy());
            QTest::qWait(50);
            keepPicture(desk.page, what + name);
            for (const QString& text : cutTexts(desk.page) + unnamedWidgets(desk.page))
                wrong.append(what + u": "_qs + text);
        };
        look(u"sites-list"_qs);
        desk.openSite();
        for (int tab = 0; tab < SiteView::TabCount; ++tab) {
            desk.page.view()->setTab(static_cast<SiteView::Tab>(tab));
            look(u"sites-tab%1"_qs.arg(tab));
        }
        desk.page.view()->setTab(SiteView::Overview);
        for (const int deed : { SetSns, SendDocument, Replace, Suspend, CloseSite }) {
            desk.action(deed)->trigger();
            look(u"sites-deed%1"_qs.arg(deed));
        }
        desk.key(Qt::Key_E, Qt::ControlModifier);
        look(u"sites-edit"_qs);
        desk.page.createNew();
        desk.type("site_number", u"70"_qs);
        desk.type("postal_code", u"1000013"_qs);
        desk.key(Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(150);
        look(u"sites-new"_qs);
        QCOMPARE(wrong.join(u'\n'), QString());
    }
};

PADESK_TEST(sitesdesk, SitesDeskTest)

#include "tst_sitesdesk.moc"
