// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/personrows.h"

namespace padesk {

/** Why a site may be the one that somebody is about to register; the strongest first. */
enum class Likeness { SameNumber, SameAgreement, SameCompany, SameAddress, SamePhone, CloseCompany };

template <>
struct EnumText<Likeness> {
    static constexpr std::array names { QLatin1String("same_number"), QLatin1String("same_agreement"),
        QLatin1String("same_company"), QLatin1String("same_address"), QLatin1String("same_phone"),
        QLatin1String("close_company") };
};

/** What has been typed of a new site so far; stored values, empty where there is nothing yet. */
struct SiteSketch {
    QString siteNumber;
    QString agreementNumber;
    QString company;
    QString postalCode;
    QString address;
    QString tel;

    bool operator==(const SiteSketch&) const = default;
};

struct SimilarSite {
    SiteRow site;
    Likeness why = Likeness::CloseCompany;
};

/** The strongest likeness of the two, if any. Spellings are compared as in evidence.h. */
std::optional<Likeness> likeness(const SiteSketch& sketch, const SiteRow& known);

/** Those that are like it, the most alike first, at most that many; one site is named once. */
QList<SimilarSite> similarSites(const SiteSketch& sketch, const QList<SiteRow>& known, int most);

/** The beginning of the company's name without its legal form, folded, to look for others by. */
QString companyStem(const QString& company);

} // namespace padesk
