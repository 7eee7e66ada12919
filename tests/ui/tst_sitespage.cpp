// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/inbothlanguages.h"
#include "tests/ui/memorydirectory.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/tablearea.h"
#include "ui/sites/replaceform.h"
#include "ui/sites/servicematrix.h"
#include "ui/sites/siteform.h"
#include "ui/sites/sitespage.h"
#include "ui/sites/sitetabs.h"
#include "ui/sites/siteview.h"
#include "ui/style/theme.h"
#include "ui/widgets/conflictbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace padesk;
using namespace padesk::test;

namespace {

class PageOnScreen {
public:
    MemoryDirectory desk;
    std::unique_ptr<SitesPage> page;
    QStringList notices;

    void show()
    {
        page = std::make_unique<SitesPage>(desk.directory());
        QObject::connect(
            page.get(), &Page::noticed, page.get(), [this](const Notice& notice) { notices.append(notice.title); });
        page->resize(1240, 760);
        page->show();
        page->activateWindow();
        page->refresh();
        page->focusFirst();
        QTRY_VERIFY(!page->isBusy());
        QTRY_VERIFY(page->area()->currentId() != 0);
    }
    void openSite()
    {
        show();
        key(Qt::Key_Return);
        QTRY_VERIFY(page->view()->site());
        QTRY_VERIFY(!page->isBusy());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /** As somebody types it into the field of the form. */
    void type(const char* field, const QString& text)
    {
        QLineEdit* editor = page->form()->fields().field(QString::fromLatin1(field))->lineEdit();
        editor->setFocus();
        editor->selectAll();
        // As an input method does: keyClicks() knows half-width characters only.
        editor->insert(text);
    }
    QString problemAt(const char* field)
    {
        return page->form()->fields().field(QString::fromLatin1(field))->editor()->accessibleDescription();
    }
    bool isWrong(const char* field) { return page->form()->fields().field(QString::fromLatin1(field))->hasError(); }
    QAction* action(int place) { return page->view()->siteActions().at(place); }
    Site stored() { return desk.store.row<Site>(1); }

    /** Everything that a PA site can't do without. */
    void fillIn()
    {
        type("site_number", u"7012345"_qs);
        type("agreement_number", u"A-200"_qs);
        type("company", u"Kasumi Systems"_qs);
        type("contracted_on", u"2026-04-01"_qs);
        type("contact_family", u"Suzuki"_qs);
    }
};

enum Place { Edit, SetSns, FirstOrder, SendDocument, Replace, Suspend, Resume, CloseSite };

} // namespace

class SitesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dressDesk(u"en"_qs); }

    void enterOpensTheSiteAndEscapeGoesBack()
    {
        PageOnScreen on;
        on.openSite();
        QVERIFY(!on.page->showsList());
        QCOMPARE(on.page->view()->site()->site.siteNumber, u"7000001"_qs);
        on.key(Qt::Key_Escape);
        QVERIFY(on.page->showsList());
    }

    void registersASite()
    {
        PageOnScreen on;
        on.show();
        on.page->createNew();
        on.fillIn();
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(on.page->showsList());
        QCOMPARE(on.notices, QStringList { u"Site 7012345 is registered"_qs });
        QCOMPARE(on.desk.store.rows<Site>().size(), 2);
    }

    void saysAtTheFieldWhatHasToBeMended_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("eight digits") << u"site_number"_qs << u"70123456"_qs;
        QTest::newRow("number of a site that is there") << u"site_number"_qs << u"7000001"_qs;
        QTest::newRow("no agreement") << u"agreement_number"_qs << QString();
        QTest::newRow("no contact") << u"contact_family"_qs << QString();
        QTest::newRow("letters in the telephone") << u"tel"_qs << u"03-ABCD"_qs;
        QTest::newRow("a day to come") << u"contracted_on"_qs << u"2199-01-01"_qs;
        QTest::newRow("no day") << u"contracted_on"_qs << u"tomorrow"_qs;
    }
    void saysAtTheFieldWhatHasToBeMended()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        PageOnScreen on;
        on.show();
        on.page->createNew();
        on.fillIn();
        const QByteArray key = field.toLatin1();
        on.type(key.constData(), typed.isEmpty() ? u" "_qs : typed);
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(on.isWrong(key.constData()));
        QVERIFY(!on.problemAt(key.constData()).isEmpty());
        QCOMPARE(on.page->form()->fields().typed(QStringLiteral("company")), u"Kasumi Systems"_qs);
        QCOMPARE(on.desk.store.rows<Site>().size(), 1);
    }

    void contractDecidesTheFields_data()
    {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<bool>("agreement");
        QTest::addColumn<bool>("icn");
        QTest::newRow("PA") << u"PA"_qs << true << false;
        QTest::newRow("PAX") << u"PAX"_qs << false << false;
        QTest::newRow("OEM") << u"OEM"_qs << false << true;
        QTest::newRow("FCT") << u"FCT"_qs << false << true;
    }
    void contractDecidesTheFields()
    {
        QFETCH(QString, contract);
        QFETCH(bool, agreement);
        QFETCH(bool, icn);
        PageOnScreen on;
        on.show();
        on.page->createNew();
        FieldSet& fields = on.page->form()->fields();
        fields.setTyped(u"contract"_qs, contract);
        Q_EMIT fields.edited(u"contract"_qs);
        QCOMPARE(fields.isShown(u"agreement_number"_qs), agreement);
        QCOMPARE(fields.isShown(u"icn"_qs), icn);
    }

    void readsThePostalCodeAndFillsTheAddress()
    {
        PageOnScreen on;
        on.show();
        on.page->createNew();
        on.type("postal_code", u"〒１００−００１３"_qs);
        QCOMPARE(on.page->form()->fields().typed(u"address"_qs), u"東京都千代田区霞が関"_qs);
        on.key(Qt::Key_Tab);
        QCOMPARE(on.problemAt("postal_code"), u"Read as 100-0013"_qs);
    }

    void keepsATypedAddress()
    {
        PageOnScreen on;
        on.show();
        on.page->createNew();
        on.type("address", u"大阪市北区1-1"_qs);
        on.type("postal_code", u"1000013"_qs);
        QCOMPARE(on.page->form()->fields().typed(u"address"_qs), u"大阪市北区1-1"_qs);
    }

    void namesSitesThatMayBeTheSame()
    {
        PageOnScreen on;
        on.show();
        on.page->form()->search().setDelay(0);
        on.page->createNew();
        QList<SimilarSite> found;
        connect(&on.page->form()->search(), &SimilarSiteSearch::found, this,
            [&found](const QList<SimilarSite>& sites) { found = sites; });
        on.type("company", u"（株）山田製作所"_qs);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().why, Likeness::SameCompany);
    }

    void editsByTheFields()
    {
        PageOnScreen on;
        on.openSite();
        on.key(Qt::Key_E, Qt::ControlModifier);
        on.type("tel", u"０３−９９９９−００００"_qs);
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().tel, u"0399990000"_qs);
        QVERIFY(!on.page->showsList());
    }

    void offersBothValuesWhenSomebodyWasFaster()
    {
        PageOnScreen on;
        on.openSite();
        on.key(Qt::Key_E, Qt::ControlModifier);
        on.type("company", u"Mine"_qs);
        Site theirs = on.stored();
        theirs.company = u"Theirs"_qs;
        theirs.department = u"New department"_qs;
        on.desk.store.put(theirs);
        on.key(Qt::Key_S, Qt::ControlModifier);
        auto* conflict = on.page->form()->findChild<ConflictBox*>();
        QTRY_VERIFY(!conflict->isEmpty());
        QCOMPARE(on.page->form()->fields().typed(u"company"_qs), u"Mine"_qs);
        QCOMPARE(on.page->form()->fields().typed(u"department"_qs), u"New department"_qs);
        conflict->findChildren<KeyButton*>().first()->click();
        on.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().company, u"Mine"_qs);
        QCOMPARE(on.stored().department, u"New department"_qs);
    }

    void replacesThePrimaryInOneCommand()
    {
        PageOnScreen on;
        on.desk.store.put(aSecondary(1));
        on.openSite();
        on.action(Replace)->trigger();
        auto* form = qobject_cast<ReplaceForm*>(on.page->view()->form());
        QVERIFY(form);
        QTRY_COMPARE(form->fields().typed(u"member"_qs), u"11"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(form->step(), 1);
        form->fields().setTyped(u"reason"_qs, u"left"_qs);
        form->fields().setTyped(u"evidence"_qs, u"letter of 1 May"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(form->step(), 2);
        QVERIFY(!on.desk.handedIn.contains(u"site.replace_primary"_qs));
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.store.row<Member>(11).role, MemberRole::Primary);
        QCOMPARE(on.desk.handedIn.count(u"site.replace_primary"_qs), 1);
        QCOMPARE(on.desk.store.row<Member>(10).role, MemberRole::User);
    }

    void asksForTheEvidenceBeforeGoingOn()
    {
        PageOnScreen on;
        on.desk.store.put(aSecondary(1));
        on.openSite();
        on.action(Replace)->trigger();
        auto* form = qobject_cast<ReplaceForm*>(on.page->view()->form());
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(form->step(), 1);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->fields().field(u"evidence"_qs)->hasError());
        QCOMPARE(form->step(), 1);
    }

    void suspendsAndResumes()
    {
        PageOnScreen on;
        on.openSite();
        on.action(Suspend)->trigger();
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.stored().state, SiteState::Suspended);
        QTRY_VERIFY(on.action(Resume)->isEnabled());
        QVERIFY(!on.action(Suspend)->isEnabled());
        QVERIFY(!on.action(Suspend)->statusTip().isEmpty());
    }

    void closesOnlyAfterAsking()
    {
        PageOnScreen on;
        on.openSite();
        on.action(CloseSite)->trigger();
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(on.page->findChild<ConfirmDialog*>());
        auto* dialog = on.page->findChild<ConfirmDialog*>();
        QCOMPARE(on.stored().state, SiteState::Active);
        dialog->confirmButton()->click();
        QTRY_COMPARE(on.stored().state, SiteState::Closed);
    }

    void recordsAnSnsPeriod()
    {
        PageOnScreen on;
        on.openSite();
        on.action(SetSns)->trigger();
        PanelForm* form = on.page->view()->form();
        form->fields().setTyped(u"valid_from"_qs, u"令和8年4月1日"_qs);
        form->fields().setTyped(u"valid_to"_qs, u"2027/3/31"_qs);
        on.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(on.desk.store.rows<SnsPeriod>().size(), 1);
        QCOMPARE(on.desk.store.rows<SnsPeriod>().first().validFrom, QDate(2026, 4, 1));
    }

    void saysWhyAServiceCantBeUsed()
    {
        PageOnScreen on;
        on.openSite();
        on.page->view()->setTab(SiteView::Services);
        const auto* matrix = on.page->view()->services()->matrix()->matrix();
        QCOMPARE(matrix->rowCount(), 6);
        for (int row = 0; row < matrix->rowCount(); ++row) {
            for (int column = 0; column < matrix->columnCount(); ++column)
                QVERIFY(!matrix->index(row, column).data().toString().isEmpty());
        }
        QVERIFY(matrix->isOwn(1));
    }

    void savesACopyOfWhatWasSent()
    {
        PageOnScreen on;
        on.desk.add(u"document.send"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"document"_qs, u"online_guide"_qs },
                { u"channel"_qs, u"post"_qs } },
            u"delivery"_qs);
        on.openSite();
        on.page->view()->setTab(SiteView::Documents);
        QVERIFY(on.page->view()->documents()->currentDelivery() > 0);
    }

    void isCutNowhereAndNamesAll_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        for (const char* language : { "ja", "en" }) {
            for (const double points : { 9.75, 14.0 })
                QTest::addRow("%s %g", language, points) << QString::fromLatin1(language) << points;
        }
    }
    void isCutNowhereAndNamesAll()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        Theme::setBodySize(points);
        const auto normal = qScopeGuard([] { Theme::setBodySize(9.75); });
        dressDesk(language);
        PageOnScreen on;
        on.openSite();
        on.page->resize(1380, 820);
        QStringList cut;
        QStringList unnamed;
        for (int tab = 0; tab < SiteView::TabCount; ++tab) {
            on.page->view()->setTab(static_cast<SiteView::Tab>(tab));
            QCoreApplication::processEvents();
            cut += cutTexts(*on.page);
            unnamed += unnamedWidgets(*on.page);
        }
        for (const int deed : { SetSns, SendDocument, Replace, Suspend, CloseSite }) {
            on.action(deed)->trigger();
            QCoreApplication::processEvents();
            cut += cutTexts(*on.page);
            unnamed += unnamedWidgets(*on.page);
        }
        on.page->createNew();
        QCoreApplication::processEvents();
        cut += cutTexts(*on.page);
        unnamed += unnamedWidgets(*on.page);
        QCOMPARE(cut.join(u'\n'), QString());
        QCOMPARE(unnamed.join(u'\n'), QString());
    }
};

PADESK_TEST(sitespage, SitesPageTest)
#include "tst_sitespage.moc"
