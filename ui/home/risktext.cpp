// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/risktext.h"

#include <QCoreApplication>

namespace padesk {
namespace {

constexpr int daysAStep = 30;

class RiskText {
    Q_DECLARE_TR_FUNCTIONS(RiskText)
};

ColumnFilter listed(const QString& column, const QStringList& texts)
{
    ColumnFilter filter;
    filter.column = column;
    filter.kind = FilterKind::List;
    filter.texts = texts;
    return filter;
}

/** S&S that ends within that many days, but not within the step before. */
ColumnFilter endsWithin(int days)
{
    ColumnFilter filter;
    filter.column = QStringLiteral("sns_to");
    filter.kind = FilterKind::Date;
    const QDate today = QDate::currentDate();
    filter.from = today.addDays(days - daysAStep);
    filter.to = today.addDays(days);
    return filter;
}

ColumnFilter full(int secondaries)
{
    ColumnFilter filter;
    filter.column = QStringLiteral("secondaries");
    filter.kind = FilterKind::Number;
    filter.least = secondaries;
    return filter;
}

ColumnFilter filterOf(SiteRisk risk)
{
    switch (risk) {
    case SiteRisk::NoPrimary:
        return listed(QStringLiteral("contact_state"), { QString() });
    case SiteRisk::PrimaryNeverSignedIn:
        return listed(QStringLiteral("contact_state"), { enumText(MemberState::Registered) });
    case SiteRisk::NoEmail:
        return listed(QStringLiteral("contact_email"), { QString() });
    case SiteRisk::SnsEnds30:
        return endsWithin(daysAStep);
    case SiteRisk::SnsEnds60:
        return endsWithin(2 * daysAStep);
    case SiteRisk::SnsEnds90:
        return endsWithin(3 * daysAStep);
    case SiteRisk::SecondariesFull:
        return full(secondaryCap);
    }
    return {};
}

} // namespace

QString riskText(SiteRisk risk)
{
    switch (risk) {
    case SiteRisk::NoPrimary:
        return RiskText::tr("No site contact");
    case SiteRisk::PrimaryNeverSignedIn:
        return RiskText::tr("Contact never signed in");
    case SiteRisk::NoEmail:
        return RiskText::tr("No e-mail on file");
    case SiteRisk::SnsEnds30:
        return RiskText::tr("S&S ends within 30 days");
    case SiteRisk::SnsEnds60:
        return RiskText::tr("S&S ends in 31 to 60 days");
    case SiteRisk::SnsEnds90:
        return RiskText::tr("S&S ends in 61 to 90 days");
    case SiteRisk::SecondariesFull:
        return RiskText::tr("Secondary users 4/4");
    }
    return {};
}

QString riskIcon(SiteRisk risk)
{
    switch (risk) {
    case SiteRisk::NoPrimary:
        return QStringLiteral("user");
    case SiteRisk::PrimaryNeverSignedIn:
        return QStringLiteral("clock");
    case SiteRisk::NoEmail:
        return QStringLiteral("mail");
    case SiteRisk::SnsEnds30:
    case SiteRisk::SnsEnds60:
    case SiteRisk::SnsEnds90:
        return QStringLiteral("calendar");
    case SiteRisk::SecondariesFull:
        return QStringLiteral("users");
    }
    return {};
}

Tone riskTone(SiteRisk risk)
{
    if (risk == SiteRisk::NoPrimary)
        return Tone::Red;
    return risk == SiteRisk::PrimaryNeverSignedIn || risk == SiteRisk::SnsEnds30 ? Tone::Amber : Tone::Grey;
}

DeskTarget riskTarget(SiteRisk risk)
{
    return { PageId::Sites, {}, 0, {}, { filterOf(risk) } };
}

} // namespace padesk
