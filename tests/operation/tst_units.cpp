// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/pgcluster.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** The systemd units of installer/server: nothing is misspelt, and the worker starts as its unit starts it. */
class UnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemdUnderstandsThem_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString& unit : QDir(sourcePath(u"installer/server"_qs)).entryList({ u"*.service"_qs }))
            QTest::newRow(qPrintable(unit)) << unit;
    }
    void systemdUnderstandsThem()
    {
        QFETCH(QString, unit);
        const QTemporaryDir folder;
        QString text = textOf(unit);
        // What it starts is not installed here.
        text.replace(
            QRegularExpression(u"^ExecStart=\\S+"_qs, QRegularExpression::MultilineOption), u"ExecStart=/bin/true"_qs);
        QFile copy(folder.filePath(unit));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text.toUtf8()) > 0);
        copy.close();
        QProcess verify;
        verify.setProcessChannelMode(QProcess::MergedChannels);
        verify.start(
            u"systemd-analyze"_qs, { u"verify"_qs, u"--man=no"_qs, u"--recursive-errors=no"_qs, copy.fileName() });
        QVERIFY(verify.waitForFinished(60'000));
        const QByteArray said = verify.readAll();
        QVERIFY2(verify.exitCode() == 0 && !said.contains(unit.toUtf8()), said.constData());
    }

    /** By the words of the unit: its command, its environment, and the credential where systemd puts it. */
    void theWorkersUnitStartsAWorker()
    {
        Program office(Engine::Postgresql);
        office.init();
        const QString unit = textOf(u"padesk-worker.service"_qs);
        const QString credential = QRegularExpression(u"LoadCredential=(\\S+):"_qs).match(unit).captured(1);
        const QString command
            = QRegularExpression(u"ExecStart=/usr/bin/padesk (.*)"_qs).match(unit).captured(1).trimmed();
        QCOMPARE(command, u"worker"_qs);
        QProcessEnvironment environment;
        environment.insert(u"PADESK_DATABASE"_qs, office.url().toString());
        environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
        QVERIFY(unit.contains(u"Environment=QT_QPA_PLATFORM=offscreen"));
        const QFileInfo keys(office.addSealingKey());
        QCOMPARE(keys.fileName(), credential);
        environment.insert(u"CREDENTIALS_DIRECTORY"_qs, keys.path());
        const Run worked = office.runBare({ command, u"--once"_qs }, environment);
        QVERIFY2(worked.exitCode == 0, qPrintable(worked.err));
        QCOMPARE(office.sql(u"select count(*) from sealing_key where newest"_qs), QStringList { u"1"_qs });
    }

private:
    static QString textOf(const QString& unit)
    {
        QFile file(sourcePath(u"installer/server/"_qs + unit));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

PADESK_TEST(units, UnitsTest)
#include "tst_units.moc"
