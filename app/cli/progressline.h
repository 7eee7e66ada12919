// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace padesk::cli {

/** One line on stderr that is written over again and again, when stderr is a terminal; else nothing. */
class ProgressLine {
public:
    ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() { clear(); }

    /** At most ten times a second; what comes in between is left out. */
    void show(const QString& text);
    /** To be called before anything else goes to the terminal. */
    void clear();

private:
    bool m_terminal = false;
    bool m_shown = false;
    QElapsedTimer m_last;
};

} // namespace padesk::cli
