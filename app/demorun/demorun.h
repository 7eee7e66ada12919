// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostage.h"

#include <QDir>

namespace padesk {

/** What the demo run has done, counted from the database afterwards. */
struct DemoRunSummary {
    qint64 approved = 0;
    qint64 refused = 0;
    qint64 onHoldReleased = 0;
    qint64 letters = 0;
    QStringList screenshots;
    bool auditSound = false;

    /** ARCHITECTURE.md 8.1. */
    QJsonObject json() const;
};

/** The counts of nominations and printed letters in the history after that event. */
Result<DemoRunSummary> countSince(Database& database, qint64 seq);

/**
 * The main job without a display: a day's work on the inbox, letters into OUT/letters, pictures of the window and
 * summary.json into OUT. The folder must exist; database is open on a file. Needs a QApplication (offscreen).
 */
Result<DemoRunSummary> runDemo(Database& database, const DemoStaff& staff, const QDir& out);

} // namespace padesk
