// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpdf.h"

#include "app/letters/letterpainter.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace padesk {
namespace {

/** Passes everything on and remembers a write that failed: QPdfWriter doesn't ask. */
class CheckedDevice final : public QIODevice {
public:
    explicit CheckedDevice(QIODevice& target)
        : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_failed = m_failed || m_target.write(data, size) != size;
        return size;
    }

private:
    QIODevice& m_target;
    bool m_failed = false;
};

void prepare(QPdfWriter& writer, const QString& title)
{
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("PA Desk"));
}

Result<void> checkBeforehand(const QList<Letter>& letters, const LetterPdfOptions& options)
{
    if (letters.isEmpty())
        return fail(Error::Code::BadInput, QStringLiteral("nothing to write"));
    if (options.handOver && std::any_of(letters.begin(), letters.end(), [](const Letter& l) { return l.isMasked(); }))
        return fail(Error::Code::BadInput, QStringLiteral("a letter to be handed over has no passcode"));
    return {};
}

Result<int> paintAll(QPainter& painter, QPagedPaintDevice& writer, const QList<Letter>& letters,
    const LetterFonts& fonts, const LetterPdfOptions& options)
{
    Typesetter typesetter(fonts);
    int count = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        for (const LetterPage& page : layOutLetter(letters[i], typesetter)) {
            if (!typesetter.missingCharacters().isEmpty())
                return fail(Error::Code::BadInput,
                    QStringLiteral("no font has the character ") + typesetter.missingCharacters());
            if (count++ > 0 && !writer.newPage())
                return fail(Error::Code::Failed, QStringLiteral("the next page could not be begun"));
            paintPage(painter, page);
        }
        if (options.progress && !options.progress(i + 1, letters.size()))
            return fail(Error::Code::Cancelled, QStringLiteral("writing letters"));
    }
    return count;
}

} // namespace

Result<int> writePdf(QIODevice& device, const QList<Letter>& letters, const LetterPdfOptions& options)
{
    if (const Result<void> ready = checkBeforehand(letters, options); !ready)
        return tl::unexpected(ready.error());
    const Result<LetterFonts> fonts = letterFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    CheckedDevice checked(device);
    QPdfWriter writer(&checked);
    prepare(writer, options.title.isEmpty() ? letters.first().subject : options.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Error::Code::Failed, QStringLiteral("the PDF could not be started"));
    Result<int> pages = paintAll(painter, writer, letters, *fonts, options);
    const bool ended = painter.end();
    if (pages && (!ended || checked.hasFailed()))
        return fail(Error::Code::Failed, QStringLiteral("the PDF could not be finished"));
    return pages;
}

Result<int> printLetters(QPagedPaintDevice& device, const QList<Letter>& letters, const LetterPdfOptions& options)
{
    if (const Result<void> ready = checkBeforehand(letters, options); !ready)
        return tl::unexpected(ready.error());
    const Result<LetterFonts> fonts = letterFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    QPageLayout sheet = device.pageLayout();
    sheet.setMode(QPageLayout::FullPageMode);
    sheet.setPageSize(QPageSize(QPageSize::A4));
    sheet.setOrientation(QPageLayout::Portrait);
    device.setPageLayout(sheet);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Error::Code::Failed, QStringLiteral("the printer does not begin"));
    Result<int> pages = paintAll(painter, device, letters, *fonts, options);
    if (!painter.end() && pages)
        return fail(Error::Code::Failed, QStringLiteral("the printer does not finish"));
    return pages;
}

Result<int> writePdf(const QString& path, const QList<Letter>& letters, const LetterPdfOptions& options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Failed, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Result<int> pages = writePdf(file, letters, options);
    if (!pages)
        return pages;
    if (!file.commit())
        return fail(Error::Code::Failed, file.errorString());
    return pages;
}

Result<int> writeFaxPdf(QIODevice& device, QList<Letter> letters, const LetterPdfOptions& options)
{
    for (Letter& letter : letters)
        letter.medium = LetterMedium::Fax;
    return writePdf(device, letters, options);
}

} // namespace padesk
