// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseerror.h"
#include "tests/support/testmain.h"

#include <QSqlError>
#include <QTest>

using namespace padesk;

class DatabaseErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNativeCodes_data()
    {
        using Code = Error::Code;
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("native");
        QTest::addColumn<Error::Code>("code");
        const auto row = [](Engine engine, const char* native, Code code) {
            QTest::addRow("%d %s", int(engine), native) << engine << QString::fromLatin1(native) << code;
        };
        row(Engine::Sqlite, "5", Code::Locked);
        row(Engine::Sqlite, "517", Code::Locked);
        row(Engine::Sqlite, "6", Code::Locked);
        row(Engine::Sqlite, "8", Code::ReadOnly);
        row(Engine::Sqlite, "1032", Code::ReadOnly);
        row(Engine::Sqlite, "11", Code::Corrupt);
        row(Engine::Sqlite, "13", Code::DiskFull);
        row(Engine::Sqlite, "14", Code::NotFound);
        row(Engine::Sqlite, "19", Code::Constraint);
        row(Engine::Sqlite, "2067", Code::Constraint);
        row(Engine::Sqlite, "26", Code::NotADatabase);
        row(Engine::Sqlite, "1", Code::Failed);
        row(Engine::Sqlite, "", Code::Failed);
        row(Engine::Postgresql, "", Code::ConnectionLost);
        row(Engine::Postgresql, "08006", Code::ConnectionLost);
        row(Engine::Postgresql, "57P01", Code::ConnectionLost);
        row(Engine::Postgresql, "57014", Code::Cancelled);
        row(Engine::Postgresql, "40001", Code::Conflict);
        row(Engine::Postgresql, "40P01", Code::Conflict);
        row(Engine::Postgresql, "23505", Code::Constraint);
        row(Engine::Postgresql, "PA001", Code::AccessDenied);
        row(Engine::Postgresql, "PA008", Code::BadInput);
        row(Engine::Postgresql, "PA099", Code::Constraint);
        row(Engine::Postgresql, "22P02", Code::BadInput);
        row(Engine::Postgresql, "25006", Code::ReadOnly);
        row(Engine::Postgresql, "28P01", Code::AccessDenied);
        row(Engine::Postgresql, "53300", Code::TooManyConnections);
        row(Engine::Postgresql, "42501", Code::AccessDenied);
        row(Engine::Postgresql, "42601", Code::Failed);
        row(Engine::Postgresql, "42P06", Code::AlreadyExists);
        row(Engine::Postgresql, "53100", Code::DiskFull);
        row(Engine::Postgresql, "55P03", Code::Locked);
        row(Engine::Postgresql, "XX001", Code::Corrupt);
    }
    void readsNativeCodes()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, native);
        QFETCH(Error::Code, code);
        QCOMPARE(codeOfNativeError(engine, native), code);
    }

    void leavesDataOutOfTheDetail()
    {
        const QSqlError unique(u"x"_qs, u"ERROR:  duplicate key value\nDETAIL:  Key (email)=(taro@example.co.jp)"_qs,
            QSqlError::StatementError, u"23505"_qs);
        QCOMPARE(toError(Engine::Postgresql, unique, u"member_add"_qs).detail,
            u"member_add: 23505 ERROR:  duplicate key value"_qs);
        const QSqlError input(
            u"x"_qs, u"ERROR:  invalid input syntax: \"taro\""_qs, QSqlError::StatementError, u"22P02"_qs);
        QCOMPARE(toError(Engine::Postgresql, input, u"member_add"_qs).detail, u"member_add: 22P02 "_qs);
    }
};

PADESK_TEST(databaseerror, DatabaseErrorTest)
#include "tst_databaseerror.moc"
