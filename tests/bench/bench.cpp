// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <string>

namespace padesk::bench {
namespace {

std::map<std::string, Measure>& measures()
{
    static std::map<std::string, Measure> all;
    return all;
}

QString line(const Figure& figure)
{
    const QString values = QStringLiteral("%1 %2  against %3 %4 (%5)")
                               .arg(figure.ours, 0, 'f', 1)
                               .arg(figure.unit)
                               .arg(figure.reference, 0, 'f', 1)
                               .arg(figure.unit, figure.referenceName);
    const QString verdict = figure.goal == 0
        ? QString()
        : QStringLiteral("  goal ≤ %1× %2")
              .arg(figure.goal)
              .arg(figure.met() ? QStringLiteral("met") : QStringLiteral("MISSED"));
    return QStringLiteral("%1: %2  = %3×%4").arg(figure.name, values).arg(figure.ratio(), 0, 'f', 2).arg(verdict);
}

QJsonObject json(const Figure& figure)
{
    return { { QStringLiteral("name"), figure.name }, { QStringLiteral("unit"), figure.unit },
        { QStringLiteral("ours"), figure.ours }, { QStringLiteral("reference"), figure.reference },
        { QStringLiteral("reference_name"), figure.referenceName }, { QStringLiteral("ratio"), figure.ratio() },
        { QStringLiteral("goal"), figure.goal }, { QStringLiteral("met"), figure.met() } };
}

void writeJson(const QString& path, const QJsonArray& figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("%1 can't be written").arg(path));
    file.write(QJsonDocument(figures).toJson());
}

} // namespace

bool registerMeasure(const char* name, Measure measure)
{
    return measures().emplace(name, std::move(measure)).second;
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, std::size_t(double(values.size()) * share)));
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& entry : status.readAll().split('\n')) {
        if (entry.startsWith("VmHWM:"))
            return entry.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void giveUp(const QString& sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    std::exit(1);
}

int runMeasures(const QStringList& names, const Sizes& sizes, const QString& jsonFile)
{
    QTextStream out(stdout);
    QJsonArray all;
    int missed = 0;
    for (const auto& [name, measure] : measures()) {
        if (!names.isEmpty() && !names.contains(QString::fromStdString(name)))
            continue;
        for (const Figure& figure : measure(sizes)) {
            out << line(figure) << Qt::endl;
            all.append(json(figure));
            missed += figure.met() ? 0 : 1;
        }
    }
    if (all.isEmpty())
        giveUp(QStringLiteral("no measure of that name"));
    if (!jsonFile.isEmpty())
        writeJson(jsonFile, all);
    out << QStringLiteral("%1 figures, %2 missed").arg(all.size()).arg(missed) << Qt::endl;
    return 0;
}

} // namespace padesk::bench
