// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectionprofile.h"
#include "models/domain/profilefile.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using Problem = ProfileNameProblem;

class ConnectionProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreKeysToo()
    {
        QCOMPARE(profileNameProblem(u"本番 (東京)"_qs), std::optional<Problem>());
        QCOMPARE(profileNameProblem(u" "_qs), std::optional(Problem::Empty));
        QCOMPARE(profileNameProblem(QString(61, u'a')), std::optional(Problem::TooLong));
        for (const QString& name : { u"a/b"_qs, u"a\\b"_qs, u"a\nb"_qs, u" a"_qs })
            QCOMPARE(profileNameProblem(name), std::optional(Problem::Character));
        QCOMPARE(profileNameProblem(u"OFFICE"_qs, { u"office"_qs }), std::optional(Problem::Taken));
    }

    void aFreeNameIsFound()
    {
        QCOMPARE(freeProfileName(u"a"_qs, {}), u"a"_qs);
        QCOMPARE(freeProfileName(u"a"_qs, { u"A"_qs, u"a 2"_qs }), u"a 3"_qs);
        QVERIFY(!profileNameProblem(freeProfileName(QString(60, u'a'), { QString(60, u'a') })));
    }

    void aFileIsReadAsItWasWritten()
    {
        ProfileFile file;
        file.profile.name = u"本番"_qs;
        file.profile.servers = u"db1, db2:5433"_qs;
        file.profile.signInId = u"s_1"_qs;
        file.profile.email = u"sato@example.co.jp"_qs;
        file.profile.options = usualProfileOptions();
        file.profile.readOnly = true;
        const auto read = readProfileFile(writeProfileFile(file));
        QVERIFY(read);
        QCOMPARE(read->profile, file.profile);
        QVERIFY(read->authority.isEmpty());
    }
};

PADESK_TEST(connectionprofile, ConnectionProfileTest)
#include "tst_connectionprofile.moc"
