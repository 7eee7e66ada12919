// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

/** What the catalogue of a server must not hold (SECURITY.md 9, row 2): each query finds the faults, so no row is
 * right. */
class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<OfficeServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void holdsNoFault_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("functions that do not fix what a caller could set")
            << u"select p.oid::regprocedure from pg_proc p where p.pronamespace in ('pa'::regnamespace, "
               u"'pa_api'::regnamespace) "
               "and p.prosecdef and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp', "
               "'client_min_messages=warning', 'TimeZone=UTC', 'row_security=on'], false)"_qs;
        QTest::newRow("functions that anybody may call")
            << u"select p.oid::regprocedure from pg_proc p where p.pronamespace in ('pa'::regnamespace, "
               u"'pa_api'::regnamespace) "
               "and has_function_privilege('public', p.oid, 'execute')"_qs;
        QTest::newRow("functions of somebody who signs in")
            << u"select p.oid::regprocedure from pg_proc p join pg_roles r on r.oid = p.proowner "
               "where p.pronamespace in ('pa'::regnamespace, 'pa_api'::regnamespace) and r.rolcanlogin"_qs;
        QTest::newRow("tables without row security")
            << u"select c.oid::regclass from pg_class c where c.relnamespace = 'pa'::regnamespace and c.relkind = 'r' "
               "and not c.relrowsecurity"_qs;
        QTest::newRow("tables of somebody who signs in")
            << u"select c.oid::regclass from pg_class c join pg_roles r on r.oid = c.relowner "
               "where c.relnamespace = 'pa'::regnamespace and r.rolcanlogin"_qs;
        QTest::newRow("tables of customers and the portal")
            << u"select c.oid::regclass, r from pg_class c, unnest(array['public', 'pa_contact', 'pa_portal']) as r "
               "where c.relnamespace in ('pa'::regnamespace, 'pa_api'::regnamespace) and c.relkind in ('r', 'v', 'S') "
               "and "
               "(case when c.relkind = 'S' then has_sequence_privilege(r, c.oid, 'usage, select, update') "
               "else has_table_privilege(r, c.oid, 'select, insert, update, delete, truncate, references, trigger') "
               "or has_any_column_privilege(r, c.oid, 'select, insert, update, references') end)"_qs;
        QTest::newRow("tables that the office writes past the worker")
            << u"select c.oid::regclass, r from pg_class c, unnest(array['pa_viewer', 'pa_operator', 'pa_supervisor', "
               "'pa_admin']) as r where c.relnamespace = 'pa'::regnamespace and c.relkind = 'r' "
               "and has_table_privilege(r, c.oid, 'insert, update, delete, truncate, references, trigger')"_qs;
        QTest::newRow("policies that call a function for each row")
            << u"select tablename, policyname from pg_policies where schemaname = 'pa' and qual ~ 'my_(sites|login)' "
               "and qual !~ 'SELECT pa.my_sites'"_qs;
        QTest::newRow("policies for everybody")
            << u"select tablename, policyname from pg_policies where schemaname = 'pa' and 'public' = any (roles)"_qs;
        QTest::newRow("logins that make roles or see past row security")
            << u"select rolname from pg_roles where rolcanlogin and rolname <> 'postgres' "
               "and (rolcreaterole or rolcreatedb or rolbypassrls or rolsuper or rolreplication)"_qs;
        QTest::newRow("logins with a name that tells something")
            << u"select rolname from pg_roles where rolcanlogin and rolname <> 'postgres' "
               "and rolname !~ '^[cs]_[0-9a-f]{32}$'"_qs;
        QTest::newRow("logins of customers without a limit of connections")
            << u"select rolname from pg_roles where rolname like 'c\\_%' and rolconnlimit <> 3"_qs;
        QTest::newRow("views that see past row security")
            << u"select c.oid::regclass from pg_class c where c.relnamespace in ('pa'::regnamespace, "
               u"'pa_api'::regnamespace) "
               "and c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)"_qs;
        QTest::newRow("the database is open to everybody")
            << u"select datname from pg_database where datname = current_database() "
               "and (has_database_privilege('public', oid, 'connect') or has_database_privilege('public', oid, "
               "'temporary') "
               "or has_database_privilege('public', oid, 'create'))"_qs;
    }
    void holdsNoFault()
    {
        QFETCH(QString, faults);
        QCOMPARE(rawSql(m_server->url(), faults), QStringList());
    }

    void theQueriesFindWhatIsWrong()
    {
        rawSql(m_server->url(),
            u"create function pa.careless() returns integer language sql security definer as 'select 1'"_qs);
        const QString careless = u"select count(*) from pg_proc p where p.proname = 'careless' and p.prosecdef and not "
                                 "coalesce(p.proconfig @> array['client_min_messages=warning'], false)"_qs;
        QCOMPARE(rawSql(m_server->url(), careless), QStringList { u"1"_qs });
        rawSql(m_server->url(), u"drop function pa.careless()"_qs);
    }

private:
    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(catalogue, CatalogueTest)
#include "tst_catalogue.moc"
