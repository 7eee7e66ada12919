// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/guidedocuments.h"
#include "models/domain/rules/rulecontext.h"

namespace padesk {

/** Last error of a delivery that is held because nobody knows where it should go. */
inline constexpr char destinationMissingError[] = "destination_missing";

/** To whom a document goes, as on file at this moment. */
struct Addressee {
    QString company;
    QString department;
    /** Family and given name; empty for a letter to the company (御中). */
    QString name;
    QString postalCode;
    QString address;
    QString tel;
    QString fax;
    QString email;
    /** "ja" or "en"; anything else means the language of the office's letters. */
    QString language;
};

/** A person at a site, reached by what is on file for the site; without a person the site as such (F6). */
Addressee addresseeAt(const Site& site, const Member* person);
/** An applicant, as the nomination says. */
Addressee addresseeOf(const Nomination& nomination);

/** A document on its way to be queued. */
struct Outgoing {
    DocumentKind kind = DocumentKind::DecisionNotice;
    Channel channel = Channel::Post;
    Addressee to;
    /** The site whose numbers the letter quotes. */
    const Site* site = nullptr;
    std::optional<qint64> memberId;
    std::optional<qint64> nominationId;
    std::optional<qint64> requestId;
    /** The delivery mints a passcode for the member when it starts (C7). */
    bool carriesPasscode = false;
    /** Valid: the delivery is scheduled and waits until then (the undo window, N13). */
    QDateTime notBefore;
    /** Placeholders of this kind of letter; they win over the common ones. */
    QJsonObject values;
};

/**
 * Saves the document with every placeholder frozen (F6) and its delivery: queued, scheduled, or held with
 * destinationMissingError when the channel's destination is not on file. Answers the delivery as saved.
 */
Delivery queueDocument(RuleContext& context, const Outgoing& outgoing);

/** Where the channel leads for that addressee, in the form of Delivery::destination; empty when not on file. */
QJsonObject destinationOf(const Addressee& to, Channel channel);

/** E-mail, else fax, else post, by what is on file (F9). */
Channel bestChannel(const Addressee& to);

DocumentKind documentKind(GuideDocument document);

/** One of the guide's documents to the site contact: notices by post, T-GUIDE by the best channel (F7 to F10). */
Delivery queueGuideDocument(RuleContext& context, GuideDocument document, const Site& site, const Member& primary);

/** What the guide sends to the site contact then; for OEM only if the office wants it (C4). */
void queueGuideDocuments(RuleContext& context, DocumentEvent event, const Site& site, const Member& primary);

} // namespace padesk
