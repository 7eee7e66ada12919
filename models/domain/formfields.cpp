// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/formfields.h"

#include "models/domain/inputfields.h"
#include "models/domain/rules/siteinput.h"

namespace padesk {
namespace {

enum class Form { Line, Long, Name, SiteNumber, Agreement, Icn, PostalCode, Phone, Email, Kana, Roman, Day };

Form formOf(const QString& key)
{
    static const QHash<QString, Form> forms {
        { QStringLiteral("site_number"), Form::SiteNumber },
        { QStringLiteral("agreement_number"), Form::Agreement },
        { QStringLiteral("icn"), Form::Icn },
        { QStringLiteral("postal_code"), Form::PostalCode },
        { QStringLiteral("tel"), Form::Phone },
        { QStringLiteral("fax"), Form::Phone },
        { QStringLiteral("email"), Form::Email },
        { QStringLiteral("ibm_id"), Form::Email },
        { QStringLiteral("new_ibm_id"), Form::Email },
        { QStringLiteral("company_kana"), Form::Kana },
        { QStringLiteral("family_kana"), Form::Kana },
        { QStringLiteral("given_kana"), Form::Kana },
        { QStringLiteral("family_roman"), Form::Roman },
        { QStringLiteral("given_roman"), Form::Roman },
        { QStringLiteral("family"), Form::Name },
        { QStringLiteral("given"), Form::Name },
        { QStringLiteral("sales_rep"), Form::Name },
        { QStringLiteral("contracted_on"), Form::Day },
        { QStringLiteral("registered_on"), Form::Day },
        { QStringLiteral("first_order_on"), Form::Day },
        { QStringLiteral("sns_from"), Form::Day },
        { QStringLiteral("sns_to"), Form::Day },
        { QStringLiteral("valid_from"), Form::Day },
        { QStringLiteral("valid_to"), Form::Day },
        { QStringLiteral("expires_on"), Form::Day },
        { QStringLiteral("reason"), Form::Long },
        { QStringLiteral("evidence"), Form::Long },
    };
    constexpr QLatin1String contact("contact_");
    return forms.value(key.startsWith(contact) ? key.mid(contact.size()) : key, Form::Line);
}

} // namespace

Parsed<QString> readFormField(const QString& key, const QString& typed, const Policy& policy)
{
    if (isBlank(typed))
        return QString();
    switch (formOf(key)) {
    case Form::Line:
        return parseText(typed, lineMaxLength, false);
    case Form::Long:
        return parseLongText(typed, lineMaxLength, false);
    case Form::Name:
        return parseText(typed, nameMaxLength, false);
    case Form::SiteNumber:
        return parseSiteNumber(typed);
    case Form::Agreement:
        return parseAgreementNumber(typed);
    case Form::Icn:
        return parseIcn(typed, policy.icnLength);
    case Form::PostalCode:
        return parsePostalCode(typed);
    case Form::Phone:
        return parsePhone(typed);
    case Form::Email:
        return parseEmail(typed);
    case Form::Kana:
        return parseKana(typed);
    case Form::Roman:
        return parseRoman(typed);
    case Form::Day:
        return parseDate(typed).map([](QDate day) { return day.toString(Qt::ISODate); });
    }
    return QString();
}

QString shownFormField(const QString& key, const QString& stored)
{
    switch (formOf(key)) {
    case Form::PostalCode:
        return formatPostalCode(stored);
    case Form::Phone:
        return formatPhone(stored);
    case Form::Day:
        return QString(stored).replace(u'-', u'/');
    default:
        return stored;
    }
}

bool siteHasField(const QString& key, Contract contract)
{
    if (key == QLatin1String("agreement_number"))
        return contract == Contract::Pa;
    if (key == QLatin1String("icn") || key == QLatin1String("sales_rep"))
        return !isPassportAdvantage(contract);
    if (key == QLatin1String("first_order_on"))
        return contract == Contract::Pax;
    return true;
}

bool siteNeedsField(const QString& key, Contract contract)
{
    static const QStringList always { QStringLiteral("site_number"), QStringLiteral("contract"),
        QStringLiteral("company"), QStringLiteral("contact_family"), QStringLiteral("contracted_on") };
    if (key == QLatin1String("agreement_number") || key == QLatin1String("icn"))
        return siteHasField(key, contract);
    return always.contains(key);
}

} // namespace padesk
