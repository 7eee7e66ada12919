// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

namespace padesk {

/** What the record says at one box: how it goes on from here, or that the caller stands here. */
struct Ruling {
    /** Nothing: the caller stands here. None: done, on to the next box. */
    std::optional<ChartAnswer> answer;
    Evidence evidence;
};

/** The ruling of the record alone on any box of the chart. */
Ruling judgeByRecord(ChartNode node, const AccessFacts& facts);

/** Whether the record allows the download link of the passcode screen to this caller (F23, F25). */
bool mayDownloadUnverified(const AccessFacts& facts);

/** Whether the caller needs neither passcode nor nomination any more. */
bool isAuthorised(const AccessFacts& facts);

/** The site or the caller has been stopped: no screen lets in. */
bool isStopped(const AccessFacts& facts);

/** The causes for the self-nomination screen, taking the caller for the contact or not. */
QList<NominationCause> causesFor(const AccessFacts& facts, bool isContact);

/** The nomination that counts: not withdrawn, expired or a duplicate, and not one whose member has ended since. */
const NominationFacts* countingNomination(const AccessFacts& facts);

} // namespace padesk
