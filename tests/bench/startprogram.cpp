// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The program padesk, which ends as soon as the first rows of a table have been painted and says when that was; with
 * --empty-window instead a window with a line of Japanese text, which does the same.
 */
#include "app/cli/commandline.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <chrono>
#include <cstdio>

using namespace padesk;

namespace {

const QString emptyWindow = QStringLiteral("--empty-window");

/** A table that has rows with values, or the label of the other window. */
bool showsFirstPage(const QWidget& painted)
{
    if (qobject_cast<const QLabel*>(&painted))
        return painted.window()->objectName() == emptyWindow;
    const auto* table = qobject_cast<const DataTable*>(painted.parentWidget());
    if (!table || painted.objectName() != QStringLiteral("qt_scrollarea_viewport") || table->model()->rowCount() == 0)
        return false;
    const int column = table->columnLayout()->visibleSections().value(0);
    return table->model()->index(0, column).data().toString() != QStringLiteral("…");
}

class FirstPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        if (m_seen || !widget || !showsFirstPage(*widget))
            return false;
        m_seen = true;
        // When it has been painted.
        QMetaObject::invokeMethod(this, &FirstPaint::end, Qt::QueuedConnection);
        return false;
    }

private:
    static void end()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_seen = false;
};

void watchPaints()
{
    QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}

Q_COREAPP_STARTUP_FUNCTION(watchPaints)

int runEmptyWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setObjectName(emptyWindow);
    window.setCentralWidget(new QLabel(QStringLiteral("利用者の一覧")));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const bool empty = argc > 1 && emptyWindow == QLatin1String(argv[1]);
    return empty ? runEmptyWindow(argc, argv) : cli::runCommandLine(argc, argv);
}
