// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/officeserver.h"

#include "models/store/commandqueue.h"
#include "models/store/migrations.h"
#include "tests/support/rawsql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace padesk::test {
namespace {

const Sender chief { QStringLiteral("chief"), true };

QJsonObject site(const QString& number, const QString& contact)
{
    return { { u"site_number"_qs, number }, { u"contract"_qs, u"PA"_qs }, { u"agreement_number"_qs, u"12345"_qs },
        { u"company"_qs, u"株式会社青空商事"_qs }, { u"contact_family"_qs, u"山田"_qs },
        { u"contact_given"_qs, u"太郎"_qs }, { u"contact_email"_qs, contact },
        { u"contracted_on"_qs, u"2005-04-01"_qs } };
}

QJsonObject nomination(const QString& number, const QString& email, bool primary)
{
    return { { u"site_number"_qs, number }, { u"claims_primary"_qs, primary }, { u"ibm_id"_qs, email },
        { u"email"_qs, email }, { u"family"_qs, u"鈴木"_qs }, { u"given"_qs, u"花子"_qs },
        { u"family_kana"_qs, u"スズキ"_qs }, { u"given_kana"_qs, u"ハナコ"_qs }, { u"family_roman"_qs, u"Suzuki"_qs },
        { u"given_roman"_qs, u"Hanako"_qs }, { u"tel"_qs, u"03-1234-5678"_qs },
        { u"company"_qs, u"株式会社青空商事"_qs }, { u"postal_code"_qs, u"100-0013"_qs },
        { u"address"_qs, u"東京都千代田区霞が関1-2-3"_qs } };
}

} // namespace

OfficeServer::OfficeServer()
    : m_temp(Engine::Postgresql, TempDatabase::Content::Nothing)
    , m_database(m_temp.open())
{
    // Not a copy of another database: PostgreSQL leaves the privileges on a database out of a copy.
    if (const auto done = upgrade(*m_database); !done)
        qFatal("%s", qPrintable(done.error().detail));
    m_processor = std::make_unique<CommandProcessor>(*m_database);
    if (!m_processor->found(chief.name, u"所長"_qs))
        qFatal("no first staff row");
    registerSites();
    addLogin(u"contact"_qs, u"contact"_qs, u"7000001/taro@example.co.jp"_qs);
    addLogin(u"other contact"_qs, u"contact"_qs, u"7000002/jiro@example.co.jp"_qs);
    addLogin(u"new contact"_qs, u"contact"_qs, u"7000001/taro@example.co.jp"_qs, false);
    for (const QString& role :
        { u"viewer"_qs, u"operator"_qs, u"supervisor"_qs, u"admin"_qs, u"portal"_qs, u"worker"_qs })
        addLogin(role, role);
}

void OfficeServer::registerSites()
{
    send(u"import.rows"_qs,
        { { u"list"_qs, u"sites"_qs },
            { u"rows"_qs,
                QJsonArray {
                    site(u"7000001"_qs, u"taro@example.co.jp"_qs), site(u"7000002"_qs, u"jiro@example.co.jp"_qs) } } });
    // As after a first sign-in, without the letter and the passcode before it.
    rawSql(url(),
        u"update pa.member set state = 'active', ibm_id = email, ibm_id_key = email, "
        "first_signed_in_at = now() where role = 'primary'"_qs);
    for (const QString& number : { u"7000001"_qs, u"7000002"_qs }) {
        send(u"nomination.submit"_qs, nomination(number, u"hanako@example.co.jp"_qs, false));
        send(u"nomination.submit"_qs, nomination(number, u"saburo@example.co.jp"_qs, true));
    }
}

void OfficeServer::addLogin(const QString& who, const QString& role, const QString& member, bool keep)
{
    QJsonObject payload { { u"role"_qs, role }, { u"name"_qs, who }, { u"keep"_qs, keep } };
    if (!member.isEmpty())
        payload.insert(u"members"_qs, QJsonArray { member });
    m_logins.insert(who, send(u"login.create"_qs, payload).value(u"login"_qs).toString());
}

void OfficeServer::addContact(const QString& who, const QStringList& members, const QString& name)
{
    const QJsonObject payload { { u"role"_qs, u"contact"_qs }, { u"name"_qs, name }, { u"keep"_qs, true },
        { u"members"_qs, QJsonArray::fromStringList(members) } };
    m_logins.insert(who, send(u"login.create"_qs, payload).value(u"login"_qs).toString());
}

void OfficeServer::addMoreForContacts()
{
    addLogin(u"former contact"_qs, u"contact"_qs, u"7000001/taro@example.co.jp"_qs);
    send(u"settings.set"_qs,
        { { u"key"_qs, u"policy"_qs }, { u"value"_qs, QJsonObject { { u"undo_minutes"_qs, 10 } } } });
    for (const QString& number : { u"7000001"_qs, u"7000002"_qs }) {
        const QJsonObject change { { u"from"_qs, QString() }, { u"to"_qs, u"0312345678"_qs } };
        send(u"change_request.submit"_qs,
            { { u"site_number"_qs, number }, { u"source"_qs, u"fax"_qs },
                { u"changes"_qs, QJsonObject { { u"tel"_qs, change } } } });
    }
    const QStringList rows {
        u"update pa.login set enabled = false where role_name = '%1'"_qs.arg(login(u"former contact"_qs)),
        u"update pa.member set granted_by = 'chief'"_qs,
        u"insert into pa.setting (id, key, value, row_version) values (900, 'delivery', '{}', 1)"_qs,
        u"insert into pa.letter_template (id, kind, language, body, row_version) values (900, 'decision', 'ja', 'x', "
        u"1), "
        "(901, 'passcode', 'ja', 'x', 1)"_qs,
        u"insert into pa.sns_period (id, site_id, valid_from, valid_to, product_note, row_version) "
        "select 900 + id, id, '2020-01-01', '2099-12-31', '', 1 from pa.site"_qs,
        u"insert into pa.note (id, subject, subject_id, text, author, row_version) "
        "select 900 + id, 'nomination', id, 'inner', 'chief', 1 from pa.nomination"_qs,
        u"insert into pa.claim (id, subject, subject_id, holder, expires_at, row_version) "
        "select 900 + id, 'nomination', id, 'chief', now(), 1 from pa.nomination"_qs,
        u"insert into pa.document (id, kind, language, site_id, member_id, content, row_version) "
        "select 900 + id, 'passcode', 'ja', site_id, id, '{}', 1 from pa.member where role = 'primary'"_qs,
        u"insert into pa.delivery (id, document_id, site_id, channel, destination, state, carries_passcode, attempts, "
        "last_error, pages_sent, pages_total, started_by, external_id, row_version) "
        "select id, id, site_id, 'post', '{}', 'posted', true, 1, '', 0, 0, 'chief', '', 1 from pa.document where kind = 'passcode'"_qs,
        u"insert into pa.passcode (id, member_id, delivery_id, hash, state, failed_count, issued_by, row_version) "
        "select d.id, o.member_id, d.id, 'secret', 'live', 0, 'chief', 1 from pa.delivery d join pa.document o on o.id "
        "= d.document_id "
        "where d.carries_passcode"_qs,
        u"insert into pa.passcode_request (id, site_id, member_id, source, reference, channel, state, snapshot, "
        "company_confirmed, name_confirmed, destination_confirmed, received_at, released_by, reason_code, reason, "
        "row_version) "
        "select 900 + id, site_id, id, 'phone', '', 'post', 'requested', '{}', false, false, false, now(), 'chief', "
        "'', '', 1 "
        "from pa.member where role = 'primary'"_qs,
    };
    for (const QString& row : rows)
        rawSql(url(), row);
}

DatabaseUrl OfficeServer::urlOf(const QString& who) const
{
    DatabaseUrl url = m_temp.url();
    url.user = m_logins.value(who, who);
    return url;
}

QJsonObject OfficeServer::send(const QString& kind, const QJsonObject& payload)
{
    const auto results = m_processor->submit(chief, { { QUuid::createUuid(), kind, payload } });
    if (!results)
        qFatal("%s: %s", qPrintable(kind), qPrintable(results.error().detail));
    if (!results->first().applied)
        qFatal("%s: %s", qPrintable(kind), qPrintable(results->first().refusal.code));
    return results->first().answer;
}

QString OfficeServer::attempt(const QString& who, const QString& statement) const
{
    return triedRawSql(urlOf(who), statement.split(u";\n"_qs));
}

QString OfficeServer::submitting(const QString& kind, const QJsonObject& payload, const QUuid& id)
{
    const QJsonObject command { { u"id"_qs, id.toString(QUuid::WithoutBraces) }, { u"kind"_qs, kind },
        { u"payload"_qs, payload }, { u"fingerprint"_qs, QString(64, u'a') } };
    QString json = QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact));
    return u"select outcome from pa_api.submit(array['%1'::jsonb])"_qs.arg(json.replace(u'\'', u"''"_qs));
}

void OfficeServer::work()
{
    const auto lease = takeLease(*m_database, u"test"_qs, 60);
    const auto done = lease ? m_processor->applyPending(*lease, 250) : tl::unexpected(lease.error());
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QStringList OfficeServer::applyAll()
{
    const auto lease = takeLease(*m_database, u"test"_qs, 60);
    if (!lease)
        qFatal("%s", qPrintable(lease.error().detail));
    const QString last
        = rawSql(url(), u"select coalesce(max(ordinal), 0) from pa.command where result is not null"_qs).value(0);
    while (true) {
        const auto done = m_processor->applyPending(*lease, 250);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        if (*done == 0)
            break;
    }
    return rawSql(url(),
        u"select coalesce(result ->> 'code', '') from pa.command where actor like '_\\_%' and result is not null "
        "and ordinal > %1 order by ordinal"_qs.arg(last));
}

} // namespace padesk::test
