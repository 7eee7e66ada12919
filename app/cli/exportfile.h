// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/textencoding.h"

#include <QMap>
#include <QStringList>

#include <memory>

namespace padesk::cli {

/** A file that an export is written into: it appears under its name with keep(), complete, or not at all. */
class ExportFile {
public:
    virtual ~ExportFile() = default;

    virtual Result<void> writeRow(const QStringList& cells) = 0;
    /** Puts everything under the name of the file; what was there before is replaced. */
    virtual Result<void> keep() = 0;

    /** Characters the file can't hold and how often they came: it must not be kept. */
    virtual QMap<char32_t, qint64> unwritable() const { return {}; }
    /** Rows the file can take, without the header. */
    virtual qint64 capacity() const { return std::numeric_limits<qint64>::max(); }
};

/** By the end of the path: .csv, .jsonl or .xlsx; null for any other. The error's detail says why it can't be written.
 */
Result<std::unique_ptr<ExportFile>> openExportFile(
    const QString& path, const QStringList& columns, TextEncoding encoding);

/** The parts of openExportFile(). Texts only: no cell becomes a number or a formula. */
Result<std::unique_ptr<ExportFile>> openCsv(const QString& path, const QStringList& columns, TextEncoding encoding);
Result<std::unique_ptr<ExportFile>> openJsonLines(const QString& path, const QStringList& columns);
Result<std::unique_ptr<ExportFile>> openSpreadsheet(const QString& path, const QStringList& columns);

} // namespace padesk::cli
