// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqltext.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;

class SqlTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersParameters_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("psql");
        QTest::addColumn<QStringList>("parameters");
        const auto row
            = [](const char* name, const QString& source, const QString& sqlite, const QString& psql,
                  const QStringList& parameters) { QTest::newRow(name) << source << sqlite << psql << parameters; };
        const QStringList a { u"a"_qs };
        row("none", u"select 1;\n"_qs, u"select 1"_qs, u"select 1"_qs, {});
        row("one", u"select :a"_qs, u"select :p0"_qs, u"select $1"_qs, a);
        row("twice", u"select :a, :b_2, :a"_qs, u"select :p0, :p1, :p2"_qs, u"select $1, $2, $1"_qs,
            { u"a"_qs, u"b_2"_qs });
        row("cast", u"select x::text, :a::date"_qs, u"select x::text, :p0::date"_qs, u"select x::text, $1::date"_qs, a);
        row("in a string", u"select ':b', :a"_qs, u"select ':b', :p0"_qs, u"select ':b', $1"_qs, a);
        row("doubled quote", u"select 'it''s :b', :a"_qs, u"select 'it''s :b', :p0"_qs, u"select 'it''s :b', $1"_qs, a);
        row("in a name", u"select \":b\", :a"_qs, u"select \":b\", :p0"_qs, u"select \":b\", $1"_qs, a);
        row("line comment", u"select 1 -- :b 'x\n, :a"_qs, u"select 1 \n, :p0"_qs, u"select 1 \n, $1"_qs, a);
        row("block comment", u"select /* :b ; ' */ :a"_qs, u"select  :p0"_qs, u"select  $1"_qs, a);
        row("minus", u"select 1 - -1, :a"_qs, u"select 1 - -1, :p0"_qs, u"select 1 - -1, $1"_qs, a);
        row("division", u"select 4 / 2, :a"_qs, u"select 4 / 2, :p0"_qs, u"select 4 / 2, $1"_qs, a);
        row("dollar quotes", u"select $x$ :b $$ $x$, :a"_qs, u"select $x$ :b $$ $x$, :p0"_qs,
            u"select $x$ :b $$ $x$, $1"_qs, a);
        row("time", u"select '10:30', x[1:2], :a"_qs, u"select '10:30', x[1:2], :p0"_qs,
            u"select '10:30', x[1:2], $1"_qs, a);
        row("open quote", u"select 'x :a"_qs, u"select 'x :a"_qs, u"select 'x :a"_qs, {});
        row("engine name", u"cast(:a as {timestamp})"_qs, u"cast(:p0 as text)"_qs, u"cast($1 as timestamptz(3))"_qs, a);
        row("source name", u"select :a from {members}"_qs, u"select :p0 from {members}"_qs,
            u"select $1 from {members}"_qs, a);
        row("json", u"select '{a}', '{}', {}"_qs, u"select '{a}', '{}', {}"_qs, u"select '{a}', '{}', {}"_qs, {});
    }
    void numbersParameters()
    {
        QFETCH(QString, source);
        QFETCH(QString, sqlite);
        QFETCH(QString, psql);
        QFETCH(QStringList, parameters);
        const SqlText forSqlite = parseSql(Engine::Sqlite, u"x"_qs, source);
        QCOMPARE(forSqlite.text, sqlite);
        QCOMPARE(forSqlite.parameters, parameters);
        QCOMPARE(parseSql(Engine::Postgresql, u"x"_qs, source).text, psql);
    }

    void splitsScripts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char* name, const QString& source, const QStringList& statements) {
            QTest::newRow(name) << source << statements;
        };
        row("empty", u"-- nothing\n\n"_qs, {});
        row("one", u"a;"_qs, { u"a"_qs });
        row("one without end", u"a"_qs, { u"a"_qs });
        row("two", u"a;\n\nb;\n"_qs, { u"a"_qs, u"b"_qs });
        row("spaces in the empty line", u"a; \n \t\nb;"_qs, { u"a"_qs, u"b"_qs });
        row("comment behind", u"a; -- why\n\nb;"_qs, { u"a"_qs, u"b"_qs });
        row("no empty line", u"begin\n  a;\n  b;\nend;\n\nc;"_qs, { u"begin\n  a;\n  b;\nend"_qs, u"c"_qs });
        row("a comment is no empty line", u"a;\n-- why\nb;"_qs, { u"a;\n\nb"_qs });
        row("in quotes", u"a ';\n\n';\n\nb"_qs, { u"a ';\n\n'"_qs, u"b"_qs });
        row("in a body", u"f $$ x;\n\ny; $$;\n\nb"_qs, { u"f $$ x;\n\ny; $$"_qs, u"b"_qs });
        row("many empty lines", u"a;\n\n\n\nb;\n\n\n"_qs, { u"a"_qs, u"b"_qs });
        row("colon", u"a :b ::c;"_qs, { u"a :b ::c"_qs });
    }
    void splitsScripts()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, statements);
        QCOMPARE(parseScript(Engine::Sqlite, source), statements);
    }

    void fillsNames()
    {
        const SqlNames names { { u"members"_qs, u"pa_api.members()"_qs }, { u"n"_qs, u"7"_qs } };
        QCOMPARE(fillNames(u"select '{n}', {n}, x from {members} where a = $1 and b = ?"_qs, names),
            u"select '{n}', 7, x from pa_api.members() where a = $1 and b = ?"_qs);
    }

    void knowsTheSameNamesOnBothEngines()
    {
        auto sqlite = engineNames(Engine::Sqlite).keys();
        auto psql = engineNames(Engine::Postgresql).keys();
        std::sort(sqlite.begin(), sqlite.end());
        std::sort(psql.begin(), psql.end());
        QCOMPARE(sqlite, psql);
    }
};

PADESK_TEST(sqltext, SqlTextTest)
#include "tst_sqltext.moc"
