// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "models/store/commandprocessor.h"
#include "tests/support/pgcluster.h"

#include <memory>

namespace padesk::test {

/**
 * A PostgreSQL server set up with the files of installer/server (TLS, SCRAM, nothing else), an office in it, and
 * certificates of every kind: "server", "other-host", "expired", each from authority.crt; other-authority.crt vouches
 * for nobody here.
 */
class SecureOffice {
public:
    SecureOffice();
    ~SecureOffice();

    /** Starts it again with that certificate, and these settings ("name=value") on top. */
    void serve(const QString& certificate, const QStringList& settings = {});
    void serveWithoutTls();

    /** As that login, encryption looked at closely. */
    DatabaseUrl urlOf(const QString& user) const;
    /** As its owner, without a password, on a socket that only tests have. */
    DatabaseUrl ownerUrl() const;
    QString file(const QString& name) const { return m_cluster->folder() + u'/' + name; }
    PgCluster& cluster() { return *m_cluster; }

    struct Login {
        QString name;
        Secret password;
    };
    /** Made as padesk login create does. */
    Login makeLogin(const QString& role = u"operator"_qs, bool mustChange = false);
    void disable(const QString& login);
    /** Applied as by a worker: what waits is carried out. How many those were. */
    int work();
    /** A worker holds the lease from now on, or none does. */
    void holdLease(bool on);
    /** Whether the login has to change its password. */
    bool mustChange(const QString& login) const;
    /** Everything the server has logged so far. */
    QString log() const;

private:
    QJsonObject send(const QString& kind, const QJsonObject& payload);

    std::unique_ptr<PgCluster> m_cluster;
};

} // namespace padesk::test
