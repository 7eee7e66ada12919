// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/guidedocuments.h"

namespace padesk {
namespace {
DocumentEvent noticeEvent(Contract contract)
{
    return contract == Contract::Pax ? DocumentEvent::FirstOrder : DocumentEvent::SiteRegistered;
}
} // namespace

QList<GuideDocument> documentsDue(Contract contract, DocumentEvent event)
{
    const auto notice = registrationNotice(contract);
    if (!notice || event != noticeEvent(contract))
        return {};
    QList<GuideDocument> due { *notice };
    if (isPassportAdvantage(contract))
        due.append(GuideDocument::OnlineGuide);
    return due;
}

std::optional<GuideDocument> registrationNotice(Contract contract)
{
    switch (contract) {
    case Contract::Pa:
        return GuideDocument::PaContractNotice;
    case Contract::Pax:
        return GuideDocument::PaxRegistrationNotice;
    case Contract::Fct:
        return GuideDocument::FctRegistrationNotice;
    case Contract::Oem:
        break;
    }
    return std::nullopt;
}

bool passcodeExpected(Contract contract, QDate registeredOn)
{
    return isPassportAdvantage(contract) || (registeredOn.isValid() && registeredOn >= QDate(2006, 5, 8));
}

} // namespace padesk
