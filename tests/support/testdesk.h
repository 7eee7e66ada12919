// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/importjob.h"
#include "tests/support/tempdatabase.h"

namespace padesk::test {

/** What an import did, as lines: "3/2 site_number PA-FLD-006" is line 3, record 2. */
struct ImportReport {
    ImportSummary summary;
    QStringList problems;

    /** "rows 3 applied 2 unchanged 0 replayed 0 refused 1" */
    QString counts() const;
};

/** A database with its founder, on a day that does not change: 2026-11-20, 10:00 in Japan. */
class TestDesk {
public:
    explicit TestDesk(Engine engine);

    const TempDatabase& temp() const { return m_temp; }
    Database& database() { return *m_database; }
    CommandProcessor& processor() { return m_processor; }
    static QDateTime now();
    static Sender sender() { return { QStringLiteral("operator"), true }; }

    /** Hands in one command; a failing database ends the program. */
    CommandResult send(const QString& kind, const QJsonObject& payload);

    ImportReport import(ImportList list, const QByteArray& csv, const CancelFlag* cancel = nullptr,
        const std::function<void(qint64)>& afterChunk = {});
    /** Imports without keeping anything. */
    ImportReport rehearse(ImportList list, const QByteArray& csv);

    /** All rows of all tables that an import touches, as another tool reads them. */
    QStringList tables() const;

private:
    ImportReport run(ImportList list, const QByteArray& csv, ImportPorts ports);

    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    CommandProcessor m_processor;
};

/** A site list of sites 7000001 … with a contact each, in the columns that it must have and some more. */
QByteArray siteCsv(int sites);

} // namespace padesk::test
