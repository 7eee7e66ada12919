// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

Nomination anApplicant(NominationState state)
{
    Nomination nomination;
    nomination.id = 5;
    nomination.state = state;
    nomination.siteNumberEntered = u"7000009"_qs;
    nomination.family = u"鈴木"_qs;
    nomination.given = u"花子"_qs;
    nomination.email = u"hanako@example.co.jp"_qs;
    nomination.ibmId = nomination.email;
    nomination.receivedAt = testNow().addDays(-1);
    return nomination;
}

Outcome refuseIt(const CaseFile& file)
{
    const Command command = aCommand(
        u"nomination.refuse"_qs, { { u"nomination"_qs, u"N-0000005"_qs }, { u"reason_code"_qs, u"unknown_site"_qs } });
    return decide(command, file, anActor(Role::Operator), Policy(), testNow());
}

} // namespace

class DecisionNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheEnteredNumberWithoutASite()
    {
        const Outcome outcome = refuseIt(CaseBuilder().with(anApplicant(NominationState::UnknownSite)));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        const QJsonObject content = saved<Document>(outcome).content;
        QCOMPARE(content.value(u"site_number").toString(), u"7000009"_qs);
        QCOMPARE(content.value(u"request_number").toString(), u"N-0000005"_qs);
        QCOMPARE(content.value(u"decision").toString(), u"refused"_qs);
    }

    void namesTheSiteThatWasFound()
    {
        Nomination nomination = anApplicant(NominationState::OfficeReview);
        nomination.siteId = 1;
        const Outcome outcome = refuseIt(CaseBuilder::ofSite().with(nomination));
        QCOMPARE(verdict(outcome), u"applied"_qs);
        QCOMPARE(saved<Document>(outcome).content.value(u"site_number").toString(), u"7000001"_qs);
    }
};

PADESK_TEST(decisionnotice, DecisionNoticeTest)

#include "tst_decisionnotice.moc"
