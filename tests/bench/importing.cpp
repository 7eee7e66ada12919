// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fold.h"
#include "models/store/bulkcache.h"
#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "models/store/importjob.h"
#include "models/store/recordsql.h"
#include "tests/bench/baresql.h"
#include "tests/bench/bench.h"
#include "tests/support/tempdatabase.h"

#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace padesk::bench {
namespace {

const Sender operatorDesk { QStringLiteral("operator"), false };
constexpr int rowsAChunk = 1000;

QString csvFile(const test::TempDatabase& temp, int sites)
{
    const QString path = temp.filePath(QStringLiteral("sites-%1.csv").arg(sites));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(path);
    QTextStream out(&file);
    out << "site_number,contract,agreement_number,icn,company,company_kana,department,postal_code,address,tel,fax,"
           "contact_family,contact_given,contact_family_kana,contact_given_kana,contact_email,contracted_on,"
           "registered_on,first_order_on,sns_from,sns_to,sales_rep\n";
    for (int n = 0; n < sites; ++n)
        out << QStringLiteral("%1,PAX,,,株式会社青空商事第%2営業所,アオゾラショウジ,情報システム部第%3課,1%4,"
                              "東京都千代田区大手町%5丁目%6番地,03-%7-%8,03-%7-%9,")
                   .arg(3'000'000 + n)
                   .arg(n)
                   .arg(n % 90)
                   .arg(100'000 + n % 800'000)
                   .arg(n % 9 + 1)
                   .arg(n % 30 + 1)
                   .arg(1000 + n % 9000)
                   .arg(1000 + n % 8999)
                   .arg(1000 + n % 8998)
            << QStringLiteral(
                   "山田,太郎,ヤマダ,タロウ,taro%1@example.co.jp,2005-04-01,2005-04-15,2005-05-06,2026-01-01,"
                   "2026-12-31,営業 花子\n")
                   .arg(n);
    return path;
}

/** Imports the list as the command line does; cancelled after that many rows. */
ImportSummary import(Database& database, const QString& path, qint64 most = std::numeric_limits<qint64>::max())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(path);
    const BulkCache cache(database);
    CommandProcessor processor(database);
    CancelFlag cancel = false;
    ImportPorts ports;
    ports.submit = [&](const QList<Command>& commands) { return processor.submit(operatorDesk, commands); };
    ports.report = [](const ImportProblem& problem) { giveUp(problem.problem.problem.code); };
    ports.progress = [&](qint64 rows, qint64) { cancel = rows >= most; };
    ports.cancel = &cancel;
    ImportJob job(file, ImportList::Sites, ports);
    must(job.run());
    return job.summary();
}

/** A database in which the operator may import. */
std::unique_ptr<Database> foundedDatabase(const test::TempDatabase& temp)
{
    auto database = temp.open();
    must(CommandProcessor(*database).found(QStringLiteral("operator"), QStringLiteral("operator")));
    return database;
}

// ---- The same effects as bare statements ---------------------------------------------------------------------------

/** Writes what one database holds into another, block by block, by prepared statements in one transaction. */
class BareCopy {
public:
    BareCopy(const QString& from, const QString& to)
        : m_from(from)
        , m_to(to)
    {
        m_to.run(QStringLiteral("pragma cache_size = -262144"));
    }

    /** Milliseconds of writing; that the values are read first does not count. */
    double run()
    {
        const int sites = m_from.value(QStringLiteral("select max(id) from site")).toInt();
        prepare();
        double total = milliseconds([this] { m_to.run(QStringLiteral("begin immediate")); });
        for (int first = 1; first <= sites; first += rowsAChunk)
            total += block(first);
        return total + milliseconds([this] { m_to.run(QStringLiteral("commit")); });
    }

private:
    struct Table {
        /** With %1 and %2 for the first and the last site or command. */
        QString select;
        QSqlQuery insert;
        bool grams = false;
    };

    void add(const QString& table, const QStringList& columns, const QString& between)
    {
        m_tables.push_back({ QStringLiteral("select %1 from %2 where ").arg(columns.join(QStringLiteral(", ")), table)
                + between + QStringLiteral(" between %1 and %2"),
            m_to.prepared(insertStatement(table, columns)) });
    }

    void addSearch(const QString& table, const QString& between)
    {
        m_tables.push_back({ QStringLiteral("select id, search from ") + table + QStringLiteral(" where ") + between
                + QStringLiteral(" between %1 and %2"),
            m_to.prepared(QStringLiteral("insert into %1_search (rowid, grams) values (?, ?)").arg(table)), true });
    }

    void prepare()
    {
        add(QStringLiteral("site"), columnNames<Site>(), QStringLiteral("id"));
        add(QStringLiteral("member"), columnNames<Member>(), QStringLiteral("site_id"));
        add(QStringLiteral("sns_period"), columnNames<SnsPeriod>(), QStringLiteral("site_id"));
        add(QStringLiteral("event_log"), eventColumns(), QStringLiteral("site_id"));
        addSearch(QStringLiteral("site"), QStringLiteral("id"));
        addSearch(QStringLiteral("member"), QStringLiteral("site_id"));
        add(QStringLiteral("command"), commandColumns(), QStringLiteral("1000 * ordinal"));
    }

    double block(int first)
    {
        std::vector<std::vector<QVariantList>> values;
        for (const Table& table : m_tables) {
            std::vector<QVariantList> rows = m_from.rows(table.select.arg(first).arg(first + rowsAChunk - 1));
            for (QVariantList& row : rows) {
                if (table.grams)
                    row[1] = gramText(row.at(1).toString());
            }
            values.push_back(std::move(rows));
        }
        return milliseconds([&] {
            for (std::size_t table = 0; table < m_tables.size(); ++table)
                runAll(m_tables.at(table).insert, values.at(table));
        });
    }

    BareConnection m_from;
    BareConnection m_to;
    std::vector<Table> m_tables;
};

/** The sqlite3 shell into a table of nothing but the list's columns and the two indexes a list needs. */
double shellTime(const test::TempDatabase& temp, const QString& csv)
{
    QFile script(temp.filePath(QStringLiteral("import.sql")));
    if (!script.open(QIODevice::WriteOnly))
        giveUp(script.fileName());
    script.write("pragma journal_mode = wal;\n.import --csv \"" + csv.toUtf8()
        + "\" list\ncreate unique index list_number on list (site_number);\n"
          "create index list_kana on list (company_kana);\n");
    script.close();
    QProcess shell;
    shell.setStandardInputFile(script.fileName());
    return milliseconds([&] {
        shell.start(QStringLiteral("sqlite3"), { temp.filePath(QStringLiteral("shell.sqlite")) });
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            giveUp(QStringLiteral("sqlite3: ") + QString::fromUtf8(shell.readAllStandardError()));
    });
}

// ---- The measure ---------------------------------------------------------------------------------------------------

struct ImportTimes {
    double ours = 0;
    double memory = 0;
};

ImportTimes measureSize(int sites, std::vector<Figure>& figures)
{
    test::TempDatabase temp(Engine::Sqlite);
    const QString csv = csvFile(temp, sites);
    const auto database = foundedDatabase(temp);
    ImportTimes times;
    resetPeakMemory();
    times.ours = milliseconds([&] { import(*database, csv); });
    times.memory = peakMemory();
    const test::TempDatabase target(Engine::Sqlite);
    const double bare = BareCopy(temp.url().path, target.url().path).run();
    const QString name = QStringLiteral("import of %1 sites").arg(sites);
    figures.push_back({ name, QStringLiteral("ms"), times.ours, bare,
        QStringLiteral("the same rows by bare SQL in one transaction"), 2.0 });
    figures.push_back({ name, QStringLiteral("ms"), times.ours, shellTime(temp, csv),
        QStringLiteral(".import of the sqlite3 shell and two indexes"), 0 });
    return times;
}

/** Cancelled half way and run again: the first half is recognised and skipped, in the end all are there once. */
Figure measureResume(int sites)
{
    test::TempDatabase temp(Engine::Sqlite);
    const QString csv = csvFile(temp, sites);
    const auto database = foundedDatabase(temp);
    const ImportSummary first = import(*database, csv, sites / 2);
    const ImportSummary second = import(*database, csv);
    ImportSummary third;
    const double again = milliseconds([&] { third = import(*database, csv); });
    const bool resumed = first.end == ImportSummary::End::Cancelled && first.applied == sites / 2
        && second.replayed == sites / 2 && second.applied == sites / 2 && third.replayed == sites;
    BareConnection bare(temp.url().path);
    if (!resumed || bare.value(QStringLiteral("select count(*) from site")).toInt() != sites)
        giveUp(QStringLiteral("the import was not resumed"));
    return { QStringLiteral("a row recognised as imported"), QStringLiteral("µs"), 1000 * again / sites, 0, {}, 0 };
}

std::vector<Figure> measureImport(const Sizes& sizes)
{
    std::vector<Figure> figures;
    const int fewer = sizes.sites / 10;
    const ImportTimes small = measureSize(fewer, figures);
    const ImportTimes large = measureSize(sizes.sites, figures);
    figures.push_back({ QStringLiteral("a row of %1").arg(sizes.sites), QStringLiteral("µs"),
        1000 * large.ours / sizes.sites, 1000 * small.ours / fewer, QStringLiteral("a row of %1").arg(fewer), 1.2 });
    figures.push_back({ QStringLiteral("peak memory for %1").arg(sizes.sites), QStringLiteral("MiB"), large.memory,
        small.memory, QStringLiteral("for %1").arg(fewer), 1.2 });
    figures.push_back(measureResume(fewer));
    return figures;
}

const bool registered = registerMeasure("import", measureImport);

} // namespace
} // namespace padesk::bench
