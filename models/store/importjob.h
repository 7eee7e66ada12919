// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listreader.h"
#include "models/store/commandprocessor.h"
#include "models/store/orderarray.h"

namespace padesk {

enum class ImportList { Sites, Members, Nominations, Requests };
template <>
struct EnumText<ImportList> {
    static constexpr std::array names { QLatin1String("sites"), QLatin1String("members"), QLatin1String("nominations"),
        QLatin1String("requests") };
};

/** A row that did not go in, or a column that is ignored: which, why, and as it stands in the file. */
struct ImportProblem {
    /** The code is one of PA-CSV-…, PA-FLD-… or a refusal's. */
    RowProblem problem;
    QStringList cells;
};

struct ImportSummary {
    enum class End {
        Done,
        /** Stopped between two chunks; running it again goes on there. */
        Cancelled,
        /** Not a list of this kind; header says why, nothing was done. */
        BadHeader,
        /** The sender may not import this, or the file was handed in with other content: refusal says which. */
        Refused,
    };
    End end = End::Done;
    /** Records read, and what became of them: rows = applied + unchanged + replayed + refused. */
    qint64 rows = 0;
    qint64 applied = 0;
    /** They say what is stored already. */
    qint64 unchanged = 0;
    /** An earlier run of the same file has brought them. */
    qint64 replayed = 0;
    qint64 refused = 0;
    /** What is wrong with the header; PA-CSV-015, a column that is ignored, is only a note. */
    QList<RowProblem> header;
    Refusal refusal;
};

/** How an import reaches the outside. All run on the import's thread. */
struct ImportPorts {
    /** Hands in commands and answers their results in the same order: a processor, a rehearsal, a server. */
    std::function<Result<QList<CommandResult>>(const QList<Command>&)> submit;
    /** Gets each problem once, in the order of the file. */
    std::function<void(const ImportProblem&)> report;
    /** Rows done and bytes read, after each chunk. */
    std::function<void(qint64 rows, qint64 bytes)> progress = {};
    const CancelFlag* cancel = nullptr;
};

/**
 * Brings a list into the store in memory that does not grow with it: site and member lists by import.rows of a
 * thousand rows each, nominations and requests by one command a row. Good rows go in beside bad ones. The commands' ids
 * come from the file's checksum, the list and the place in it (ARCHITECTURE.md 5), so that a broken import goes on when
 * it is run again. Blocks: not for the GUI thread.
 */
class ImportJob {
public:
    /** The file is open for reading and can be read twice. */
    ImportJob(QIODevice& file, ImportList list, ImportPorts ports, std::optional<TextEncoding> encoding = {});

    /** To be called once. An error is submit's; what was handed in before it stays, and summary() counts it. */
    Result<void> run();

    const ImportSummary& summary() const { return m_summary; }
    /** The header as in the file, for a file of the refused rows. */
    const QStringList& header() const { return m_reader.header(); }

private:
    /** What became of the good rows of a chunk: refusals by their place in it. */
    struct ChunkResult {
        QHash<int, Refusal> refused;
        qint64 applied = 0;
        qint64 unchanged = 0;
        qint64 replayed = 0;
    };

    QList<ListRow> nextChunk();
    Result<void> importChunk(const QList<ListRow>& rows);
    QList<Command> rowsCommand(const QList<ListRow>& good) const;
    QList<Command> singleCommands(const QList<ListRow>& good) const;
    bool stoppedBy(const CommandResult& result);
    ChunkResult rowsResult(const CommandResult& result, const QList<ListRow>& good) const;
    ChunkResult singleResults(const QList<CommandResult>& results) const;
    void account(const QList<ListRow>& rows, const ChunkResult& result);
    bool isRowList() const { return m_list == ImportList::Sites || m_list == ImportList::Members; }
    bool cancelled() const { return m_ports.cancel && m_ports.cancel->load(std::memory_order_relaxed); }

    QIODevice& m_file;
    ImportList m_list;
    ImportPorts m_ports;
    ListReader m_reader;
    ImportSummary m_summary;
    QString m_checksum;
    QString m_mapping;
    qint64 m_chunk = 0;
};

} // namespace padesk
