// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif
#include <QTest>

#include <cstring>
#include <map>
#include <string>

namespace padesk::test {
namespace {
using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory>& registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}
} // namespace

bool registerTest(const char* name, Factory make)
{
    return registry().emplace(name, std::move(make)).second;
}

QString sourcePath(const QString& relative)
{
    return QStringLiteral(PADESK_SOURCE_DIR "/") + relative;
}
} // namespace padesk::test

int main(int argc, char** argv)
{
    const bool one = argc > 2 && std::strcmp(argv[1], "--class") == 0;
    const std::string wanted = one ? argv[2] : "";
    if (one) {
        argv[2] = argv[0];
        argv += 2;
        argc -= 2;
    }
    TestApplication application(argc, argv);
    int failed = 0;
    int ran = 0;
    for (const auto& [name, make] : padesk::test::registry()) {
        if (one && name != wanted)
            continue;
        ++ran;
        failed += QTest::qExec(make().get(), argc, argv);
    }
    if (ran == 0)
        qCritical("no test class of that name");
    return ran == 0 ? 1 : failed;
}
