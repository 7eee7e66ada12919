// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/phonescript.h"

#include "models/domain/desk/membercase.h"
#include "models/domain/desk/sitecase.h"

namespace padesk {
namespace {

QString causeKey(NominationCause cause)
{
    return QStringLiteral("cause.") + enumText(cause);
}

QString fullName(const QString& family, const QString& given)
{
    return QString(family + u' ' + given).trimmed();
}

/** Only what there is: a sentence whose value is missing is left out. */
void insertText(QJsonObject& values, const char* name, const QString& text)
{
    if (!text.isEmpty())
        values.insert(QLatin1String(name), text);
}

void insertDay(QJsonObject& values, const char* name, QDate day)
{
    if (day.isValid())
        values.insert(QLatin1String(name), day.toString(Qt::ISODate));
}

QJsonObject officeValues(const Policy& policy)
{
    QJsonObject values;
    for (const char* name : { "office_tel", "change_form_fax" })
        insertText(values, name, policy.office.value(QLatin1String(name)).toString());
    return values;
}

// ---- Nominations

QJsonObject valuesOf(const NominationCase& one, const Policy& policy)
{
    const Nomination& nomination = one.nomination;
    QJsonObject values = officeValues(policy);
    insertText(values, "nomination", nominationNumber(nomination.id));
    insertText(values, "name", fullName(nomination.family, nomination.given));
    insertText(values, "site_number", one.site ? one.site->siteNumber : nomination.siteNumberEntered);
    insertText(values, "company", one.site ? one.site->company : nomination.company);
    insertText(values, "email", nomination.email.isEmpty() ? nomination.ibmId : nomination.email);
    insertText(values, "reason", nomination.reason);
    insertText(values, "reason_code", nomination.reasonCode);
    if (nomination.duplicateOf)
        insertText(values, "other", nominationNumber(*nomination.duplicateOf));
    return values;
}

// ---- Passcode requests

QJsonObject valuesOf(const RequestCase& one, const Policy& policy)
{
    QJsonObject values = officeValues(policy);
    insertText(values, "request", requestNumber(one.request.id));
    insertText(values, "company", one.site.company);
    insertText(values, "channel", enumText(one.request.channel));
    insertText(values, "reason", one.request.reason);
    insertText(values, "reason_code", one.request.reasonCode);
    insertDay(values, "due_on", one.dueOn);
    if (!one.documents.isEmpty())
        insertDay(values, "sent_on", sentOn(one.documents.first()));
    const bool salesRep = changeChannel(one.site.contract) == ChangeChannel::SalesRep;
    if (salesRep)
        insertText(values, "sales_rep", one.site.salesRep);
    if (changeChannel(one.site.contract) != ChangeChannel::FaxForm)
        values.remove(QLatin1String("change_form_fax"));
    return values;
}

QString requestKey(const RequestCase& one)
{
    switch (one.request.state) {
    case RequestState::Requested:
    case RequestState::Verifying:
        return QStringLiteral("request.verifying");
    case RequestState::Issued:
    case RequestState::Queued:
        return QStringLiteral("request.queued");
    case RequestState::Closed:
        return one.member.verifiedAt.isValid() ? QStringLiteral("passcode.not_needed")
                                               : QStringLiteral("request.closed");
    default:
        return QStringLiteral("request.") + enumText(one.request.state);
    }
}

std::optional<PhoneScript> passcodeScript(const PasscodeStanding* passcode)
{
    if (!passcode)
        return std::nullopt;
    const QJsonObject values { { QStringLiteral("errors"), QString::number(passcode->failedCount) } };
    if (passcode->state == PasscodeState::Locked)
        return PhoneScript { QStringLiteral("passcode.locked"), values };
    if (passcode->state == PasscodeState::Warned)
        return PhoneScript { QStringLiteral("passcode.warned"), values };
    return std::nullopt;
}

} // namespace

QStringList phoneScriptKeys()
{
    QStringList keys;
    for (const QLatin1String cause : EnumText<NominationCause>::names)
        keys.append(QStringLiteral("cause.") + cause);
    for (const char* state : { "unknown_site", "site_review", "on_hold", "office_review", "approved", "refused",
             "withdrawn", "duplicate", "expired" })
        keys.append(QStringLiteral("nomination.") + QLatin1String(state));
    for (const char* state : { "verifying", "info_mismatch", "queued", "sent", "delivery_failed", "returned", "closed",
             "refused", "cancelled", "download_yes", "download_no" })
        keys.append(QStringLiteral("request.") + QLatin1String(state));
    for (const char* state : { "warned", "locked", "not_needed", "needed" })
        keys.append(QStringLiteral("passcode.") + QLatin1String(state));
    for (const QLatin1String action : EnumText<ActionCode>::names)
        keys.append(QStringLiteral("access.") + action);
    return keys;
}

QList<PhoneScript> phoneScripts(const NominationCase& one, const Policy& policy)
{
    const QJsonObject values = valuesOf(one, policy);
    const NominationState state = one.nomination.state;
    QList<PhoneScript> scripts;
    const bool forOffice = state == NominationState::OfficeReview || state == NominationState::Received;
    if (forOffice) {
        for (const NominationCause cause : one.causes)
            scripts.append({ causeKey(cause), values });
        scripts.append({ QStringLiteral("nomination.office_review"), values });
        return scripts;
    }
    scripts.append({ QStringLiteral("nomination.") + enumText(state), values });
    if (state == NominationState::SiteReview || state == NominationState::OnHold) {
        for (const NominationCause cause : one.causes)
            scripts.append({ causeKey(cause), values });
    }
    return scripts;
}

QList<PhoneScript> phoneScripts(const RequestCase& one, const Policy& policy)
{
    const QJsonObject values = valuesOf(one, policy);
    QList<PhoneScript> scripts { { requestKey(one), values } };
    if (isOpen(one.request))
        scripts.append(
            { one.canDownloadMeanwhile ? QStringLiteral("request.download_yes") : QStringLiteral("request.download_no"),
                values });
    if (const auto passcode = passcodeScript(one.livePasscode()))
        scripts.append(*passcode);
    return scripts;
}

QList<PhoneScript> phoneScripts(const MemberCase& one)
{
    if (one.passcodeNeed == PasscodeNeed::Verified)
        return { { QStringLiteral("passcode.not_needed"), {} } };
    if (one.passcodeNeed != PasscodeNeed::Needed)
        return {};
    QList<PhoneScript> scripts;
    for (const PasscodeStanding& passcode : one.passcodes) {
        if (const auto script = passcodeScript(&passcode))
            scripts.append(*script);
    }
    scripts.append({ QStringLiteral("passcode.needed"), {} });
    return scripts;
}

QList<PhoneScript> phoneScripts(const AccessCheck& check, const AccessFacts& facts)
{
    QList<PhoneScript> scripts;
    for (const NextAction& action : check.actions)
        scripts.append(
            { QStringLiteral("access.") + enumText(action.code), QJsonObject::fromVariantMap(action.parameters) });
    QJsonObject values;
    insertText(values, "site_number", facts.siteNumber);
    insertText(values, "email", facts.ibmId);
    for (const NominationCause cause : check.causes)
        scripts.append({ causeKey(cause), values });
    return scripts;
}

} // namespace padesk
