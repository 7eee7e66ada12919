// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include "ui/frame/pagenames.h"
#include "ui/frame/preferences.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

namespace padesk {
namespace {

constexpr int longestReadingMs = 30000;
constexpr int lookMs = 20;
/** Painting asks for rows that are in view, so a page has to stay quiet for a while. */
constexpr int quietLooks = 8;

/** Runs the event loop until the page has all it shows. */
Result<void> settle(MainWindow& window)
{
    QElapsedTimer waited;
    waited.start();
    for (int quiet = 0; quiet < quietLooks;) {
        if (waited.hasExpired(longestReadingMs))
            return fail(Error::Code::Failed, QStringLiteral("a page did not get its rows"));
        QEventLoop loop;
        QTimer::singleShot(lookMs, &loop, &QEventLoop::quit);
        loop.exec();
        window.grab();
        quiet = window.currentPage()->isBusy() ? 0 : quiet + 1;
    }
    return {};
}

Result<QString> takeOne(MainWindow& window, const QDir& folder, const QString& language, ThemeKind theme)
{
    if (const Result<void> settled = settle(window); !settled)
        return tl::unexpected(settled.error());
    const QString look = theme == ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark");
    const QString name = QStringLiteral("%1-%2-%3.png").arg(pageKey(window.currentPage()->id()), language, look);
    if (!window.grab().save(folder.filePath(name)))
        return fail(Error::Code::Failed, QStringLiteral("the picture could not be written"));
    return name;
}

} // namespace

Result<QStringList> takeScreenshots(const DeskPlace& place, const QString& caller, const QString& folder)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application)
        return fail(Error::Code::Failed, QStringLiteral("no widgets in this application"));
    const QTemporaryDir forPreferences;
    Preferences preferences(forPreferences.filePath(QStringLiteral("padesk.ini")));
    Theme::apply(*application, ThemeKind::Light);
    Desk desk(place, preferences);
    MainWindow& window = desk.window();
    // Laid out as if it were shown; there may be no screen.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    desk.start(PageId::Home);
    window.open({ .page = PageId::AccessCheck, .text = caller });
    QStringList names;
    for (const QString& language : { QStringLiteral("ja"), QStringLiteral("en") }) {
        window.setLanguage(language);
        for (const ThemeKind theme : { ThemeKind::Light, ThemeKind::Dark }) {
            window.setTheme(theme);
            for (const PageId page : window.pageIds()) {
                window.openPage(page);
                const Result<QString> name = takeOne(window, QDir(folder), language, theme);
                if (!name)
                    return tl::unexpected(name.error());
                names.append(*name);
            }
        }
    }
    return names;
}

} // namespace padesk
