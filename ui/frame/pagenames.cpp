// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pagenames.h"

#include <QCoreApplication>

namespace padesk {
namespace {

class PageNames {
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

} // namespace

QString pageKey(PageId id)
{
    switch (id) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Approvals:
        return QStringLiteral("approvals");
    case PageId::Passcodes:
        return QStringLiteral("passcodes");
    case PageId::Deliveries:
        return QStringLiteral("deliveries");
    case PageId::Sites:
        return QStringLiteral("sites");
    case PageId::Users:
        return QStringLiteral("users");
    case PageId::AccessCheck:
        return QStringLiteral("access-check");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

QString pageTitle(PageId id)
{
    switch (id) {
    case PageId::Home:
        return PageNames::tr("Home");
    case PageId::Approvals:
        return PageNames::tr("Approvals");
    case PageId::Passcodes:
        return PageNames::tr("Passcodes");
    case PageId::Deliveries:
        return PageNames::tr("Deliveries");
    case PageId::Sites:
        return PageNames::tr("Sites");
    case PageId::Users:
        return PageNames::tr("Users");
    case PageId::AccessCheck:
        return PageNames::tr("Access check");
    case PageId::History:
        return PageNames::tr("History");
    case PageId::Settings:
        return PageNames::tr("Settings");
    }
    return {};
}

QString pageIcon(PageId id)
{
    switch (id) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Approvals:
        return QStringLiteral("approve");
    case PageId::Passcodes:
        return QStringLiteral("key");
    case PageId::Deliveries:
        return QStringLiteral("send");
    case PageId::Sites:
        return QStringLiteral("building");
    case PageId::Users:
        return QStringLiteral("users");
    case PageId::AccessCheck:
        return QStringLiteral("route");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

} // namespace padesk
