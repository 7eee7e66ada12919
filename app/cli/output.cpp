// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

namespace padesk::cli {

Output::Output(std::FILE* stream)
{
    m_failed = !m_file.open(stream, QIODevice::WriteOnly);
}

void Output::line(const QString& text)
{
    write(text.toUtf8() + '\n');
}

void Output::json(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::indented(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

bool Output::flush()
{
    m_failed = !m_file.flush() || m_failed;
    return !m_failed;
}

void Output::write(const QByteArray& bytes)
{
    m_failed = m_file.write(bytes) != bytes.size() || m_failed;
}

} // namespace padesk::cli
