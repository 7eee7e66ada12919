// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/records.h"
#include "ui/style/theme.h"

namespace padesk {

/** How a state looks beside its word (VISUAL.md 5, States). */
struct StateLook {
    Tone tone = Tone::Grey;
    /** A name for icon(). */
    QString icon {};
};

StateLook stateLook(NominationState state);
StateLook stateLook(RequestState state);
StateLook stateLook(PasscodeState state);
StateLook stateLook(DeliveryState state);
StateLook stateLook(MemberState state);
StateLook stateLook(ChangeState state);
StateLook stateLook(SiteState state);
/** One compared field: =, ≈ or ≠. */
StateLook stateLook(CheckVerdict verdict);

/** Not states of a case, but shown as one. */
enum class Mark { CallNeeded, DownloadOnly, WaitingForWorker, NotConfirmed, Busy, Enveloped };
StateLook stateLook(Mark mark);

} // namespace padesk
