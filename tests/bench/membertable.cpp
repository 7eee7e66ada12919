// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/membertable.h"

#include "tests/bench/bench.h"
#include "ui/style/theme.h"
#include "ui/users/directorylook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace padesk::bench {
namespace {

constexpr int mostPaintMs = 60'000;
constexpr int mostWaitMs = 600'000;
constexpr int turnMs = 2;
/** A view that has not been painted again for so long has all it shows: less than a model waits with its order. */
constexpr qint64 quietNs = 10'000'000;
constexpr int windowWidth = 1440;
constexpr int windowHeight = 900;

/** Counts how often a widget is painted while something is so. */
class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget& widget, std::function<bool()> ready)
        : m_ready(std::move(ready))
    {
        widget.installEventFilter(this);
    }

    int count() const { return m_count; }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_ready())
            ++m_count;
        return false;
    }

private:
    std::function<bool()> m_ready;
    int m_count = 0;
};

/** As the page of users shows it. */
TableSetup setupOfUsers()
{
    TableSetup setup;
    setup.stretching = QStringLiteral("company");
    setup.required = { QStringLiteral("site_number"), QStringLiteral("state") };
    setup.leaving = { QStringLiteral("passcode_state"), QStringLiteral("tool_level"), QStringLiteral("expires_on"),
        QStringLiteral("last_signed_in_on"), QStringLiteral("email") };
    setup.hidden = { QStringLiteral("name_kana"), QStringLiteral("ibm_id"), QStringLiteral("department"),
        QStringLiteral("tel") };
    setup.lookOf = [](const QModelIndex& index) { return memberCellLook(index, fixedNow()); };
    setup.name = [] { return QStringLiteral("users"); };
    return setup;
}

void turnUntil(const std::function<bool()>& done, int most)
{
    QElapsedTimer waited;
    waited.start();
    // So that waiting for events ends.
    QTimer ticks;
    ticks.start(turnMs);
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (waited.hasExpired(most))
            giveUp(QStringLiteral("the table was not shown"));
    }
}

} // namespace

OpenOptions lookingOnly()
{
    OpenOptions options;
    options.readOnly = true;
    return options;
}

QDateTime fixedNow()
{
    return { QDate(2026, 11, 22), QTime(1, 0), Qt::UTC };
}

std::unique_ptr<QMainWindow> shownWindow()
{
    auto window = std::make_unique<QMainWindow>();
    window->resize(em(windowWidth, window->font()), em(windowHeight, window->font()));
    window->show();
    return window;
}

double untilPainted(QAbstractItemView& view, const std::function<void()>& action, const std::function<bool()>& ready)
{
    const PaintWatch watch(*view.viewport(), ready);
    QElapsedTimer timer;
    timer.start();
    action();
    int seen = 0;
    qint64 painted = 0;
    turnUntil(
        [&] {
            if (std::exchange(seen, watch.count()) != watch.count())
                painted = timer.nsecsElapsed();
            return seen > 0 && timer.nsecsElapsed() - painted > quietNs;
        },
        mostPaintMs);
    return double(painted) / 1e6;
}

double repaintTime(QAbstractItemView& view)
{
    return milliseconds([&view] { view.viewport()->repaint(); });
}

void waitUntil(const std::function<bool()>& done)
{
    turnUntil(done, mostWaitMs);
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

MemberTable::MemberTable(RowSource<MemberRow>& source)
    : m_model(source, fixedNow)
    , m_window(shownWindow())
    , m_area(new TableArea(m_model, setupOfUsers()))
{
    m_window->setCentralWidget(m_area);
    wait(0);
    repaintTime(view());
}

int MemberTable::endOfView()
{
    const int last = view().rowAt(view().viewport()->height() - 1);
    return last < 0 ? m_model.rowCount() : last + 1;
}

bool MemberTable::hasRowsInView()
{
    for (int row = firstInView(); row < endOfView(); ++row) {
        if (!m_model.row(row))
            return false;
    }
    return m_model.rowCount() > 0;
}

double MemberTable::firstPage(const RowQuery& query)
{
    return untilPainted(
        view(), [this, &query] { m_model.setQuery(query); }, [this] { return hasRowsInView(); });
}

void MemberTable::readAll()
{
    m_model.setQuery({});
    waitUntil([this] { return isQuiet() && hasRowsInView(); });
}

} // namespace padesk::bench
