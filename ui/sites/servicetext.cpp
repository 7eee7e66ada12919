// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/servicetext.h"

#include "ui/users/directorylook.h"

#include <QCoreApplication>

namespace padesk {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QString usableText(const ServiceAccess& access)
{
    switch (access.cell.coverage) {
    case Coverage::Fixes:
        return say(QT_TRANSLATE_NOOP("Service", "Fixes only"));
    case Coverage::InquiryAndCases:
        return say(QT_TRANSLATE_NOOP("Service", "Inquiries and case references"));
    case Coverage::FullCode:
        return access.date.isValid()
            ? say(QT_TRANSLATE_NOOP("Service", "All products · S&S until %1")).arg(shownDay(access.date))
            : say(QT_TRANSLATE_NOOP("Service", "All products"));
    case Coverage::Everything:
    case Coverage::Nothing:
        break;
    }
    return access.date.isValid()
        ? say(QT_TRANSLATE_NOOP("Service", "Available · S&S until %1")).arg(shownDay(access.date))
        : say(QT_TRANSLATE_NOOP("Service", "Available"));
}

} // namespace

QString serviceName(Service service)
{
    switch (service) {
    case Service::Registration:
        return say(QT_TRANSLATE_NOOP("Service", "Check and change the registration"));
    case Service::OrderHistory:
        return say(QT_TRANSLATE_NOOP("Service", "Order history"));
    case Service::LicenseCertificate:
        return say(QT_TRANSLATE_NOOP("Service", "License certificate"));
    case Service::Download:
        return say(QT_TRANSLATE_NOOP("Service", "Download"));
    case Service::MediaOrder:
        return say(QT_TRANSLATE_NOOP("Service", "Media order"));
    case Service::TechnicalInquiry:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Service", "Technical inquiry"));
}

QString serviceIcon(Service service)
{
    switch (service) {
    case Service::Registration:
        return QStringLiteral("user-check");
    case Service::OrderHistory:
        return QStringLiteral("history");
    case Service::LicenseCertificate:
        return QStringLiteral("shield");
    case Service::Download:
        return QStringLiteral("download");
    case Service::MediaOrder:
        return QStringLiteral("send");
    case Service::TechnicalInquiry:
        break;
    }
    return QStringLiteral("phone");
}

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::PaOnline:
        return say(QT_TRANSLATE_NOOP("Service", "PA Online"));
    case Tool::SoftwareAndServicesOnline:
        return say(QT_TRANSLATE_NOOP("Service", "Software and services online"));
    case Tool::WebSupport:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Service", "Web support (ESR)"));
}

QString toolOwner(Tool tool)
{
    switch (tool) {
    case Tool::PaOnline:
        return say(QT_TRANSLATE_NOOP("Service", "Customers with PA or PAX"));
    case Tool::SoftwareAndServicesOnline:
        return say(QT_TRANSLATE_NOOP("Service", "Customers with OEM or FCT"));
    case Tool::WebSupport:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Service", "Administered elsewhere, shown only"));
}

CellMark markOf(const ServiceAccess& access)
{
    if (access.isUsable())
        return CellMark::Usable;
    const bool never = access.denial == Denial::NotInTool || access.denial == Denial::OtherContract;
    return never ? CellMark::NotOffered : CellMark::Locked;
}

QString markWord(CellMark mark)
{
    switch (mark) {
    case CellMark::Usable:
        return say(QT_TRANSLATE_NOOP("Service", "Can be used"));
    case CellMark::Locked:
        return say(QT_TRANSLATE_NOOP("Service", "In the contract, but off for now"));
    case CellMark::NotOffered:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Service", "Not with this contract"));
}

QString accessReason(const ServiceAccess& access, bool own)
{
    switch (access.denial) {
    case Denial::None:
        return usableText(access);
    case Denial::NotInTool:
        if (own && access.cell.service == Service::TechnicalInquiry)
            return say(QT_TRANSLATE_NOOP("Service", "Ask web support (ESR)"));
        return say(QT_TRANSLATE_NOOP("Service", "Not part of this tool"));
    case Denial::OtherContract:
        return say(QT_TRANSLATE_NOOP("Service", "For other contracts"));
    case Denial::SiteSuspended:
        return say(QT_TRANSLATE_NOOP("Service", "The site is suspended"));
    case Denial::SiteClosed:
        return say(QT_TRANSLATE_NOOP("Service", "The site is closed"));
    case Denial::PersonSuspended:
        return say(QT_TRANSLATE_NOOP("Service", "This person is suspended"));
    case Denial::PersonEnded:
        return say(QT_TRANSLATE_NOOP("Service", "This person's membership has ended"));
    case Denial::NotSignedIn:
        return say(QT_TRANSLATE_NOOP("Service", "Has not signed in yet"));
    case Denial::NotVerified:
        return say(QT_TRANSLATE_NOOP("Service", "Passcode not entered yet"));
    case Denial::SnsNone:
        return say(QT_TRANSLATE_NOOP("Service", "No S&S"));
    case Denial::SnsNotStarted:
        return say(QT_TRANSLATE_NOOP("Service", "S&S begins %1")).arg(shownDay(access.date));
    case Denial::SnsExpired:
        return say(QT_TRANSLATE_NOOP("Service", "S&S ended %1")).arg(shownDay(access.date));
    case Denial::ToolLevel:
        return say(QT_TRANSLATE_NOOP("Service", "Not in this person's access"));
    case Denial::Privilege:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Service", "Not among this person's privileges"));
}

} // namespace padesk
