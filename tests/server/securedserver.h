// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pgcluster.h"

#include <QJsonObject>

#include <memory>

namespace padesk {
class CommandProcessor;
class Database;
} // namespace padesk

namespace padesk::test {

/**
 * A server of its own that is set up with the files of installer/server: TLS, SCRAM, and nothing else. The database
 * padesk has one site, an operator's login and a contact's.
 */
class SecuredServer {
public:
    /** settings: "name=value" on top of the files. */
    explicit SecuredServer(const QStringList& settings = {});
    SecuredServer(const SecuredServer&) = delete;
    SecuredServer& operator=(const SecuredServer&) = delete;

    /** A file of its folder, which goes with it. */
    QString path(const QString& name) const { return m_cluster.folder() + u'/' + name; }
    /** A copy of a file of installer/server with these texts put in the places of others; each must be there. */
    QString copyOf(const QString& name, const QList<std::pair<QString, QString>>& replacements = {}) const;
    void give(const QString& name) const { m_cluster.giveToServer(path(name)); }

    int port() const { return m_cluster.port(); }
    QString contact() const { return m_contact; }
    QString staff() const { return m_staff; }
    static QString password() { return u"correct horse battery 123"_qs; }

    /** As that login, with its password and the right certificate; at another port if one is given. */
    DatabaseUrl urlOf(const QString& login, int port = 0) const;

    /** psql as the owner, by the socket; ends the program when it fails. The rows, unaligned. */
    QString psql(const QStringList& arguments) const;

private:
    void makeOffice();

    PgCluster m_cluster;
    QString m_contact;
    QString m_staff;
};

} // namespace padesk::test
