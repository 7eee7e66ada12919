// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/seat.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** The command line on a server, for sign-ins that may not read every table. */
class OfficeCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<OfficeDesk>(); }
    void cleanupTestCase() { m_office.reset(); }

    void theOfficeReads_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QStringList>("arguments");
        const QString request = m_office->rows(u"select id from pa.passcode_request order by id limit 1"_qs).value(0);
        for (const QString& who : { u"viewer"_qs, u"operator"_qs }) {
            const auto row = [&who](const char* name, const QStringList& arguments) {
                QTest::addRow("%s: %s", qPrintable(who), name) << who << arguments;
            };
            row("a nomination", { u"show"_qs, u"nomination"_qs, u"N-0000001"_qs });
            row("a request", { u"show"_qs, u"request"_qs, requestNumber(request.toLongLong()) });
            row("a search", { u"find"_qs, u"株式会社"_qs });
            row("a caller", { u"access-check"_qs, u"--site"_qs, siteNumber() });
            row("the history", { u"audit"_qs, u"verify"_qs });
        }
    }
    void theOfficeReads()
    {
        QFETCH(const QString, who);
        QFETCH(const QStringList, arguments);
        const CommandLine run = runProgram(m_office->urlOf(who), arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const CommandLine owner = runProgram(m_office->url(), arguments);
        QCOMPARE(run.out, owner.out);
    }

    void aContactHandsIn()
    {
        QFile file(m_folder.filePath(u"lines.jsonl"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject { { u"id"_qs, QUuid::createUuid().toString(QUuid::WithoutBraces) },
                                     { u"kind"_qs, u"nomination.approve"_qs }, { u"nomination"_qs, u"N-0000001"_qs },
                                     { u"role"_qs, u"user"_qs }, { u"access"_qs, u"full"_qs } })
                       .toJson(QJsonDocument::Compact));
        file.close();
        const CommandLine run
            = runProgram(m_office->urlOf(u"contact"_qs), { u"submit"_qs, file.fileName(), u"--wait"_qs, u"1"_qs });
        QVERIFY2(run.err.contains(u"No worker has answered"_qs), qPrintable(run.err));
        QCOMPARE(run.exitCode, 3);
    }

    void anOlderServerIsNamedAsSuch()
    {
        m_office->rows(u"update pa.schema_meta set head = 1"_qs);
        const CommandLine run = runProgram(m_office->urlOf(u"contact"_qs), { u"submit"_qs, u"-"_qs });
        m_office->rows(u"update pa.schema_meta set head = (select max(version) from pa.schema_migration)"_qs);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"db upgrade"_qs), qPrintable(run.err));
    }

private:
    QString siteNumber() const
    {
        return m_office->rows(u"select site_number from pa.site order by id limit 1"_qs).value(0);
    }

    std::unique_ptr<OfficeDesk> m_office;
    QTemporaryDir m_folder;
};

PADESK_TEST(officecommands, OfficeCommandsTest)
#include "tst_officecommands.moc"
