// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/startanswer.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace padesk;
using namespace padesk::cli;

class StartAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAFileAndOpensItTheNextTime()
    {
        const QTemporaryDir folder;
        const StartAnswer answer { StartChoice::ThisPc, folder.filePath(u"office/padesk.sqlite"_qs), {}, {}, {}, {} };
        const Result<DatabaseUrl> made = carryOut(answer);
        QVERIFY(made);
        QVERIFY(QFileInfo::exists(made->path));
        QCOMPARE(made->toString(), DatabaseUrl::forFile(answer.file).toString());
        QVERIFY(carryOut(answer));
        QVERIFY(tryDatabase(*made));
    }

    void aFolderThatCanNotBeMadeIsSaid()
    {
        const QTemporaryDir folder;
        QFile(folder.filePath(u"taken"_qs)).open(QIODevice::WriteOnly);
        const StartAnswer answer { StartChoice::ThisPc, folder.filePath(u"taken/padesk.sqlite"_qs), {}, {}, {}, {} };
        const Result<DatabaseUrl> made = carryOut(answer);
        QVERIFY(!made);
        QVERIFY(startProblem(answer, made.error()).contains(answer.file));
        QVERIFY(!QFileInfo::exists(answer.file));
    }

    void serverBecomesAUrl()
    {
        const StartAnswer answer { StartChoice::Server, {}, u"db1:5433"_qs, u"pa desk"_qs, u"sa/to"_qs, u"p@ss"_qs };
        const Result<DatabaseUrl> url = urlOf(answer);
        QVERIFY(url);
        QCOMPARE(url->hosts, (QList<DatabaseHost> { { u"db1"_qs, 5433 } }));
        QCOMPARE(url->database, u"pa desk"_qs);
        QCOMPARE(url->user, u"sa/to"_qs);
        QCOMPARE(url->password, u"p@ss"_qs);
        QVERIFY(!url->toString().contains(u"ss"_qs));
    }

    void whatWasLeftOutIsSaid_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("user");
        QTest::newRow("server") << QString() << u"padesk"_qs << u"sato"_qs;
        QTest::newRow("database") << u"db1"_qs << QString() << u"sato"_qs;
        QTest::newRow("user") << u"db1"_qs << u"padesk"_qs << QString();
    }
    void whatWasLeftOutIsSaid()
    {
        QFETCH(QString, server);
        QFETCH(QString, database);
        QFETCH(QString, user);
        const StartAnswer answer { StartChoice::Server, {}, server, database, user, u"secret"_qs };
        const Result<DatabaseUrl> url = carryOut(answer);
        QVERIFY(!url);
        const QString sentence = startProblem(answer, url.error());
        QVERIFY(!sentence.isEmpty());
        QVERIFY(!sentence.contains(u"secret"_qs));
    }
};

PADESK_TEST(startanswer, StartAnswerTest)
#include "tst_startanswer.moc"
