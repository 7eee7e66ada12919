// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inputproblem.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace padesk;

class InputProblemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEveryCodeOfTheHeaderOnce()
    {
        QFile header(test::sourcePath(u"models/domain/inputproblem.h"_qs));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        QStringList written;
        for (auto match = QRegularExpression(u"u\"(PA-FLD-[0-9]{3})\""_qs).globalMatch(text); match.hasNext();)
            written.append(match.next().captured(1));
        QVERIFY(!written.isEmpty());
        QCOMPARE(inputProblemCodes(), written);
        QCOMPARE(QSet<QString>(written.begin(), written.end()).size(), written.size());
    }
};

PADESK_TEST(inputproblem, InputProblemTest)
#include "tst_inputproblem.moc"
