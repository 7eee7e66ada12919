// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/commandprocessor.h"
#include "tests/support/tempdatabase.h"

#include <QJsonObject>
#include <QMap>

namespace padesk::test {

/**
 * A PostgreSQL database as an office uses it, with a login of each kind: two customers' sites, each with a contact, a
 * user, a nomination and a claim to be its contact. The server asks for no password: who one is stands in the URL.
 */
class OfficeServer {
public:
    OfficeServer();

    /** As the owner of the server. */
    const DatabaseUrl& url() const { return m_temp.url(); }
    /** As "contact", "other contact", "new contact" (must change the password), "viewer", "operator", "supervisor",
     * "admin", "portal", "worker". */
    DatabaseUrl urlOf(const QString& who) const;
    /** Another login of a contact, at members like "7000001/IBM-ID". */
    void addContact(const QString& who, const QStringList& members, const QString& name);
    QString login(const QString& who) const { return m_logins.value(who); }

    /** A "former contact" whose login was disabled but not yet thrown out, and of each site one row of what its
     * contact may read but had none of: an S&S period, a passcode, a request, a wording, a note, settings. */
    void addMoreForContacts();

    /** Applied by the office's own processor; a refusal ends the program. The answer. */
    QJsonObject send(const QString& kind, const QJsonObject& payload);

    /** What statements (";" and a new line between them) come to for somebody: a SQLSTATE, or rows (triedRawSql). */
    QString attempt(const QString& who, const QString& statement) const;

    /** pa_api.submit of one command, as SQL. */
    static QString submitting(const QString& kind, const QJsonObject& payload, const QUuid& id = QUuid::createUuid());

    /** One turn of a worker's: applies what waits now. */
    void work();
    /** Lets a worker apply what waits; the codes of refusal of all that was answered, in order, "" for applied. */
    QStringList applyAll();

private:
    void registerSites();
    void addLogin(const QString& who, const QString& role, const QString& member = {}, bool keep = true);

    TempDatabase m_temp;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommandProcessor> m_processor;
    QMap<QString, QString> m_logins;
};

} // namespace padesk::test
