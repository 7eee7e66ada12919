// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/caseloading.h"

#include "models/domain/inputfields.h"

#include <QJsonArray>
#include <QSet>

namespace padesk {
namespace {

QString text(const Command& command, const char* name)
{
    return command.payload.value(QLatin1String(name)).toString();
}

QString siteNumberOf(const QJsonObject& row)
{
    const QString typed = row.value(QLatin1String("site_number")).toString();
    return parseSiteNumber(typed).value_or(typed);
}

void loadImportMembers(const QJsonArray& rows, CaseSource& source, CaseFile& file)
{
    QSet<QPair<qint64, QString>> seen;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const auto site = file.importSites.constFind(siteNumberOf(row));
        if (site == file.importSites.constEnd())
            continue;
        const QString ibmId = row.value(QLatin1String("ibm_id")).toString();
        const QString key = emailKey(isBlank(ibmId) ? row.value(QLatin1String("email")).toString() : ibmId);
        if (key.isEmpty() || seen.contains({ site->id, key }))
            continue;
        seen.insert({ site->id, key });
        if (const auto member = source.one(lookup::openMemberByIdentity, { site->id, key }); member && !member->slot)
            file.importMembers[site->id].append(*member);
    }
}

void loadLoginMembers(const Command& command, CaseSource& source, CaseFile& file)
{
    for (const QJsonValue& item : command.payload.value(QLatin1String("members")).toArray()) {
        const QString name = item.toString();
        const auto number = parseSiteNumber(name.section(QLatin1Char('/'), 0, 0));
        const auto site = number ? source.one(lookup::siteByNumber, { *number }) : std::nullopt;
        const QString key = emailKey(name.section(QLatin1Char('/'), 1));
        if (!site || key.isEmpty())
            continue;
        if (const auto member = source.one(lookup::openMemberByIdentity, { site->id, key }))
            file.loginMembers.insert(name, *member);
    }
}

QList<qint64> redactableEvents(const Command& command, CaseSource& source)
{
    QList<qint64> wanted;
    for (const QJsonValue& number : command.payload.value(QLatin1String("events")).toArray())
        wanted.append(number.toInteger());
    return source.redactableEvents(wanted);
}

} // namespace

void loadImport(const Command& command, CaseSource& source, CaseFile& file)
{
    const QJsonArray rows = command.payload.value(QLatin1String("rows")).toArray();
    QStringList numbers;
    for (const QJsonValue row : rows)
        numbers.append(siteNumberOf(row.toObject()));
    numbers.removeDuplicates();
    const bool sites = text(command, "list") == QLatin1String("sites");
    for (const Site& site : source.sitesByNumbers(numbers)) {
        file.importSites.insert(site.siteNumber, site);
        file.importMembers.insert(site.id, source.all(lookup::slotHoldersOfSite, { site.id }));
        if (sites)
            file.importSns.insert(site.id, source.all(lookup::snsPeriodsOfSite, { site.id }));
    }
    if (!sites)
        loadImportMembers(rows, source, file);
}

void loadAdministration(const Command& command, const Actor& actor, CaseSource& source, CaseFile& file)
{
    const QString& kind = command.kind;
    const bool creates = kind == QLatin1String("login.create");
    if (kind == QLatin1String("settings.set"))
        file.setting = source.one(lookup::settingByKey, { text(command, "key") });
    else if (kind == QLatin1String("template.set"))
        file.letterTemplate = source.one(lookup::templateOf, { text(command, "template"), text(command, "language") });
    else if (kind == QLatin1String("holiday.set"))
        file.holiday = source.one(lookup::holidayOn, { QDate::fromString(text(command, "day"), Qt::ISODate) });
    else if (kind == QLatin1String("login.disable"))
        file.login = source.one(lookup::loginByRole, { text(command, "login") });
    else if (kind == QLatin1String("login.set_password_changed"))
        file.login = source.one(lookup::loginByRole, { actor.name });
    else if (creates)
        loadLoginMembers(command, source, file);
    else if (kind == QLatin1String("view.save"))
        file.view = source.one(lookup::viewOf, { actor.name, text(command, "name") });
    else if (kind == QLatin1String("event.redact"))
        file.redactableEvents = redactableEvents(command, source);
    if (creates || kind == QLatin1String("login.disable"))
        file.staff = source.one(lookup::staffByOsUser, { text(command, creates ? "os_user" : "login") });
}

} // namespace padesk
