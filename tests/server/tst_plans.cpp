// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/rowsql.h"
#include "tests/server/officeserver.h"
#include "tests/support/largeoffice.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {

/** A statement that the desk waits for, as PostgreSQL gets it; its name tells what it reads. */
struct Listed {
    QString name;
    QString text;
    qsizetype parameters = 0;
};

Listed listed(const QString& name, const SqlText& text)
{
    return { name, fillNames(text.text, tableSources()), text.parameters.size() };
}

/** The first rows in each order that an index has. */
QList<Listed> firstRows(const RowTable& table)
{
    QList<Listed> statements;
    for (const QString& sort : table.quickSorts) {
        for (const bool descending : { false, true }) {
            const QString keys = *sortKeys(table, { { sort, descending } });
            statements.append(listed(table.name + u" first by "_qs + keys,
                rowSql(Engine::Postgresql, table, { u"first"_qs, RowScope::All, {}, keys })));
        }
    }
    return statements;
}

/** Rows by id, and those that a change touches. */
QList<Listed> someRows(const RowTable& table)
{
    QList<Listed> statements { listed(
        table.name + u" rows"_qs, rowSql(Engine::Postgresql, table, { u"rows"_qs, RowScope::Some, {}, {} })) };
    if (!table.isHistory())
        statements.append(listed(table.name + u" touched"_qs, sql(Engine::Postgresql, u"touched_"_qs + table.name)));
    return statements;
}

QList<Listed> listStatements()
{
    QList<Listed> statements;
    for (const RowTable* table : rowTables())
        statements += firstRows(*table) + someRows(*table);
    for (const QString& name : { u"search_site"_qs, u"search_member"_qs, u"search_nomination"_qs,
             u"select_site_by_number"_qs, u"select_open_members_by_ibm_id"_qs, u"members_of_site"_qs,
             u"nominations_of_site"_qs, u"requests_of_site"_qs, u"site_history"_qs, u"events_of_record"_qs })
        statements.append(listed(name, sql(Engine::Postgresql, name)));
    return statements;
}

} // namespace

/** How PostgreSQL reads the desk's lists in an office of 50,000 sites, with row security in force (SECURITY.md 4). */
class PlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<OfficeServer>();
        m_server->send(u"passcode.request"_qs,
            { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
                { u"channel"_qs, u"post"_qs } });
        enlargeOffice(m_server->url(), {});
    }

    void listsAreReadByTheirIndexes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("parameters");
        for (const Listed& statement : listStatements())
            QTest::newRow(qPrintable(statement.name)) << statement.text << statement.parameters;
    }
    void listsAreReadByTheirIndexes()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, parameters);
        const QString operators = plan(u"operator"_qs, text, parameters);
        QVERIFY2(!scan(operators), qPrintable(operators));
        const QString owners = plan(m_server->url().user, text, parameters);
        QVERIFY2(cost(operators) > 0 && cost(operators) <= 1.5 * cost(owners),
            qPrintable(u"%1\n-- without row security:\n%2"_qs.arg(operators, owners)));
    }

    /** What his functions ask for, seen from inside: as the role that they run as. */
    void aContactsRowsAreReadByTheirIndexes_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("site") << u"site"_qs << u"id"_qs;
        for (const char* table : { "member", "nomination", "passcode_request", "change_request" })
            QTest::newRow(table) << QString::fromLatin1(table) << u"site_id"_qs;
        QTest::newRow("event_log") << u"event_log"_qs << u"site_id"_qs;
    }
    void aContactsRowsAreReadByTheirIndexes()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        rawSql(m_server->url(), u"grant pa_contact_reader to %1"_qs.arg(m_server->login(u"contact"_qs)));
        const QString found = triedRawSql(m_server->urlOf(u"contact"_qs),
            { u"set role pa_contact_reader"_qs, u"set jit = off"_qs,
                u"explain select * from pa.%1 where %2 = any ((select pa.my_sites())::bigint[])"_qs.arg(
                    table, column) });
        rawSql(m_server->url(), u"revoke pa_contact_reader from %1"_qs.arg(m_server->login(u"contact"_qs)));
        QVERIFY2(found.contains(u"cost="), qPrintable(found));
        QVERIFY2(!scan(found), qPrintable(found));
    }

private:
    /** The generic plan, which does not depend on what is looked for. */
    QString plan(const QString& who, const QString& text, qsizetype parameters) const
    {
        const QStringList nulls(parameters, u"null"_qs);
        const QString arguments = nulls.isEmpty() ? QString() : u'(' + nulls.join(u", "_qs) + u')';
        DatabaseUrl url = m_server->urlOf(who);
        return triedRawSql(url,
            { u"set search_path = pa, pg_catalog"_qs, u"set plan_cache_mode = force_generic_plan"_qs,
                u"set jit = off"_qs, u"set max_parallel_workers_per_gather = 0"_qs, u"prepare listed as "_qs + text,
                u"explain execute listed"_qs + arguments });
    }

    /** Whether a table that grows is read from one end to the other. */
    static bool scan(const QString& plan)
    {
        static const QRegularExpression whole(
            u"Seq Scan on (site|member|nomination|passcode_request|delivery|event_log)\\b"_qs);
        return whole.match(plan).hasMatch();
    }

    /** What the planner thinks it takes altogether. */
    static double cost(const QString& plan)
    {
        static const QRegularExpression total(u"cost=[0-9.]+\\.\\.([0-9.]+)"_qs);
        return total.match(plan).captured(1).toDouble();
    }

    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(plans, PlansTest)
#include "tst_plans.moc"
