// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QSqlDatabase>
#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
/** insufficient_privilege */
const QString denied = QStringLiteral("42501");

void attack(const char* name, const QString& who, const QString& statement, const QString& outcome = denied)
{
    QTest::newRow(qPrintable(who + u": "_qs + QString::fromUtf8(name))) << who << statement << outcome;
}

void addColumns()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("outcome");
}
} // namespace

/**
 * What people with a login of their own try past the program (SECURITY.md 3), by the SQLSTATE or the rows they get.
 * What succeeds here is what SECURITY.md names as a residual, and nothing else.
 */
class AttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<OfficeServer>();
        m_server->addMoreForContacts();
    }
    void cleanupTestCase() { m_server.reset(); }

    void reading_data()
    {
        addColumns();
        for (const QString& who : { u"contact"_qs, u"portal"_qs }) {
            for (const char* table : { "site", "member", "nomination", "passcode", "passcode_request", "command",
                     "event_log", "login", "login_member", "document", "delivery", "note", "setting", "lease" })
                attack(table, who, u"select * from pa.%1"_qs.arg(QLatin1String(table)));
            attack("copy out", who, u"copy pa.site to stdout"_qs);
            attack("past row security", who, u"set row_security = off;\nselect * from pa.site"_qs);
            attack("as XML", who, u"select query_to_xml('select * from pa.site', true, false, '')"_qs);
            attack("somebody's sites", who, u"select pa.my_sites()"_qs);
        }
        attack("for update", u"contact"_qs, u"select * from pa.site for update"_qs);
        attack("own site", u"contact"_qs, u"select site_number from pa_api.contact_sites()"_qs, u"7000001"_qs);
        attack("own site past row security", u"contact"_qs,
            u"set row_security = off;\nselect site_number from pa_api.contact_sites()"_qs, u"7000001"_qs);
        attack("another site's people", u"contact"_qs,
            u"select count(*) from pa_api.contact_members() where email = 'jiro@example.co.jp'"_qs, u"0"_qs);
        attack("own people", u"contact"_qs, u"select email from pa_api.contact_members()"_qs, u"taro@example.co.jp"_qs);
        attack("another site's nominations", u"contact"_qs,
            u"select count(*) from pa_api.contact_nominations() where site_number_entered <> '7000001'"_qs, u"0"_qs);
        attack("own nominations, without the claim to be the contact", u"contact"_qs,
            u"select email from pa_api.contact_nominations()"_qs, u"hanako@example.co.jp"_qs);
        attack("another site's events", u"contact"_qs,
            u"select count(distinct site_id) from pa_api.contact_events(0, 1000)"_qs, u"1"_qs);
        attack("who at the office did it", u"contact"_qs,
            u"select count(*) from pa_api.contact_events(0, 1000) where actor <> ''"_qs, u"0"_qs);
        attack("the feed of another site", u"contact"_qs,
            u"select count(distinct site_id) from pa_api.changes_since(0, 1000)"_qs, u"1"_qs);
        attack("a contact who has not changed the password", u"new contact"_qs,
            u"select count(*) from pa_api.contact_sites()"_qs, u"0"_qs);
        // What a contact's desk reads besides (0010): nothing of another site, of the office, and no secret.
        const QString mine = u"(select s.id from pa_api.contact_sites() s)"_qs;
        for (const char* table : { "sns_periods", "requests", "changes", "history", "newest_event" })
            attack("another site's rows", u"contact"_qs,
                u"select count(*) from pa_api.contact_%1() r where r.site_id not in %2"_qs.arg(
                    QLatin1String(table), mine),
                u"0"_qs);
        attack("another site's comparisons", u"contact"_qs,
            u"select count(*) from pa_api.contact_checks() c where c.nomination_id not in (select n.id from "
            "pa_api.contact_nominations() n)"_qs,
            u"0"_qs);
        attack("another site's passcodes", u"contact"_qs,
            u"select count(*) from pa_api.contact_passcodes() p where p.member_id not in (select m.id from "
            "pa_api.contact_members() m)"_qs,
            u"0"_qs);
        attack("own passcode's state, without its hash", u"contact"_qs,
            u"select state || hash || issued_by from pa_api.contact_passcodes()"_qs, u"liveoffice"_qs);
        attack("another site's logins", u"contact"_qs,
            u"select string_agg(display_name, ',' order by id) from pa_api.contact_logins()"_qs,
            u"contact,new contact,former contact"_qs);
        attack("a colleague's address and role", u"contact"_qs,
            u"select count(*) from pa_api.contact_logins() where email || staff_role <> ''"_qs, u"0"_qs);
        attack("who at the office let somebody in", u"contact"_qs,
            u"select distinct granted_by from pa_api.contact_members() where granted_by <> ''"_qs, u"office"_qs);
        attack("who at the office did what", u"contact"_qs, u"select distinct actor from pa_api.contact_history()"_qs,
            u"office"_qs);
        attack("what rank who did it has", u"contact"_qs,
            u"select count(*) from pa_api.contact_history() where actor_role in ('viewer', 'supervisor', 'admin')"_qs,
            u"0"_qs);
        attack("values of the history", u"contact"_qs,
            u"select count(*) from pa_api.contact_history() where before is not null or before_sha || after_sha <> '' "
            "or hash <> ''"_qs,
            u"0"_qs);
        attack("whom the history is about, and nothing else", u"contact"_qs,
            u"select string_agg(distinct k, ',') from pa_api.contact_history() h, json_object_keys(h.after) k"_qs,
            u"family,given"_qs);
        attack("the history of a claim to be the contact", u"contact"_qs,
            u"select count(*) from pa_api.contact_history() h where h.entity = 'nomination' and h.entity_id not in "
            "(select n.id from pa_api.contact_nominations() n)"_qs,
            u"0"_qs);
        attack("settings that are not for customers", u"contact"_qs,
            u"select string_agg(key, ',') from pa_api.contact_settings()"_qs, u"policy"_qs);
        attack("wordings of other letters", u"contact"_qs,
            u"select string_agg(kind, ',') from pa_api.contact_templates()"_qs, u"decision"_qs);
        for (const char* table :
            { "claim", "note", "document", "delivery", "ibm_identity", "login_member", "staff", "id_counter" })
            attack(table, u"contact"_qs, u"select count(*) from pa_api.contact_no_%1()"_qs.arg(QLatin1String(table)),
                u"0"_qs);
        attack("an actor named past the functions", u"contact"_qs, u"select pa_api.contact_actor('x', '{}')"_qs);
        attack("who else signs in", u"contact"_qs, u"select pa.my_colleagues()"_qs);
        const QStringList functions { u"sites"_qs, u"sns_periods"_qs, u"members"_qs, u"nominations"_qs, u"checks"_qs,
            u"requests"_qs, u"passcodes"_qs, u"changes"_qs, u"history"_qs, u"newest_event"_qs, u"settings"_qs,
            u"holidays"_qs, u"templates"_qs, u"logins"_qs };
        for (const QString& function : functions) {
            const QString statement = u"select count(*) from pa_api.contact_%1()"_qs.arg(function);
            const QByteArray name = "rows of " + function.toUtf8();
            attack(name, u"new contact"_qs, statement, u"0"_qs);
            attack(name, u"former contact"_qs, statement, u"0"_qs);
            attack(name, u"portal"_qs, statement);
            attack(name, u"operator"_qs, statement);
        }
        attack("a contact's functions", u"portal"_qs, u"select * from pa_api.contact_sites()"_qs);
        attack("who may enter where", u"contact"_qs, u"select pa_api.access('7000002', 'jiro@example.co.jp')"_qs);
        attack("who may enter where", u"operator"_qs, u"select pa_api.access('7000002', 'jiro@example.co.jp')"_qs);
        attack("the keys of passcodes", u"contact"_qs, u"select * from pa_api.sealing_key()"_qs);
        attack("the keys of passcodes", u"operator"_qs, u"select * from pa_api.sealing_key()"_qs);
        attack("the keys of passcodes", u"portal"_qs, u"select * from pa.sealing_key"_qs);
        for (const QString& who : { u"viewer"_qs, u"operator"_qs, u"supervisor"_qs, u"admin"_qs }) {
            attack("commands with secrets", who, u"select * from pa.command"_qs);
            attack("hashes of passcodes", who, u"select hash from pa.passcode"_qs);
            attack("a contact's functions", who, u"select * from pa_api.contact_sites()"_qs);
        }
        attack("who may sign in", u"operator"_qs, u"select * from pa.login"_qs);
        attack("who may sign in", u"admin"_qs, u"select count(*) from pa.login"_qs, u"10"_qs);
        attack("all sites, as it should", u"viewer"_qs, u"select count(*) from pa.site"_qs, u"2"_qs);
    }
    void reading() { check(); }

    void sideChannels_data()
    {
        addColumns();
        const QString who = u"contact"_qs;
        attack("how many rows a filter removed", who, u"explain analyze select * from pa.member where email = 'x'"_qs);
        attack("the size of a table", who, u"select pg_relation_size('pa.member')"_qs);
        attack("the size of the database", who, u"select pg_database_size(current_database())"_qs);
        attack("the last id", who, u"select last_value from pa.member_id_seq"_qs);
        attack("the next id", who, u"select nextval('pa.member_id_seq')"_qs);
        attack("what values are frequent", who, u"select count(*) from pg_stats where schemaname = 'pa'"_qs);
        attack("how often a table was read", who, u"select * from pg_stat_user_tables"_qs);
        attack("locks", who, u"select * from pg_locks"_qs);
        attack("an error that shows a value", who, u"select cast(email as integer) from pa.member"_qs);
        attack("a column that refers to another table", who, u"insert into pa.member (site_id) values (2)"_qs);
    }
    void sideChannels() { check(); }

    void writing_data()
    {
        addColumns();
        for (const QString& who : { u"contact"_qs, u"portal"_qs, u"operator"_qs, u"supervisor"_qs, u"admin"_qs }) {
            attack("an approval", who, u"update pa.nomination set state = 'approved'"_qs);
            attack("a role", who, u"update pa.member set role = 'primary'"_qs);
            attack("a passcode", who,
                u"insert into pa.passcode (member_id, delivery_id, hash, state, failed_count, issued_by, row_version) "
                "values (1, 1, 'x', 'live', 0, 'me', 1)"_qs);
            attack("a result", who, u"update pa.command set result = '{}'"_qs);
            attack("a sign-in", who, u"update pa.login_member set member_id = 2"_qs);
            attack("an event", who, u"delete from pa.event_log"_qs);
            attack("another event", who, u"update pa.event_log set actor = 'nobody'"_qs);
            attack("all events", who, u"truncate pa.event_log"_qs);
            attack("the lease", who, u"update pa.lease set holder = 'me'"_qs);
            attack("the migrations", who, u"update pa.schema_meta set min_client = 99"_qs);
            attack("a setting", who, u"update pa.setting set value = '{}'"_qs);
            attack("a key of one's own for passcodes", who,
                u"insert into pa.sealing_key values ('0123456789abcdef', repeat('A', 43) || '=', true, now())"_qs);
        }
        attack("a passcode in the clear", u"portal"_qs,
            OfficeServer::submitting(u"passcode.redeem"_qs, { { u"code"_qs, u"ABCD-EFGH-JKMN"_qs } }), u"PA008"_qs);
        attack("the history", u"worker"_qs, u"delete from pa.event_log"_qs);
        attack("the history, changed", u"worker"_qs, u"update pa.event_log set actor = 'nobody'"_qs, u"PA099"_qs);
        attack("a command taken back", u"worker"_qs, u"delete from pa.command"_qs);
        attack("the history, by the owner", u"postgres"_qs, u"delete from pa.event_log"_qs, u"PA099"_qs);
        attack("the history as a whole, by the owner", u"postgres"_qs, u"truncate pa.event_log"_qs, u"PA099"_qs);
    }
    void writing() { check(); }

    void becomingSomebodyElse_data()
    {
        addColumns();
        for (const QString& who : { u"contact"_qs, u"portal"_qs, u"operator"_qs, u"admin"_qs, u"worker"_qs }) {
            attack("a role", who, u"create role s_00000000000000000000000000000000 login"_qs);
            attack("the owner", who, u"set role pa_owner"_qs);
            attack("who makes logins", who, u"set role pa_provisioner"_qs);
            attack("the server's owner", who, u"set session authorization postgres"_qs);
            attack("a right given to oneself", who,
                u"grant pg_execute_server_program to %1"_qs.arg(who == u"worker" ? u"pa_worker"_qs : u"pa_viewer"_qs));
            attack(
                "a password of another", who, u"alter role %1 password 'x'"_qs.arg(m_server->login(u"supervisor"_qs)));
            attack("a program on the server", who, u"copy (select 1) to program 'true'"_qs);
            attack("a file on the server", who, u"copy (select 1) to '/tmp/padesk-attack'"_qs);
            attack("a file read", who, u"select pg_read_file('/etc/passwd')"_qs);
        }
        for (const QString& who : { u"contact"_qs, u"operator"_qs, u"admin"_qs }) {
            attack("a login made", who,
                u"select pa.provision_login('s_00000000000000000000000000000000', 'pa_admin', null)"_qs);
            attack("a login shut out", who, u"select pa.retire_login('%1')"_qs.arg(m_server->login(u"admin"_qs)));
        }
        attack("a role that is none of ours", u"worker"_qs,
            u"select pa.provision_login('s_00000000000000000000000000000000', 'pg_execute_server_program', null)"_qs,
            u"PA008"_qs);
        attack("a name that is none", u"worker"_qs, u"select pa.provision_login('postgres', 'pa_admin', null)"_qs,
            u"PA008"_qs);
        attack("the server's owner shut out", u"worker"_qs, u"select pa.retire_login('postgres')"_qs, u"PA008"_qs);
        attack("a password in clear", u"worker"_qs,
            u"select pa.provision_login('s_00000000000000000000000000000000', 'pa_viewer', 'secret')"_qs, u"PA008"_qs);
    }
    void becomingSomebodyElse() { check(); }

    void theHost_data()
    {
        addColumns();
        const QString backend = rawSql(m_server->url(),
            u"select min(pid) from pg_stat_activity where usename = 'postgres' and pid <> pg_backend_pid()"_qs)
                                    .value(0);
        for (const QString& who : { u"contact"_qs, u"portal"_qs, u"operator"_qs }) {
            attack("a large object", who, u"select lo_create(0)"_qs);
            attack("a large object with content", who, u"select lo_from_bytea(0, 'x')"_qs);
            attack("a temporary table", who, u"create temp table command (id integer)"_qs);
            attack("a table", who, u"create table public.mine (id integer)"_qs);
            attack("a schema", who, u"create schema mine"_qs);
            attack("code", who, u"do $$ begin end $$"_qs);
            attack("sleep", who, u"select pg_sleep(0)"_qs);
            attack("an advisory lock", who, u"select pg_advisory_lock(1)"_qs);
            attack("a lock on a table", who, u"begin;\nlock table pa.site in exclusive mode"_qs);
            attack("somebody thrown out", who, u"select pg_terminate_backend(%1)"_qs.arg(backend));
            attack("a limit of the server", who, u"set temp_file_limit = -1"_qs);
        }
    }
    void theHost() { check(); }

    void whoElseIsThere_data()
    {
        addColumns();
        for (const QString& who : { u"contact"_qs, u"portal"_qs, u"operator"_qs }) {
            for (const char* view : { "pg_roles", "pg_user", "pg_shadow", "pg_authid", "pg_group", "pg_auth_members",
                     "pg_stat_activity", "pg_stat_ssl", "pg_stat_replication", "pg_db_role_setting" })
                attack(view, who, u"select * from %1"_qs.arg(QLatin1String(view)));
            attack("a name by its number", who, u"select pg_get_userbyid(10)"_qs);
            attack("who is active", who, u"select pg_stat_get_activity(null)"_qs);
        }
        // Residual (SECURITY.md 3): a cast names a role, which is why names are opaque.
        attack("a name by a cast", u"contact"_qs, u"select cast(cast(10 as oid) as regrole)"_qs, u"postgres"_qs);
    }
    void whoElseIsThere() { check(); }

    void aFourthConnectionOfACustomerIsRefused()
    {
        // Those of the attacks before have to be gone.
        QTRY_COMPARE(
            rawSql(m_server->url(),
                u"select count(*) from pg_stat_activity where usename = '%1'"_qs.arg(m_server->login(u"contact"_qs))),
            QStringList { u"0"_qs });
        QStringList errors;
        for (int number = 0; number < 4; ++number) {
            const DatabaseUrl url = m_server->urlOf(u"contact"_qs);
            QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_qs, QString::number(number));
            handle.setDatabaseName(url.database);
            handle.setHostName(url.hosts.first().name);
            handle.setPort(url.hosts.first().port);
            handle.setUserName(url.user);
            errors.append(handle.open() ? QString() : u"refused"_qs);
        }
        for (int number = 0; number < 4; ++number)
            QSqlDatabase::removeDatabase(QString::number(number));
        QCOMPARE(errors, (QStringList { {}, {}, {}, u"refused"_qs }));
    }

private:
    void check()
    {
        QFETCH(QString, who);
        QFETCH(QString, statement);
        QFETCH(QString, outcome);
        QCOMPARE(m_server->attempt(who, statement), outcome);
    }

    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(attacks, AttacksTest)
#include "tst_attacks.moc"
