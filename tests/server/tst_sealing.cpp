// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/commandqueue.h"
#include "models/store/sealing.h"
#include "models/store/transaction.h"
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
Command redemption(const QString& code)
{
    return { QUuid::createUuid(), u"passcode.redeem"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs }, { u"code"_qs, code } } };
}
} // namespace

/** Passcodes on their way from the portal to the worker (ARCHITECTURE.md 3, docs/adr/0015). */
class SealingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sealing-keys"_qs);
    }

    void onlyTheKeyOpens()
    {
        QVERIFY(SealingKeys::addTo(m_path));
        const auto keys = SealingKeys::load(m_path);
        QVERIFY(keys && keys->publicKeys().size() == 1);
        const PublicSealingKey key = keys->publicKeys().first();
        const QByteArray box = sealed(Secret(u"ABCD-EFGH-JKMN"), key);
        QVERIFY(!box.contains("ABCD"));
        QVERIFY(box != sealed(Secret(u"ABCD-EFGH-JKMN"), key));
        QCOMPARE(keys->open(key.id, box)->reveal(), u"ABCD-EFGH-JKMN");
        QVERIFY(!keys->open(u"0000000000000000"_qs, box));
        QVERIFY(!keys->open(key.id, box.chopped(1)));
        QVERIFY(!keys->open(key.id, {}));
        QByteArray changed = box;
        changed[changed.size() - 1] = char(changed.back() ^ 1);
        QVERIFY(!keys->open(key.id, changed));
    }

    void twoKeysAreValidDuringARotation()
    {
        const QString first = SealingKeys::addTo(m_path).value();
        const PublicSealingKey old = SealingKeys::load(m_path)->publicKeys().last();
        const QByteArray box = sealed(Secret(u"first"), old);
        const QString second = SealingKeys::addTo(m_path).value();
        const auto both = SealingKeys::load(m_path);
        QCOMPARE(both->publicKeys().size(), 2);
        QCOMPARE(both->publicKeys().last().id, second);
        QCOMPARE(both->open(first, box)->reveal(), u"first");
        QVERIFY(SealingKeys::addTo(m_path));
        const auto later = SealingKeys::load(m_path);
        QCOMPARE(later->publicKeys().size(), 2);
        QCOMPARE(later->publicKeys().first().id, second);
        QVERIFY(!later->open(first, box));
    }

    void theFileIsForNobodyElse()
    {
        QCOMPARE(SealingKeys::load(m_path).error().code, Error::Code::NotFound);
        QVERIFY(SealingKeys::addTo(m_path) && SealingKeys::addTo(m_path));
        QCOMPARE(int(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)), 0);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(SealingKeys::load(m_path).error().code, Error::Code::AccessDenied);
        QCOMPARE(SealingKeys::addTo(m_path).error().code, Error::Code::AccessDenied);
        // systemd keeps others out of the folder of its credentials.
        qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
        QVERIFY(SealingKeys::load(m_path));
        qunsetenv("CREDENTIALS_DIRECTORY");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("nonsense\n");
        file.close();
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(SealingKeys::load(m_path).error().code, Error::Code::BadInput);
    }

    void theServerTellsTheNewestAndForgetsTheLost()
    {
        OfficeServer server;
        const auto portal = *Database::open(server.urlOf(u"portal"_qs));
        QCOMPARE(newestSealingKey(*portal).error().code, Error::Code::NotFound);
        QCOMPARE(handIn(*portal, { redemption(u"ABCD-EFGH-JKMN"_qs) }).error().code, Error::Code::NotFound);
        QVERIFY(SealingKeys::addTo(m_path));
        publish(server);
        const PublicSealingKey first = newestSealingKey(*portal).value();
        QVERIFY(SealingKeys::addTo(m_path));
        publish(server);
        QCOMPARE(newestSealingKey(*portal)->id, SealingKeys::load(m_path)->publicKeys().last().id);
        QCOMPARE(server.attempt(u"portal"_qs, u"select string_agg(newest::text, ' ') from pa_api.sealing_key()"_qs),
            u"true false"_qs);
        QVERIFY(SealingKeys::addTo(m_path));
        publish(server);
        QCOMPARE(server.attempt(
                     u"portal"_qs, u"select count(*) from pa_api.sealing_key() where key_id = '%1'"_qs.arg(first.id)),
            u"0"_qs);
    }

    /** By whatever program: the server takes no passcode in the clear, and its words don't repeat it. */
    void inTheClearNoneIsTaken()
    {
        OfficeServer server;
        const QString open
            = u"select outcome from pa_api.submit(array['{\"id\":\"6f1c0000-0000-4000-8000-000000000009\","
              "\"kind\":\"passcode.redeem\",\"payload\":%1,\"secret\":%2,\"fingerprint\":\"%3\"}'::jsonb])"_qs;
        const QString fingerprint(64, u'a');
        const QString code = u"{\"code\":\"ABCD-EFGH-JKMN\"}"_qs;
        QCOMPARE(server.attempt(u"portal"_qs, open.arg(u"{}"_qs, code, fingerprint)), u"PA008"_qs);
        QCOMPARE(server.attempt(u"portal"_qs, open.arg(code, u"null"_qs, fingerprint)), u"PA008"_qs);
        QCOMPARE(server.attempt(
                     u"portal"_qs, open.arg(u"{}"_qs, u"{\"sealed_code\":\"x\",\"key_id\":\"y\"}"_qs, fingerprint)),
            u"accepted"_qs);
    }

    /** Handed in sealed, opened by the worker in memory; with a key that is gone the code is to be entered again. */
    void theWorkerOpensWhatItCan()
    {
        OfficeServer server;
        QVERIFY(SealingKeys::addTo(m_path));
        publish(server);
        const auto portal = *Database::open(server.urlOf(u"portal"_qs));
        const Command right = redemption(u"ABCD-EFGH-JKMN"_qs);
        QCOMPARE(handIn(*portal, { right })->first(), HandIn::Accepted);
        QCOMPARE(handIn(*portal, { right })->first(), HandIn::Known);
        const QString stored
            = rawSql(server.url(), u"select c::text from pa.command c where result is null"_qs).value(0);
        QVERIFY2(stored.contains(u"sealed_code") && !stored.contains(u"ABCD"), qPrintable(stored));

        const auto worker = *Database::open(server.url());
        const auto lease = takeLease(*worker, u"test"_qs, 60);
        CommandProcessor processor(*worker);
        processor.useSealingKeys(std::make_shared<const SealingKeys>(*SealingKeys::load(m_path)));
        QCOMPARE(processor.applyPending(*lease, 10).value(), 1);
        // Nobody was sent a passcode: that was found out by looking into the code's case, so the box was opened.
        QCOMPARE(codeOf(*portal, right), u"PA-PAS-014"_qs);

        const Command lost = redemption(u"ABCD-EFGH-JKMN"_qs);
        QVERIFY(handIn(*portal, { lost }));
        QVERIFY(QFile::remove(m_path) && SealingKeys::addTo(m_path));
        processor.useSealingKeys(std::make_shared<const SealingKeys>(*SealingKeys::load(m_path)));
        QCOMPARE(processor.applyPending(*lease, 10).value(), 1);
        QVERIFY2(codeOf(*portal, lost) == u"PA-PAS-014"_qs || codeOf(*portal, lost) == u"PA-PAS-019"_qs,
            qPrintable(codeOf(*portal, lost)));
        QCOMPARE(rawSql(server.url(),
                     u"select count(*) from pa.command where secret is not null or payload::text like '%sealed%'"_qs),
            QStringList { u"0"_qs });
    }

private:
    void publish(const OfficeServer& server) const
    {
        const auto database = *Database::open(server.url());
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction && publishSealingKeys(*database, SealingKeys::load(m_path)->publicKeys()));
        QVERIFY(transaction->commit());
    }

    static QString codeOf(Database& database, const Command& command)
    {
        return handedInResults(database, { command.id })->value(command.id).refusal.code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

PADESK_TEST(sealing, SealingTest)
#include "tst_sealing.moc"
