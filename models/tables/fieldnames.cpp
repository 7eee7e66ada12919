// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldnames.h"

#include "models/tables/celltext.h"
#include "models/tables/columnnames.h"
#include "models/tables/termtext.h"

#include <QStringList>

namespace padesk {

QString fieldName(const QString& field)
{
    const QString name = columnName(field);
    return name.isEmpty() ? termText(TermGroup::Field, field) : name;
}

bool isInternalField(const QString& field)
{
    static const QStringList internal { QStringLiteral("id"), QStringLiteral("row_version"), QStringLiteral("hash"),
        QStringLiteral("search"), QStringLiteral("email_key"), QStringLiteral("ibm_id_key") };
    return internal.contains(field);
}

QString changedFieldNames(const QJsonObject& fields)
{
    QStringList names;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!isInternalField(field.key()))
            names.append(fieldName(field.key()));
    }
    return celltext::list(names);
}

} // namespace padesk
