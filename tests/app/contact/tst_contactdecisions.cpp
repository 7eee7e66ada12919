// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/celltext.h"
#include "tests/app/contact/contactoffice.h"
#include "tests/support/testmain.h"
#include "ui/approvals/approvepanel.h"
#include "ui/contact/contactapprovalspage.h"
#include "ui/contact/contactcaseview.h"
#include "ui/frame/tablearea.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A contact's desk with one request open. */
class Inbox {
public:
    Inbox(ContactOffice& office, const QString& who)
        : m_office(office)
        , m_contact(office, who)
    { }

    ContactApprovalsPage& page() { return m_contact.page<ContactApprovalsPage>(); }
    ContactCaseView& view() { return *page().view(); }
    SeatedContact& contact() { return m_contact; }

    void open(const QString& email)
    {
        const qint64 id = m_office.nomination(email);
        page().open({ PageId::Approvals, {}, id, {}, {} });
        QTRY_VERIFY_WITH_TIMEOUT(view().shownId() == id && !view().isReading() && view().nomination(), 10'000);
    }
    void trigger(const char* name)
    {
        for (QAction* action : view().caseActions()) {
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        }
    }
    bool isOn(const char* name)
    {
        for (QAction* action : view().caseActions()) {
            if (action->objectName() == QLatin1String(name))
                return action->isEnabled();
        }
        return false;
    }
    /** The role switch of the approve panel. */
    SegmentSwitch& roles() { return *view().openPanel()->findChild<SegmentSwitch*>(); }
    void openApprove()
    {
        trigger("approve");
        QVERIFY(view().openPanel());
        // What the rules say to the panel comes with its first answer.
        QTRY_VERIFY(view().openPanel()->confirmation().remark != ApprovePanel::tr("Being checked…"));
        for (QCheckBox* tick : view().openPanel()->findChildren<QCheckBox*>()) {
            if (tick->isVisible())
                tick->setChecked(true);
        }
    }
    bool canConfirm() { return view().openPanel() && view().openPanel()->confirmation().ready; }

private:
    ContactOffice& m_office;
    SeatedContact m_contact;
};

} // namespace

/** What a site contact decides in his window is what the office's worker has applied (DOMAIN.md C5, C6, 4.8). */
class ContactDecisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<ContactOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void theInboxHasHisSitesRequestsOnly();
    void aPrimaryApprovesAUser();
    void aPrimaryRefusesWithHisReasonAndSeesTheNotice();
    void aDecisionIsTakenBack();
    void aSecondaryApprovesAUserWhereHeAdministersAccess();
    void aSecondaryWithoutTheRightIsToldWhy();
    void whatTheOfficeDecidesIsShownAsTheOffices();
    void theFourthPlaceOfASecondaryIsTheLast();

private:
    std::unique_ptr<ContactOffice> m_office;
};

void ContactDecisionsTest::theInboxHasHisSitesRequestsOnly()
{
    Inbox inbox(*m_office, u"contact"_qs);
    const QString waiting = m_office->one(
        u"select count(*) from pa.nomination n join pa.site s on s.id = n.site_id where s.site_number = '7000001' and "
        "n.state = 'site_review'"_qs);
    QTRY_COMPARE(QString::number(inbox.page().area()->model().rowCount()), waiting);
    QVERIFY(inbox.page().area()->table()->isColumnHidden(2));
    inbox.page().setQueue(u"all"_qs);
    QTRY_COMPARE(QString::number(inbox.page().area()->model().rowCount()),
        m_office->one(u"select count(*) from pa.nomination n join pa.site s on s.id = n.site_id where s.site_number = "
                      "'7000001' and not n.claims_primary"_qs));
    Inbox group(*m_office, u"group"_qs);
    QVERIFY(!group.page().area()->table()->isColumnHidden(2));
    QTRY_COMPARE(group.page().area()->model().rowCount(), 1);
}

void ContactDecisionsTest::aPrimaryApprovesAUser()
{
    Inbox inbox(*m_office, u"contact"_qs);
    inbox.open(u"jun@example.co.jp"_qs);
    inbox.openApprove();
    QTRY_VERIFY(inbox.canConfirm());
    inbox.trigger("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(u"jun@example.co.jp"_qs), u"approved"_qs, 10'000);
    QCOMPARE(m_office->one(u"select role || ' ' || state || ' ' || tool_level from pa.member where email = "
                           "'jun@example.co.jp'"_qs),
        u"user active download"_qs);
    QCOMPARE(m_office->one(u"select decided_by from pa.nomination where email = 'jun@example.co.jp'"_qs),
        m_office->server().login(u"contact"_qs));
    QTRY_VERIFY(inbox.page().undoBar()->isVisible());
}

void ContactDecisionsTest::aPrimaryRefusesWithHisReasonAndSeesTheNotice()
{
    Inbox inbox(*m_office, u"contact"_qs);
    inbox.open(u"aya@example.co.jp"_qs);
    inbox.trigger("refuse");
    QVERIFY(inbox.view().openPanel());
    QPlainTextEdit* own = nullptr;
    QPlainTextEdit* preview = nullptr;
    for (QPlainTextEdit* text : inbox.view().openPanel()->findChildren<QPlainTextEdit*>())
        (text->isReadOnly() ? preview : own) = text;
    own->setPlainText(u"退職されています。"_qs);
    QTRY_VERIFY2(preview->toPlainText().contains(u"退職されています。"), qPrintable(preview->toPlainText()));
    QVERIFY(preview->toPlainText().contains(u"7000001"));
    QTRY_VERIFY(inbox.canConfirm());
    inbox.trigger("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(u"aya@example.co.jp"_qs), u"refused"_qs, 10'000);
    QCOMPARE(m_office->one(u"select reason from pa.nomination where email = 'aya@example.co.jp'"_qs),
        u"退職されています。"_qs);
}

void ContactDecisionsTest::aDecisionIsTakenBack()
{
    Inbox inbox(*m_office, u"contact"_qs);
    inbox.open(u"aya@example.co.jp"_qs);
    QTRY_VERIFY(inbox.isOn("undo"));
    inbox.trigger("undo");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(u"aya@example.co.jp"_qs), u"site_review"_qs, 10'000);
    QTRY_VERIFY(inbox.isOn("approve"));
}

void ContactDecisionsTest::aSecondaryApprovesAUserWhereHeAdministersAccess()
{
    Inbox inbox(*m_office, u"secondary"_qs);
    inbox.open(u"aya@example.co.jp"_qs);
    inbox.openApprove();
    QTRY_VERIFY(inbox.canConfirm());
    inbox.trigger("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(m_office->stateOf(u"aya@example.co.jp"_qs), u"approved"_qs, 10'000);
    QCOMPARE(m_office->one(u"select e.actor_role from pa.event_log e where e.entity = 'nomination' and e.action = "
                           "'approve' order by e.seq desc limit 1"_qs),
        u"secondary"_qs);
}

void ContactDecisionsTest::aSecondaryWithoutTheRightIsToldWhy()
{
    m_office->apply(u"nao@example.co.jp"_qs, u"伊藤"_qs, u"直"_qs);
    Inbox inbox(*m_office, u"helper"_qs);
    inbox.open(u"nao@example.co.jp"_qs);
    QVERIFY(!inbox.isOn("approve"));
    QVERIFY(!inbox.isOn("refuse"));
    auto* bar = inbox.view().findChild<DecisionBar*>();
    QVERIFY(!bar->button(u"approve"_qs)->toolTip().isEmpty());
}

void ContactDecisionsTest::whatTheOfficeDecidesIsShownAsTheOffices()
{
    Inbox inbox(*m_office, u"contact"_qs);
    inbox.open(u"nao@example.co.jp"_qs);
    m_office->server().send(u"nomination.refuse"_qs,
        { { u"nomination"_qs, nominationNumber(m_office->nomination(u"nao@example.co.jp"_qs)) },
            { u"reason_code"_qs, u"not_confirmed"_qs }, { u"reference"_qs, u"Fax 12"_qs } });
    QTRY_COMPARE_WITH_TIMEOUT(inbox.view().nomination()->nomination.state, NominationState::Refused, 10'000);
    QCOMPARE(inbox.view().nomination()->nomination.decidedBy, QString::fromLatin1(officeActor));
    QTRY_VERIFY(!inbox.isOn("approve") && !inbox.isOn("undo"));
}

void ContactDecisionsTest::theFourthPlaceOfASecondaryIsTheLast()
{
    Inbox inbox(*m_office, u"contact"_qs);
    m_office->apply(u"fourth@example.co.jp"_qs, u"山本"_qs, u"四郎"_qs);
    m_office->apply(u"fifth@example.co.jp"_qs, u"井上"_qs, u"五郎"_qs);
    inbox.open(u"fourth@example.co.jp"_qs);
    inbox.openApprove();
    QTRY_VERIFY(inbox.roles().isOn(0));
    inbox.roles().setCurrent(0);
    Q_EMIT inbox.roles().chosen(0);
    QTRY_VERIFY(inbox.canConfirm());
    inbox.trigger("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_office->one(u"select count(*) from pa.member where site_id = 1 and slot between 1 and 4"_qs), u"4"_qs,
        10'000);
    inbox.open(u"fifth@example.co.jp"_qs);
    inbox.openApprove();
    QTRY_VERIFY(!inbox.roles().isOn(0));
    QVERIFY(inbox.roles().isOn(1));
    QTRY_VERIFY(inbox.canConfirm());
}

PADESK_TEST(contactdecisions, ContactDecisionsTest)
#include "tst_contactdecisions.moc"
