// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar.h"
#include "models/domain/portalaccess.h"
#include "models/store/accessfactsreader.h"
#include "models/store/recordsql.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** Few enough that they meet, and every way an address can be written or not be one. */
const QStringList people { u"taro@example.co.jp"_qs, u"Taro@Example.co.jp "_qs,
    u"ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ"_qs, u"hanako@example.co.jp"_qs, u"　HANAKO@example.co.jp"_qs,
    u"jiro@example.co.jp"_qs, u"Ünal@example.co.jp"_qs, u"なし"_qs, u"a@b@example.co.jp"_qs, u"@example.co.jp"_qs,
    QString() };

constexpr int siteCount = 400;

class Inventor {
public:
    explicit Inventor(Database& database)
        : m_database(database)
        , m_now(QDateTime::currentDateTimeUtc())
    { }

    void invent()
    {
        for (int number = 0; number < siteCount; ++number)
            inventSite(number);
    }

private:
    template <class Value>
    Value any()
    {
        return static_cast<Value>(m_random.bounded(int(EnumText<Value>::names.size())));
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString person() { return people.at(m_random.bounded(int(people.size()))); }

    template <class T>
    void save(T record)
    {
        record.id = ++m_id + 10'000;
        derive(record);
        if (const Result<void> done = insertRecord(m_database, record); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    void inventSite(int number)
    {
        Site site;
        site.siteNumber = QString::number(7'100'000 + number);
        site.company = u"株式会社青空"_qs;
        site.contract = any<Contract>();
        site.state = chance(80) ? SiteState::Active : any<SiteState>();
        const QDate days[] = { {}, { 2003, 5, 31 }, { 2003, 6, 1 }, { 2010, 4, 1 } };
        site.contractedOn = days[m_random.bounded(4)];
        save(site);
        m_site = m_id + 10'000;
        m_taken.clear();
        inventCover();
        if (chance(85))
            inventMember(MemberRole::Primary, 0);
        for (int former = m_random.bounded(3); former > 0; --former)
            inventMember(MemberRole::Primary, std::nullopt);
        if (chance(40))
            inventMember(MemberRole::Secondary, 1);
        for (int users = m_random.bounded(3); users > 0; --users)
            inventMember(MemberRole::User, std::nullopt);
        for (int asked = m_random.bounded(4); asked > 0; --asked)
            inventNomination(site);
    }

    void inventCover()
    {
        const QDate today = officeDate(m_now);
        for (int periods = m_random.bounded(3); periods > 0; --periods) {
            SnsPeriod period;
            period.siteId = m_site;
            period.validFrom = today.addDays(m_random.bounded(-400, 20));
            period.validTo = std::max(period.validFrom, today.addDays(m_random.bounded(-30, 400)));
            save(period);
        }
    }

    /** A primary without a slot is one that has ended. */
    void inventMember(MemberRole role, std::optional<int> slot)
    {
        Member member;
        member.siteId = m_site;
        member.role = role;
        member.slot = slot;
        const bool ended = (role == MemberRole::Primary && !slot) || (role == MemberRole::User && chance(25));
        const MemberState open[] = { MemberState::Registered, MemberState::Authenticating, MemberState::Active,
            MemberState::Active, MemberState::Suspended };
        member.state = ended ? MemberState::Ended : open[m_random.bounded(5)];
        member.email = person();
        member.ibmId = chance(60) ? person() : QString();
        member.authMethod = chance(40) ? AuthMethod::None : any<AuthMethod>();
        member.toolLevel = any<ToolLevel>();
        if (chance(50))
            member.firstSignedInAt = m_now.addDays(-m_random.bounded(1, 900));
        derive(member);
        if (!ended && !member.ibmIdKey.isEmpty() && m_taken.contains(member.ibmIdKey))
            return;
        if (!ended)
            m_taken.insert(member.ibmIdKey);
        save(member);
    }

    void inventNomination(const Site& site)
    {
        Nomination nomination;
        nomination.siteNumberEntered = site.siteNumber;
        nomination.siteId = m_site;
        nomination.state = any<NominationState>();
        nomination.claimsPrimary = chance(50);
        nomination.email = person();
        nomination.ibmId = chance(80) ? nomination.email : person();
        nomination.receivedAt = m_now;
        save(nomination);
    }

    Database& m_database;
    QDateTime m_now;
    QRandomGenerator m_random { 4711 };
    qint64 m_id = 0;
    qint64 m_site = 0;
    QSet<QString> m_taken;
};

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_qs) + u'\'';
}

QString answerOf(const PortalAccess& access)
{
    return enumText(access.screen) + u' ' + enumText(access.level) + u' ' + access.reason;
}

QString answerOf(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return object.value(u"screen"_qs).toString() + u' ' + object.value(u"level"_qs).toString() + u' '
        + object.value(u"reason"_qs).toString();
}

} // namespace

/** pa_api.access() is portalAccess() in the language of the server (docs/adr/0014). */
class PortalAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<OfficeServer>();
        m_database = *Database::open(m_server->url());
        Inventor(*m_database).invent();
    }
    void cleanupTestCase()
    {
        m_database.reset();
        m_server.reset();
    }

    void theServerAnswersAsTheRulesDo()
    {
        QMap<QString, int> seen;
        for (int number = -1; number < siteCount; ++number) {
            const QString site = QString::number(7'100'000 + number);
            QStringList questions;
            for (const QString& person : people)
                questions.append(u"pa_api.access(%1, %2)::text"_qs.arg(quoted(site), quoted(person)));
            const QStringList answers
                = rawSql(m_server->urlOf(u"portal"_qs), u"select unnest(array[%1])"_qs.arg(questions.join(u", "_qs)));
            QCOMPARE(answers.size(), people.size());
            for (qsizetype person = 0; person < people.size(); ++person) {
                const Result<AccessFacts> facts = readAccessFacts(
                    *m_database, site, people.at(person), officeDate(QDateTime::currentDateTimeUtc()));
                QVERIFY(facts);
                const QString wanted = answerOf(portalAccess(*facts));
                const QString got = answerOf(answers.at(person));
                QVERIFY2(got == wanted,
                    qPrintable(
                        u"%1 %2: the server says %3, the rules say %4"_qs.arg(site, people.at(person), got, wanted)));
                ++seen[got];
            }
        }
        // The comparison has met every answer there is.
        for (const char* answer :
            { "refused none site_suspended", "refused none site_closed", "refused none person_suspended",
                "top full authorised", "top none authorised", "passcode download passcode_expected",
                "passcode none passcode_expected", "self_nomination none site_not_found",
                "self_nomination none nomination_open", "self_nomination none nomination_refused",
                "self_nomination none not_the_contact", "self_nomination none no_contact",
                "self_nomination none no_email", "self_nomination none invalid_email",
                "self_nomination none email_mismatch", "self_nomination none previous_contact_signed_in",
                "self_nomination none contracted_until_2003_05", "unknown none nobody_named" })
            QVERIFY2(seen.value(QString::fromLatin1(answer)) > 0, answer);
    }

    void onlyThePortalAsks_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("outcome");
        for (const QString& who : { u"contact"_qs, u"viewer"_qs, u"supervisor"_qs, u"admin"_qs, u"worker"_qs })
            QTest::newRow(qPrintable(who)) << who << u"42501"_qs;
        QTest::newRow("portal") << u"portal"_qs << u"self_nomination"_qs;
    }
    void onlyThePortalAsks()
    {
        QFETCH(QString, who);
        QFETCH(QString, outcome);
        QCOMPARE(
            m_server->attempt(who, u"select pa_api.access('7999999', 'x@example.co.jp') ->> 'screen'"_qs), outcome);
    }

    void aPortalThatWasShutOutLearnsNothing()
    {
        OfficeServer server;
        const QString ask = u"select pa_api.access('7000001', 'taro@example.co.jp') ->> 'screen'"_qs;
        QVERIFY(server.attempt(u"portal"_qs, ask) != u"PA001"_qs);
        server.send(u"login.disable"_qs, { { u"login"_qs, server.login(u"portal"_qs) } });
        QCOMPARE(server.attempt(u"portal"_qs, ask), u"PA001"_qs);
    }

private:
    std::unique_ptr<OfficeServer> m_server;
    std::unique_ptr<Database> m_database;
};

PADESK_TEST(portalaccess, PortalAccessTest)
#include "tst_portalaccess.moc"
