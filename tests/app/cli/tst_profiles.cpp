// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** What the command line makes of the connections in the desk's settings. */
class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsADatabaseByItsName()
    {
        const Program padesk;
        padesk.init();
        const Run status
            = padesk.runBare({ u"--profile"_qs, u"Office"_qs, u"db"_qs, u"status"_qs, u"--json"_qs }, settings(padesk));
        QVERIFY2(status.exitCode == 0, qPrintable(status.err));
        QCOMPARE(status.json().value(u"engine"_qs).toString(), u"sqlite"_qs);
        const Run unknown
            = padesk.runBare({ u"--profile"_qs, u"Nobody's"_qs, u"db"_qs, u"status"_qs }, settings(padesk));
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"Nobody's"_qs), qPrintable(unknown.err));
    }

    /** Nobody sits in front of a script: what it gave was wrong, and that is said. */
    void aGivenPasswordIsTriedAndNobodyAsked()
    {
        const Program padesk;
        QProcessEnvironment environment = settings(padesk);
        environment.insert(u"PADESK_PASSWORD"_qs, u"a secret of mine"_qs);
        environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
        const Run run = padesk.runBare({ u"--language"_qs, u"en"_qs, u"--profile"_qs, u"Away"_qs }, environment);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"no database listens"_qs), qPrintable(run.err));
        QVERIFY(!run.err.contains(u"secret"_qs));
    }

private:
    static QProcessEnvironment settings(const Program& padesk)
    {
        QDir().mkpath(padesk.filePath(u"config/PADesk"_qs));
        padesk.writeFile(u"config/PADesk/padesk.ini"_qs,
            "[profiles]\nOffice\\url=\"" + padesk.url().toString().toUtf8()
                + "\"\nAway\\url=\"postgresql://s_1@127.0.0.1:1/padesk\"\n");
        QProcessEnvironment environment;
        environment.insert(u"XDG_CONFIG_HOME"_qs, padesk.filePath(u"config"_qs));
        return environment;
    }
};

PADESK_TEST(profiles, ProfilesTest)
#include "tst_profiles.moc"
