// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/lettertemplates.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QJsonObject>
#include <QPointF>

namespace padesk {

/** What a letter is made from. Without a passcode the letter is a preview or an archive copy and shows XXXX-XXXX-XXXX.
 */
struct LetterRequest {
    LetterKind kind = LetterKind::PasscodeLetter;
    QString language = QStringLiteral("ja");
    QJsonObject values; ///< flat snapshot of placeholders: texts, numbers, lists of texts; dates ISO; never a passcode
    std::optional<Secret> passcode;
    /** As in the delivery: false leaves the passcode box out (F16). Unknown: by kind, for FCT by the day (F10). */
    std::optional<bool> carriesPasscode;
    LetterMedium medium = LetterMedium::Post;
    QPointF windowOffset; ///< moves the address block, in mm, for an envelope with another window
};

/** One piece of the body, with every placeholder filled. */
struct LetterItem {
    enum class Type { Paragraph, Heading, Bullet, Step, Row, StrongRow, Note, Centred, Right, Passcode };
    Type type = Type::Paragraph;
    QString label; ///< of a row, the bullet or the step
    QString text;
};

/** Who the letter goes to; the honorific (様, 御中) stands already where it belongs. Empty parts are left out. */
struct LetterAddressee {
    QString postalCode; ///< 〒100-0013
    QString address;
    QString company;
    QString department;
    QString name;
};

/** A letter ready to be painted. A value; it holds the passcode only when it is about to be handed over. */
struct Letter {
    LetterKind kind = LetterKind::PasscodeLetter;
    QString language;
    LetterMedium medium = LetterMedium::Post;
    QPointF windowOffset; ///< mm
    QString subject;
    QString date; ///< 令和8年11月22日 or 2026-11-22
    QString reference; ///< the request number, also in the QR code; may be empty
    LetterAddressee addressee;
    QString officeName;
    QStringList officeLines; ///< address, telephone, fax, hours, e-mail, as far as known
    QList<LetterItem> items;
    std::optional<Secret> passcode;

    /** Has a passcode box that shows XXXX-XXXX-XXXX. Such a letter must not be handed over. */
    bool isMasked() const;
};

/** The placeholders this request leaves empty though the letter needs them, in the order of the text; no duplicates. */
QStringList missingValues(const LetterRequest& request, const LetterTemplates& templates);

/**
 * Fills a template. BadInput when a needed placeholder is empty (detail names the first, and all of them in a list),
 * when the language or a placeholder is unknown; nothing has been painted then.
 */
Result<Letter> composeLetter(const LetterRequest& request, const LetterTemplates& templates);

/** The letter as the text of an e-mail, without letterhead and address. A passcode is never in it, only XXXX-XXXX-XXXX.
 */
QString letterPlainText(const Letter& letter);

} // namespace padesk
