// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/officeserver.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace padesk;
using namespace padesk::test;

namespace {
QString submit(const QString& json)
{
    return u"select outcome from pa_api.submit(array['%1'::jsonb])"_qs.arg(json);
}

/** A whole command with one part put in another's place. */
QString command(const QString& part = {}, const QString& other = {})
{
    QString json = u"{\"id\":\"6f1c0000-0000-4000-8000-000000000001\",\"kind\":\"case.note\",\"payload\":{},"
                   "\"fingerprint\":\"%1\"}"_qs.arg(QString(64, u'b'));
    return part.isEmpty() ? json : json.replace(part, other);
}
} // namespace

/** The only way to write for people who sign in, and how they may abuse it (SECURITY.md 3). */
class SubmitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OfficeServer>(); }
    void cleanup() { m_server.reset(); }

    void whatIsNoCommandIsNotTaken_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a number") << submit(u"1"_qs);
        QTest::newRow("nothing in it") << submit(u"{}"_qs);
        QTest::newRow("no id") << submit(command(u"\"id\""_qs, u"\"key\""_qs));
        QTest::newRow("an id that is none") << submit(command(u"6f1c0000-"_qs, u"6f1c-"_qs));
        QTest::newRow("a kind that is none") << submit(command(u"case.note"_qs, u"case.note; drop table"_qs));
        QTest::newRow("a payload that is no object") << submit(command(u"\"payload\":{}"_qs, u"\"payload\":[]"_qs));
        QTest::newRow("a fingerprint that is none") << submit(command(u"bbbb"_qs, u"zzzz"_qs));
        QTest::newRow("too large") << submit(
            command(u"\"payload\":{}"_qs, u"\"payload\":{\"text\":\"%1\"}"_qs.arg(QString(200'000, u'x'))));
        QTest::newRow("too many") << u"select outcome from pa_api.submit(array_fill('1'::jsonb, array[1001]))"_qs;
    }
    void whatIsNoCommandIsNotTaken()
    {
        QFETCH(QString, statement);
        QCOMPARE(m_server->attempt(u"contact"_qs, statement), u"PA008"_qs);
        QCOMPARE(m_server->attempt(u"contact"_qs, submit(command())), u"accepted"_qs);
    }

    void nobodySpeaksForAnother()
    {
        const QString forged = command(u"\"payload\""_qs,
            u"\"actor\":\"%1\",\"received_at\":\"2020-01-01\",\"payload\""_qs.arg(m_server->login(u"admin"_qs)));
        QCOMPARE(m_server->attempt(u"contact"_qs, submit(forged)), u"accepted"_qs);
        QCOMPARE(rawSql(m_server->url(),
                     u"select actor, received_at > now() - interval '1 hour' from pa.command where result is null"_qs),
            QStringList { m_server->login(u"contact"_qs) + u"|true"_qs });
    }

    void anIdBelongsToWhoUsedIt()
    {
        QCOMPARE(m_server->attempt(u"contact"_qs, submit(command())), u"accepted"_qs);
        QCOMPARE(m_server->attempt(u"contact"_qs, submit(command())), u"known"_qs);
        QCOMPARE(m_server->attempt(u"contact"_qs, submit(command(u"bbbb"_qs, u"cccc"_qs))), u"other_content"_qs);
        QCOMPARE(m_server->attempt(u"other contact"_qs, submit(command(u"bbbb"_qs, u"cccc"_qs))), u"accepted"_qs);
        m_server->applyAll();
        const QString result
            = u"select count(*) from pa_api.result(array['6f1c0000-0000-4000-8000-000000000001'::uuid])"_qs;
        QCOMPARE(m_server->attempt(u"contact"_qs, result), u"1"_qs);
        QCOMPARE(m_server->attempt(u"portal"_qs, result), u"0"_qs);
    }

    void aContactCannotFloodTheQueue()
    {
        const QString many
            = u"select count(*) from pa_api.submit((select array_agg(jsonb_set('%1', '{id}', "
              "to_jsonb(md5(n::text)::uuid::text))) from generate_series(%2, %3) as n))"_qs.arg(command());
        QCOMPARE(m_server->attempt(u"contact"_qs, many.arg(1).arg(200)), u"200"_qs);
        QCOMPARE(m_server->attempt(u"contact"_qs, many.arg(201).arg(201)), u"PA008"_qs);
        QCOMPARE(m_server->attempt(u"other contact"_qs, many.arg(1).arg(1)), u"1"_qs);
    }

    void aPasswordComesFirst()
    {
        QCOMPARE(m_server->attempt(u"new contact"_qs, submit(command())), u"PA002"_qs);
        QCOMPARE(
            m_server->attempt(u"new contact"_qs, submit(command(u"case.note"_qs, u"login.set_password_changed"_qs))),
            u"accepted"_qs);
        QCOMPARE(m_server->applyAll(), QStringList { QString() });
        QCOMPARE(
            m_server->attempt(u"new contact"_qs, u"select site_number from pa_api.contact_sites()"_qs), u"7000001"_qs);
    }

    void whatIsNotOnesBusinessIsRefused_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("payload");
        const QJsonObject add { { u"site_number"_qs, u"7000002"_qs }, { u"role"_qs, u"user"_qs },
            { u"ibm_id"_qs, u"new@example.co.jp"_qs }, { u"email"_qs, u"new@example.co.jp"_qs },
            { u"family"_qs, u"新"_qs }, { u"given"_qs, u"人"_qs }, { u"access"_qs, u"download"_qs } };
        QTest::newRow("another site's user") << u"contact"_qs << u"member.add"_qs << add;
        QTest::newRow("another site's nomination") << u"contact"_qs << u"nomination.approve"_qs
                                                   << QJsonObject { { u"nomination"_qs, u"N-0000003"_qs },
                                                          { u"role"_qs, u"user"_qs }, { u"access"_qs, u"full"_qs } };
        QTest::newRow("the office's nomination") << u"contact"_qs << u"nomination.approve"_qs
                                                 << QJsonObject { { u"nomination"_qs, u"N-0000002"_qs },
                                                        { u"role"_qs, u"primary"_qs }, { u"access"_qs, u"full"_qs } };
        QTest::newRow("a login") << u"contact"_qs << u"login.create"_qs
                                 << QJsonObject { { u"role"_qs, u"admin"_qs }, { u"name"_qs, u"me"_qs } };
        QTest::newRow("a login, by an operator")
            << u"operator"_qs << u"login.create"_qs
            << QJsonObject { { u"role"_qs, u"admin"_qs }, { u"name"_qs, u"me"_qs } };
        QTest::newRow("a setting") << u"supervisor"_qs << u"settings.set"_qs
                                   << QJsonObject { { u"key"_qs, u"policy"_qs }, { u"value"_qs, QJsonObject {} } };
        QTest::newRow("what only the portal knows")
            << u"contact"_qs << u"sign_in.record"_qs
            << QJsonObject { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
                   { u"at"_qs, u"2026-11-20T01:00:00Z"_qs } };
        QTest::newRow("a decision, by who may only look")
            << u"viewer"_qs << u"nomination.approve"_qs
            << QJsonObject { { u"nomination"_qs, u"N-0000002"_qs }, { u"role"_qs, u"user"_qs },
                   { u"access"_qs, u"full"_qs } };
    }
    void whatIsNotOnesBusinessIsRefused()
    {
        QFETCH(QString, who);
        QFETCH(QString, kind);
        QFETCH(QJsonObject, payload);
        const QString before = rawSql(m_server->url(), rows()).join(u'\n');
        QCOMPARE(m_server->attempt(who, OfficeServer::submitting(kind, payload)), u"accepted"_qs);
        const QStringList codes = m_server->applyAll();
        QCOMPARE(codes.size(), 1);
        QVERIFY2(
            codes.first().startsWith(u"PA-ACC-"_qs) || codes.first() == u"PA-NOM-001"_qs, qPrintable(codes.first()));
        QCOMPARE(rawSql(m_server->url(), rows()).join(u'\n'), before);
    }

private:
    /** All that such a command could change. */
    static QString rows()
    {
        return u"select m::text from pa.member m union all select n::text from pa.nomination n "
               "union all select l::text from pa.login l union all select s::text from pa.setting s order by 1"_qs;
    }

    std::unique_ptr<OfficeServer> m_server;
};

PADESK_TEST(submit, SubmitTest)
#include "tst_submit.moc"
