// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include "models/domain/command.h"
#include "tests/support/pgcluster.h"
#include "tests/support/rawsql.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QThread>

namespace padesk::test {
namespace {
constexpr int patience = 120'000;

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // No display, no place of the user's own, no locale: none of them may matter.
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "PADESK_DATABASE", "QT_QPA_PLATFORM", "LANGUAGE" })
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

QByteArray jsonLines(const QList<QJsonObject>& objects)
{
    QByteArray lines;
    for (const QJsonObject& object : objects)
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

/** A database of the server as db init leaves it, made once in a program: tests work on copies of it. */
const DatabaseUrl& foundedOnServer()
{
    static const DatabaseUrl url = [] {
        const Program founder(Engine::Postgresql);
        founder.init();
        return founder.url();
    }();
    return url;
}
} // namespace

QList<QJsonObject> Run::lines() const
{
    QList<QJsonObject> objects;
    for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            qFatal("not a JSON line: %s", qPrintable(line));
        objects.append(document.object());
    }
    return objects;
}

QJsonObject Run::json() const
{
    const QList<QJsonObject> all = lines();
    if (all.size() != 1)
        qFatal("one JSON line expected: %s%s", qPrintable(out), qPrintable(err));
    return all.first();
}

Program::Program(Engine engine)
{
    m_url = engine == Engine::Sqlite ? DatabaseUrl::forFile(m_folder.filePath(QStringLiteral("desk.sqlite")))
                                     : PgCluster::instance().createDatabase();
}

Program::Program(DatabaseUrl url)
    : m_url(std::move(url))
{ }

Program::~Program()
{
    stopWorker();
}

QString Program::path()
{
    return QStringLiteral(PADESK_PROGRAM);
}

QString Program::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList Program::withDatabase(const QStringList& arguments) const
{
    QStringList all = arguments;
    all << QStringLiteral("--database") << m_url.toString();
    if (!all.contains(QStringLiteral("--language")))
        all << QStringLiteral("--language") << QStringLiteral("en");
    return all;
}

Run Program::runIn(const QProcessEnvironment& environment, const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PADESK_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        qFatal("padesk %s: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()));
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()).trimmed() };
}

Run Program::run(const QStringList& arguments, const QByteArray& input) const
{
    return runIn(environment(), withDatabase(arguments), input);
}

Run Program::runBare(const QStringList& arguments, const QProcessEnvironment& changes) const
{
    QProcessEnvironment all = environment();
    all.insert(changes);
    return runIn(all, arguments, {});
}

void Program::start(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(PADESK_PROGRAM), withDatabase(arguments));
    if (!process.waitForStarted(patience))
        qFatal("padesk: %s", qPrintable(process.errorString()));
}

void Program::init() const
{
    const Run made = run({ QStringLiteral("db"), QStringLiteral("init") });
    if (made.exitCode != 0)
        qFatal("db init: %s", qPrintable(made.err));
}

void Program::begin()
{
    if (m_url.engine == Engine::Sqlite)
        return init();
    m_url = PgCluster::instance().createDatabase(foundedOnServer().database);
    m_worker = std::make_unique<QProcess>();
    start(*m_worker, { QStringLiteral("worker"), QStringLiteral("--sealing-keys"), addSealingKey() });
    const QString held = QStringLiteral("select count(*) from lease where expires_at > clock_timestamp()");
    QElapsedTimer timer;
    for (timer.start(); sql(held) != QStringList { QStringLiteral("1") }; QThread::msleep(20)) {
        if (timer.hasExpired(patience))
            qFatal("the worker does not start: %s", m_worker->readAllStandardError().constData());
    }
}

QString Program::addSealingKey() const
{
    const QString file = filePath(QStringLiteral("sealing-keys"));
    const Run made = run(
        { QStringLiteral("worker"), QStringLiteral("--new-sealing-key"), QStringLiteral("--sealing-keys"), file });
    if (made.exitCode != 0)
        qFatal("new sealing key: %s", qPrintable(made.err));
    return file;
}

int Program::stopWorker()
{
    const std::unique_ptr<QProcess> worker = std::move(m_worker);
    if (!worker)
        return 0;
    worker->terminate();
    if (!worker->waitForFinished(patience))
        qFatal("the worker does not stop");
    return worker->exitCode();
}

QString Program::urlOf(const QString& user) const
{
    DatabaseUrl url = m_url;
    url.user = user;
    return url.toString();
}

QString Program::addLogin(const QString& role, const QStringList& more) const
{
    const Run made = run(QStringList { QStringLiteral("login"), QStringLiteral("create"), QStringLiteral("--role"),
                             role, QStringLiteral("--name"), role, QStringLiteral("--keep"), QStringLiteral("--json") }
        + more);
    if (made.exitCode != 0)
        qFatal("login create: %s", qPrintable(made.err));
    return made.json().value(QLatin1String("login")).toString();
}

Run Program::runAs(const QString& user, const QStringList& arguments, const QByteArray& input) const
{
    const QStringList place { QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--database"),
        urlOf(user) };
    return runIn(environment(), arguments + place, input);
}

Run Program::submit(const QList<QJsonObject>& commands, const QStringList& options) const
{
    return run(QStringList { QStringLiteral("submit"), QStringLiteral("-") } + options, jsonLines(commands));
}

Run Program::submitAsPortal(const QList<QJsonObject>& commands)
{
    if (m_url.engine == Engine::Sqlite)
        return submit(commands);
    if (m_portal.isEmpty())
        m_portal = addLogin(QStringLiteral("portal"));
    return runAs(m_portal, { QStringLiteral("submit"), QStringLiteral("-") }, jsonLines(commands));
}

QStringList Program::sql(const QString& statement) const
{
    if (m_url.engine == Engine::Sqlite)
        return rawSql(m_url, statement);
    return rawSql(m_url, { QStringLiteral("set search_path = pa, pg_catalog"), statement });
}

QJsonObject commandLine(const QString& kind, QJsonObject payload, const QString& id)
{
    payload.insert(QStringLiteral("id"), commandIdFor(id).toString(QUuid::WithoutBraces));
    payload.insert(QStringLiteral("kind"), kind);
    return payload;
}

QJsonObject siteLine(const QString& siteNumber)
{
    const QJsonObject row { { QStringLiteral("site_number"), siteNumber },
        { QStringLiteral("contract"), QStringLiteral("PAX") },
        { QStringLiteral("company"), QStringLiteral("株式会社青空商事") },
        { QStringLiteral("contact_family"), QStringLiteral("山田") },
        { QStringLiteral("contact_given"), QStringLiteral("太郎") },
        { QStringLiteral("contact_email"), QStringLiteral("taro@example.co.jp") },
        { QStringLiteral("contracted_on"), QStringLiteral("2005-04-01") },
        { QStringLiteral("postal_code"), QStringLiteral("1000013") },
        { QStringLiteral("address"), QStringLiteral("東京都千代田区霞が関1-2-3") },
        { QStringLiteral("fax"), QStringLiteral("0312345678") } };
    return commandLine(QStringLiteral("import.rows"),
        { { QStringLiteral("list"), QStringLiteral("sites") }, { QStringLiteral("rows"), QJsonArray { row } } },
        QStringLiteral("site ") + siteNumber);
}

QJsonObject nominationLine(const QString& email, bool claimsPrimary)
{
    return commandLine(QStringLiteral("nomination.submit"),
        { { QStringLiteral("site_number"), QStringLiteral("7000001") },
            { QStringLiteral("claims_primary"), claimsPrimary }, { QStringLiteral("ibm_id"), email },
            { QStringLiteral("email"), email }, { QStringLiteral("family"), QStringLiteral("鈴木") },
            { QStringLiteral("given"), QStringLiteral("花子") },
            { QStringLiteral("company"), QStringLiteral("(株)青空商事") } },
        QStringLiteral("nomination ") + email);
}

} // namespace padesk::test
