// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace padesk::cli {
namespace {
constexpr qint64 millisecondsBetween = 100;

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}
} // namespace

ProgressLine::ProgressLine()
    : m_terminal(stderrIsTerminal())
{ }

void ProgressLine::show(const QString& text)
{
    if (!m_terminal || (m_last.isValid() && m_last.elapsed() < millisecondsBetween))
        return;
    m_last.start();
    m_shown = true;
    // Back to the start, the text, and the rest of the line emptied.
    std::fputs(("\r" + text.toUtf8() + "\x1b[K").constData(), stderr);
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

} // namespace padesk::cli
