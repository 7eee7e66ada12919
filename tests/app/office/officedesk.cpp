// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/officedesk.h"

#include "app/demo/democreate.h"
#include "models/store/commandprocessor.h"
#include "models/store/migrations.h"
#include "tests/support/rawsql.h"

#include <QJsonArray>

namespace padesk::test {
namespace {

std::unique_ptr<Database> opened(const DatabaseUrl& url)
{
    auto database = Database::open(url);
    if (!database)
        qFatal("open: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

OfficeDesk::OfficeDesk(PgCluster& cluster)
    : m_url(cluster.createDatabase())
{
    const auto database = opened(m_url);
    DemoOptions options;
    options.size = { 200, 800 };
    // The desks of this office work by the server's clock.
    options.today = QDate::currentDate().addDays(-1);
    options.staff.supervisor = chief().name;
    options.staff.supervisorName = u"責任者 一郎"_qs;
    const auto made = upgrade(*database).and_then([&](const SchemaStatus&) { return createDemo(*database, options); });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    addLogin(u"viewer"_qs, u"viewer"_qs, u"閲覧 次郎"_qs);
    addLogin(u"operator"_qs, u"operator"_qs, u"担当 花子"_qs);
    addLogin(u"second operator"_qs, u"operator"_qs, u"担当 三郎"_qs);
    addLogin(u"supervisor"_qs, u"supervisor"_qs, u"課長 四郎"_qs);
    addLogin(u"admin"_qs, u"admin"_qs, u"管理 五郎"_qs);
    addLogin(u"worker"_qs, u"worker"_qs, u"worker"_qs);
    addLogin(u"contact"_qs, u"contact"_qs, u"窓口 六郎"_qs,
        rows(u"select s.site_number || '/' || m.ibm_id from pa.member m join pa.site s on s.id = m.site_id "
             "where m.role = 'primary' and m.state = 'active' and m.ibm_id <> '' and s.state = 'active' "
             "order by m.id limit 1"_qs)
            .value(0));
}

void OfficeDesk::addLogin(const QString& who, const QString& role, const QString& name, const QString& member)
{
    QJsonObject payload { { u"role"_qs, role }, { u"name"_qs, name }, { u"keep"_qs, true } };
    if (!member.isEmpty())
        payload.insert(u"members"_qs, QJsonArray { member });
    m_logins.insert(who, send(u"login.create"_qs, payload).value(u"login"_qs).toString());
}

DatabaseUrl OfficeDesk::urlOf(const QString& who) const
{
    DatabaseUrl url = m_url;
    url.user = m_logins.value(who);
    if (url.user.isEmpty())
        qFatal("nobody is called %s", qPrintable(who));
    return url;
}

QJsonObject OfficeDesk::send(const QString& kind, const QJsonObject& payload)
{
    const auto database = opened(m_url);
    const auto results = CommandProcessor(*database).submit(chief(), { { QUuid::createUuid(), kind, payload } });
    if (!results || !results->first().applied)
        qFatal(
            "%s: %s", qPrintable(kind), qPrintable(results ? results->first().refusal.code : results.error().detail));
    return results->first().answer;
}

QStringList OfficeDesk::rows(const QString& query) const
{
    return rawSql(m_url, query);
}

} // namespace padesk::test
