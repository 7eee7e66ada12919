// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "app/gui/desk.h"
#include "models/domain/desk/caserows.h"
#include "models/store/desk/sqlrowsource.h"
#include "models/tables/nominationtablemodel.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace padesk {
namespace {

constexpr int longestReadingMs = 30000;

/** Runs the event loop until the page has its rows; the error that it met, or Failed when nothing comes. */
Result<void> settle(ApprovalsPage& page)
{
    QEventLoop loop;
    QObject::connect(&page, &ApprovalsPage::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestReadingMs, &loop, &QEventLoop::quit);
    loop.exec();
    // Painting asks for the rows that are in view.
    page.grab();
    QObject::connect(&page.model(), &PagedTable::rowsRead, &loop, &QEventLoop::quit);
    if (page.model().isFetching())
        loop.exec();
    QCoreApplication::processEvents();
    if (page.model().state() == TableState::Failed)
        return tl::unexpected(page.model().error().value_or(Error {}));
    if (page.model().state() == TableState::Loading)
        return fail(Error::Code::Failed, QStringLiteral("the table did not get its rows"));
    return {};
}

} // namespace

Result<QStringList> takeScreenshots(const DatabaseUrl& url, const QString& folder)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application)
        return fail(Error::Code::Failed, QStringLiteral("no widgets in this application"));
    Theme::apply(*application, ThemeKind::Light);
    DeskStore store(url);
    SqlRowSource<NominationRow> source(store);
    MainWindow window(
        source, [] { return QDateTime::currentDateTimeUtc(); }, ProfileKind::Demo);
    // Laid out as if it were shown; there may be no screen.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QStringList names;
    for (const QString& language : { QStringLiteral("ja"), QStringLiteral("en") }) {
        window.setLanguage(language);
        for (const ThemeKind theme : { ThemeKind::Light, ThemeKind::Dark }) {
            window.setTheme(theme);
            window.approvals().setQueue(QString());
            window.approvals().refresh();
            if (const Result<void> settled = settle(window.approvals()); !settled)
                return tl::unexpected(settled.error());
            const QString name
                = QStringLiteral("approvals-%1-%2.png")
                      .arg(language, theme == ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            if (!window.grab().save(QDir(folder).filePath(name)))
                return fail(Error::Code::Failed, QStringLiteral("the picture could not be written"));
            names.append(name);
        }
    }
    return names;
}

} // namespace padesk
