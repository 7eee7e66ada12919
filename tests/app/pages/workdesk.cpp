// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/workdesk.h"

#include "app/demo/democreate.h"
#include "tests/support/tempdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace padesk::test {
namespace {

const Sender supervisor { QStringLiteral("someone"), false };

/** Made once a program, then copied. */
const TempDatabase& template_()
{
    static const TempDatabase* made = [] {
        auto* temp = new TempDatabase(Engine::Sqlite);
        DemoOptions options;
        options.size = { 200, 800 };
        options.today = QDate(2026, 11, 20);
        options.staff.supervisor = supervisor.name;
        options.staff.supervisorName = QStringLiteral("責任者 一郎");
        const auto database = temp->open();
        if (const Result<void> done = createDemo(*database, options); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return temp;
    }();
    return *made;
}

DatabaseUrl copyTo(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("desk.padesk"));
    if (!QFile::copy(template_().url().path, path))
        qFatal("the demo could not be copied");
    return DatabaseUrl::forFile(path);
}

CommandResult handIn(CommandPort& port, const QString& kind, const QJsonObject& payload)
{
    const auto results = wait(port.submit({ newCommand(kind, payload) }));
    if (!results)
        qFatal("%s", qPrintable(results.error().detail));
    return results->first();
}

} // namespace

WorkDesk::WorkDesk()
    : m_url(copyTo(m_folder))
    , store(m_url)
    , commands(store.commands(), store.interactive(), supervisor, now)
    , colleague(store.commands(), store.interactive(), { DemoStaff().colleague, false }, now)
    , cases(store.interactive(), now)
    , access(store.interactive(), now)
    , letters(store.interactive(), commands)
    , requests(store)
    , deliveries(store)
    , sites(store)
    , members(store)
    , events(store)
{
    StoreSessionPort port(store.interactive(), supervisor, ProfileKind::Demo, QStringLiteral("demo"));
    const Result<Session> read = wait(port.session());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    session = *read;
}

QDateTime WorkDesk::now()
{
    return QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
}

CommandResult WorkDesk::send(const QString& kind, const QJsonObject& payload)
{
    return handIn(commands, kind, payload);
}

CommandResult WorkDesk::sendAsColleague(const QString& kind, const QJsonObject& payload)
{
    return handIn(colleague, kind, payload);
}

DirectoryPorts WorkDesk::directory()
{
    return { sites, members, events, cases, commands, session, now,
        [this](qint64 delivery, const QString& path) { return letters.saveCopy(delivery, path); } };
}

void keepPicture(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("PADESK_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void keepCopy(const QString& path, const QString& name)
{
    const QString folder = qEnvironmentVariable("PADESK_PICTURES");
    if (!folder.isEmpty())
        QFile::copy(path, QDir(folder).filePath(name + u'.' + QFileInfo(path).suffix()));
}

} // namespace padesk::test
