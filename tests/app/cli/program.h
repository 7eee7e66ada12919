// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databaseurl.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace padesk::test {

/** What a run of the program left behind. */
struct Run {
    int exitCode = -1;
    QString out;
    /** What it said on stderr, without the last line end. */
    QString err;

    /** Its standard output as JSON lines. */
    QList<QJsonObject> lines() const;
    /** The only one. */
    QJsonObject json() const;
};

/** The padesk program with a database of its own. */
class Program {
public:
    /** A file that is not there yet, or an empty database on the server. */
    explicit Program(Engine engine = Engine::Sqlite);
    /** One that somebody else has made room for. */
    explicit Program(DatabaseUrl url);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    /** Asks its worker to stop, and waits for that. */
    ~Program();

    /** The program itself. */
    static QString path();

    const DatabaseUrl& url() const { return m_url; }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    QString writeFile(const QString& name, const QByteArray& bytes) const;

    /** Runs it to its end, in English unless the arguments say otherwise. */
    Run run(const QStringList& arguments, const QByteArray& input = {}) const;
    /** The same without "--database". */
    Run runBare(const QStringList& arguments, const QProcessEnvironment& environment) const;
    /** Starts it and goes on. */
    void start(QProcess& process, const QStringList& arguments) const;

    /** db init, which must succeed. */
    void init() const;
    /** A database to work on at once: db init, and on a server a worker that applies what is handed in. */
    void begin();
    /** On a server the worker of begin() ends; its exit code, 0 on a file. */
    int stopWorker();

    /** One more key in the file of them, which it answers; the worker of begin() has it. */
    QString addSealingKey() const;

    /** Somebody else at the same database: the user of its URL. */
    QString urlOf(const QString& user) const;
    /** A new login on a server, made by padesk login create --keep: its name. */
    QString addLogin(const QString& role, const QStringList& more = {}) const;
    /** Runs it as that user. */
    Run runAs(const QString& user, const QStringList& arguments, const QByteArray& input = {}) const;
    /** Hands in what the portal knows: on a server with a login of the portal's. */
    Run submitAsPortal(const QList<QJsonObject>& commands);

    /** Rows, past the program (rawSql); tables need no schema before their names. */
    QStringList sql(const QString& statement) const;

    /** Hands the lines in by standard input. */
    Run submit(const QList<QJsonObject>& commands, const QStringList& options = {}) const;

private:
    Run runIn(const QProcessEnvironment& environment, const QStringList& arguments, const QByteArray& input) const;
    QStringList withDatabase(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    DatabaseUrl m_url;
    QString m_portal;
    std::unique_ptr<QProcess> m_worker;
};

/** A command with an id made of the given text. */
QJsonObject commandLine(const QString& kind, QJsonObject payload, const QString& id);

/** The import of one PAX site with the contact taro@example.co.jp. */
QJsonObject siteLine(const QString& siteNumber = QStringLiteral("7000001"));

/** A self-nomination for the site 7000001. */
QJsonObject nominationLine(const QString& email, bool claimsPrimary = false);

} // namespace padesk::test
