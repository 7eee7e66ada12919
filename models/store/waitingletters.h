// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/delivery.h"
#include "models/domain/result.h"

#include <QList>

namespace padesk {

class Database;

/** A delivery with the document it brings. */
struct WaitingLetter {
    Delivery delivery;
    Document document;
};

/**
 * What may be handed over by that channel at that moment, in the order it was queued: queued, or scheduled and due, or
 * due for its next attempt; at most that many.
 */
Result<QList<WaitingLetter>> waitingLetters(Database& database, Channel channel, const QDateTime& now, int most);

/** Trays of the post office: by postal code, then in the order they came in. */
void sortByPostalCode(QList<WaitingLetter>& letters);

/** The deliveries of these ids with their documents, in that order; one that is not there is left out. */
Result<QList<WaitingLetter>> lettersById(Database& database, const QList<qint64>& ids);

/** What went to the post office on that day, also what came back since, sorted by postal code. */
Result<QList<WaitingLetter>> lettersPostedOn(Database& database, QDate day);

/** The newest delivery of a document of that kind, or by that channel, whatever its state; nothing when there is none.
 */
Result<std::optional<WaitingLetter>> newestLetter(Database& database, DocumentKind kind);
Result<std::optional<WaitingLetter>> newestLetter(Database& database, Channel channel);

/** The office's own wording of a letter (template.set). */
struct OwnWording {
    QString name;
    QString language;
    QString text;
};
Result<QList<OwnWording>> ownWordings(Database& database);

} // namespace padesk
