// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/documents.h"

namespace padesk {
namespace {

QString fullName(const QString& family, const QString& given)
{
    return QString(family + QLatin1Char(' ') + given).trimmed();
}

/** The numbers of the site, and what the office says of itself. */
QJsonObject commonValues(const RuleContext& context, const Site* site)
{
    QJsonObject values = context.policy.office;
    values.insert(QStringLiteral("issued_on"), context.today().toString(Qt::ISODate));
    if (!site)
        return values;
    values.insert(QStringLiteral("site_number"), site->siteNumber);
    values.insert(QStringLiteral("contract"), contractText(site->contract));
    values.insert(QStringLiteral("agreement_number"), site->agreementNumber);
    values.insert(QStringLiteral("icn"), site->icn);
    values.insert(QStringLiteral("sales_rep"), site->salesRep);
    values.insert(QStringLiteral("registered_on"), site->registeredOn.toString(Qt::ISODate));
    return values;
}

void insertAddressee(QJsonObject& values, const Addressee& to)
{
    values.insert(QStringLiteral("company"), to.company);
    values.insert(QStringLiteral("department"), to.department);
    values.insert(QStringLiteral("contact_name"), to.name);
    values.insert(QStringLiteral("postal_code"), to.postalCode);
    values.insert(QStringLiteral("address"), to.address);
    values.insert(QStringLiteral("tel"), to.tel);
    values.insert(QStringLiteral("fax"), to.fax);
    values.insert(QStringLiteral("contact_email"), to.email);
}

QJsonObject contentOf(const RuleContext& context, const Outgoing& outgoing)
{
    QJsonObject values = commonValues(context, outgoing.site);
    insertAddressee(values, outgoing.to);
    if (outgoing.requestId)
        values.insert(QStringLiteral("request_number"), requestNumber(*outgoing.requestId));
    else if (outgoing.nominationId)
        values.insert(QStringLiteral("request_number"), nominationNumber(*outgoing.nominationId));
    for (auto it = outgoing.values.begin(); it != outgoing.values.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

Document documentOf(const RuleContext& context, const Outgoing& outgoing)
{
    Document document;
    document.kind = outgoing.kind;
    const bool known = outgoing.to.language == QLatin1String("ja") || outgoing.to.language == QLatin1String("en");
    document.language = known ? outgoing.to.language : context.policy.letterLanguage;
    if (outgoing.site)
        document.siteId = outgoing.site->id;
    document.memberId = outgoing.memberId;
    document.nominationId = outgoing.nominationId;
    document.requestId = outgoing.requestId;
    document.content = contentOf(context, outgoing);
    document.createdAt = context.now;
    return document;
}

} // namespace

Addressee addresseeAt(const Site& site, const Member* person)
{
    Addressee to { site.company, site.department, {}, site.postalCode, site.address, site.tel, site.fax, {}, {} };
    if (!person)
        return to;
    to.name = fullName(person->family, person->given);
    to.email = person->email;
    to.language = person->language;
    if (!person->department.isEmpty())
        to.department = person->department;
    if (!person->tel.isEmpty())
        to.tel = person->tel;
    return to;
}

Addressee addresseeOf(const Nomination& nomination)
{
    return { nomination.company, nomination.department, fullName(nomination.family, nomination.given),
        nomination.postalCode, nomination.address, nomination.tel, {}, nomination.email, {} };
}

QJsonObject destinationOf(const Addressee& to, Channel channel)
{
    if (channel == Channel::Fax)
        return to.fax.isEmpty() ? QJsonObject() : QJsonObject { { QStringLiteral("fax"), to.fax } };
    if (channel == Channel::Email)
        return to.email.isEmpty() ? QJsonObject() : QJsonObject { { QStringLiteral("email"), to.email } };
    if (to.postalCode.isEmpty() || to.address.isEmpty())
        return {};
    return { { QStringLiteral("name"), to.name }, { QStringLiteral("company"), to.company },
        { QStringLiteral("department"), to.department }, { QStringLiteral("postal_code"), to.postalCode },
        { QStringLiteral("address"), to.address } };
}

Channel bestChannel(const Addressee& to)
{
    if (!to.email.isEmpty())
        return Channel::Email;
    return to.fax.isEmpty() ? Channel::Post : Channel::Fax;
}

Delivery queueDocument(RuleContext& context, const Outgoing& outgoing)
{
    const Document document = context.draft.insert(documentOf(context, outgoing), QStringLiteral("write"));
    Delivery delivery;
    delivery.documentId = document.id;
    delivery.siteId = document.siteId;
    delivery.channel = outgoing.channel;
    delivery.destination = destinationOf(outgoing.to, outgoing.channel);
    delivery.carriesPasscode = outgoing.carriesPasscode;
    delivery.notBefore = outgoing.notBefore;
    delivery.createdAt = context.now;
    delivery.state = outgoing.notBefore.isValid() ? DeliveryState::Scheduled : DeliveryState::Queued;
    if (delivery.destination.isEmpty()) {
        delivery.state = DeliveryState::Held;
        delivery.lastError = QString::fromLatin1(destinationMissingError);
    }
    return context.draft.insert(delivery, QStringLiteral("queue"));
}

DocumentKind documentKind(GuideDocument document)
{
    switch (document) {
    case GuideDocument::PaContractNotice:
        return DocumentKind::PaContractNotice;
    case GuideDocument::PaxRegistrationNotice:
        return DocumentKind::PaxRegistrationNotice;
    case GuideDocument::FctRegistrationNotice:
        return DocumentKind::FctRegistrationNotice;
    case GuideDocument::OnlineGuide:
        break;
    }
    return DocumentKind::OnlineGuide;
}

Delivery queueGuideDocument(RuleContext& context, GuideDocument document, const Site& site, const Member& primary)
{
    Outgoing outgoing;
    outgoing.kind = documentKind(document);
    outgoing.to = addresseeAt(site, &primary);
    outgoing.site = &site;
    outgoing.memberId = primary.id;
    const bool notice = document != GuideDocument::OnlineGuide;
    outgoing.channel = notice ? Channel::Post : bestChannel(outgoing.to);
    // Who is verified needs no passcode any more (F16).
    outgoing.carriesPasscode
        = notice && !primary.verifiedAt.isValid() && passcodeExpected(site.contract, site.registeredOn);
    return queueDocument(context, outgoing);
}

void queueGuideDocuments(RuleContext& context, DocumentEvent event, const Site& site, const Member& primary)
{
    QList<GuideDocument> due = documentsDue(site.contract, event);
    if (site.contract == Contract::Oem && event == DocumentEvent::SiteRegistered && context.policy.oemNoticeAutomatic)
        due.append(GuideDocument::FctRegistrationNotice);
    for (const GuideDocument document : std::as_const(due))
        queueGuideDocument(context, document, site, primary);
}

} // namespace padesk
