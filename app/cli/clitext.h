// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/eventchain.h"
#include "models/domain/secret.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace padesk::cli {

/** What the command line says in its own words. */
class CliText {
    Q_DECLARE_TR_FUNCTIONS(CliText)

public:
    static QString noProfile(const QString& name);
    static QString outputFailed();
    static QString databaseMade(const QString& place, const QString& user);
    static QString databaseIsCurrent(int schema);
    static QString databaseUpgraded(int schema);
    static QString databaseIsSound();
    static QString faultsFound(int count);
    static QString backupWritten(const QString& file);
    static QString restored(const QString& file);
    static QString restoredKept(const QString& file, const QString& kept);
    static QString onlyForFiles();
    static QString onlyToServer();
    static QString targetHasRows(const QString& place);
    static QString copyStopped();
    /** what: a table and two numbers, or where a history breaks. */
    static QString copyNotSound(const QString& what);
    static QString copyProgress(qint64 done, qint64 all);
    static QString copied(qint64 rows, qint64 events, const QString& head);
    /** Above the commands that make the logins. */
    static QString staffNeedLogins(const QString& founder);
    static QString loginCommand(const QString& place, const QString& role, const QString& name);
    static QString fileExists(const QString& file);
    static QString noFolder(const QString& file);
    static QString folderNotMade(const QString& file);
    static QString noFile(const QString& file);
    static QString readFailed();
    static QString noWorker();
    static QString noAnswer(qint64 line);
    static QString noAnswerYet();
    static QString someRefused();
    static QString otherWorker();
    static QString workerLostServer(const QString& why);
    static QString workerFoundServer();
    static QString keysFileNeeded();
    static QString keysOpenToOthers(const QString& file);
    /** line: the number of the first that is no key. */
    static QString keysBroken(const QString& file, const QString& line);
    static QString keyAdded(const QString& id, const QString& file);
    static QString noSealingKey();
    static QString workDone(qint64 commands, qint64 deadlines);
    static QString noCaseNumber(const QString& number, const QString& example);
    static QString nothingFound(const QString& number);
    static QString historyVerified(qint64 events, const QString& head);
    static QString historyBroken(qint64 seq, ChainFault fault);
    /** Two lines: the name to sign in with, and the password. */
    static QString loginMade(const QString& login, const Secret& password, bool mustChange);
    static QString loginDisabled(const QString& login);
    static QString loginLine(const QJsonObject& login);
    static QString needsOsUser();
    static QString staffAdmitted(const QString& account);
    static QString screen(const QString& screen);
    static QString cause(const QString& cause);
    static QString nextAction(const QString& action);
    static QString downloadOpen();
    static QString downloadShut();
    /** db status for people: a line a fact. */
    static QString status(const QJsonObject& status);
};

} // namespace padesk::cli
