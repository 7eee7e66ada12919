// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demotext.h"

#include <QJsonArray>
#include <QLocale>

namespace padesk::cli {

QString DemoText::progress(int percent)
{
    return tr("Making the demo database: %1 %").arg(percent);
}

QString DemoText::made(const QString& file, qint64 sites, qint64 users)
{
    const QLocale locale;
    return tr("Made the demo database %1 with %2 sites and %3 users.")
        .arg(file, locale.toString(sites), locale.toString(users));
}

QString DemoText::folderNotUsable(const QString& folder)
{
    return tr("The folder %1 can't be written; choose another one with --out.").arg(folder);
}

QString DemoText::notADemo(const QString& file)
{
    return tr("%1 is no demo database: the demo run decides cases and prints letters, so it works on nothing else.")
        .arg(file);
}

QString DemoText::summary(const QJsonObject& summary, const QString& folder)
{
    const auto count = [&summary](const char* name) { return summary.value(QLatin1String(name)).toInt(); };
    return QStringList {
        tr("%n nomination(s) approved", nullptr, count("approved")),
        tr("%n nomination(s) refused", nullptr, count("refused")),
        tr("%n nomination(s) released from hold", nullptr, count("on_hold_released")),
        tr("%n letter(s) printed", nullptr, count("letters")),
        tr("%n screenshot(s)", nullptr, static_cast<int>(summary.value(QLatin1String("screenshots")).toArray().size())),
        tr("The history verifies. Everything is in %1.").arg(folder),
    }
        .join(u'\n');
}

QString DemoText::auditBroken()
{
    return tr("The history does not verify; see padesk audit verify.");
}

QString DemoText::noDisplay()
{
    return tr("There is no display here, so the desk can't be shown. Without one, try: padesk demo run --out out");
}

} // namespace padesk::cli
