// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/domain/csvwriter.h"
#include "models/store/importjob.h"

#include <QFile>

namespace padesk::cli {

class Context;

/**
 * Where an import's problems go: the first ones to stderr, one sentence a line, all of them into a CSV file with the
 * rows as they stand in the list. Holds none of them.
 */
class ImportReport {
public:
    explicit ImportReport(Context& context)
        : m_context(context)
    { }

    /** False after having said why the file can't be written. */
    bool writeTo(const QString& path);
    /** Where to get the list's header from once it has been read. */
    void followHeader(std::function<QStringList()> header) { m_header = std::move(header); }

    void add(const ImportProblem& problem);
    /** What is wrong with the header; a column that is ignored is only a note. */
    void addHeader(const QList<RowProblem>& problems);
    /** Says how many problems were not shown and closes the file. */
    void finish();
    /** Whether the file took everything. */
    bool complete() const { return m_complete; }

private:
    void write(const RowProblem& problem, const QString& sentence, const QStringList& cells);
    void startFile();

    Context& m_context;
    std::function<QStringList()> m_header;
    QFile m_file;
    std::optional<CsvWriter> m_writer;
    bool m_started = false;
    bool m_complete = true;
    qint64 m_count = 0;
};

} // namespace padesk::cli
