// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listreader.h"
#include "models/domain/refusal.h"
#include "models/store/importjob.h"

#include <QCoreApplication>
#include <QMap>

namespace padesk::cli {

/** What the command line says about lists that come in and go out. */
class ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)

public:
    static QString cannotRead(const QString& file, const QString& why);
    static QString cannotWrite(const QString& file, const QString& why);
    static QString listCannotBeRead(const QString& file);

    /** Import. One line: where in the list and the sentence. */
    static QString problem(const RowProblem& problem, const QString& sentence);
    static QString moreProblems(qint64 count);
    static QString progress(qint64 rows, int percent);
    static QString summary(const ImportSummary& summary, bool dryRun);
    static QString cancelled(qint64 rows);
    static QString brokenOff(qint64 rows);
    static QString noTrialOnServer();

    /** Export. */
    static QString unknownFormat(const QString& file);
    static QString badFilter(const QString& filter, const QStringList& columns);
    static QString encodingForCsvOnly();
    static QString notInCp932(const QMap<char32_t, qint64>& characters, const QStringList& rows);
    static QString tooManyRows(qint64 most);
    static QString exported(qint64 rows, const QString& file);
    static QString exportCancelled(const QString& file);

    /** Find. */
    static QString found(qint64 count);
};

} // namespace padesk::cli
