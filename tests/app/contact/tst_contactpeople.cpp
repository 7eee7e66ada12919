// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/membertablemodel.h"
#include "tests/app/contact/contactoffice.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"
#include "ui/contact/changerequestform.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contacthistorypage.h"
#include "ui/contact/contactsitepage.h"
#include "ui/contact/contactuserspage.h"
#include "ui/frame/tablearea.h"
#include "ui/users/memberforms.h"
#include "ui/users/membersview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace padesk;
using namespace padesk::test;

/** What a site contact does with people and registration, and what becomes of his window when he may no more. */
class ContactPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<ContactOffice>(); }
    void cleanup() { m_office.reset(); }
    void hisUsersAreThoseOfHisSitesWithTheCounter();
    void theFifthSecondaryIsRefusedBeforeAnythingIsTyped();
    void aSecondaryAddsAUserAndIsKeptFromThePrimary();
    void aUserIsSuspendedAndResumed();
    void aChangeOfTheRegistrationIsHandedIn();
    void aContractOfTheSalesRepHasNoForm();
    void theHistoryIsInWordsAndNamesNobodyOfTheOffice();
    void whoLosesHisRoleIsTold();
    void whoseSignInIsShutOutIsTold();
    void whoLosesOneOfTwoSitesGoesOn();

private:
    void choose(ContactUsersPage& page, const QString& email);
    QAction* deed(ContactUsersPage& page, const QString& text);

    std::unique_ptr<ContactOffice> m_office;
};

void ContactPeopleTest::choose(ContactUsersPage& page, const QString& email)
{
    const qint64 id = m_office->id(u"select id from pa.member where site_id = 1 and email = '%1'"_qs.arg(email));
    page.open({ PageId::Users, {}, id, {}, {} });
    QSignalSpy settled(page.view(), &MembersView::settled);
    QTRY_COMPARE(page.view()->area()->currentId(), id);
    QTRY_VERIFY(!page.isBusy());
    QTest::qWait(300);
}

QAction* ContactPeopleTest::deed(ContactUsersPage& page, const QString& text)
{
    for (QAction* action : page.view()->memberActions()) {
        if (action->text() == text)
            return action;
    }
    qFatal("no such action");
}

void ContactPeopleTest::hisUsersAreThoseOfHisSitesWithTheCounter()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    auto& page = contact.page<ContactUsersPage>();
    contact.window().openPage(PageId::Users);
    QTRY_COMPARE(page.counterText(), u"Secondary users 3 / 4"_qs);
    QTRY_COMPARE(QString::number(page.view()->model()->rowCount()),
        m_office->one(u"select count(*) from pa.member where site_id = 1 and state <> 'ended'"_qs));
    SeatedContact group(*m_office, u"group"_qs);
    auto& both = group.page<ContactUsersPage>();
    QTRY_COMPARE(both.counterText(), u"7000003 Secondary users 0 / 4  ·  7000004 Secondary users 0 / 4"_qs);
}

void ContactPeopleTest::theFifthSecondaryIsRefusedBeforeAnythingIsTyped()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    auto& page = contact.page<ContactUsersPage>();
    contact.window().openPage(PageId::Users);
    QTRY_VERIFY(!page.isBusy() && page.counterText().contains(u"3 / 4"));
    page.createNew();
    auto* form = qobject_cast<AddMemberForm*>(page.view()->form());
    QVERIFY(form);
    QCOMPARE(form->siteNumber(), u"7000001"_qs);
    form->fields().setTyped(u"role"_qs, u"secondary"_qs);
    Q_EMIT form->fields().edited(u"role"_qs);
    form->fields().setTyped(u"family"_qs, u"森"_qs);
    form->fields().setTyped(u"email"_qs, u"mori@example.co.jp"_qs);
    form->fields().setTyped(u"ibm_id"_qs, u"mori@example.co.jp"_qs);
    QTRY_VERIFY(form->problem().isEmpty() && form->confirmButton()->isEnabled());
    form->confirmButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_office->one(u"select count(*) from pa.member where site_id = 1 and slot between 1 and 4"_qs), u"4"_qs,
        10'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.counterText().contains(u"4 / 4"), 10'000);
    page.createNew();
    form = qobject_cast<AddMemberForm*>(page.view()->form());
    QVERIFY(form);
    form->fields().setTyped(u"role"_qs, u"secondary"_qs);
    Q_EMIT form->fields().edited(u"role"_qs);
    QTRY_VERIFY(!form->confirmButton()->isEnabled());
    QTRY_VERIFY2(form->problem().contains(u"four secondary users"), qPrintable(form->problem()));
}

void ContactPeopleTest::aSecondaryAddsAUserAndIsKeptFromThePrimary()
{
    SeatedContact contact(*m_office, u"secondary"_qs);
    auto& page = contact.page<ContactUsersPage>();
    contact.window().openPage(PageId::Users);
    QTRY_VERIFY(!page.isBusy());
    for (const QString& email : { u"taro@example.co.jp"_qs, u"ken@example.co.jp"_qs, u"misaki@example.co.jp"_qs }) {
        choose(page, email);
        QVERIFY2(!deed(page, u"&Suspend…"_qs)->isEnabled(), qPrintable(email));
        QVERIFY2(!deed(page, u"&End…"_qs)->isEnabled(), qPrintable(email));
        QVERIFY(!deed(page, u"&End…"_qs)->toolTip().isEmpty());
    }
    choose(page, u"sho@example.co.jp"_qs);
    QTRY_VERIFY(deed(page, u"&Suspend…"_qs)->isEnabled());
    page.createNew();
    auto* form = qobject_cast<AddMemberForm*>(page.view()->form());
    QVERIFY(form);
    form->fields().setTyped(u"family"_qs, u"林"_qs);
    form->fields().setTyped(u"email"_qs, u"hayashi@example.co.jp"_qs);
    form->fields().setTyped(u"ibm_id"_qs, u"hayashi@example.co.jp"_qs);
    QTRY_VERIFY(form->confirmButton()->isEnabled());
    form->confirmButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_office->one(u"select role || granted_by from pa.member where email = 'hayashi@example.co.jp'"_qs),
        u"user"_qs + m_office->server().login(u"secondary"_qs), 10'000);
}

void ContactPeopleTest::aUserIsSuspendedAndResumed()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    auto& page = contact.page<ContactUsersPage>();
    contact.window().openPage(PageId::Users);
    const QString state = u"select state from pa.member where site_id = 1 and email = 'sho@example.co.jp'"_qs;
    choose(page, u"sho@example.co.jp"_qs);
    for (const QString& text : { u"&Suspend…"_qs, u"&Resume…"_qs }) {
        QTRY_VERIFY(deed(page, text)->isEnabled());
        deed(page, text)->trigger();
        QVERIFY(page.view()->form());
        page.view()->form()->confirmButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_office->one(state), text.startsWith(u"&S") ? u"suspended"_qs : u"active"_qs, 10'000);
        QTRY_VERIFY(!page.view()->form());
    }
}

void ContactPeopleTest::aChangeOfTheRegistrationIsHandedIn()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    auto& page = contact.page<ContactSitePage>();
    contact.window().openPage(PageId::Sites);
    QTRY_VERIFY(page.site() && page.whyNoChange().isEmpty());
    page.requestAction()->trigger();
    QVERIFY(page.form());
    QCOMPARE(page.form()->fields().value(u"postal_code"_qs), u"1000013"_qs);
    page.form()->confirmButton()->click();
    QVERIFY(!page.form()->problem().isEmpty());
    page.form()->fields().setTyped(u"address"_qs, u"東京都港区芝公園4-2-8"_qs);
    page.form()->fields().setTyped(u"fax"_qs, u"０３－１１１１－２２２２"_qs);
    page.form()->confirmButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_office->one(u"select changes -> 'address' ->> 'to' from pa.change_request where "
                                            "submitted_by = '%1' and state = 'received' and source = 'portal'"_qs.arg(
                                                m_office->server().login(u"contact"_qs))),
        u"東京都港区芝公園4-2-8"_qs, 10'000);
    QCOMPARE(m_office->one(u"select changes -> 'fax' ->> 'to' from pa.change_request order by id desc limit 1"_qs),
        u"0311112222"_qs);
    QTRY_VERIFY(!page.form());
    QTRY_COMPARE(page.site()->openChanges.size(), 2);
}

void ContactPeopleTest::aContractOfTheSalesRepHasNoForm()
{
    SeatedContact contact(*m_office, u"group"_qs);
    auto& page = contact.page<ContactSitePage>();
    contact.window().openPage(PageId::Sites);
    QTRY_VERIFY(page.site() && page.whyNoChange().isEmpty());
    QCOMPARE(page.site()->site.siteNumber, u"7000003"_qs);
    page.open({ PageId::Sites, {}, m_office->id(u"select id from pa.site where site_number = '7000004'"_qs), {}, {} });
    QTRY_COMPARE(page.site()->site.siteNumber, u"7000004"_qs);
    QTRY_VERIFY(!page.whyNoChange().isEmpty());
    const QList<QLabel*> words = page.findChildren<QLabel*>();
    QVERIFY(std::any_of(words.begin(), words.end(),
        [](const QLabel* one) { return one->text().contains(u"sales representative: 営業 良子"); }));
    QVERIFY(!page.requestAction()->isEnabled());
}

void ContactPeopleTest::theHistoryIsInWordsAndNamesNobodyOfTheOffice()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    auto& page = contact.page<ContactHistoryPage>();
    contact.window().openPage(PageId::History);
    QTRY_VERIFY(page.area()->model().rowCount() > 3 && !page.isBusy());
    QStringList lines;
    QTRY_VERIFY_WITH_TIMEOUT(!page.area()->model().index(0, 1).data().toString().contains(u"…"), 5000);
    for (int row = 0; row < page.area()->model().rowCount(); ++row)
        lines.append(u"%1 | %2"_qs.arg(page.area()->model().index(row, 1).data().toString(),
            page.area()->model().index(row, 2).data().toString()));
    QTRY_VERIFY(!page.isBusy());
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"User 中村 翔: added | PA office"), qPrintable(all));
    QVERIFY2(!all.contains(u"chief") && !all.contains(u"所長") && !all.contains(u"s_"), qPrintable(all));
}

void ContactPeopleTest::whoLosesHisRoleIsTold()
{
    SeatedContact contact(*m_office, u"secondary"_qs);
    auto& page = contact.page<ContactApprovalsPage>();
    QTRY_VERIFY(page.area()->model().rowCount() > 0);
    QSignalSpy gone(&contact.desk(), &ContactDesk::rightsGone);
    m_office->server().send(u"member.change"_qs,
        { { u"member"_qs, m_office->id(u"select id from pa.member where email = 'misaki@example.co.jp'"_qs) },
            { u"changes"_qs,
                QJsonObject {
                    { u"role"_qs, QJsonObject { { u"from"_qs, u"secondary"_qs }, { u"to"_qs, u"user"_qs } } } } } });
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20'000);
    QVERIFY(!page.isEnabled());
    const QList<Banner*> banners = contact.window().findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner* one) { return one->isVisible(); }));
}

void ContactPeopleTest::whoseSignInIsShutOutIsTold()
{
    SeatedContact contact(*m_office, u"contact"_qs);
    QSignalSpy gone(&contact.desk(), &ContactDesk::rightsGone);
    m_office->server().send(u"login.disable"_qs, { { u"login"_qs, m_office->server().login(u"contact"_qs) } });
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20'000);
    QVERIFY(!contact.page<ContactUsersPage>().isEnabled());
}

void ContactPeopleTest::whoLosesOneOfTwoSitesGoesOn()
{
    SeatedContact contact(*m_office, u"group"_qs);
    QSignalSpy gone(&contact.desk(), &ContactDesk::rightsGone);
    QTRY_COMPARE(contact.desk().session().actor.memberships.size(), 2);
    m_office->server().send(u"site.close"_qs, { { u"site_number"_qs, u"7000004"_qs }, { u"reason"_qs, u"ended"_qs } });
    QTRY_COMPARE_WITH_TIMEOUT(contact.desk().session().actor.memberships.size(), 1, 20'000);
    QCOMPARE(gone.size(), 0);
    QTRY_COMPARE(contact.page<ContactUsersPage>().counterText(), u"Secondary users 0 / 4"_qs);
}

PADESK_TEST(contactpeople, ContactPeopleTest)
#include "tst_contactpeople.moc"
