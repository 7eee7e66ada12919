// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"

namespace padesk::cli {

QString CliText::noProfile(const QString& name)
{
    return tr("There is no connection profile called %1.").arg(name);
}

QString CliText::outputFailed()
{
    return tr("The results could not all be written; is the disk full?");
}

QString CliText::databaseMade(const QString& place, const QString& user)
{
    return tr("Made the database %1. %2 is supervisor and administrator.").arg(place, user);
}

QString CliText::databaseIsCurrent(int schema)
{
    return tr("Nothing to do: the database has version %1 already.").arg(schema);
}

QString CliText::databaseUpgraded(int schema)
{
    return tr("The database now has version %1.").arg(schema);
}

QString CliText::databaseIsSound()
{
    return tr("The database is sound.");
}

QString CliText::faultsFound(int count)
{
    return tr("The check found %n fault(s); restore a backup with padesk db restore.", nullptr, count);
}

QString CliText::backupWritten(const QString& file)
{
    return tr("Wrote the backup %1.").arg(file);
}

QString CliText::restored(const QString& file)
{
    return tr("Restored the database from %1.").arg(file);
}

QString CliText::restoredKept(const QString& file, const QString& kept)
{
    return tr("Restored the database from %1. What was there is kept as %2.").arg(file, kept);
}

QString CliText::onlyForFiles()
{
    return tr("This works on a local database file only; on a server use pg_dump and pg_restore.");
}

QString CliText::fileExists(const QString& file)
{
    return tr("%1 is there already and is not written over.").arg(file);
}

QString CliText::noFolder(const QString& file)
{
    return tr("The folder for %1 does not exist.").arg(file);
}

QString CliText::status(const QJsonObject& status)
{
    QStringList lines { tr("Engine: %1").arg(status.value(QLatin1String("engine")).toString()),
        tr("Version: %1 of %2")
            .arg(status.value(QLatin1String("schema")).toInt())
            .arg(status.value(QLatin1String("head")).toInt()) };
    if (!status.contains(QLatin1String("sites")))
        return (lines << tr("The database is empty; padesk db init makes its tables.")).join(u'\n');
    lines << tr("Sites: %L1").arg(status.value(QLatin1String("sites")).toInteger())
          << tr("Users: %L1").arg(status.value(QLatin1String("members")).toInteger())
          << tr("Events: %L1").arg(status.value(QLatin1String("events")).toInteger());
    const QJsonObject worker = status.value(QLatin1String("worker")).toObject();
    const bool running = worker.value(QLatin1String("running")).toBool();
    lines << (running ? tr("A worker is running.") : tr("No worker is running."));
    if (const qint64 lag = worker.value(QLatin1String("lag_ms")).toInteger(); lag > 0)
        lines << tr("The oldest command has been waiting for %L1 ms.").arg(lag);
    return lines.join(u'\n');
}

} // namespace padesk::cli
