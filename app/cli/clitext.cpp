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

QString CliText::onlyToServer()
{
    return tr("db copy moves a database to a server; write --to postgresql://user@host/name, and for files use db "
              "backup.");
}

QString CliText::targetHasRows(const QString& place)
{
    return tr("%1 has data already and was left as it is; make a new, empty database on the server.").arg(place);
}

QString CliText::copyStopped()
{
    return tr("Stopped; nothing was kept on the server. Run the same command again to begin anew.");
}

QString CliText::copyNotSound(const QString& what)
{
    return tr("The copy was taken back because it is not what the original is (%1); check the original with db check "
              "and audit verify.")
        .arg(what);
}

QString CliText::copyProgress(qint64 done, qint64 all)
{
    return tr("%L1 of %L2 rows, %3 %").arg(done).arg(all).arg(100 * done / std::max<qint64>(1, all));
}

QString CliText::copied(qint64 rows, qint64 events, const QString& head)
{
    return tr("%L1 rows copied and counted; the history of %L2 events verifies on both sides and ends with %3.")
        .arg(rows)
        .arg(events)
        .arg(head);
}

QString CliText::staffNeedLogins(const QString& founder)
{
    return tr("On a server nobody comes in by the account of the operating system: the people of the office are kept "
              "for the history, and %1 is the administrator. Start padesk worker, then make each of them a login:")
        .arg(founder);
}

QString CliText::loginCommand(const QString& place, const QString& role, const QString& name)
{
    const QString asShellTakesIt = QString(name).replace(u'\'', QStringLiteral("'\\''"));
    return QStringLiteral("padesk login create --database '%1' --role %2 --name '%3'").arg(place, role, asShellTakesIt);
}

QString CliText::fileExists(const QString& file)
{
    return tr("%1 is there already and is not written over.").arg(file);
}

QString CliText::noFolder(const QString& file)
{
    return tr("The folder for %1 does not exist.").arg(file);
}

QString CliText::folderNotMade(const QString& file)
{
    return tr("The folder for %1 can't be made; check the name and who may write there.").arg(file);
}

QString CliText::noFile(const QString& file)
{
    return tr("The file %1 can't be read; check its name and who may read it.").arg(file);
}

QString CliText::readFailed()
{
    return tr("The input could not be read to its end; the lines answered so far are done.");
}

QString CliText::noWorker()
{
    return tr("No worker has answered for three seconds; is padesk worker running? Waiting on.");
}

QString CliText::noAnswer(qint64 line)
{
    return tr("No worker has answered in time. The lines from %1 on are handed in and will be applied when one runs; "
              "hand in the same lines again to see their results.")
        .arg(line);
}

QString CliText::noAnswerYet()
{
    return tr("No worker has answered in time. The command waits on the server and is applied when one runs.");
}

QString CliText::someRefused()
{
    return tr("Some lines were refused; the results say which and why.");
}

QString CliText::otherWorker()
{
    return tr("Another worker is at work on this database; this one has stopped.");
}

QString CliText::workerLostServer(const QString& why)
{
    return tr("The connection to the server was lost (%1); trying again.").arg(why);
}

QString CliText::workerFoundServer()
{
    return tr("Connected to the server again.");
}

QString CliText::keysFileNeeded()
{
    return tr("Say with --sealing-keys FILE, or in PADESK_SEALING_KEYS, where the keys are kept.");
}

QString CliText::keysOpenToOthers(const QString& file)
{
    return tr("The keys in %1 can be read by others or not at all; set its mode to 0600 (chmod 600).").arg(file);
}

QString CliText::keysBroken(const QString& file, const QString& line)
{
    return tr("%1 holds no sealing keys (%2); restore the file, or make a new one with --new-sealing-key.")
        .arg(file, line);
}

QString CliText::keyAdded(const QString& id, const QString& file)
{
    return tr("Added the key %1 to %2, beside the one before it, if any. Copy the file to every stand-by, then restart the "
              "workers.")
        .arg(id, file);
}

QString CliText::noSealingKey()
{
    return tr("The server has no key to seal a passcode with, so none was sent; start a worker with --sealing-keys.");
}

QString CliText::workDone(qint64 commands, qint64 deadlines)
{
    return tr("Commands applied: %L1, deadlines kept: %L2").arg(commands).arg(deadlines);
}

QString CliText::noCaseNumber(const QString& number, const QString& example)
{
    return tr("“%1” is not such a number; it looks like %2.").arg(number, example);
}

QString CliText::nothingFound(const QString& number)
{
    return tr("There is nothing with the number %1.").arg(number);
}

QString CliText::historyVerified(qint64 events, const QString& head)
{
    return tr("Events that follow from each other: %L1\nHead: %2").arg(events).arg(head);
}

QString CliText::historyBroken(qint64 seq, ChainFault fault)
{
    switch (fault) {
    case ChainFault::None:
        break;
    case ChainFault::Gap:
        return tr("The history is broken: event %1 is missing.").arg(seq);
    case ChainFault::PrevHash:
        return tr("The history is broken: event %1 does not follow from the one before it.").arg(seq);
    case ChainFault::Hash:
        return tr("The history is broken: event %1 was changed.").arg(seq);
    case ChainFault::BeforeText:
        return tr("The history is broken: the old values of event %1 were changed.").arg(seq);
    case ChainFault::AfterText:
        return tr("The history is broken: the new values of event %1 were changed.").arg(seq);
    }
    return {};
}

QString CliText::loginMade(const QString& login, const Secret& password, bool mustChange)
{
    const QString lines = tr("Sign-in ID: %1").arg(login) + u'\n' + tr("Password: %1").arg(password.reveal());
    return mustChange ? lines + u'\n' + tr("It is shown this once, and has to be changed at the first sign-in.")
                      : lines + u'\n' + tr("It is shown this once.");
}

QString CliText::loginDisabled(const QString& login)
{
    return tr("%1 can't sign in any more.").arg(login);
}

QString CliText::loginLine(const QJsonObject& login)
{
    const auto text = [&login](const char* key) { return login.value(QLatin1String(key)).toString(); };
    const QString line = QStringLiteral("%1  %2  %3").arg(text("login"), text("role"), text("name"));
    return login.value(QLatin1String("enabled")).toBool() ? line : line + u"  "_qs + tr("disabled");
}

QString CliText::needsOsUser()
{
    return tr("This database is a file: the operating system signs people in. Say whom with --os-user.");
}

QString CliText::staffAdmitted(const QString& account)
{
    return tr("The account %1 may use this database.").arg(account);
}

QString CliText::screen(const QString& screen)
{
    return tr("Screen: %1").arg(screen);
}

QString CliText::cause(const QString& cause)
{
    return tr("Cause: %1").arg(cause);
}

QString CliText::nextAction(const QString& action)
{
    return tr("Next: %1").arg(action);
}

QString CliText::downloadOpen()
{
    return tr("Downloads meanwhile: yes");
}

QString CliText::downloadShut()
{
    return tr("Downloads meanwhile: no");
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
