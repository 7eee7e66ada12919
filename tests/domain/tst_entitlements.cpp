// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entitlements.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

namespace {
const QDate today(2026, 11, 22);
const SnsCover valid { SnsCover::State::Valid, QDate(2027, 3, 31) };
const SnsCover expired { SnsCover::State::Expired, QDate(2026, 3, 31) };
const SnsCover later { SnsCover::State::NotStarted, QDate(2026, 12, 1) };
const SnsCover none;

SiteStanding site(Contract contract, const SnsCover& sns = valid)
{
    return { contract, SiteState::Active, sns };
}

PersonStanding verified(ToolLevel level, bool secondary = false)
{
    PersonStanding person;
    person.signedIn = true;
    person.verified = true;
    person.access = accessPreset(level, secondary);
    return person;
}

PersonStanding contact(bool signedIn, bool isVerified, ToolLevel level = ToolLevel::Full)
{
    PersonStanding person = verified(level);
    person.primary = true;
    person.signedIn = signedIn;
    person.verified = isVerified;
    return person;
}

QStringList usable(const QList<ServiceAccess>& all, Tool tool)
{
    QStringList services;
    for (const ServiceAccess& one : all) {
        if (one.cell.tool == tool && one.isUsable())
            services.append(enumText(one.cell.service));
    }
    return services;
}
} // namespace

class EntitlementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matrixIsTheGuides_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<Coverage>("coverage");
        QTest::addColumn<bool>("needsSns");
        using S = Service;
        using T = Tool;
        using C = Coverage;
        const auto row = [](const char* name, S s, T t, C c, bool sns) { QTest::newRow(name) << s << t << c << sns; };
        row("registration, PA Online", S::Registration, T::PaOnline, C::Everything, false);
        row("registration, SSO", S::Registration, T::SoftwareAndServicesOnline, C::Nothing, false);
        row("registration, ESR", S::Registration, T::WebSupport, C::Nothing, false);
        row("order history, PA Online", S::OrderHistory, T::PaOnline, C::Everything, false);
        row("order history, SSO", S::OrderHistory, T::SoftwareAndServicesOnline, C::Nothing, false);
        row("order history, ESR", S::OrderHistory, T::WebSupport, C::Nothing, false);
        row("certificate, PA Online", S::LicenseCertificate, T::PaOnline, C::Everything, false);
        row("certificate, SSO", S::LicenseCertificate, T::SoftwareAndServicesOnline, C::Nothing, false);
        row("certificate, ESR", S::LicenseCertificate, T::WebSupport, C::Nothing, false);
        row("download, PA Online", S::Download, T::PaOnline, C::FullCode, true);
        row("download, SSO", S::Download, T::SoftwareAndServicesOnline, C::FullCode, true);
        row("download, ESR", S::Download, T::WebSupport, C::Fixes, true);
        row("media order, PA Online", S::MediaOrder, T::PaOnline, C::Everything, true);
        row("media order, SSO", S::MediaOrder, T::SoftwareAndServicesOnline, C::Nothing, true);
        row("media order, ESR", S::MediaOrder, T::WebSupport, C::Nothing, true);
        row("inquiry, PA Online", S::TechnicalInquiry, T::PaOnline, C::Nothing, false);
        row("inquiry, SSO", S::TechnicalInquiry, T::SoftwareAndServicesOnline, C::Nothing, false);
        row("inquiry, ESR", S::TechnicalInquiry, T::WebSupport, C::InquiryAndCases, false);
    }
    void matrixIsTheGuides()
    {
        QFETCH(const Service, service);
        QFETCH(const Tool, tool);
        const EntitlementCell& cell = entitlement(service, tool);
        QCOMPARE(cell.service, service);
        QCOMPARE(cell.tool, tool);
        QTEST(cell.coverage, "coverage");
        QTEST(cell.needsSns, "needsSns");
        QCOMPARE(entitlementMatrix().size(), std::size_t(18));
    }

    void contractDecidesTheTool_data()
    {
        QTest::addColumn<Contract>("contract");
        QTest::addColumn<QStringList>("paOnline");
        QTest::addColumn<QStringList>("sso");
        const QStringList all { u"registration"_qs, u"order_history"_qs, u"license_certificate"_qs, u"download"_qs,
            u"media_order"_qs };
        const QStringList download { u"download"_qs };
        QTest::newRow("PA") << Contract::Pa << all << QStringList();
        QTest::newRow("PAX") << Contract::Pax << all << QStringList();
        QTest::newRow("OEM") << Contract::Oem << QStringList() << download;
        QTest::newRow("FCT") << Contract::Fct << QStringList() << download;
    }
    void contractDecidesTheTool()
    {
        QFETCH(const Contract, contract);
        const QList<ServiceAccess> all = effectiveAccess(site(contract), contact(true, true));
        QTEST(usable(all, Tool::PaOnline), "paOnline");
        QTEST(usable(all, Tool::SoftwareAndServicesOnline), "sso");
        QCOMPARE(usable(all, Tool::WebSupport), QStringList({ u"download"_qs, u"technical_inquiry"_qs }));
        QCOMPARE(all.size(), 18);
    }

    void theToolOfAnotherContractIsNamedAsTheReason()
    {
        const QList<ServiceAccess> all = effectiveAccess(site(Contract::Pa));
        for (const ServiceAccess& one : all) {
            if (one.cell.tool == Tool::SoftwareAndServicesOnline)
                QCOMPARE(one.denial, one.cell.isOffered() ? Denial::OtherContract : Denial::NotInTool);
        }
    }

    void reasonIsTheFirstThatApplies_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<SnsCover>("sns");
        QTest::addColumn<PersonStanding>("person");
        QTest::addColumn<Denial>("denial");
        QTest::addColumn<QDate>("date");
        using S = Service;
        using D = Denial;
        const auto row = [](const char* name, S s, const SnsCover& sns, const PersonStanding& p, D d, QDate date = {}) {
            QTest::newRow(name) << s << sns << p << d << date;
        };
        const PersonStanding full = verified(ToolLevel::Full);
        const PersonStanding download = verified(ToolLevel::Download);
        const PersonStanding media = verified(ToolLevel::DownloadMedia);
        const PersonStanding nothing = verified(ToolLevel::None);
        row("full, download", S::Download, valid, full, D::None, valid.date);
        row("full, media", S::MediaOrder, valid, full, D::None, valid.date);
        row("full, registration", S::Registration, none, full, D::None);
        row("full, orders", S::OrderHistory, none, full, D::None);
        row("full, certificate", S::LicenseCertificate, none, full, D::None);
        row("S&S expired, download", S::Download, expired, full, D::SnsExpired, expired.date);
        row("S&S expired, media", S::MediaOrder, expired, full, D::SnsExpired, expired.date);
        row("S&S later, download", S::Download, later, full, D::SnsNotStarted, later.date);
        row("S&S none, download", S::Download, none, full, D::SnsNone);
        row("S&S none, media", S::MediaOrder, none, full, D::SnsNone);
        row("download level, download", S::Download, valid, download, D::None, valid.date);
        row("download level, media", S::MediaOrder, valid, download, D::ToolLevel);
        row("download level, orders", S::OrderHistory, valid, download, D::Privilege);
        row("download level, certificate", S::LicenseCertificate, valid, download, D::Privilege);
        row("download level, registration", S::Registration, valid, download, D::Privilege);
        row("media level, media", S::MediaOrder, valid, media, D::None, valid.date);
        row("no level, download", S::Download, valid, nothing, D::ToolLevel);
        row("S&S before the level", S::MediaOrder, expired, download, D::SnsExpired, expired.date);
        row("inquiry is elsewhere", S::TechnicalInquiry, valid, full, D::NotInTool);
        row("contact, download level, orders", S::OrderHistory, valid, contact(true, true, ToolLevel::Download),
            D::None);
        row("contact, download level, media", S::MediaOrder, valid, contact(true, true, ToolLevel::Download),
            D::ToolLevel);
        row("contact unverified, download", S::Download, valid, contact(true, false), D::None, valid.date);
        row("contact unverified, level none", S::Download, valid, contact(true, false, ToolLevel::None), D::None,
            valid.date);
        row("contact unverified, media", S::MediaOrder, valid, contact(true, false), D::NotVerified);
        row("contact unverified, registration", S::Registration, valid, contact(true, false), D::NotVerified);
        row("contact unverified, S&S expired", S::Download, expired, contact(true, false), D::SnsExpired, expired.date);
        row("contact not signed in", S::Download, valid, contact(false, false), D::NotSignedIn);
        PersonStanding suspended = full;
        suspended.state = PersonStanding::State::Suspended;
        row("suspended", S::Download, valid, suspended, D::PersonSuspended);
        PersonStanding ended = full;
        ended.state = PersonStanding::State::Ended;
        row("ended", S::Registration, valid, ended, D::PersonEnded);
        PersonStanding guest = full;
        guest.verified = false;
        row("user not granted", S::Download, valid, guest, D::NotVerified);
    }
    void reasonIsTheFirstThatApplies()
    {
        QFETCH(const Service, service);
        QFETCH(const SnsCover, sns);
        QFETCH(const PersonStanding, person);
        const ServiceAccess result = effectiveAccess(service, site(Contract::Pa, sns), person);
        QTEST(result.denial, "denial");
        QTEST(result.date, "date");
    }

    void updateOfContactsOpensTheRegistration()
    {
        PersonStanding person = verified(ToolLevel::Download);
        person.access.contactUpdate = Grant::Update;
        QVERIFY(effectiveAccess(Service::Registration, site(Contract::Pa), person).isUsable());
    }

    void aStoppedSiteStopsItsToolButNotWebSupport_data()
    {
        QTest::addColumn<SiteState>("state");
        QTest::addColumn<Denial>("denial");
        QTest::newRow("suspended") << SiteState::Suspended << Denial::SiteSuspended;
        QTest::newRow("closed") << SiteState::Closed << Denial::SiteClosed;
    }
    void aStoppedSiteStopsItsToolButNotWebSupport()
    {
        QFETCH(const SiteState, state);
        SiteStanding stopped = site(Contract::Pa);
        stopped.state = state;
        QTEST(effectiveAccess(Service::Download, stopped, contact(true, true)).denial, "denial");
        QTEST(effectiveAccess(Service::Registration, stopped).denial, "denial");
        QVERIFY(!isDownloadOnly(stopped, contact(true, false)));
        QCOMPARE(usable(effectiveAccess(stopped), Tool::WebSupport).size(), 2);
    }

    void downloadOnlyNeedsAllFourConditions_data()
    {
        QTest::addColumn<PersonStanding>("person");
        QTest::addColumn<SnsCover>("sns");
        QTest::addColumn<bool>("downloadOnly");
        QTest::newRow("all") << contact(true, false) << valid << true;
        QTest::newRow("open-ended S&S") << contact(true, false) << SnsCover { SnsCover::State::Valid, {} } << true;
        QTest::newRow("not signed in") << contact(false, false) << valid << false;
        QTest::newRow("verified") << contact(true, true) << valid << false;
        QTest::newRow("S&S expired") << contact(true, false) << expired << false;
        QTest::newRow("S&S none") << contact(true, false) << none << false;
        QTest::newRow("S&S later") << contact(true, false) << later << false;
        PersonStanding user = contact(true, false);
        user.primary = false;
        QTest::newRow("not the contact") << user << valid << false;
    }
    void downloadOnlyNeedsAllFourConditions()
    {
        QFETCH(const PersonStanding, person);
        QFETCH(const SnsCover, sns);
        QTEST(isDownloadOnly(site(Contract::Pa, sns), person), "downloadOnly");
        QTEST(isDownloadOnly(site(Contract::Fct, sns), person), "downloadOnly");
    }

    void standingComesFromTheRecord_data()
    {
        QTest::addColumn<MemberRole>("role");
        QTest::addColumn<MemberState>("state");
        QTest::addColumn<AuthMethod>("method");
        QTest::addColumn<PersonStanding::State>("standing");
        QTest::addColumn<bool>("verified");
        using R = MemberRole;
        using M = MemberState;
        using A = AuthMethod;
        using P = PersonStanding::State;
        QTest::newRow("primary, registered") << R::Primary << M::Registered << A::None << P::Open << false;
        QTest::newRow("primary, authenticating") << R::Primary << M::Authenticating << A::None << P::Open << false;
        QTest::newRow("primary, by passcode") << R::Primary << M::Active << A::Passcode << P::Open << true;
        QTest::newRow("primary, by the office") << R::Primary << M::Active << A::OfficeApproval << P::Open << true;
        QTest::newRow("primary, suspended") << R::Primary << M::Suspended << A::Passcode << P::Suspended << true;
        QTest::newRow("secondary, invited") << R::Secondary << M::Invited << A::None << P::Open << true;
        QTest::newRow("user, active") << R::User << M::Active << A::Granted << P::Open << true;
        QTest::newRow("user, suspended") << R::User << M::Suspended << A::Granted << P::Suspended << true;
        QTest::newRow("user, ended") << R::User << M::Ended << A::Granted << P::Ended << true;
    }
    void standingComesFromTheRecord()
    {
        Member member;
        QFETCH(const MemberRole, role);
        QFETCH(const MemberState, state);
        QFETCH(const AuthMethod, method);
        member.role = role;
        member.state = state;
        member.authMethod = method;
        member.toolLevel = ToolLevel::DownloadMedia;
        const PersonStanding person = standingOf(member);
        QTEST(person.state, "standing");
        QTEST(person.verified, "verified");
        QCOMPARE(person.primary, role == MemberRole::Primary);
        QCOMPARE(person.access, accessPreset(ToolLevel::DownloadMedia));
        QVERIFY(!person.signedIn);
        member.firstSignedInAt = QDateTime(today, QTime(9, 0));
        QVERIFY(standingOf(member).signedIn);
    }

    void coverComesFromThePeriods_data()
    {
        QTest::addColumn<QList<SnsSpan>>("spans");
        QTest::addColumn<SnsCover>("cover");
        using State = SnsCover::State;
        const auto row = [](const char* name, const QList<SnsSpan>& spans, State state, QDate date = {}) {
            QTest::newRow(name) << spans << SnsCover { state, date };
        };
        const SnsSpan last { QDate(2025, 4, 1), QDate(2026, 3, 31) };
        const SnsSpan current { QDate(2026, 4, 1), QDate(2027, 3, 31) };
        const SnsSpan next { QDate(2027, 4, 1), QDate(2028, 3, 31) };
        const SnsSpan gap { QDate(2027, 4, 2), QDate(2028, 3, 31) };
        row("none", {}, State::None);
        row("current", { current }, State::Valid, current.to);
        row("first day", { { today, today.addDays(9) } }, State::Valid, today.addDays(9));
        row("last day", { { today.addDays(-9), today } }, State::Valid, today);
        row("ended yesterday", { { today.addDays(-9), today.addDays(-1) } }, State::Expired, today.addDays(-1));
        row("starts tomorrow", { { today.addDays(1), today.addDays(9) } }, State::NotStarted, today.addDays(1));
        row("follows without a gap", { next, last, current }, State::Valid, next.to);
        row("a gap ends it", { gap, current }, State::Valid, current.to);
        row("expired, next one later", { last, next }, State::Expired, last.to);
        row("open-ended", { { QDate(2026, 4, 1), {} } }, State::Valid);
        row("open-ended after current", { current, { QDate(2027, 1, 1), {} } }, State::Valid);
        row("the later end counts", { { QDate(2020, 1, 1), QDate(2026, 1, 31) }, last }, State::Expired, last.to);
    }
    void coverComesFromThePeriods()
    {
        QFETCH(const QList<SnsSpan>, spans);
        QFETCH(const SnsCover, cover);
        const SnsCover result = snsCover(spans, today);
        QCOMPARE(result.state, cover.state);
        QCOMPARE(result.date, cover.date);
    }

    void everyValueHasItsOwnText()
    {
        QSet<QString> texts;
        for (const QLatin1String name : EnumText<Denial>::names)
            texts.insert(QString(name));
        QCOMPARE(texts.size(), static_cast<qsizetype>(Denial::Privilege) + 1);
        QCOMPARE(enumText(Denial::Privilege), u"privilege"_qs);
        QCOMPARE(enumText(Service::TechnicalInquiry), u"technical_inquiry"_qs);
        QCOMPARE(enumText(Tool::WebSupport), u"web_support"_qs);
        QCOMPARE(enumText(Coverage::InquiryAndCases), u"inquiry_and_cases"_qs);
        QCOMPARE(enumText(SnsCover::State::Valid), u"valid"_qs);
    }
};

PADESK_TEST(entitlements, EntitlementsTest)
#include "tst_entitlements.moc"
