// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <xlsxwriter.h>

namespace padesk::cli {
namespace {
/** All rows a sheet has, less the header. */
constexpr qint64 mostRows = LXW_ROW_MAX - 1;

Result<void> failed(lxw_error error)
{
    return fail(Error::Code::DiskFull, QString::fromUtf8(lxw_strerror(error)));
}

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

/** Every cell is a text: site numbers, telephone numbers and postal codes keep their zeros, and nothing is a formula.
 */
class Spreadsheet final : public ExportFile {
public:
    explicit Spreadsheet(const QString& path)
        : m_path(path)
        , m_place(QFileInfo(path).absolutePath() + QStringLiteral("/.padesk-XXXXXX"))
    { }

    ~Spreadsheet() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    Result<void> open(const QStringList& columns)
    {
        // The library takes a name, not a file: this one is unique, and its file goes away with the object.
        if (!m_place.open())
            return fail(Error::Code::DiskFull, m_place.errorString());
        m_place.close();
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_place.fileName()).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
        lxw_format* head = workbook_add_format(m_book);
        format_set_bold(head);
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@");
        worksheet_freeze_panes(m_sheet, 1, 0);
        return writeCells(columns, head);
    }

    Result<void> writeRow(const QStringList& cells) override { return writeCells(cells, m_text); }

    Result<void> keep() override
    {
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR)
            return failed(closed);
        // Qt's rename does not replace a file; the temporary one is its owner's alone, and stays so.
        std::error_code error;
        std::filesystem::rename(pathOf(m_place.fileName()), pathOf(m_path), error);
        return error ? fail(Error::Code::DiskFull, QString::fromStdString(error.message())) : Result<void>();
    }

    qint64 capacity() const override { return mostRows; }

private:
    Result<void> writeCells(const QStringList& cells, lxw_format* format)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells.at(column);
            if (cell.isEmpty())
                continue;
            const lxw_error written = worksheet_write_string(
                m_sheet, m_row, static_cast<lxw_col_t>(column), cell.toUtf8().constData(), format);
            if (written != LXW_NO_ERROR)
                return failed(written);
        }
        ++m_row;
        return {};
    }

    QString m_path;
    QTemporaryFile m_place;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_text = nullptr;
    lxw_row_t m_row = 0;
};
} // namespace

Result<std::unique_ptr<ExportFile>> openSpreadsheet(const QString& path, const QStringList& columns)
{
    auto file = std::make_unique<Spreadsheet>(path);
    if (const Result<void> opened = file->open(columns); !opened)
        return tl::unexpected(opened.error());
    return file;
}

} // namespace padesk::cli
