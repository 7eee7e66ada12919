// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/language.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace padesk::bench;

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    padesk::useLanguage(QStringLiteral("ja"));
    padesk::Theme::apply(application, padesk::ThemeKind::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("measures"), QStringLiteral("Names of measures; all without one."), QStringLiteral("[names…]"));
    parser.addOptions(
        { { QStringLiteral("json"), QStringLiteral("Also write the figures to a file."), QStringLiteral("file") },
            { QStringLiteral("quick"), QStringLiteral("Small sizes, to see that everything works.") },
            { QStringLiteral("sites"), QStringLiteral("Number of sites to import."), QStringLiteral("n") },
            { QStringLiteral("members"), QStringLiteral("Number of members to search."), QStringLiteral("n") } });
    parser.process(application);
    Sizes sizes;
    if (parser.isSet(QStringLiteral("quick")))
        sizes = { 200, 20'000, 10'000, 20, 1 };
    if (parser.isSet(QStringLiteral("sites")))
        sizes.sites = parser.value(QStringLiteral("sites")).toInt();
    if (parser.isSet(QStringLiteral("members")))
        sizes.members = parser.value(QStringLiteral("members")).toInt();
    return runMeasures(parser.positionalArguments(), sizes, parser.value(QStringLiteral("json")));
}
