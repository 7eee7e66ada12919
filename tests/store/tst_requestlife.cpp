// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandprocessor.h"
#include "models/store/passcodehash.h"
#include "tests/support/storedump.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QString code(const char* refusalCode)
{
    return QString::fromLatin1(refusalCode);
}

/** An office with one site and its registered contact; the clock is the test's. */
class Office {
public:
    explicit Office(Engine engine)
        : m_temp(engine)
        , m_database(m_temp.open())
        , m_processor(*m_database, [this] { return clock; })
    {
        if (!m_processor.found(u"chief"_qs, u"所長"_qs))
            qFatal("no first staff row");
        const QJsonObject row { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs },
            { u"company"_qs, u"株式会社青空商事"_qs }, { u"contact_family"_qs, u"山田"_qs },
            { u"contact_given"_qs, u"太郎"_qs }, { u"contact_email"_qs, u"taro@example.co.jp"_qs },
            { u"contracted_on"_qs, u"2005-04-01"_qs }, { u"postal_code"_qs, u"1000013"_qs },
            { u"address"_qs, u"東京都千代田区霞が関1-2-3"_qs }, { u"fax"_qs, u"0312345678"_qs } };
        send(u"import.rows"_qs, { { u"list"_qs, u"sites"_qs }, { u"rows"_qs, QJsonArray { row } } });
        send(u"login.create"_qs,
            { { u"role"_qs, u"operator"_qs }, { u"name"_qs, u"担当"_qs }, { u"os_user"_qs, u"operator"_qs } });
    }

    /** "applied", or the code of the refusal. */
    QString send(const QString& kind, const QJsonObject& payload, const QString& who = u"chief"_qs)
    {
        return told(m_processor.submit({ who, false }, { { QUuid::createUuid(), kind, payload } }));
    }
    QString sendAsWorker(const QString& kind, const QJsonObject& payload)
    {
        return told(m_processor.submitAsWorker(u"worker"_qs, { { QUuid::createUuid(), kind, payload } }));
    }

    PasscodeRequest request() { return storedRows<PasscodeRequest>(*m_database).last(); }
    Passcode passcode() { return storedRows<Passcode>(*m_database).last(); }
    Delivery delivery() { return storedRows<Delivery>(*m_database).last(); }
    std::vector<Event> events() { return storedEvents(*m_database); }

    /** A request whose letter was printed and posted on Friday 20 November 2026; each step must be applied. */
    QStringList postLetter()
    {
        const QJsonObject one { { u"request"_qs, u"R-0000001"_qs } };
        QStringList told { send(
            u"passcode.request"_qs, { { u"site_number"_qs, u"7000001"_qs }, { u"channel"_qs, u"post"_qs } }) };
        QJsonObject confirm = one;
        for (const QString& field : { u"company"_qs, u"name"_qs, u"destination"_qs })
            confirm.insert(field, true);
        told << send(u"passcode.confirm_registration"_qs, confirm);
        QJsonObject release = one;
        release.insert(u"channel"_qs, u"post"_qs);
        told << send(u"passcode.release"_qs, release);
        const QString number = deliveryNumber(delivery().id);
        const QString hash = hashPasscode(Secret(u"ABCDEFGHJKMN"_qs)).value();
        told << send(u"delivery.start"_qs,
            { { u"deliveries"_qs, QJsonArray { QJsonObject { { u"id"_qs, number }, { u"hash"_qs, hash } } } } });
        const QJsonArray all { number };
        told << send(u"delivery.printed"_qs, { { u"deliveries"_qs, all } });
        return told << send(
                   u"delivery.posted"_qs, { { u"deliveries"_qs, all }, { u"posted_on"_qs, u"2026-11-20"_qs } });
    }

    QDateTime clock = timestampFromText(u"2026-11-20T01:00:00.000Z"_qs);

private:
    static QString told(const Result<QList<CommandResult>>& results)
    {
        if (!results)
            qFatal("%s", qPrintable(results.error().detail));
        return results->first().applied ? u"applied"_qs : results->first().refusal.code;
    }

    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    CommandProcessor m_processor;
};

} // namespace

/** The ends of a case that a random history seldom gets to, on both engines. */
class RequestLifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostedLetterIsClosedByTheTimer_data() { addEngineRows(); }
    void aPostedLetterIsClosedByTheTimer()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        QCOMPARE(office.postLetter(), QStringList(6, u"applied"_qs));
        QCOMPARE(office.request().state, RequestState::Sent);
        // 14 business days; Monday the 23rd is a holiday (DOMAIN.md 4.4).
        QCOMPARE(office.request().dueAt, endOfBusinessDay(QDate(2026, 12, 11)));
        const QJsonObject close { { u"request"_qs, u"R-0000001"_qs } };
        office.clock = office.request().dueAt.addMSecs(-1);
        QCOMPARE(office.sendAsWorker(u"passcode.close"_qs, close), code(refusal::notDue));
        QCOMPARE(office.request().state, RequestState::Sent);
        office.clock = office.request().dueAt;
        QCOMPARE(office.sendAsWorker(u"passcode.close"_qs, close), u"applied"_qs);
        QCOMPARE(office.request().state, RequestState::Closed);
        QCOMPARE(office.request().closedAt, office.clock);
        QCOMPARE(office.events().back().action, u"close"_qs);
        QCOMPARE(office.sendAsWorker(u"passcode.close"_qs, close), code(refusal::requestStateWrong));
        // The contact may ask again: the closed request is no longer the open one.
        QCOMPARE(
            office.send(u"passcode.request"_qs, { { u"site_number"_qs, u"7000001"_qs }, { u"channel"_qs, u"fax"_qs } }),
            u"applied"_qs);
    }

    void theOfficeMayCloseEarlier_data() { addEngineRows(); }
    void theOfficeMayCloseEarlier()
    {
        QFETCH(Engine, engine);
        Office office(engine);
        QCOMPARE(office.postLetter(), QStringList(6, u"applied"_qs));
        QCOMPARE(office.send(u"passcode.close"_qs, { { u"request"_qs, u"R-0000001"_qs } }), u"applied"_qs);
        QCOMPARE(office.request().state, RequestState::Closed);
        QCOMPARE(office.passcode().state, PasscodeState::Live);
    }

    void redactionsThatAreRefused_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QJsonArray>("events");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expected");
        for (const Engine engine : { Engine::Sqlite, Engine::Postgresql }) {
            const auto row = [engine](const char* name, const char* who, const QJsonArray& events,
                                 const QString& reason, const QString& expected) {
                QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", name)
                    << engine << QString::fromLatin1(who) << events << reason << expected;
            };
            const QString why = u"本人の請求"_qs;
            row("not an administrator", "operator", { 2 }, why, code(refusal::notAllowed));
            row("no such event", "chief", { 9999 }, why, code(refusal::eventNotFound));
            row("one of two is none", "chief", { 2, 9999 }, why, code(refusal::eventNotFound));
            row("negative", "chief", { -1 }, why, code(refusal::eventNotFound));
            row("no events", "chief", {}, why, code(refusal::eventNotFound));
            row("no reason", "chief", { 2 }, u"  "_qs, u"PA-CMD-002"_qs);
            row("redacted already", "chief", { 3 }, why, code(refusal::eventNotFound));
        }
    }
    void redactionsThatAreRefused()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, who);
        QFETCH(QJsonArray, events);
        QFETCH(QString, reason);
        QFETCH(QString, expected);
        Office office(engine);
        const auto payload = [](const QJsonArray& seqs, const QString& text) {
            return QJsonObject { { u"events"_qs, seqs }, { u"reason"_qs, text } };
        };
        QCOMPARE(office.send(u"event.redact"_qs, payload({ 3 }, u"誤記"_qs)), u"applied"_qs);
        const std::vector<Event> before = office.events();
        QCOMPARE(office.send(u"event.redact"_qs, payload(events, reason), who), expected);
        const std::vector<Event> after = office.events();
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    }
};

PADESK_TEST(requestlife, RequestLifeTest)
#include "tst_requestlife.moc"
