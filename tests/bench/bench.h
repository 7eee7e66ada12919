// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool met() const { return goal == 0 || ratio() <= goal; }
};

/** Sizes of this run: full by default, small with --quick. */
struct Sizes {
    int approvals = 10'000;
    int sites = 1'000'000;
    int members = 5'000'000;
    int letters = 1'000;
};

using Measure = std::function<std::vector<Figure>(const Sizes&)>;

/** Makes a measure known to the program under a name; called by file-level constants. */
bool registerMeasure(const char* name, Measure measure);

/** Milliseconds that the work takes. */
double milliseconds(const std::function<void()>& work);

double median(std::vector<double> values);
/** The value below which that share of the values lies (0.95: p95). */
double percentile(std::vector<double> values, double share);

/** Peak resident memory of this process so far, in MiB. */
double peakMemory();

/** Ends the program with the sentence: a measure that can't be made must not look like one. */
[[noreturn]] void giveUp(const QString& sentence);

int runMeasures(const QStringList& names, const Sizes& sizes, const QString& jsonFile);

} // namespace padesk::bench
