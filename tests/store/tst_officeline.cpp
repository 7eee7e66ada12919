// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit.h"
#include "models/store/commandprocessor.h"
#include "models/store/passcodehash.h"
#include "tests/support/rawsql.h"
#include "tests/support/storedump.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testdesk.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

QString quoted(const QJsonObject& json)
{
    return u'\'' + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)).replace(u'\'', u"''"_qs)
        + u'\'';
}

/** A shared database: commands come in by pa_api.submit, a worker applies them, answers go out by pa_api.result. */
class Line {
public:
    Line()
        : m_temp(Engine::Postgresql)
        , m_worker(m_temp.open())
        , m_processor(*m_worker)
        , m_lease(takeLease(*m_worker, u"worker"_qs, 600).value())
    {
        // session_user is what stamps a command; the office's first person is whoever the test is signed in as.
        if (!m_processor.found(m_temp.url().user, u"所長"_qs))
            qFatal("no first staff row");
    }

    /** As a desk hands in: the id, the payload without its secrets, these apart. */
    QUuid submit(const QString& kind, const QJsonObject& payload, const QUuid& id = QUuid::createUuid())
    {
        const Command command { id, kind, payload };
        QJsonObject one { { u"id"_qs, id.toString(QUuid::WithoutBraces) }, { u"kind"_qs, kind },
            { u"payload"_qs, withoutSecrets(command) },
            { u"fingerprint"_qs, QString::fromLatin1(commandFingerprint(command)) } };
        if (const QJsonObject secrets = secretsOf(command); !secrets.isEmpty())
            one.insert(u"secret"_qs, secrets);
        rawSql(url(), u"select pa_api.submit(array[%1::jsonb])"_qs.arg(quoted(one)));
        return id;
    }

    int work() { return m_processor.applyPending(m_lease, 100).value(); }

    /** The answer, empty while there is none. */
    QJsonObject result(const QUuid& id)
    {
        const QStringList rows = rawSql(
            url(), u"select result from pa_api.result(array['%1'::uuid])"_qs.arg(id.toString(QUuid::WithoutBraces)));
        return rows.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(rows.first().toUtf8()).object();
    }

    /** Hands in, works and answers at once. */
    QJsonObject send(const QString& kind, const QJsonObject& payload)
    {
        const QUuid id = submit(kind, payload);
        work();
        return result(id);
    }

    const DatabaseUrl& url() const { return m_temp.url(); }
    const TempDatabase& temp() const { return m_temp; }
    Database& worker() { return *m_worker; }
    CommandProcessor& processor() { return m_processor; }
    const Lease& lease() const { return m_lease; }

private:
    TempDatabase m_temp;
    std::unique_ptr<Database> m_worker;
    CommandProcessor m_processor;
    Lease m_lease;
};

QJsonObject registration()
{
    return { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs }, { u"company"_qs, u"株式会社青空"_qs },
        { u"contact_family"_qs, u"山田"_qs }, { u"contact_email"_qs, u"taro@example.co.jp"_qs },
        { u"contracted_on"_qs, u"2010-04-01"_qs }, { u"postal_code"_qs, u"1000013"_qs },
        { u"address"_qs, u"東京都千代田区霞が関1-1"_qs }, { u"fax"_qs, u"03-1234-5678"_qs } };
}

} // namespace

class OfficeLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeCaseGoesOverTheLine()
    {
        Line line;
        QCOMPARE(line.send(u"site.register"_qs, registration()).value(u"state"_qs), u"applied"_qs);
        const QUuid waiting = line.submit(
            u"passcode.request"_qs, { { u"site_number"_qs, u"7000001"_qs }, { u"channel"_qs, u"post"_qs } });
        QVERIFY(line.result(waiting).isEmpty());
        QCOMPARE(line.work(), 1);
        const QString request = line.result(waiting).value(u"request"_qs).toString();
        line.send(u"passcode.confirm_registration"_qs,
            { { u"request"_qs, request }, { u"company"_qs, true }, { u"name"_qs, true }, { u"destination"_qs, true } });
        const QString delivery
            = line.send(u"passcode.release"_qs, { { u"request"_qs, request }, { u"channel"_qs, u"post"_qs } })
                  .value(u"delivery"_qs)
                  .toString();
        const QString hash = hashPasscode(Secret(u"ABCDEFGHJKMN")).value();
        const QJsonArray list { QJsonObject { { u"id"_qs, delivery }, { u"hash"_qs, hash } } };
        QCOMPARE(line.send(u"delivery.start"_qs, { { u"deliveries"_qs, list } }).value(u"state"_qs), u"applied"_qs);
        const QList<Passcode> passcodes = storedRows<Passcode>(line.worker());
        QCOMPARE(passcodes.size(), 1);
        QCOMPARE(passcodes.first().hash, hash);
        QVERIFY(verifyHistory(line.worker())->isSound());
    }

    void aSecretIsGoneOnceApplied()
    {
        Line line;
        const QJsonObject redeem { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
            { u"sealed_code"_qs, u"ABCD-EFGH-JKMN"_qs }, { u"key_id"_qs, u"none"_qs } };
        line.submit(u"passcode.redeem"_qs, redeem);
        const QString secret = u"select secret is null, payload::text like '%ABCD%' from pa.command"_qs;
        QCOMPARE(rawSql(line.url(), secret), QStringList { u"false|false"_qs });
        QCOMPARE(line.work(), 1);
        QCOMPARE(rawSql(line.url(), secret), QStringList { u"true|false"_qs });
        QVERIFY(dumpTables(line.url()).filter(u"ABCD"_qs).isEmpty());
    }

    void theSameIdHasOneEffect()
    {
        Line line;
        const QUuid id = line.submit(u"site.register"_qs, registration());
        line.submit(u"site.register"_qs, registration(), id);
        QCOMPARE(line.work(), 1);
        line.submit(u"site.register"_qs, registration(), id);
        QCOMPARE(line.work(), 0);
        QCOMPARE(storedRows<Site>(line.worker()).size(), 1);
        QCOMPARE(line.result(id).value(u"state"_qs), u"applied"_qs);
    }

    void whatWaitedTooLongIsRefused()
    {
        Line line;
        const QUuid id = QUuid::createUuid();
        rawSql(line.url(),
            u"insert into pa.command (actor, id, kind, payload, fingerprint, received_at) values (session_user, '%1', "
            "'site.register', %2, 'x', now() - interval '61 minutes')"_qs.arg(
                id.toString(QUuid::WithoutBraces), quoted(registration())));
        QCOMPARE(line.work(), 1);
        QCOMPARE(line.result(id).value(u"code"_qs), QString::fromLatin1(refusal::tooOld));
    }

    void aPausedWorkerWritesNothingAfterATakeover()
    {
        Line line;
        const auto standby = line.temp().open();
        QCOMPARE(takeLease(*standby, u"standby"_qs, 600).error().code, Error::Code::LeaseLost);
        QVERIFY(releaseLease(line.worker(), line.lease()));
        const Result<Lease> taken = takeLease(*standby, u"standby"_qs, 600);
        QVERIFY(taken.has_value());
        QVERIFY(taken->epoch > line.lease().epoch);
        const QUuid id = line.submit(u"site.register"_qs, registration());
        const QStringList before = dumpTables(line.url());
        const Result<int> paused = line.processor().applyPending(line.lease(), 100);
        QVERIFY(!paused.has_value());
        QCOMPARE(paused.error().code, Error::Code::LeaseLost);
        QCOMPARE(dumpTables(line.url()), before);
        CommandProcessor other(*standby);
        QCOMPARE(other.applyPending(*taken, 100).value(), 1);
        QCOMPARE(line.result(id).value(u"state"_qs), u"applied"_qs);
        QCOMPARE(renewLease(line.worker(), line.lease(), 600).error().code, Error::Code::LeaseLost);
    }
};

PADESK_TEST(officeline, OfficeLineTest)
#include "tst_officeline.moc"
