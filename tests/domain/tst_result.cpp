// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesAnErrorInsteadOfAValue()
    {
        const Result<int> result = fail(Error::Code::Locked, QStringLiteral("held by another process"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Locked);
    }
};

PADESK_TEST(result, ResultTest)
#include "tst_result.moc"
