// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nominationcause.h"

namespace padesk {
namespace {
QString emailKey(QStringView email)
{
    return email.toString().normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

/** Enough to tell an address from a note in its field ("なし", "不明"): one @ with something on both sides. */
bool looksLikeEmail(const QString& email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at + 1 < email.size();
}

std::optional<NominationCause> emailCause(const NominationCauseFacts& facts)
{
    const QString registered = emailKey(facts.registeredEmail);
    if (registered.isEmpty())
        return NominationCause::NoEmail;
    if (!looksLikeEmail(registered))
        return NominationCause::InvalidEmail;
    if (!emailKey(facts.ibmId).isEmpty() && !isSameEmail(registered, facts.ibmId))
        return NominationCause::EmailMismatch;
    return std::nullopt;
}
} // namespace

QList<NominationCause> nominationCauses(const NominationCauseFacts& facts)
{
    QList<NominationCause> causes;
    if (!facts.isContact)
        causes.append(NominationCause::NotTheContact);
    if (!facts.hasContact)
        causes.append(NominationCause::NoContact);
    if (facts.isContact && facts.hasContact) {
        if (const auto cause = emailCause(facts))
            causes.append(*cause);
    }
    if (facts.isContact && facts.previousContactSignedIn)
        causes.append(NominationCause::PreviousContactSignedIn);
    if (isContractedUntil200305(facts.contract, facts.contractedOn))
        causes.append(NominationCause::ContractedUntil200305);
    return causes;
}

bool isContractedUntil200305(Contract contract, QDate contractedOn)
{
    return isPassportAdvantage(contract) && contractedOn.isValid() && contractedOn <= QDate(2003, 5, 31);
}

bool isSameEmail(QStringView one, QStringView other)
{
    const QString key = emailKey(one);
    return !key.isEmpty() && key == emailKey(other);
}

} // namespace padesk
