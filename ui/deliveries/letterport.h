// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QImage>

#include <memory>

class QPagedPaintDevice;

namespace padesk {

/** Why a letter can't go out, or did not: a refusal, or the names of what its text lacks. */
struct LetterTrouble {
    qint64 deliveryId = 0;
    /** Empty code: see lacks. */
    Refusal refusal;
    QString lacks;
};

/** Letters as they would be printed, in the order of the postal codes; a passcode is always XXXX-XXXX-XXXX. */
struct LetterPreview {
    QList<qint64> deliveries;
    QList<LetterTrouble> troubles;
    /** Of all letters. */
    int pageCount = 0;
    /** The first of them, as many as were asked for. */
    QList<QImage> pages;
};

/** Where letters go: into a PDF file when it has a name, else to the printer. */
struct LetterTarget {
    QString pdfFile;
    std::shared_ptr<QPagedPaintDevice> printer;
};

/** Letters that left the desk and wait for somebody to look at their pages. */
struct HandedOver {
    /** In the order of the pages. */
    QList<qint64> deliveries;
    QList<LetterTrouble> troubles;
    int pages = 0;
};

/** The posting register of a day as it was written. */
struct WrittenRegister {
    int letters = 0;
    /** The head of the history, which stands on the register. */
    qint64 seq = 0;
    QString hash;
};

/**
 * What the desk does with paper (ARCHITECTURE.md 4). Any thread may ask; each call ends in exactly one outcome. A code
 * is never answered, shown or kept.
 */
class LetterPort {
public:
    virtual ~LetterPort() = default;

    virtual QFuture<Result<LetterPreview>> preview(const QList<qint64>& deliveries, int mostPages) = 0;

    /** An archive copy without the code, as PDF; NotFound when there is no such delivery. */
    virtual QFuture<Result<void>> saveCopy(qint64 delivery, const QString& path) = 0;

    /**
     * Mints the codes, starts the deliveries, waits until that is applied (the old codes are revoked there) and paints
     * the real codes. What comes out is being sent until delivery.printed or delivery.failed says more. After an error
     * of the target its deliveries have failed and their codes are revoked; after one of the database they are 未確認.
     * At most 1,000 (BadInput). Progress counts letters.
     */
    virtual QFuture<Result<HandedOver>> handOver(const QList<qint64>& deliveries, const LetterTarget& target) = 0;

    /** 発送簿: what was posted that day, as PDF or CSV by the end of the path, with the head of the history. */
    virtual QFuture<Result<WrittenRegister>> writeRegister(QDate day, const QString& path) = 0;
};

} // namespace padesk
