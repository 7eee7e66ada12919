// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inputproblem.h"
#include "ui/approvals/paperform.h"

namespace padesk {

/** One field of the form for what came on paper. */
struct PaperEntry {
    /** As in the payload of the command. */
    const char* name;
    Parsed<QString> (*parse)(QStringView typed);
    /** How a stored value is shown; null: as it is. */
    QString (*shown)(const QString& value);
    /** The column that it changes; null when it is not part of a registration. */
    const char* changes;
    bool isApplicant;
    bool isPaper;

    bool isFor(PaperForm::Kind kind) const;
    bool isRequired(PaperForm::Kind kind) const;
};

/** In the order in which they are read off a paper. */
const QList<PaperEntry>& paperEntries();

} // namespace padesk
