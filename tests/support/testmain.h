// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace padesk::test {

/** Makes a test class known to its program under a short name; "--class NAME" runs just that one. For PADESK_TEST. */
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

/** The absolute path of a file of the checkout, for test data: sourcePath(u"tests/data/x.csv"_qs). */
QString sourcePath(const QString& relative);

} // namespace padesk::test

/** Registers a Qt Test class: PADESK_TEST(fold, FoldTest) in tst_fold.cpp. */
#define PADESK_TEST(name, Class)                                                                                       \
    static const bool name##Registered = padesk::test::registerTest(#name, [] { return std::make_unique<Class>(); });
