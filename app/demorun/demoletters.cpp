// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demorun/demoletters.h"

#include "app/handover/letterrun.h"
#include "app/letters/letterpdf.h"
#include "models/store/lease.h"

#include <QJsonArray>

namespace padesk {
namespace {

constexpr int mostLetters = 1000;

Result<void> writeCopy(const LetterRequest& request, const LetterTemplates& templates, const QString& path)
{
    const Result<Letter> letter = composeLetter(request, templates);
    if (!letter)
        return tl::unexpected(
            Error { letter.error().code, enumText(request.kind) + QStringLiteral(": ") + letter.error().detail });
    if (const Result<int> pages = writePdf(path, { *letter }); !pages)
        return tl::unexpected(pages.error());
    return {};
}

/** A cover for one page and itself. */
Result<std::optional<LetterRequest>> faxCover(Database& database)
{
    const Result<std::optional<WaitingLetter>> fax = newestLetter(database, Channel::Fax);
    if (!fax)
        return tl::unexpected(fax.error());
    if (!*fax)
        return std::nullopt;
    LetterRequest cover = letterRequest(**fax);
    cover.kind = LetterKind::FaxCover;
    cover.values.insert(QStringLiteral("page_total"), 2);
    return std::optional(cover);
}

Result<std::optional<LetterRequest>> newestOf(Database& database, LetterKind kind)
{
    if (kind == LetterKind::FaxCover)
        return faxCover(database);
    const Result<std::optional<WaitingLetter>> letter = newestLetter(database, kind);
    if (!letter)
        return tl::unexpected(letter.error());
    return *letter ? std::optional(letterRequest(**letter)) : std::nullopt;
}

/** The customer opens the envelope: signs in and types what is printed there. */
Result<void> redeem(Database& database, DemoDay& day, const WaitingLetter& letter, const Secret& code)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    QJsonObject payload { { QStringLiteral("site_number"),
                              letter.document.content.value(QLatin1String("site_number")) },
        { QStringLiteral("ibm_id"), letter.document.content.value(QLatin1String("contact_email")) } };
    QJsonObject signIn = payload;
    signIn.insert(QStringLiteral("at"), timestampText(*now));
    payload.insert(QStringLiteral("code"), code.reveal().toString());
    for (const auto& [kind, content] : { std::pair(QStringLiteral("sign_in.record"), signIn),
             std::pair(QStringLiteral("passcode.redeem"), payload) }) {
        const Result<CommandResult> done = day.send(day.portal(), kind, content);
        if (!done)
            return tl::unexpected(done.error());
        if (!done->applied)
            return fail(Error::Code::Failed, kind + QStringLiteral(" refused: ") + done->refusal.code);
    }
    return {};
}

Result<void> markPosted(Database& database, DemoDay& day, const QList<WaitingLetter>& letters)
{
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    QJsonArray numbers;
    for (const WaitingLetter& letter : letters)
        numbers.append(deliveryNumber(letter.delivery.id));
    const Result<CommandResult> done = day.send(day.colleague(), QStringLiteral("delivery.posted"),
        { { QStringLiteral("deliveries"), numbers },
            { QStringLiteral("posted_on"), officeDate(*now).toString(Qt::ISODate) } });
    if (!done)
        return tl::unexpected(done.error());
    if (!done->applied)
        return fail(Error::Code::Failed, QStringLiteral("delivery.posted refused: ") + done->refusal.code);
    return {};
}

} // namespace

Result<QStringList> writeArchiveCopies(Database& database, const QDir& folder)
{
    const Result<LetterTemplates> templates = lettersOfTheOffice(database);
    if (!templates)
        return tl::unexpected(templates.error());
    QStringList names;
    for (const LetterKind kind : allLetterKinds()) {
        const Result<std::optional<LetterRequest>> request = newestOf(database, kind);
        if (!request)
            return tl::unexpected(request.error());
        if (!*request)
            continue;
        const QString name = enumText(kind) + QStringLiteral(".pdf");
        if (const Result<void> written = writeCopy(**request, *templates, folder.filePath(name)); !written)
            return tl::unexpected(written.error());
        names.append(name);
    }
    return names;
}

Result<void> printAndPost(Database& database, DemoDay& day, const QDir& folder)
{
    const Result<LetterTemplates> templates = lettersOfTheOffice(database);
    if (!templates)
        return tl::unexpected(templates.error());
    const Result<QDateTime> now = databaseNow(database);
    if (!now)
        return tl::unexpected(now.error());
    const Result<QList<WaitingLetter>> waiting = waitingLetters(database, Channel::Post, *now, mostLetters);
    if (!waiting)
        return tl::unexpected(waiting.error());
    LetterRun run(day.processor(), day.colleague(), *templates);
    std::optional<std::pair<WaitingLetter, Secret>> opened;
    run.setReader([&opened](const WaitingLetter& letter, const Secret& code) {
        const bool known = !letter.document.content.value(QLatin1String("contact_email")).toString().isEmpty();
        if (!opened && known && letter.document.requestId)
            opened.emplace(letter, code);
    });
    const Result<PrintedLetters> printed = run.print(*waiting, folder.filePath(QStringLiteral("print-run.pdf")));
    if (!printed)
        return tl::unexpected(printed.error());
    if (printed->printed.isEmpty())
        return {};
    if (const Result<void> posted = markPosted(database, day, printed->printed); !posted)
        return posted;
    return opened ? redeem(database, day, opened->first, opened->second) : Result<void>();
}

} // namespace padesk
