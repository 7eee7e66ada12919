// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldnames.h"

#include "models/tables/termtext.h"

#include <QStringList>

namespace padesk {

QString changedFieldNames(const QJsonObject& fields)
{
    QStringList names;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        names.append(termText(TermGroup::Field, field.key()));
    return names.join(QStringLiteral(", "));
}

} // namespace padesk
