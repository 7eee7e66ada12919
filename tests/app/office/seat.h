// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/desk.h"
#include "tests/app/office/officedesk.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/nominationview.h"
#include "ui/frame/preferences.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace padesk::test {

/** Somebody of the office at a desk of his own, on the approvals. */
class Seat {
public:
    explicit Seat(const DatabaseUrl& url);
    ~Seat();

    Desk& desk() { return *m_desk; }
    MainWindow& window() { return m_desk->window(); }
    ApprovalsPage& page();
    NominationView& view() { return *page().nominationView(); }
    /** Has the case read and judged; false after a while. */
    bool open(qint64 nomination);
    /** As its key does. */
    void press(const QKeySequence& key);
    /** What the table says of that nomination: its cells joined, empty when it is not listed. */
    QString row(qint64 nomination);
    /** Title and sentence of the banner, empty while there is none. */
    QString banner();
    /** Closes the window and takes the desk down. */
    void leave() { m_desk.reset(); }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::unique_ptr<Desk> m_desk;
};

/** `padesk worker` on that office, in the name of its worker's sign-in; ends with this. */
class WorkerProcess {
public:
    explicit WorkerProcess(const OfficeDesk& office);
    ~WorkerProcess();

    void start();
    void stop();

private:
    QString m_url;
    QProcess m_process;
};

/** What the command line does with that database. */
struct CommandLine {
    int exitCode = -1;
    QString out;
    QString err;
};
CommandLine runProgram(const DatabaseUrl& url, const QStringList& arguments);

/** How long the thread of the window was deaf at most while this lived. */
class Heartbeat : public QObject {
    Q_OBJECT

public:
    Heartbeat();
    qint64 longestGap() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace padesk::test
