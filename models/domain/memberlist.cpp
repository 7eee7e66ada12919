// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listformat.h"

namespace padesk {
namespace {

Parsed<QJsonValue> role(QStringView cell)
{
    return cell::choice(cell, u"role", u"primary|secondary|user");
}

Parsed<QJsonValue> access(QStringView cell)
{
    return cell::choice(cell, u"access", u"download|download_media|full");
}

} // namespace

const ListFormat& memberListFormat()
{
    static const ListFormat format {
        QLatin1String("members"),
        {
            { QLatin1String("site_number"), cell::siteNumber, true },
            { QLatin1String("role"), role, true },
            { QLatin1String("ibm_id"), cell::email },
            { QLatin1String("email"), cell::email },
            { QLatin1String("family"), cell::name, true },
            { QLatin1String("given"), cell::name },
            { QLatin1String("family_kana"), cell::kana },
            { QLatin1String("given_kana"), cell::kana },
            { QLatin1String("tel"), cell::phone },
            { QLatin1String("access"), access },
            { QLatin1String("expires_on"), cell::date },
        },
    };
    return format;
}

} // namespace padesk
