// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waitingletters.h"

#include "models/store/recordsql.h"

#include <algorithm>

namespace padesk {
namespace {

Result<QList<WaitingLetter>> withDocuments(Database& database, const QList<Delivery>& deliveries)
{
    SqlCaseSource source(database);
    QList<WaitingLetter> letters;
    for (const Delivery& delivery : deliveries) {
        if (std::optional<Document> document = source.one(lookup::documentById, { delivery.documentId }))
            letters.append({ delivery, *std::move(document) });
    }
    if (const Result<void> read = source.takeError(); !read)
        return tl::unexpected(read.error());
    return letters;
}

Result<QList<Delivery>> deliveriesOf(Statement& read)
{
    QList<Delivery> deliveries;
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next())
        deliveries.append(readRecord<Delivery>(read));
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return deliveries;
}

Result<std::optional<WaitingLetter>> firstLetter(Database& database, Statement& read)
{
    const Result<QList<WaitingLetter>> letters
        = deliveriesOf(read).and_then([&](const QList<Delivery>& found) { return withDocuments(database, found); });
    if (!letters)
        return tl::unexpected(letters.error());
    return letters->isEmpty() ? std::nullopt : std::optional(letters->first());
}

} // namespace

Result<QList<WaitingLetter>> waitingLetters(Database& database, Channel channel, const QDateTime& now, int most)
{
    Statement read(database, u"waiting_deliveries");
    read.bind(u"channel", enumText(channel));
    read.bind(u"now", now);
    read.bind(u"most", most);
    return deliveriesOf(read).and_then(
        [&](const QList<Delivery>& deliveries) { return withDocuments(database, deliveries); });
}

void sortByPostalCode(QList<WaitingLetter>& letters)
{
    const auto code = [](const WaitingLetter& letter) {
        return letter.delivery.destination.value(QLatin1String("postal_code")).toString();
    };
    std::stable_sort(letters.begin(), letters.end(),
        [&code](const WaitingLetter& left, const WaitingLetter& right) { return code(left) < code(right); });
}

Result<QList<WaitingLetter>> lettersById(Database& database, const QList<qint64>& ids)
{
    SqlCaseSource source(database);
    QList<Delivery> deliveries;
    for (const qint64 id : ids) {
        if (std::optional<Delivery> delivery = source.one(lookup::deliveryById, { id }))
            deliveries.append(*std::move(delivery));
    }
    if (const Result<void> read = source.takeError(); !read)
        return tl::unexpected(read.error());
    return withDocuments(database, deliveries);
}

Result<QList<WaitingLetter>> lettersPostedOn(Database& database, QDate day)
{
    Statement read(database, u"deliveries_posted_on");
    read.bind(u"day", day);
    Result<QList<WaitingLetter>> letters = deliveriesOf(read).and_then(
        [&](const QList<Delivery>& deliveries) { return withDocuments(database, deliveries); });
    if (letters)
        sortByPostalCode(*letters);
    return letters;
}

Result<std::optional<WaitingLetter>> newestLetter(Database& database, DocumentKind kind)
{
    Statement read(database, u"letter_of_kind");
    read.bind(u"kind", enumText(kind));
    return firstLetter(database, read);
}

Result<std::optional<WaitingLetter>> newestLetter(Database& database, Channel channel)
{
    Statement read(database, u"letter_by_channel");
    read.bind(u"channel", enumText(channel));
    return firstLetter(database, read);
}

Result<QList<OwnWording>> ownWordings(Database& database)
{
    QList<OwnWording> wordings;
    Statement read(database, u"letter_templates");
    if (const auto done = read.exec(); !done)
        return tl::unexpected(done.error());
    while (read.next())
        wordings.append({ read.text(0), read.text(1), read.text(2) });
    if (const auto done = read.finish(); !done)
        return tl::unexpected(done.error());
    return wordings;
}

} // namespace padesk
