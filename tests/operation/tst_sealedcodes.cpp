// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passcodehash.h"
#include "tests/app/cli/program.h"
#include "tests/support/pgcluster.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
const QString passcode = QStringLiteral("ABCDEFGHJKMN");

QJsonObject redemption(const QString& code, const QString& id)
{
    return commandLine(u"passcode.redeem"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs }, { u"code"_qs, code } }, id);
}

QString codeOf(const Run& run)
{
    return run.json().value(u"code"_qs).toString();
}
} // namespace

/** A passcode from the portal to a real worker, over a server that logs every statement and keeps all of its WAL. */
class SealedCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office.begin();
        QCOMPARE(m_office.submit({ siteLine() }).exitCode, 0);
        m_office.sql(u"alter system set log_statement = 'all'"_qs);
        m_office.sql(u"alter system set log_min_duration_statement = 0"_qs);
        m_office.sql(u"select pg_reload_conf()"_qs);
        sendPasscode();
    }

    void aRotationLosesNothingAndALostKeyIsSaid()
    {
        QCOMPARE(codeOf(m_office.submitAsPortal({ redemption(u"ABCD-EFGH-JKMP"_qs, u"wrong"_qs) })), u"PA-PAS-011"_qs);

        // A second key: the worker that starts with it publishes it, and opens what the first one sealed.
        const QString keys = m_office.addSealingKey();
        restart(keys);
        const QString newest = m_office.sql(u"select key_id from sealing_key where newest"_qs).value(0);
        QCOMPARE(m_office.sql(u"select count(*) from sealing_key"_qs), QStringList { u"2"_qs });
        QCOMPARE(codeOf(m_office.submitAsPortal({ redemption(u"ABCD-EFGH-JKMQ"_qs, u"again"_qs) })), u"PA-PAS-012"_qs);

        // Handed in while no worker runs, and the key is lost meanwhile: nothing is counted, and it is said.
        QCOMPARE(m_worker.state() == QProcess::NotRunning ? 0 : stop(), 0);
        const QString portal = m_office.sql(u"select role_name from login where kind = 'portal'"_qs).value(0);
        const QByteArray line = QJsonDocument(redemption(passcode, u"lost"_qs)).toJson(QJsonDocument::Compact);
        QCOMPARE(m_office.runAs(portal, { u"submit"_qs, u"-"_qs, u"--wait"_qs, u"1"_qs }, line).exitCode, 3);
        QVERIFY(QFile::remove(keys));
        restart(m_office.addSealingKey());
        const Run lost = m_office.runAs(portal, { u"submit"_qs, u"-"_qs }, line);
        QCOMPARE(codeOf(lost), u"PA-PAS-019"_qs);
        QVERIFY2(lost.json().value(u"message"_qs).toString().contains(u"enter it again"), qPrintable(lost.out));
        QVERIFY(m_office.sql(u"select key_id from sealing_key"_qs) != QStringList { newest });

        const Run right = m_office.submitAsPortal({ redemption(u"abcd efgh jkmn"_qs, u"right"_qs) });
        QVERIFY2(right.json().value(u"verified"_qs).toBool(), qPrintable(right.out));
        QCOMPARE(m_office.sql(u"select failed_count, state from passcode"_qs), QStringList { u"2|verified"_qs });
    }

    /** In no file of the server: tables, write-ahead log, log of statements. */
    void theClearCodeIsNowhere()
    {
        QCOMPARE(stop(), 0);
        m_office.sql(u"checkpoint"_qs);
        QStringList found;
        int files = 0;
        bool logged = false;
        QDirIterator folder(PgCluster::instance().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            QFile file(folder.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray bytes = file.readAll();
            logged = logged || (file.fileName().endsWith(u"/log"_qs) && bytes.contains("sealed_code"));
            for (const QByteArray& code : { QByteArray("ABCDEFGHJKMN"), QByteArray("ABCD-EFGH-JKMN"),
                     QByteArray("abcd efgh jkmn"), QByteArray("ABCD-EFGH-JKMP"), QByteArray("ABCD-EFGH-JKMQ") }) {
                if (bytes.contains(code))
                    found.append(file.fileName());
            }
        }
        QVERIFY2(files > 500, qPrintable(QString::number(files)));
        QVERIFY2(logged, "the server logs no statements, so this proves nothing");
        QCOMPARE(found, QStringList());
    }

private:
    /** From the request to the printed letter, which carries that passcode. */
    void sendPasscode()
    {
        const QString request = u"R-0000001"_qs;
        const Run released = m_office.submit(
            { commandLine(u"passcode.request"_qs,
                  { { u"site_number"_qs, u"7000001"_qs }, { u"channel"_qs, u"post"_qs } }, u"request"_qs),
                commandLine(u"passcode.confirm_registration"_qs,
                    { { u"request"_qs, request }, { u"company"_qs, true }, { u"name"_qs, true },
                        { u"destination"_qs, true } },
                    u"confirm"_qs),
                commandLine(u"passcode.release"_qs, { { u"request"_qs, request }, { u"channel"_qs, u"post"_qs } },
                    u"release"_qs) });
        QVERIFY2(released.exitCode == 0, qPrintable(released.out));
        const QString delivery = u"D-%1"_qs.arg(
            m_office.sql(u"select delivery_id from passcode_request"_qs).value(0).toInt(), 7, 10, QChar(u'0'));
        const QJsonObject named { { u"id"_qs, delivery }, { u"hash"_qs, hashPasscode(Secret(passcode)).value() } };
        const Run started = m_office.submit({ commandLine(u"delivery.start"_qs,
                                                  { { u"deliveries"_qs, QJsonArray { named } } }, u"start"_qs),
            commandLine(u"delivery.printed"_qs, { { u"deliveries"_qs, QJsonArray { delivery } } }, u"printed"_qs) });
        QVERIFY2(started.exitCode == 0, qPrintable(started.out));
    }

    /** The worker of begin(), or the last one, ends; another one begins with these keys. */
    void restart(const QString& keys)
    {
        QCOMPARE(m_office.stopWorker(), 0);
        if (m_worker.state() != QProcess::NotRunning)
            QCOMPARE(stop(), 0);
        m_office.start(m_worker, { u"worker"_qs, u"--sealing-keys"_qs, keys });
        QTRY_COMPARE_WITH_TIMEOUT(m_office.sql(u"select count(*) from lease where expires_at > clock_timestamp()"_qs),
            QStringList { u"1"_qs }, 20'000);
    }

    int stop()
    {
        m_worker.terminate();
        m_worker.waitForFinished(60'000);
        return m_worker.exitCode();
    }

    Program m_office { Engine::Postgresql };
    QProcess m_worker;
};

PADESK_TEST(sealedcodes, SealedCodesTest)
#include "tst_sealedcodes.moc"
