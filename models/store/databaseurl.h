// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

namespace padesk {

enum class Engine { Sqlite, Postgresql };

struct DatabaseHost {
    QString name;
    int port = 5432;

    bool operator==(const DatabaseHost&) const = default;
};

/**
 * Where a database is (ARCHITECTURE.md 3): "sqlite:PATH" or
 * "postgresql://user@host[:port][,host2...]/db?option=value&...". The path of sqlite: is taken as written, without
 * percent decoding, so that C:\ paths work; the parts of a postgresql: URL are percent-decoded.
 */
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString path;
    QString user;
    /** Only when the URL carried one; toString() and error texts never show it. */
    QString password;
    QList<DatabaseHost> hosts;
    QString database;
    /** libpq options by name, those of allowedOptions() only: a host= here would overrule the hosts above. */
    QMap<QString, QString> options;

    /**
     * BadInput with a plain code as its detail: url.scheme, url.path, url.memory, url.host, url.port, url.user,
     * url.database, url.option, url.value. The text itself is never repeated, it may hold a password.
     */
    static Result<DatabaseUrl> parse(const QString& text);

    static DatabaseUrl forFile(const QString& path);

    /** The file "sqlite:" without a path means, in the user's data folder. */
    static QString defaultPath();

    /** The URL without the password; parse() reads it back. */
    QString toString() const;

    bool operator==(const DatabaseUrl&) const = default;
};

} // namespace padesk
