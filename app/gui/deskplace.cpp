// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/deskplace.h"

#include <QFileInfo>

namespace padesk {

QString placeText(const DeskPlace& place)
{
    if (!place.name.isEmpty())
        return place.name;
    if (place.url.engine == Engine::Sqlite)
        return QFileInfo(place.url.path).completeBaseName();
    return place.url.database + u'@' + place.url.hosts.value(0).name;
}

} // namespace padesk
