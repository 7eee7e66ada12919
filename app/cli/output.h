// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace padesk::cli {

/** A standard stream, written in UTF-8 whatever the locale is. */
class Output {
public:
    explicit Output(std::FILE* stream);

    void line(const QString& text);
    /** One line. */
    void json(const QJsonObject& object);
    /** The same over many lines, for people. */
    void indented(const QJsonObject& object);
    /** Brings everything to the reader; false when it could not all be written, now or before. */
    bool flush();

private:
    void write(const QByteArray& bytes);

    QFile m_file;
    bool m_failed = false;
};

} // namespace padesk::cli
