// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listformat.h"
#include "models/domain/refusal.h"

#include <QUuid>

namespace padesk {
namespace {

Parsed<QJsonValue> commandId(QStringView cell)
{
    const QUuid id(cell.trimmed());
    if (id.isNull())
        return inputProblem(QString::fromLatin1(refusal::badId));
    return QJsonValue(id.toString(QUuid::WithoutBraces));
}

/** The answer to "are you the site contact?" (F27), as people and programs write it. */
Parsed<QJsonValue> yesNo(QStringView cell)
{
    return cell::choice(cell, u"claims_primary", u"はい|いいえ|true|false|yes|no|1|0")
        .map([](const QJsonValue& answer) {
            const QStringList yes { QStringLiteral("はい"), QStringLiteral("true"), QStringLiteral("yes"),
                QStringLiteral("1") };
            return QJsonValue(yes.contains(answer.toString()));
        });
}

Parsed<QJsonValue> channel(QStringView cell)
{
    return cell::choice(cell, u"channel", u"fax|post");
}

} // namespace

const ListFormat& nominationListFormat()
{
    static const ListFormat format {
        QLatin1String("nominations"),
        {
            { QLatin1String("id"), commandId },
            { QLatin1String("site_number"), cell::siteNumber, true },
            { QLatin1String("claims_primary"), yesNo, true },
            { QLatin1String("ibm_id"), cell::email },
            { QLatin1String("email"), cell::email },
            { QLatin1String("family"), cell::name },
            { QLatin1String("given"), cell::name },
            { QLatin1String("family_kana"), cell::kana },
            { QLatin1String("given_kana"), cell::kana },
            { QLatin1String("family_roman"), cell::roman },
            { QLatin1String("given_roman"), cell::roman },
            { QLatin1String("department"), cell::line },
            { QLatin1String("tel"), cell::phone },
            { QLatin1String("company"), cell::line },
            { QLatin1String("postal_code"), cell::postalCode },
            { QLatin1String("address"), cell::line },
        },
    };
    return format;
}

const ListFormat& requestListFormat()
{
    static const ListFormat format {
        QLatin1String("requests"),
        {
            { QLatin1String("id"), commandId },
            { QLatin1String("site_number"), cell::siteNumber, true },
            { QLatin1String("ibm_id"), cell::email },
            { QLatin1String("channel"), channel, true },
        },
    };
    return format;
}

} // namespace padesk
