// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

namespace padesk {

/** The check chart in words of the chosen language: a box, what its answer rests on, what to do, and why. */
QString chartText(ChartNode node);
QString evidenceText(const Evidence& evidence);
QString actionText(const NextAction& action);
QString screenText(EntryScreen screen);
QString causeText(NominationCause cause);

/** "yes", "no", or nothing. */
QString answerText(ChartAnswer answer);

} // namespace padesk
