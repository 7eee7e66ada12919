// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "tests/support/tempdatabase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBack_data() { addEngineRows(); }
    void readsBack()
    {
        QFETCH(Engine, engine);
        const TempDatabase temporary(engine);
        const auto database = temporary.open();
        const auto minClient = fetchValue(*database, u"schema_min_client");
        QVERIFY(minClient && *minClient);
        QCOMPARE((*minClient)->toInt(), 1);
    }
};

PADESK_TEST(statement, StatementTest)
#include "tst_statement.moc"
