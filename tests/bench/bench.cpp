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

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

QString line(const Figure& figure)
{
    QString text = QStringLiteral("%1: %2 %3").arg(figure.name, number(figure.ours), figure.unit);
    if (figure.reference > 0)
        text += QStringLiteral("  against %1 %2 (%3)  = %4×")
                    .arg(number(figure.reference), figure.unit, figure.referenceName,
                        QString::number(figure.ratio(), 'g', 3));
    QStringList goals;
    if (figure.goal > 0)
        goals.append(QStringLiteral("≤ %1×").arg(figure.goal, 0, 'g', 3));
    if (figure.most > 0)
        goals.append(QStringLiteral("≤ %1 %2").arg(figure.most).arg(figure.unit));
    if (!goals.isEmpty())
        text += QStringLiteral("  goal %1 %2")
                    .arg(goals.join(QStringLiteral(", ")),
                        figure.met() ? QStringLiteral("met") : QStringLiteral("MISSED"));
    return text;
}

QJsonObject json(const Figure& figure)
{
    return { { QStringLiteral("name"), figure.name }, { QStringLiteral("unit"), figure.unit },
        { QStringLiteral("ours"), figure.ours }, { QStringLiteral("reference"), figure.reference },
        { QStringLiteral("reference_name"), figure.referenceName }, { QStringLiteral("ratio"), figure.ratio() },
        { QStringLiteral("goal"), figure.goal }, { QStringLiteral("most"), figure.most },
        { QStringLiteral("met"), figure.met() } };
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

void resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
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
