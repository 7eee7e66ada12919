// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/contactdesk.h"
#include "tests/server/officeserver.h"
#include "ui/frame/preferences.h"

#include <QTemporaryDir>
#include <QTimer>

namespace padesk::test {

/**
 * An office on a real server with what a site contact meets: site 7000001 (PA) with its contact, three secondaries
 * (one of them administers access), users, requests for access, a change and a passcode request under way; site
 * 7000003 (PAX) and 7000004 (FCT) of the same contact's, and 7000002 of somebody else's. A worker applies what is
 * handed in while the event loop runs.
 */
class ContactOffice {
public:
    ContactOffice();

    OfficeServer& server() { return m_server; }
    /** "contact" (primary of 7000001), "secondary" (administers access), "helper" (a secondary who does not), "group"
     * (primary of 7000003 and 7000004). */
    ContactPlace placeOf(const QString& who) const;

    /** An operator's on the same server. */
    DeskPlace operatorsPlace() const;

    /** Read past every desk; rows joined by blanks. */
    QString one(const QString& query) const;
    qint64 id(const QString& query) const { return one(query).toLongLong(); }
    /** Of the nomination of that e-mail address. */
    qint64 nomination(const QString& email) const;
    QString stateOf(const QString& email) const;
    /** Somebody asks for access to that site. */
    void apply(const QString& email, const QString& family, const QString& given, const QString& site = u"7000001"_qs);
    void stopWorker() { m_worker.stop(); }

private:
    void addSites();
    void addPeople();
    void addCases();

    OfficeServer m_server;
    QTimer m_worker;
};

/** A contact's desk on that office, shown and settled, with preferences of its own. */
class SeatedContact {
public:
    SeatedContact(ContactOffice& office, const QString& who, const QString& language = QStringLiteral("en"));

    ContactDesk& desk() { return *m_desk; }
    MainWindow& window() { return m_desk->window(); }
    template <class P>
    P& page()
    {
        for (const PageId id : window().pageIds()) {
            if (auto* found = qobject_cast<P*>(window().page(id)))
                return *found;
        }
        qFatal("the window has no such page");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ContactDesk> m_desk;
};

} // namespace padesk::test
