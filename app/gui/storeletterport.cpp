// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/storeletterport.h"

#include "app/gui/postingregister.h"
#include "app/handover/letterrun.h"
#include "app/letters/letterpainter.h"
#include "app/letters/letterpdf.h"

#include <QPainter>

#include <algorithm>

namespace padesk {
namespace {

/** For the screen: a page is about 830 pixels wide. */
constexpr int previewDotsPerInch = 100;

struct LettersAndTexts {
    QList<WaitingLetter> letters;
    LetterTemplates templates;
};

template <class T>
Result<T> awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Code::Cancelled, {}));
}

Result<LettersAndTexts> read(StoreThread& thread, const QList<qint64>& ids)
{
    return awaited(thread.run<LettersAndTexts>([ids](Database& database) -> Result<LettersAndTexts> {
        const Result<QList<WaitingLetter>> letters = lettersById(database, ids);
        if (!letters)
            return tl::unexpected(letters.error());
        const Result<LetterTemplates> templates = lettersOfTheOffice(database);
        if (!templates)
            return tl::unexpected(templates.error());
        return LettersAndTexts { *letters, *templates };
    }));
}

LetterTrouble troubleOf(const LetterProblem& problem)
{
    return { problem.deliveryId, { problem.code, {} }, problem.code.isEmpty() ? problem.detail : QString() };
}

QImage pictureOf(const Letter& letter, int page)
{
    const auto dots = [](qreal mm) { return qRound(mm / 25.4 * previewDotsPerInch); };
    QImage picture(dots(sheet::width), dots(sheet::height), QImage::Format_RGB32);
    picture.setDotsPerMeterX(qRound(previewDotsPerInch / 0.0254));
    picture.setDotsPerMeterY(qRound(previewDotsPerInch / 0.0254));
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLetterPage(painter, letter, page);
    return picture;
}

void addPages(LetterPreview& preview, const Letter& letter, int mostPages)
{
    const int pages = pageCount(letter);
    for (int page = 0; page < pages && preview.pages.size() < mostPages; ++page)
        preview.pages.append(pictureOf(letter, page));
    preview.pageCount += pages;
}

LetterPreview previewOf(LettersAndTexts all, int mostPages)
{
    sortByPostalCode(all.letters);
    LetterPreview preview;
    for (const WaitingLetter& waiting : std::as_const(all.letters)) {
        const Result<Letter> letter = composeLetter(letterRequest(waiting), all.templates);
        if (!letter) {
            preview.troubles.append({ waiting.delivery.id, {}, letter.error().detail });
            continue;
        }
        preview.deliveries.append(waiting.delivery.id);
        addPages(preview, *letter, mostPages);
    }
    return preview;
}

Result<int> putOut(const LetterTarget& target, const QList<Letter>& letters, QPromise<Result<HandedOver>>& promise)
{
    LetterPdfOptions options;
    options.handOver = true;
    promise.setProgressRange(0, int(letters.size()));
    options.progress = [&promise](qsizetype done, qsizetype) {
        promise.setProgressValue(int(done));
        return true;
    };
    if (!target.pdfFile.isEmpty())
        return writePdf(target.pdfFile, letters, options);
    if (!target.printer)
        return fail(Error::Code::BadInput, QStringLiteral("no printer"));
    return printLetters(*target.printer, letters, options);
}

HandedOver handedOver(const PrintedLetters& run)
{
    HandedOver out;
    for (const WaitingLetter& letter : run.printed)
        out.deliveries.append(letter.delivery.id);
    for (const LetterProblem& problem : run.problems)
        out.troubles.append(troubleOf(problem));
    out.pages = run.pages;
    return out;
}

} // namespace

StoreLetterPort::StoreLetterPort(StoreThread& reading, CommandPort& commands)
    : m_reading(reading)
    , m_commands(commands)
{
    m_painters.setMaxThreadCount(1);
}

StoreLetterPort::~StoreLetterPort()
{
    m_painters.waitForDone();
}

template <class T>
QFuture<Result<T>> StoreLetterPort::work(std::function<Result<T>(QPromise<Result<T>>&)> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_painters.start([promise, job = std::move(job)] {
        promise->addResult(job(*promise));
        promise->finish();
    });
    return future;
}

QFuture<Result<LetterPreview>> StoreLetterPort::preview(const QList<qint64>& deliveries, int mostPages)
{
    return work<LetterPreview>([this, deliveries, mostPages](auto&) -> Result<LetterPreview> {
        Result<LettersAndTexts> all = read(m_reading, deliveries);
        if (!all)
            return tl::unexpected(all.error());
        return previewOf(*std::move(all), mostPages);
    });
}

QFuture<Result<void>> StoreLetterPort::saveCopy(qint64 delivery, const QString& path)
{
    return work<void>([this, delivery, path](auto&) -> Result<void> {
        const Result<LettersAndTexts> all = read(m_reading, { delivery });
        if (!all)
            return tl::unexpected(all.error());
        if (all->letters.isEmpty())
            return fail(Error::Code::NotFound, deliveryNumber(delivery));
        const Result<int> pages = composeLetter(letterRequest(all->letters.first()), all->templates)
                                      .and_then([&path](const Letter& letter) { return writePdf(path, { letter }); });
        if (!pages)
            return tl::unexpected(pages.error());
        return {};
    });
}

QFuture<Result<HandedOver>> StoreLetterPort::handOver(const QList<qint64>& deliveries, const LetterTarget& target)
{
    return work<HandedOver>([this, deliveries, target](QPromise<Result<HandedOver>>& promise) -> Result<HandedOver> {
        const Result<LettersAndTexts> all = read(m_reading, deliveries);
        if (!all)
            return tl::unexpected(all.error());
        const auto submit = [this](const Command& command) -> Result<CommandResult> {
            const auto results = awaited(m_commands.submit({ command }));
            if (!results)
                return tl::unexpected(results.error());
            return results->first();
        };
        const auto output
            = [&target, &promise](const QList<Letter>& letters) { return putOut(target, letters, promise); };
        const Result<PrintedLetters> run = LetterRun(submit, all->templates).handOver(all->letters, output);
        if (!run)
            return tl::unexpected(run.error());
        return handedOver(*run);
    });
}

QFuture<Result<WrittenRegister>> StoreLetterPort::writeRegister(QDate day, const QString& path)
{
    return work<WrittenRegister>([this, day, path](auto&) -> Result<WrittenRegister> {
        const Result<PostingRegister> entries = awaited(
            m_reading.run<PostingRegister>([day](Database& database) { return readPostingRegister(database, day); }));
        if (!entries)
            return tl::unexpected(entries.error());
        const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        const Result<void> written = csv ? writeRegisterCsv(*entries, path) : writeRegisterPdf(*entries, path);
        if (!written)
            return tl::unexpected(written.error());
        return WrittenRegister { int(entries->letters.size()), entries->head.seq, entries->head.hash };
    });
}

} // namespace padesk
