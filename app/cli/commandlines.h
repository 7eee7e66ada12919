// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"

#include <QByteArray>
#include <QFile>
#include <QList>

namespace padesk::cli {

/** The longest line that is taken, in bytes. */
inline constexpr qsizetype longestCommandLine = 4 * 1000 * 1000;

struct InputLine {
    /** From 1. */
    qint64 number = 0;
    QByteArray bytes;
    /** Longer than longestCommandLine; its bytes are dropped. */
    bool tooLong = false;
};

/** The lines of a file or of standard input, handed out as soon as they are there. */
class CommandLines {
public:
    /** A path, or "-" for standard input; false when it can't be opened. */
    bool open(const QString& path);

    /**
     * At most that many lines: those that can be had without waiting for more input, but at least one. Empty at the
     * end.
     */
    QList<InputLine> next(int most);

    /** Reading ended with an error of the device. */
    bool failed() const { return m_failed; }

private:
    bool takeLine(InputLine& line);
    void readSome();

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    bool m_skipping = false;
    bool m_ended = false;
    bool m_failed = false;
};

/** One line as a command, or why it is none. */
struct ParsedLine {
    qint64 number = 0;
    /** As far as it can be told; else empty. */
    QString id;
    tl::expected<Command, Refusal> command;
};

/** Refuses what is no text, no JSON object or no command, naming the place: byte, field, character. */
ParsedLine parseCommandLine(const InputLine& line);

/** A line without anything on it is no command and gets no answer. */
bool isBlank(const InputLine& line);

} // namespace padesk::cli
