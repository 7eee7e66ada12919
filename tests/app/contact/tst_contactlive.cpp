// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk.h"
#include "tests/app/contact/contactoffice.h"
#include "tests/support/testmain.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/approvepanel.h"
#include "ui/approvals/nominationview.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contactcaseview.h"
#include "ui/frame/tablearea.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** The same deed in both windows: approve, tick what has to be ticked, confirm. */
template <class View>
void press(View& view, const char* name)
{
    for (QAction* action : view.caseActions()) {
        if (action->objectName() == QLatin1String(name))
            action->trigger();
    }
}

template <class View>
void tickAll(View& view)
{
    for (QCheckBox* tick : view.openPanel()->template findChildren<QCheckBox*>()) {
        if (tick->isVisible())
            tick->setChecked(true);
    }
}

} // namespace

/** An operator's desk and a contact's on one server: what one decides is on the other's screen by itself. */
class ContactLiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<ContactOffice>();
        m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"padesk.ini"_qs));
        m_contact = std::make_unique<SeatedContact>(*m_office, u"contact"_qs);
        m_operator = std::make_unique<Desk>(m_office->operatorsPlace(), *m_preferences);
        m_operator->window().show();
        m_operator->start(PageId::Approvals);
        QTRY_VERIFY_WITH_TIMEOUT(!m_operator->window().currentPage()->isBusy(), 20'000);
    }
    void cleanupTestCase()
    {
        m_operator.reset();
        m_contact.reset();
        m_office.reset();
    }
    void aNewRequestIsOnBothScreens();
    void whatTheContactDecidesTheOperatorSees();
    void whatTheOperatorDecidesTheContactSees();
    void whatTheContactTakesBackTheOperatorSees();
    void bothAreSeenSideBySide_data();
    void bothAreSeenSideBySide();

private:
    ApprovalsPage& theirs() { return *qobject_cast<ApprovalsPage*>(m_operator->window().page(PageId::Approvals)); }
    ContactApprovalsPage& his() { return m_contact->page<ContactApprovalsPage>(); }
    void openOnBoth(const QString& email)
    {
        const qint64 id = m_office->nomination(email);
        theirs().open({ PageId::Approvals, {}, id, {}, {} });
        his().open({ PageId::Approvals, {}, id, {}, {} });
        QTRY_VERIFY_WITH_TIMEOUT(
            his().view()->shownId() == id && his().view()->nomination() && !his().view()->isReading(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(theirs().nominationView()->shownId() == id && theirs().nominationView()->nomination()
                && !theirs().nominationView()->isReading(),
            10'000);
    }
    NominationState onTheirs() { return theirs().nominationView()->nomination()->nomination.state; }
    NominationState onHis() { return his().view()->nomination()->nomination.state; }

    std::unique_ptr<ContactOffice> m_office;
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SeatedContact> m_contact;
    std::unique_ptr<Desk> m_operator;
};

void ContactLiveTest::aNewRequestIsOnBothScreens()
{
    theirs().setQueue(u"site_review"_qs);
    his().setQueue(u"site_review"_qs);
    QTRY_VERIFY(!theirs().isBusy() && !his().isBusy());
    const int before = his().area()->model().rowCount();
    const int atTheOffice = theirs().area()->model().rowCount();
    m_office->apply(u"shin@example.co.jp"_qs, u"清水"_qs, u"新"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(his().area()->model().rowCount(), before + 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(theirs().area()->model().rowCount(), atTheOffice + 1, 10'000);
}

void ContactLiveTest::whatTheContactDecidesTheOperatorSees()
{
    openOnBoth(u"jun@example.co.jp"_qs);
    QCOMPARE(onTheirs(), NominationState::SiteReview);
    press(*his().view(), "approve");
    QVERIFY(his().view()->openPanel());
    QTRY_VERIFY(!his().view()->isReading());
    tickAll(*his().view());
    QTRY_VERIFY_WITH_TIMEOUT(his().view()->openPanel()->confirmation().ready, 10'000);
    press(*his().view(), "confirm");
    QTRY_COMPARE_WITH_TIMEOUT(onTheirs(), NominationState::Approved, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(onHis(), NominationState::Approved, 10'000);
    QCOMPARE(theirs().nominationView()->nomination()->background.nameOf(
                 theirs().nominationView()->nomination()->nomination.decidedBy),
        u"山田 太郎"_qs);
}

void ContactLiveTest::whatTheOperatorDecidesTheContactSees()
{
    openOnBoth(u"aya@example.co.jp"_qs);
    QCOMPARE(onHis(), NominationState::SiteReview);
    press(*theirs().nominationView(), "approve");
    QVERIFY(theirs().nominationView()->openPanel());
    for (QLineEdit* line : theirs().nominationView()->openPanel()->findChildren<QLineEdit*>()) {
        if (!line->isVisible() || line->accessibleName().isEmpty())
            continue;
        // The number of the written request that lets the office decide for the site.
        if (line->accessibleName().contains(u"Written request"))
            QTest::keyClicks(line, u"F-77"_qs);
    }
    QTRY_VERIFY(!theirs().nominationView()->isReading());
    tickAll(*theirs().nominationView());
    QTRY_VERIFY_WITH_TIMEOUT(theirs().nominationView()->openPanel()->confirmation().ready, 10'000);
    press(*theirs().nominationView(), "confirm");
    QTRY_COMPARE_WITH_TIMEOUT(onHis(), NominationState::Approved, 10'000);
    QCOMPARE(his().view()->nomination()->nomination.decidedBy, QString::fromLatin1(officeActor));
}

void ContactLiveTest::whatTheContactTakesBackTheOperatorSees()
{
    openOnBoth(u"jun@example.co.jp"_qs);
    QTRY_VERIFY(his().view()->canUndo());
    his().undo();
    QTRY_COMPARE_WITH_TIMEOUT(onTheirs(), NominationState::SiteReview, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(onHis(), NominationState::SiteReview, 10'000);
}

void ContactLiveTest::bothAreSeenSideBySide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeKind>("theme");
    for (const QString& language : { u"ja"_qs, u"en"_qs }) {
        QTest::newRow(qPrintable(language + u"-light"_qs)) << language << ThemeKind::Light;
        QTest::newRow(qPrintable(language + u"-dark"_qs)) << language << ThemeKind::Dark;
    }
}

/** With PADESK_PICTURES a picture of both windows at the same case is left in that folder. */
void ContactLiveTest::bothAreSeenSideBySide()
{
    QFETCH(QString, language);
    QFETCH(ThemeKind, theme);
    MainWindow* windows[] { &m_operator->window(), &m_contact->window() };
    for (MainWindow* window : windows) {
        window->resize(1280, 820);
        window->setLanguage(language);
        window->setTheme(theme);
    }
    openOnBoth(u"jun@example.co.jp"_qs);
    QTRY_VERIFY(!theirs().isBusy() && !his().isBusy());
    QCOMPARE(onTheirs(), onHis());
    // Layouts and the words of rows settle in later turns of the event loop.
    QTest::qWait(500);
    QPixmap both(2 * 1280, 820);
    QPainter painter(&both);
    painter.drawPixmap(0, 0, windows[0]->grab());
    painter.drawPixmap(1280, 0, windows[1]->grab());
    painter.end();
    const QString folder = qEnvironmentVariable("PADESK_PICTURES");
    if (!folder.isEmpty())
        both.save(QDir(folder).filePath(u"both-%1.png"_qs.arg(QString::fromUtf8(QTest::currentDataTag()))));
}

PADESK_TEST(contactlive, ContactLiveTest)
#include "tst_contactlive.moc"
