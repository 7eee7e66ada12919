// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace padesk::bench {

/** One figure: what PA Desk took, what it is held against, and how far apart they may be. */
struct Figure {
    QString name;
    QString unit;
    double ours = 0;
    double reference = 0;
    QString referenceName;
    /** ours / reference may be at most this; 0 = only shown. */
    double goal = 0;

    double ratio() const { return reference > 0 ? ours / reference : 0; }
    /** ours itself may be at most this; 0 = no such goal. */
    double most = 0;
    bool met() const { return (goal == 0 || ratio() <= goal) && (most == 0 || ours <= most); }
};

/** Sizes of this run: full by default, small with --quick. */
struct Sizes {
    int approvals = 10'000;
    int sites = 1'000'000;
    int members = 5'000'000;
    int letters = 1'000;
    /** Repetitions, where they are cheap. */
    int runs = 5;
};

using Measure = std::function<std::vector<Figure>(const Sizes&)>;

/** Makes a measure known to the program under a name; called by file-level constants. */
bool registerMeasure(const char* name, Measure measure);

/** Milliseconds that the work takes. */
double milliseconds(const std::function<void()>& work);

double median(std::vector<double> values);
/** The value below which that share of the values lies (0.95: p95). */
double percentile(std::vector<double> values, double share);

/** Peak resident memory of this process since resetPeakMemory(), in MiB; 0 where /proc does not tell. */
double peakMemory();
void resetPeakMemory();

/** Ends the program with the sentence: a measure that can't be made must not look like one. */
[[noreturn]] void giveUp(const QString& sentence);

/** The value, or the end of the program. */
template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().detail);
    return *std::move(result);
}

inline void must(const Result<void>& result)
{
    if (!result)
        giveUp(result.error().detail);
}

int runMeasures(const QStringList& names, const Sizes& sizes, const QString& jsonFile);

} // namespace padesk::bench
