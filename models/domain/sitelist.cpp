// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"
#include "models/domain/inputfields.h"
#include "models/domain/listformat.h"
#include "models/domain/refusal.h"

namespace padesk {
namespace {

Parsed<QJsonValue> contract(QStringView cell)
{
    return cell::choice(cell, u"contract", u"PA|PAX|OEM|FCT");
}

Parsed<QJsonValue> agreementNumber(QStringView cell)
{
    return parseAgreementNumber(cell).map([](const QString& text) { return QJsonValue(text); });
}

Parsed<QJsonValue> icn(QStringView cell)
{
    return parseIcn(cell).map([](const QString& text) { return QJsonValue(text); });
}

ColumnProblem columnProblem(QLatin1String column, const char* code, const QString& contractText)
{
    return { column, { QString::fromLatin1(code), { { QStringLiteral("contract"), contractText } } } };
}

/** S&S runs from a day to a later one; one of them alone is a slip. */
QList<ColumnProblem> checkPeriod(const QJsonObject& row)
{
    const QLatin1String first("sns_from");
    const QLatin1String last("sns_to");
    const QString from = row.value(first).toString();
    const QString to = row.value(last).toString();
    if (from.isEmpty() != to.isEmpty())
        return { { from.isEmpty() ? first : last, { problem::required.toString(), {} } } };
    if (to < from)
        return { { last, { QString::fromLatin1(refusal::periodReversed), { { QStringLiteral("from"), from } } } } };
    return {};
}

/** The agreement number belongs to PA alone, the IBM customer number to OEM and FCT (DOMAIN.md 1.9); S&S runs forward.
 */
QList<ColumnProblem> checkRow(const QJsonObject& row)
{
    const QLatin1String agreement("agreement_number");
    const QLatin1String customer("icn");
    QList<ColumnProblem> problems;
    const QString text = row.value(QLatin1String("contract")).toString();
    if (const std::optional<Contract> contract = contractFromText(text)) {
        const bool pa = *contract == Contract::Pa;
        if (pa != row.contains(agreement))
            problems.append(
                columnProblem(agreement, pa ? refusal::agreementMissing : refusal::agreementForPaOnly, text));
        const bool needsIcn = !isPassportAdvantage(*contract);
        if (needsIcn != row.contains(customer))
            problems.append(columnProblem(customer, needsIcn ? refusal::icnMissing : refusal::icnForbidden, text));
    }
    problems.append(checkPeriod(row));
    return problems;
}

} // namespace

const ListFormat& siteListFormat()
{
    static const ListFormat format {
        QLatin1String("sites"),
        {
            { QLatin1String("site_number"), cell::siteNumber, true },
            { QLatin1String("contract"), contract, true },
            { QLatin1String("agreement_number"), agreementNumber },
            { QLatin1String("icn"), icn },
            { QLatin1String("company"), cell::line, true },
            { QLatin1String("company_kana"), cell::kana },
            { QLatin1String("department"), cell::line },
            { QLatin1String("postal_code"), cell::postalCode },
            { QLatin1String("address"), cell::line },
            { QLatin1String("tel"), cell::phone },
            { QLatin1String("fax"), cell::phone },
            { QLatin1String("contact_family"), cell::name, true },
            { QLatin1String("contact_given"), cell::name },
            { QLatin1String("contact_family_kana"), cell::kana },
            { QLatin1String("contact_given_kana"), cell::kana },
            { QLatin1String("contact_email"), cell::email },
            { QLatin1String("contracted_on"), cell::date, true },
            { QLatin1String("registered_on"), cell::date },
            { QLatin1String("first_order_on"), cell::date },
            { QLatin1String("sns_from"), cell::date },
            { QLatin1String("sns_to"), cell::date },
            { QLatin1String("sales_rep"), cell::name },
        },
        checkRow,
        true,
    };
    return format;
}

} // namespace padesk
