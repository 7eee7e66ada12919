// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QTemporaryDir>

namespace padesk::test {

/** A fresh database for one test: a file in a folder of its own, or a database of the shared PostgreSQL server. */
class TempDatabase {
public:
    enum class Content { Nothing, Schema };

    /** Schema: all migrations are applied. */
    explicit TempDatabase(Engine engine, Content content = Content::Schema);

    const DatabaseUrl& url() const { return m_url; }

    /** The folder of the file, removed with this. */
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /** Another connection; ends the program when it can't be made. */
    std::unique_ptr<Database> open(OpenOptions options = {}) const;

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
};

/** The column "engine" with a row each, for a _data function; QFETCH(padesk::Engine, engine) reads it. */
void addEngineRows();

} // namespace padesk::test
