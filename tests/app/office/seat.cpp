// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/seat.h"

#include "models/tables/pagedtable.h"
#include "tests/support/testmain.h"
#include "ui/frame/tablearea.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QTest>

#include <algorithm>

namespace padesk::test {
namespace {

DeskPlace placeOf(const DatabaseUrl& url)
{
    DeskPlace place;
    place.url = url;
    place.profile = ProfileKind::Test;
    return place;
}

} // namespace

Seat::Seat(const DatabaseUrl& url)
    : m_preferences(m_folder.filePath(u"padesk.ini"_qs))
    , m_desk(std::make_unique<Desk>(placeOf(url), m_preferences))
{
    window().show();
    m_desk->start(PageId::Approvals);
}

Seat::~Seat() = default;

ApprovalsPage& Seat::page()
{
    return *qobject_cast<ApprovalsPage*>(window().page(PageId::Approvals));
}

bool Seat::open(qint64 nomination)
{
    window().open({ PageId::Approvals, {}, nomination });
    return QTest::qWaitFor(
        [&] {
            return view().shownId() == nomination && view().nomination() && !view().isReading() && !page().isBusy();
        },
        20'000);
}

void Seat::press(const QKeySequence& key)
{
    for (QAction* action : view().caseActions()) {
        if (action->shortcuts().contains(key))
            return action->trigger();
    }
    qFatal("no action has the key %s", qPrintable(key.toString()));
}

QString Seat::row(qint64 nomination)
{
    const PagedTable& model = page().area()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(PagedTable::IdRole).toLongLong() != nomination)
            continue;
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        return cells.join(u'|');
    }
    return {};
}

QString Seat::banner()
{
    const auto banners = window().findChildren<Banner*>();
    for (const Banner* banner : banners) {
        if (banner->isVisible())
            return banner->text().title + u": "_qs + banner->text().sentence;
    }
    return {};
}

WorkerProcess::WorkerProcess(const OfficeDesk& office)
    : m_url(office.urlOf(u"worker"_qs).toString())
{ }

WorkerProcess::~WorkerProcess()
{
    stop();
}

void WorkerProcess::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PADESK_PROGRAM), { u"worker"_qs, u"--database"_qs, m_url });
    if (!m_process.waitForStarted())
        qFatal("no worker: %s", qPrintable(m_process.errorString()));
}

void WorkerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

CommandLine runProgram(const DatabaseUrl& url, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(PADESK_PROGRAM),
        arguments + QStringList { u"--database"_qs, url.toString(), u"--language"_qs, u"en"_qs });
    process.waitForFinished(120'000);
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

Heartbeat::Heartbeat()
{
    m_since.start();
    connect(&m_beat, &QTimer::timeout, this, [this] { m_longest = std::max<qint64>(m_longest, m_since.restart()); });
    m_beat.start(10);
}

} // namespace padesk::test
