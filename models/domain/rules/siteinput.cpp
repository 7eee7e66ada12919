// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/siteinput.h"

#include "models/domain/inputfields.h"
#include "models/domain/rules/fieldreader.h"
#include "models/domain/rules/primary.h"

namespace padesk {
namespace {

QJsonObject contractParameter(Contract contract)
{
    return { { QStringLiteral("contract"), contractText(contract) } };
}

/** F7: only PA has an agreement number. */
void readAgreement(FieldReader& reader, Site& site)
{
    const QString typed = reader.raw("agreement_number");
    const bool wanted = site.contract == Contract::Pa;
    if (wanted == isBlank(typed))
        reader.refuse(wanted ? refusal::agreementMissing : refusal::agreementForPaOnly, "agreement_number",
            contractParameter(site.contract));
    if (!wanted || !reader.isGood())
        return;
    const Parsed<QString> number = parseAgreementNumber(typed);
    if (number)
        site.agreementNumber = *number;
    else
        reader.refuse("agreement_number", number.error());
}

/** F10, C4: FCT and OEM have an IBM customer number in its place. */
void readIcn(FieldReader& reader, Site& site, const Policy& policy)
{
    const QString typed = reader.raw("icn");
    const bool wanted = !isPassportAdvantage(site.contract);
    if (wanted == isBlank(typed))
        reader.refuse(wanted ? refusal::icnMissing : refusal::icnForbidden, "icn", contractParameter(site.contract));
    if (!wanted || !reader.isGood())
        return;
    const Parsed<QString> number = parseIcn(typed, policy.icnLength);
    if (number)
        site.icn = *number;
    else
        reader.refuse("icn", number.error());
}

void readAddress(FieldReader& reader, Site& site)
{
    site.company = reader.line("company", lineMaxLength, Need::Required);
    site.companyKana = reader.parsed("company_kana", parseKana);
    site.department = reader.line("department", lineMaxLength);
    site.postalCode = reader.parsed("postal_code", parsePostalCode);
    site.address = reader.line("address", lineMaxLength);
    site.tel = reader.parsed("tel", parsePhone);
    site.fax = reader.parsed("fax", parsePhone);
}

void readDates(FieldReader& reader, Site& site, QDate today)
{
    site.contractedOn = reader.day("contracted_on", Need::Required);
    site.registeredOn = reader.day("registered_on");
    site.firstOrderOn = reader.day("first_order_on");
    if (reader.isGood() && site.contractedOn > today)
        reader.refuse(refusal::contractedInFuture, "contracted_on",
            { { QStringLiteral("day"), site.contractedOn.toString(Qt::ISODate) } });
}

Member readContact(FieldReader& reader)
{
    Member contact;
    contact.role = MemberRole::Primary;
    contact.slot = 0;
    contact.state = MemberState::Registered;
    contact.family = reader.line("contact_family", nameMaxLength, Need::Required);
    contact.given = reader.line("contact_given", nameMaxLength);
    contact.familyKana = reader.parsed("contact_family_kana", parseKana);
    contact.givenKana = reader.parsed("contact_given_kana", parseKana);
    contact.email = reader.parsed("contact_email", parseEmail);
    setAccess(contact, primaryAccess());
    return contact;
}

std::optional<SnsPeriod> readSns(FieldReader& reader)
{
    SnsPeriod period;
    period.validFrom = reader.day("sns_from");
    period.validTo = reader.day("sns_to");
    const bool from = period.validFrom.isValid();
    const bool to = period.validTo.isValid();
    if (!from && !to)
        return std::nullopt;
    if (from != to)
        reader.refuse(from ? "sns_to" : "sns_from", InputProblem { problem::required.toString(), {} });
    else if (period.validTo < period.validFrom)
        reader.refuse(
            refusal::periodReversed, "sns_to", { { QStringLiteral("from"), period.validFrom.toString(Qt::ISODate) } });
    return period;
}

} // namespace

tl::expected<SiteInput, Refusal> siteFromFields(const QJsonObject& fields, const Policy& policy, QDate today)
{
    FieldReader reader(fields);
    SiteInput input;
    input.site.siteNumber = reader.parsed("site_number", parseSiteNumber, Need::Required);
    input.site.contract = reader.choice<Contract>("contract");
    readAgreement(reader, input.site);
    readIcn(reader, input.site, policy);
    readAddress(reader, input.site);
    input.contact = readContact(reader);
    readDates(reader, input.site, today);
    input.sns = readSns(reader);
    input.site.salesRep = reader.line("sales_rep", nameMaxLength);
    reader.refuseOthers();
    if (!reader.isGood())
        return tl::unexpected<Refusal>(*reader.refusal());
    return input;
}

} // namespace padesk
