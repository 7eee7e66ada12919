// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "models/domain/fieldtable.h"
#include "models/store/rehearsal.h"
#include "tests/support/rawsql.h"

#include <QBuffer>

namespace padesk::test {
namespace {

QString print(const RowProblem& one)
{
    return QStringLiteral("%1/%2 %3 %4").arg(one.line).arg(one.record).arg(one.column, one.problem.code);
}

} // namespace

QString ImportReport::counts() const
{
    return QStringLiteral("rows %1 applied %2 unchanged %3 replayed %4 refused %5")
        .arg(summary.rows)
        .arg(summary.applied)
        .arg(summary.unchanged)
        .arg(summary.replayed)
        .arg(summary.refused);
}

QDateTime TestDesk::now()
{
    return timestampFromText(QStringLiteral("2026-11-20T01:00:00.000Z"));
}

TestDesk::TestDesk(Engine engine)
    : m_temp(engine)
    , m_database(m_temp.open())
    , m_processor(*m_database, now)
{
    if (!m_processor.found(sender().name, QStringLiteral("担当 花子")))
        qFatal("no first staff row");
}

CommandResult TestDesk::send(const QString& kind, const QJsonObject& payload)
{
    const Result<QList<CommandResult>> results
        = m_processor.submit(sender(), { { QUuid::createUuid(), kind, payload } });
    if (!results)
        qFatal("%s: %s", qPrintable(kind), qPrintable(results.error().detail));
    return results->first();
}

ImportReport TestDesk::import(
    ImportList list, const QByteArray& csv, const CancelFlag* cancel, const std::function<void(qint64)>& afterChunk)
{
    ImportPorts ports;
    ports.submit = [this](const QList<Command>& commands) { return m_processor.submit(sender(), commands); };
    ports.cancel = cancel;
    if (afterChunk)
        ports.progress = [afterChunk](qint64 rows, qint64) { afterChunk(rows); };
    return run(list, csv, std::move(ports));
}

ImportReport TestDesk::rehearse(ImportList list, const QByteArray& csv)
{
    Result<Rehearsal> rehearsal = Rehearsal::begin(*m_database, now);
    if (!rehearsal)
        qFatal("%s", qPrintable(rehearsal.error().detail));
    ImportPorts ports;
    ports.submit = [&rehearsal](const QList<Command>& commands) { return rehearsal->submit(sender(), commands); };
    return run(list, csv, std::move(ports));
}

ImportReport TestDesk::run(ImportList list, const QByteArray& csv, ImportPorts ports)
{
    QBuffer file;
    file.setData(csv);
    file.open(QIODevice::ReadOnly);
    ImportReport report;
    ports.report = [&report](const ImportProblem& one) { report.problems.append(print(one.problem)); };
    ImportJob job(file, list, std::move(ports));
    if (const Result<void> done = job.run(); !done)
        qFatal("import: %s", qPrintable(done.error().detail));
    report.summary = job.summary();
    return report;
}

QStringList TestDesk::tables() const
{
    QStringList rows;
    for (const char* table :
        { "site", "member", "sns_period", "nomination", "passcode_request", "document", "delivery", "event_log" }) {
        const QString order
            = QLatin1String(table) == QLatin1String("event_log") ? QStringLiteral("seq") : QStringLiteral("id");
        const QString schema = m_temp.url().engine == Engine::Sqlite ? QString() : QStringLiteral("pa.");
        rows.append(QString::fromLatin1(table));
        rows.append(rawSql(m_temp.url(),
            QStringLiteral("select * from %1%2 order by %3").arg(schema, QString::fromLatin1(table), order)));
    }
    return rows;
}

QByteArray siteCsv(int sites)
{
    QByteArray csv("site_number,contract,company,company_kana,contact_family,contact_email,contracted_on,fax\n");
    for (int number = 1; number <= sites; ++number)
        csv += QStringLiteral("%1,PAX,株式会社第%2商事,ダイ%3ショウジ,山田,c%2@example.co.jp,2005-04-01,03-1234-5678\n")
                   .arg(7'000'000 + number)
                   .arg(number)
                   .arg(QString(number % 7 + 1, u'ア'))
                   .toUtf8();
    return csv;
}

} // namespace padesk::test
