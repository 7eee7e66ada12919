// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"

#include <QString>

namespace padesk {

/** The few words that fit into a box of the chart; chartText() has the whole sentence. */
QString chartTitle(ChartNode node);
QString chartKindText(ChartKind kind);
/** One line of evidence, as short as a box wants it. */
QString shortEvidence(const Evidence& evidence);

} // namespace padesk
