// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace padesk::cli {

/** Takes a database file away again that was made just now and could not be finished. Close the database before. */
class HalfMade {
public:
    explicit HalfMade(QString path)
        : m_path(std::move(path))
    { }
    HalfMade(const HalfMade&) = delete;
    HalfMade& operator=(const HalfMade&) = delete;
    ~HalfMade()
    {
        for (const QString& end : { QString(), QStringLiteral("-wal"), QStringLiteral("-shm") }) {
            if (!m_path.isEmpty())
                QFile::remove(m_path + end);
        }
    }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace padesk::cli
