// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/workdesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/deskchecks.h"
#include "tests/ui/inbothlanguages.h"
#include "ui/refusaltext.h"
#include "ui/requests/checklistview.h"
#include "ui/requests/coolingbox.h"
#include "ui/requests/mismatchform.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace padesk;
using namespace padesk::test;

namespace {

constexpr int wide = 1440;
constexpr int high = 860;

/** As an input method does: keyClicks() knows half-width characters only. */
void typeInto(QLineEdit* field, const QString& text)
{
    for (const QChar character : text)
        field->insert(character);
}

/** The page on a real office, with one request on screen. */
struct Desk {
    /** where: of the request that is opened. */
    explicit Desk(const QString& where, const std::function<void(WorkDesk&, qint64)>& prepare = {})
    {
        request = office.id(u"select id from passcode_request where "_qs + where + u" order by id"_qs);
        if (prepare)
            prepare(office, request);
        page.resize(wide, high);
        page.show();
        QApplication::setActiveWindow(&page);
        page.focusFirst();
        open(request);
    }

    void open(qint64 id)
    {
        QSignalSpy shown(page.panel(), &RequestPanel::shown);
        page.open({ PageId::Passcodes, {}, id, {}, {} });
        QTRY_VERIFY_WITH_TIMEOUT(page.panel()->shownId() == id && !page.isBusy(), 20000);
        QTRY_VERIFY(!shown.isEmpty());
    }

    RequestPanel& panel() { return *page.panel(); }
    QAction* decision(RequestAct act) { return panel().decision(act); }
    QString state() const { return office.one(u"select state from passcode_request where id = %1"_qs.arg(request)); }
    bool isDecided(RequestState wanted) const { return state() == enumText(wanted); }
    /** With the keyboard alone. */
    void tickAll()
    {
        ChecklistView* list = panel().checklist();
        list->setFocus();
        list->selectRow(0);
        for (int line = 0; line < 3; ++line) {
            QTest::keyClick(list, Qt::Key_Space);
            QTest::keyClick(list, Qt::Key_Down);
        }
    }
    QLineEdit* again() { return panel().findChild<CoolingBox*>()->findChild<QLineEdit*>(); }

    WorkDesk office;
    qint64 request = 0;
    RequestsPage page { { office.requests, office.cases, office.access, office.commands, office.session,
        WorkDesk::now } };
};

const QString byPost = QStringLiteral("state = 'requested' and channel = 'post'");

/** The site's fax number was changed this morning, and the request asks for a fax. */
void changeFax(WorkDesk& office, qint64 request)
{
    const QString site = u" from site join passcode_request r on r.site_id = site.id where r.id = %1"_qs.arg(request);
    const QString from = office.one(u"select fax"_qs + site);
    const CommandResult done = office.send(u"site.update"_qs,
        { { u"site_number"_qs, office.one(u"select site_number"_qs + site) },
            { u"changes"_qs,
                QJsonObject {
                    { u"fax"_qs, QJsonObject { { u"from"_qs, from }, { u"to"_qs, u"0312345678"_qs } } } } } });
    QVERIFY2(done.applied, qPrintable(refusalSentence(done.refusal)));
}

} // namespace

/** Picture 10: a caller without a passcode, from the first ring to the queue. */
class RequestsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ThemeKind::Light); }
    void cleanup()
    {
        useLanguage(u"en"_qs);
        Theme::setBodySize(9.75);
        Theme::apply(*qApp, ThemeKind::Light);
    }

    void aCheckedRequestIsReleasedByKey_data() { addLanguageRows(); }
    void aCheckedRequestIsReleasedByKey()
    {
        QFETCH(QString, language);
        useLanguage(language);
        Desk desk(byPost);
        QTRY_VERIFY(!desk.panel().reason().isEmpty());
        QVERIFY(!desk.decision(RequestAct::Release)->isEnabled());
        QVERIFY(isSentence(desk.panel().reason(), language));
        desk.tickAll();
        QTRY_VERIFY(desk.isDecided(RequestState::Verifying));
        QTRY_VERIFY(desk.decision(RequestAct::Release)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_A);
        QTRY_VERIFY(desk.isDecided(RequestState::Queued));
        QCOMPARE(desk.office.one(u"select d.state from delivery d join passcode_request r on r.delivery_id = d.id "
                                 u"where r.id = %1"_qs.arg(desk.request)),
            u"queued"_qs);
    }

    void eachTickIsKeptAtOnce()
    {
        Desk desk(byPost);
        ChecklistView* list = desk.panel().checklist();
        list->setFocus();
        list->selectRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        const QString ticks = u"select company_confirmed, name_confirmed, destination_confirmed from passcode_request "
                              u"where id = %1"_qs.arg(desk.request);
        QTRY_COMPARE(desk.office.one(ticks), u"0|1|0"_qs);
        QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(desk.office.one(ticks), u"0|0|0"_qs);
    }

    void aNumberThatChangedIsTypedOnceMore()
    {
        Desk desk(byPost, changeFax);
        QTRY_VERIFY(desk.decision(RequestAct::OtherChannel)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_P);
        QCOMPARE(desk.panel().channel(), Channel::Fax);
        desk.tickAll();
        QTRY_VERIFY(desk.isDecided(RequestState::Verifying));
        QVERIFY(desk.panel().findChild<CoolingBox*>()->isVisible());
        QTRY_VERIFY(desk.decision(RequestAct::Release)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_A);
        QTRY_VERIFY(desk.again()->hasFocus());
        typeInto(desk.again(), u"０３−１２３４−５６７９"_qs);
        QTRY_VERIFY(!desk.decision(RequestAct::Release)->isEnabled());
        QVERIFY(desk.panel().reason().size() > 5);
        QCOMPARE(desk.again()->text(), u"０３−１２３４−５６７９"_qs);
        desk.again()->selectAll();
        typeInto(desk.again(), u"０３−１２３４−５６７８"_qs);
        QTRY_VERIFY(desk.decision(RequestAct::Release)->isEnabled());
        QTRY_VERIFY(desk.panel().reason().isEmpty());
        desk.panel().checklist()->setFocus();
        QTest::keyClick(&desk.page, Qt::Key_A);
        QTRY_VERIFY(desk.isDecided(RequestState::Queued));
    }

    void aMismatchOpensAChangeRequest()
    {
        Desk desk(byPost);
        QTRY_VERIFY(desk.decision(RequestAct::Mismatch)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_M);
        QTRY_VERIFY(desk.panel().mismatchForm() != nullptr);
        // The first is the note.
        const auto fields = desk.panel().mismatchForm()->findChildren<FormField*>();
        QLineEdit* fax = fields.at(5)->lineEdit();
        fax->setFocus();
        fax->selectAll();
        QTest::keyClicks(fax, u"03-12"_qs);
        QTest::keyClick(fax, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fields.at(5)->hasError());
        QCOMPARE(fax->text(), u"03-12"_qs);
        fax->selectAll();
        QTest::keyClicks(fax, u"03-1234-5678"_qs);
        QTest::keyClick(fax, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.isDecided(RequestState::InfoMismatch));
        const QString changes = u"select changes from change_request c join passcode_request r on "
                                u"r.change_request_id = c.id where r.id = %1"_qs.arg(desk.request);
        QVERIFY(desk.office.one(changes).contains(u"0312345678"));
        QTRY_VERIFY(desk.panel().mismatchForm() == nullptr);
    }

    void aRequestIsRefusedWithAReason()
    {
        Desk desk(byPost);
        QTRY_VERIFY(desk.decision(RequestAct::Refuse)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_R);
        QTRY_VERIFY(desk.panel().reasonForm() != nullptr);
        QTest::keyClick(desk.panel().reasonForm(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.isDecided(RequestState::Refused));
        QVERIFY(
            !desk.office.one(u"select reason_code from passcode_request where id = %1"_qs.arg(desk.request)).isEmpty());
    }

    void aCaseIsClaimedAndGivenBack()
    {
        Desk desk(byPost);
        const QString claims = u"select count(*) from claim where subject = 'passcode_request' and subject_id = %1 "
                               u"and expires_at > '2026-11-20T01:00:00'"_qs.arg(desk.request);
        QTRY_VERIFY(desk.decision(RequestAct::Claim)->isEnabled());
        const QString claim = desk.decision(RequestAct::Claim)->text();
        QTest::keyClick(&desk.page, Qt::Key_C);
        QTRY_COMPARE(desk.office.one(claims), u"1"_qs);
        QTRY_VERIFY(desk.decision(RequestAct::Claim)->text() != claim);
        QTRY_VERIFY(desk.decision(RequestAct::Claim)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_C);
        QTRY_COMPARE(desk.decision(RequestAct::Claim)->text(), claim);
    }

    void anotherChannelAsksForItsDestination()
    {
        Desk desk(byPost, changeFax);
        desk.tickAll();
        QTRY_VERIFY(desk.decision(RequestAct::Release)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_P);
        QCOMPARE(desk.panel().channel(), Channel::Fax);
        QTRY_VERIFY(!desk.decision(RequestAct::Release)->isEnabled());
        QTRY_VERIFY(desk.decision(RequestAct::OtherChannel)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_P);
        QCOMPARE(desk.panel().channel(), Channel::Post);
        desk.panel().checklist()->selectRow(2);
        QTest::keyClick(desk.panel().checklist(), Qt::Key_Space);
        QTRY_VERIFY(desk.decision(RequestAct::Release)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_A);
        QTRY_VERIFY(desk.isDecided(RequestState::Queued));
        QCOMPARE(
            desk.office.one(u"select channel from passcode_request where id = %1"_qs.arg(desk.request)), u"post"_qs);
    }

    void lettersTypedIntoAFieldDecideNothing()
    {
        Desk desk(byPost);
        QTRY_VERIFY(desk.decision(RequestAct::Refuse)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_M);
        QTRY_VERIFY(desk.panel().mismatchForm() != nullptr);
        QLineEdit* company = desk.panel().mismatchForm()->findChildren<FormField*>().at(1)->lineEdit();
        QVERIFY(company);
        company->setFocus();
        company->clear();
        QTest::keyClicks(company, u"ramp"_qs);
        QCOMPARE(company->text(), u"ramp"_qs);
        QVERIFY(desk.panel().reasonForm() == nullptr);
        QCOMPARE(desk.state(), u"requested"_qs);
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("dark");
        for (const QString& language : { u"en"_qs, u"ja"_qs }) {
            for (const double points : { 9.75, 14.0 }) {
                QTest::addRow("%s %g", qPrintable(language), points) << language << points << false;
            }
            QTest::addRow("%s dark", qPrintable(language)) << language << 9.75 << true;
        }
    }
    void everythingIsReadable()
    {
        QFETCH(QString, language);
        QFETCH(double, points);
        QFETCH(bool, dark);
        useLanguage(language);
        Theme::setBodySize(points);
        Theme::apply(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light);
        Desk desk(byPost, changeFax);
        QTRY_VERIFY(desk.decision(RequestAct::OtherChannel)->isEnabled());
        QTest::keyClick(&desk.page, Qt::Key_P);
        QTRY_VERIFY(!desk.panel().reason().isEmpty());
        QCoreApplication::processEvents();
        keepPicture(desk.page, u"requests-%1-%2%3"_qs.arg(language).arg(points).arg(dark ? u"-dark"_qs : QString()));
        QTRY_VERIFY2(cutTexts(desk.page).isEmpty(), qPrintable(cutTexts(desk.page).join(u'|')));
        QCOMPARE(unnamedWidgets(desk.page), QStringList());
        QTest::keyClick(&desk.page, Qt::Key_M);
        QTRY_VERIFY(desk.panel().mismatchForm() != nullptr);
        QCoreApplication::processEvents();
        keepPicture(desk.page, u"mismatch-%1-%2%3"_qs.arg(language).arg(points).arg(dark ? u"-dark"_qs : QString()));
        QTRY_VERIFY2(cutTexts(desk.page).isEmpty(), qPrintable(cutTexts(desk.page).join(u'|')));
        QCOMPARE(unnamedWidgets(desk.page), QStringList());
    }
};

PADESK_TEST(requestspage, RequestsPageTest)

#include "tst_requestspage.moc"
