// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/changerequestcase.h"
#include "models/domain/desk/homecounts.h"
#include "models/domain/desk/membercase.h"
#include "models/domain/desk/sitecase.h"
#include "tests/support/casebuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

const QDate today(2026, 11, 22);

SiteCase aCase()
{
    SiteCase one;
    one.site = aSite();
    one.sns = { SnsCover::State::Valid, {} };
    one.holders.people = { aPrimary() };
    return one;
}

QStringList risks(SiteCase one)
{
    completeSiteCase(one, today);
    QStringList names;
    for (const SiteRisk risk : one.risks)
        names.append(enumText(risk));
    return names;
}

ChangeRequestCase aChange(const QJsonObject& changes)
{
    ChangeRequestCase one;
    one.site = aSite();
    one.holders.people = { aPrimary() };
    one.change.changes = changes;
    one.background.readAt = testNow();
    return one;
}

} // namespace

class SiteCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfServiceIsARisk_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("today") << 0 << QStringList { u"sns_ends_30"_qs };
        QTest::newRow("30") << 30 << QStringList { u"sns_ends_30"_qs };
        QTest::newRow("31") << 31 << QStringList { u"sns_ends_60"_qs };
        QTest::newRow("61") << 61 << QStringList { u"sns_ends_90"_qs };
        QTest::newRow("90") << 90 << QStringList { u"sns_ends_90"_qs };
        QTest::newRow("91") << 91 << QStringList();
    }
    void theEndOfServiceIsARisk()
    {
        QFETCH(const int, days);
        SiteCase one = aCase();
        one.sns.date = today.addDays(days);
        QTEST(risks(one), "expected");
    }

    void peopleAreARisk()
    {
        QCOMPARE(risks(aCase()), QStringList());
        SiteCase without = aCase();
        without.holders.people.clear();
        QCOMPARE(risks(without), QStringList { u"no_primary"_qs });
        SiteCase silent = aCase();
        silent.holders.people.first().firstSignedInAt = {};
        silent.holders.people.first().email.clear();
        QCOMPARE(risks(silent), (QStringList { u"primary_never_signed_in"_qs, u"no_email"_qs }));
        SiteCase full = aCase();
        for (int slot = 1; slot <= 4; ++slot)
            full.holders.people.append(aSecondary(slot));
        QCOMPARE(risks(full), QStringList { u"secondaries_full"_qs });
        QCOMPARE(full.freeSecondarySlots(), 0);
        full.site.state = SiteState::Closed;
        QCOMPARE(risks(full), QStringList());
    }

    void changesComeByTheChannelOfTheContract()
    {
        QCOMPARE(int(changeChannel(Contract::Pa)), int(ChangeChannel::FaxForm));
        QCOMPARE(int(changeChannel(Contract::Pax)), int(ChangeChannel::Office));
        QCOMPARE(int(changeChannel(Contract::Fct)), int(ChangeChannel::SalesRep));
        QCOMPARE(int(changeChannel(Contract::Oem)), int(ChangeChannel::SalesRep));
    }

    void aChangeIsStaleOnceTheRegistrationIsAnother()
    {
        ChangeRequestCase one = aChange({ { u"fax"_qs, change(u"0312345679"_qs, u"0399999999"_qs) },
            { u"company"_qs, change(u"旧社名"_qs, u"新社名"_qs) },
            { u"contact_email"_qs, change(u"taro10@example.co.jp"_qs, u"new@example.co.jp"_qs) } });
        completeChangeRequestCase(one, {});
        QStringList stale;
        for (const FieldChange& field : one.fields) {
            if (field.stale)
                stale.append(field.field);
        }
        QCOMPARE(one.fields.size(), 3);
        QCOMPARE(stale, QStringList { u"company"_qs });
        one.change.state = ChangeState::Applied;
        completeChangeRequestCase(one, {});
        QVERIFY(
            std::none_of(one.fields.begin(), one.fields.end(), [](const FieldChange& field) { return field.stale; }));
    }

    void aProposedSuccessorIsNamed()
    {
        const auto proposal = [](qint64 from, const QJsonObject& to) {
            return QJsonObject { { u"primary"_qs, QJsonObject { { u"from"_qs, from }, { u"to"_qs, to } } } };
        };
        ChangeRequestCase member = aChange(proposal(10, { { u"member"_qs, 11 } }));
        completeChangeRequestCase(member, aSecondary(1));
        QVERIFY(member.fields.isEmpty() && member.successor && !member.successor->stale);
        QCOMPARE(member.successor->name, u"山田 太郎11"_qs);
        ChangeRequestCase stranger
            = aChange(proposal(9, { { u"family"_qs, u"鈴木"_qs }, { u"ibm_id"_qs, u"s@example.co.jp"_qs } }));
        completeChangeRequestCase(stranger, {});
        QVERIFY(stranger.successor->stale && !stranger.successor->member);
        QCOMPARE(stranger.successor->email, u"s@example.co.jp"_qs);
    }

    void onlyAnUnverifiedContactNeedsAPasscode()
    {
        const auto needOf = [](const Member& member) {
            MemberCase one;
            one.site = aSite();
            one.member = member;
            completeMemberCase(one);
            return int(one.passcodeNeed);
        };
        Member fresh = aPrimary();
        fresh.verifiedAt = {};
        Member gone = fresh;
        gone.state = MemberState::Ended;
        QCOMPARE(needOf(aUser()), int(PasscodeNeed::NotThePrimary));
        QCOMPARE(needOf(aPrimary()), int(PasscodeNeed::Verified));
        QCOMPARE(needOf(fresh), int(PasscodeNeed::Needed));
        QCOMPARE(needOf(gone), int(PasscodeNeed::NotNeeded));
    }

    void agesAreBands()
    {
        const QList<QPair<int, AgeBand>> bands { { 0, AgeBand::Today }, { 1, AgeBand::OneDay }, { 2, AgeBand::ToFour },
            { 4, AgeBand::ToFour }, { 5, AgeBand::ToNine }, { 9, AgeBand::ToNine }, { 10, AgeBand::TenAndMore } };
        for (const auto& [days, band] : bands)
            QCOMPARE(int(ageBand(days)), int(band));
    }
};

PADESK_TEST(sitecase, SiteCaseTest)
#include "tst_sitecase.moc"
