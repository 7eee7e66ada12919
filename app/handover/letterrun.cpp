// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/letterrun.h"

#include "app/letters/letterpdf.h"
#include "models/store/passcodehash.h"

#include <QJsonArray>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace padesk {
namespace {

/** What one delivery.start takes. */
constexpr qsizetype mostLetters = 1000;

QJsonArray named(const QStringList& numbers)
{
    return QJsonArray::fromStringList(numbers);
}

} // namespace

LetterRun::LetterRun(Submit submit, LetterTemplates templates)
    : m_submit(std::move(submit))
    , m_templates(std::move(templates))
{ }

LetterRun::LetterRun(CommandProcessor& processor, Sender sender, LetterTemplates templates)
    : LetterRun(
        [&processor, sender = std::move(sender)](const Command& command) -> Result<CommandResult> {
            const Result<QList<CommandResult>> results = processor.submit(sender, { command });
            if (!results)
                return tl::unexpected(results.error());
            return results->first();
        },
        std::move(templates))
{ }

Result<PrintedLetters> LetterRun::handOver(QList<WaitingLetter> letters, const Output& output)
{
    if (letters.size() > mostLetters)
        return fail(Error::Code::BadInput, QStringLiteral("at most %1 letters in one run").arg(mostLetters));
    sortByPostalCode(letters);
    PrintedLetters run;
    QList<Prepared> ready = complete(letters, run);
    if (const Result<void> started = start(ready, run); !started)
        return tl::unexpected(started.error());
    if (ready.isEmpty())
        return run;
    for (const Prepared& one : std::as_const(ready))
        run.printed.append(one.waiting);
    const Result<int> pages = painted(ready).and_then(output);
    if (!pages) {
        const Result<void> told = tell(
            QStringLiteral("delivery.failed"), run.printed, { { QStringLiteral("error"), pages.error().detail } });
        return tl::unexpected(told ? pages.error() : told.error());
    }
    run.pages = *pages;
    for (const Prepared& one : std::as_const(ready)) {
        if (m_reader && one.code)
            m_reader(one.waiting, *one.code);
    }
    return run;
}

Result<PrintedLetters> LetterRun::print(QList<WaitingLetter> letters, const QString& path)
{
    Result<PrintedLetters> run = handOver(std::move(letters), [&path](const QList<Letter>& all) {
        LetterPdfOptions options;
        options.handOver = true;
        return writePdf(path, all, options);
    });
    if (!run || run->printed.isEmpty())
        return run;
    if (const Result<void> told = tell(QStringLiteral("delivery.printed"), run->printed); !told)
        return tl::unexpected(told.error());
    return run;
}

/** The letters that lack nothing, and one a member of those with a code: a second would void the first (C7). */
QList<LetterRun::Prepared> LetterRun::complete(const QList<WaitingLetter>& letters, PrintedLetters& run) const
{
    QList<Prepared> ready;
    QSet<qint64> members;
    for (const WaitingLetter& waiting : letters) {
        const bool code = waiting.delivery.carriesPasscode;
        if (const Result<Letter> composed = composeLetter(letterRequest(waiting), m_templates); !composed) {
            run.problems.append({ waiting.delivery.id, {}, composed.error().detail });
        } else if (code && members.contains(waiting.document.memberId.value_or(0))) {
            run.problems.append({ waiting.delivery.id, QString::fromLatin1(refusal::passcodeTwice), {} });
        } else {
            members.insert(code ? waiting.document.memberId.value_or(0) : -waiting.delivery.id);
            ready.append({ waiting, code ? std::optional(randomPasscode()) : std::nullopt, {} });
        }
    }
    return ready;
}

/** Hashes the codes and starts the deliveries; one that is refused leaves the list, and the others are tried again. */
Result<void> LetterRun::start(QList<Prepared>& letters, PrintedLetters& run)
{
    QThreadPool pool;
    std::atomic<bool> failed = false;
    for (Prepared& one : letters) {
        if (one.code)
            pool.start([&one, &failed] {
                const Result<QString> hash = hashPasscode(*one.code);
                failed = failed || !hash;
                one.hash = hash.value_or(QString());
            });
    }
    pool.waitForDone();
    if (failed)
        return fail(Error::Code::Failed, QStringLiteral("passcodes could not be hashed"));
    while (!letters.isEmpty()) {
        QJsonArray deliveries;
        for (const Prepared& one : std::as_const(letters)) {
            QJsonObject item { { QStringLiteral("id"), deliveryNumber(one.waiting.delivery.id) } };
            if (one.code)
                item.insert(QStringLiteral("hash"), one.hash);
            deliveries.append(item);
        }
        const Result<CommandResult> started
            = submit(QStringLiteral("delivery.start"), { { QStringLiteral("deliveries"), deliveries } });
        if (!started)
            return tl::unexpected(started.error());
        if (started->applied)
            return {};
        const QString number = started->refusal.parameters.value(QLatin1String("delivery")).toString();
        const auto refused = std::find_if(letters.begin(), letters.end(),
            [&number](const Prepared& one) { return deliveryNumber(one.waiting.delivery.id) == number; });
        if (refused == letters.end())
            return fail(Error::Code::Failed, started->refusal.code);
        run.problems.append({ refused->waiting.delivery.id, started->refusal.code, {} });
        letters.erase(refused);
    }
    return {};
}

Result<QList<Letter>> LetterRun::painted(const QList<Prepared>& letters) const
{
    QList<Letter> all;
    for (const Prepared& one : letters) {
        LetterRequest request = letterRequest(one.waiting);
        request.passcode = one.code;
        Result<Letter> letter = composeLetter(request, m_templates);
        if (!letter)
            return tl::unexpected(letter.error());
        all.append(*std::move(letter));
    }
    return all;
}

Result<void> LetterRun::tell(const QString& kind, const QList<WaitingLetter>& letters, QJsonObject payload)
{
    QStringList numbers;
    for (const WaitingLetter& one : letters)
        numbers.append(deliveryNumber(one.delivery.id));
    payload.insert(QStringLiteral("deliveries"), named(numbers));
    const Result<CommandResult> told = submit(kind, payload);
    if (!told)
        return tl::unexpected(told.error());
    if (!told->applied)
        return fail(Error::Code::Failed, kind + QStringLiteral(" refused: ") + told->refusal.code);
    return {};
}

Result<CommandResult> LetterRun::submit(const QString& kind, const QJsonObject& payload)
{
    return m_submit(Command { QUuid::createUuid(), kind, payload });
}

} // namespace padesk
