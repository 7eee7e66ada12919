// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace padesk::cli {

/** What the demo and the start of the desk say in their own words. */
class DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)

public:
    static QString progress(int percent);
    static QString made(const QString& file, qint64 sites, qint64 users);
    static QString folderNotUsable(const QString& folder);
    static QString notADemo(const QString& file);
    /** A line a fact of summary.json. */
    static QString summary(const QJsonObject& summary, const QString& folder);
    static QString auditBroken();
    static QString noDisplay();
};

} // namespace padesk::cli
