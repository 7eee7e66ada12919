// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passcodealphabet.h"
#include "tests/app/pages/sitesdesk.h"
#include "tests/letters/samples.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/sites/replaceform.h"
#include "ui/sites/sitetabs.h"
#include "ui/users/membersview.h"
#include "ui/widgets/keybutton.h"

#include <QFile>
#include <QFileDialog>

using namespace padesk;
using namespace padesk::test;

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

    void theContactIsReplacedInThreeSteps()
    {
        SitesDesk desk;
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
        SitesDesk desk;
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
        SitesDesk desk;
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
        SitesDesk desk;
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
        SitesDesk desk;
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
        SitesDesk desk;
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
