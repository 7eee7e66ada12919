// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/actors.h"
#include "models/store/database.h"
#include "tests/support/pgcluster.h"

#include <QJsonObject>
#include <QMap>

namespace padesk::test {

/**
 * A small demo office on a PostgreSQL server, in which every state of every case occurs, with sign-ins: "viewer",
 * "operator", "second operator", "supervisor", "admin", "worker", and "contact", who is the first active primary. The
 * server asks for no password: who one is stands in the URL.
 */
class OfficeDesk {
public:
    explicit OfficeDesk(PgCluster& cluster = PgCluster::instance());

    /** As the owner of the server. */
    const DatabaseUrl& url() const { return m_url; }
    DatabaseUrl urlOf(const QString& who) const;
    QString login(const QString& who) const { return m_logins.value(who); }
    /** After the server was started on another port. */
    void moveTo(int port) { m_url.hosts.first().port = port; }

    /** As whom the demo was made: supervisor and administrator. */
    static Sender chief() { return { QStringLiteral("someone"), false }; }
    /** Applied at once, as by a worker; a refusal ends the program. */
    QJsonObject send(const QString& kind, const QJsonObject& payload);
    /** What a query says, read past the desk; a text each row. */
    QStringList rows(const QString& query) const;

private:
    void addLogin(const QString& who, const QString& role, const QString& name, const QString& member = {});

    DatabaseUrl m_url;
    QMap<QString, QString> m_logins;
};

} // namespace padesk::test
