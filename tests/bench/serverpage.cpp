// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/bench/membertable.h"
#include "tests/server/officeserver.h"
#include "tests/support/largeoffice.h"

#include <QSqlTableModel>
#include <QTableView>

namespace padesk::bench {
namespace {

constexpr int membersASite = 5;

/** How long the first page takes, and how much memory the program once needed more by then. */
struct Reading {
    double milliseconds = 0;
    double mebibytes = 0;
};

/** The page of users, as an operator sees it; the memory is that with the whole order read. */
Reading deskReading(const DatabaseUrl& url)
{
    DeskStore store(url, lookingOnly());
    SqlRowSource<MemberRow> source(store);
    // Connections and fonts are there before anybody opens a page.
    MemberTable(source).firstPage({});
    Reading reading;
    resetPeakMemory();
    const double before = peakMemory();
    MemberTable table(source);
    reading.milliseconds = table.firstPage({});
    table.readAll();
    reading.mebibytes = peakMemory() - before;
    return reading;
}

/** The table itself in the order of names, in Qt's own view. */
Reading sqlTableReading(const DatabaseUrl& url)
{
    BareConnection bare(url);
    Reading reading;
    resetPeakMemory();
    const double before = peakMemory();
    QSqlTableModel model(nullptr, bare.database());
    const std::unique_ptr<QMainWindow> window = shownWindow();
    auto* view = new QTableView(window.get());
    model.setTable(QStringLiteral("member"));
    model.setSort(model.fieldIndex(QStringLiteral("family_kana")), Qt::AscendingOrder);
    view->setModel(&model);
    window->setCentralWidget(view);
    reading.milliseconds = untilPainted(
        *view,
        [&model] {
            if (!model.select())
                giveUp(QStringLiteral("QSqlTableModel reads nothing"));
        },
        [&model] { return model.rowCount() > 0; });
    reading.mebibytes = peakMemory() - before;
    return reading;
}

std::vector<Figure> measureServerPage(const Sizes& sizes)
{
    test::OfficeServer server;
    server.send(QStringLiteral("passcode.request"),
        { { QStringLiteral("site_number"), QStringLiteral("7000001") },
            { QStringLiteral("ibm_id"), QStringLiteral("taro@example.co.jp") },
            { QStringLiteral("channel"), QStringLiteral("post") } });
    test::enlargeOffice(server.url(), { sizes.members / membersASite, membersASite, 1000, false });
    const DatabaseUrl url = server.urlOf(QStringLiteral("operator"));
    const Reading ours = deskReading(url);
    const Reading plain = sqlTableReading(url);
    const QString name = QStringLiteral("first page of %1 members over PostgreSQL").arg(sizes.members);
    const QString reference = QStringLiteral("QSqlTableModel on QPSQL");
    return { { name, QStringLiteral("ms"), ours.milliseconds, plain.milliseconds, reference, 1.0 / 80 },
        { name, QStringLiteral("MiB"), ours.mebibytes, plain.mebibytes, reference, 1.0 / 15 } };
}

const bool registered = registerMeasure("serverpage", measureServerPage);

} // namespace
} // namespace padesk::bench
