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
