// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportfile.h"

#include "models/domain/csvwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace padesk::cli {
namespace {
Result<void> failed(const QSaveFile& file)
{
    return fail(Error::Code::DiskFull, file.errorString());
}

/** People's names leave the database: only who made the file reads it, until he says otherwise. */
bool openForOwner(QSaveFile& file)
{
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

class CsvFile final : public ExportFile {
public:
    CsvFile(const QString& path, TextEncoding encoding)
        : m_file(path)
        , m_encoding(encoding)
    { }

    Result<void> open(const QStringList& columns)
    {
        if (!openForOwner(m_file))
            return failed(m_file);
        m_writer.emplace(m_file, m_encoding);
        return writeRow(columns);
    }

    Result<void> writeRow(const QStringList& cells) override
    {
        m_writer->writeRow(cells);
        return m_file.error() == QFileDevice::NoError ? Result<void>() : failed(m_file);
    }

    Result<void> keep() override { return m_writer->finish() && m_file.commit() ? Result<void>() : failed(m_file); }

    QMap<char32_t, qint64> unwritable() const override { return m_writer->replaced(); }

private:
    QSaveFile m_file;
    TextEncoding m_encoding;
    std::optional<CsvWriter> m_writer;
};

/** One object a row; a blank cell is left out, yes and no are true and false. */
class JsonLinesFile final : public ExportFile {
public:
    JsonLinesFile(const QString& path, const QStringList& columns)
        : m_file(path)
        , m_columns(columns)
    { }

    Result<void> open() { return openForOwner(m_file) ? Result<void>() : failed(m_file); }

    Result<void> writeRow(const QStringList& cells) override
    {
        QJsonObject row;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells.at(column);
            const QString& name = m_columns.at(column);
            if (name == u"claims_primary" || name == u"carries_passcode")
                row.insert(name, cell == u"true");
            else if (!cell.isEmpty())
                row.insert(name, cell);
        }
        const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        return m_file.write(line) == line.size() ? Result<void>() : failed(m_file);
    }

    Result<void> keep() override { return m_file.commit() ? Result<void>() : failed(m_file); }

private:
    QSaveFile m_file;
    QStringList m_columns;
};
} // namespace

Result<std::unique_ptr<ExportFile>> openCsv(const QString& path, const QStringList& columns, TextEncoding encoding)
{
    auto file = std::make_unique<CsvFile>(path, encoding);
    if (const Result<void> opened = file->open(columns); !opened)
        return tl::unexpected(opened.error());
    return file;
}

Result<std::unique_ptr<ExportFile>> openJsonLines(const QString& path, const QStringList& columns)
{
    auto file = std::make_unique<JsonLinesFile>(path, columns);
    if (const Result<void> opened = file->open(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

Result<std::unique_ptr<ExportFile>> openExportFile(
    const QString& path, const QStringList& columns, TextEncoding encoding)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return openCsv(path, columns, encoding);
    if (path.endsWith(u".jsonl", Qt::CaseInsensitive))
        return openJsonLines(path, columns);
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return openSpreadsheet(path, columns);
    return std::unique_ptr<ExportFile>();
}

} // namespace padesk::cli
