// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvproblem.h"
#include "models/domain/inputproblem.h"
#include "models/domain/refusal.h"

namespace padesk {

/** Why a command was refused and what to do, as one sentence in the chosen language that names the place: the field,
 * the number, the line. An unknown code is said as it is. */
QString refusalSentence(const Refusal& refusal);

/** The same for one typed value; the field's label is the caller's. */
QString inputProblemSentence(const InputProblem& problem);

/** The same for a line of a CSV file: "Line 3, column 2: …". */
QString csvProblemSentence(const CsvProblem& problem);

} // namespace padesk
