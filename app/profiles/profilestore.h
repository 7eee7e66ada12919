// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QStringList>

#include <memory>

class QSettings;

namespace padesk {

/**
 * The connection profiles of this user, in the file that the desk's Preferences are in: "profiles/NAME/url" and what
 * else is known. Never a password. Kept at once. GUI thread.
 */
class ProfileStore {
public:
    /** The user's own file of the system. */
    ProfileStore();
    /** Kept in that file: for tests. */
    explicit ProfileStore(const QString& file);
    ~ProfileStore();

    /** In the order of their names. */
    QStringList names() const;
    QList<ConnectionProfile> all() const;
    /** Nothing for a name that is not there or whose address can't be read. */
    std::optional<ConnectionProfile> find(const QString& name) const;
    /** The address as it is written, also of a file; empty for a name that is not there. */
    QString url(const QString& name) const;

    /** Takes the place of the one that was called so before; empty for a new one. */
    void save(const ConnectionProfile& profile, const QString& before = {});
    void remove(const QString& name);

    /** Opened the last time, and without being asked the next time; empty when that was no server's. */
    QString last() const;
    void setLast(const QString& name);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace padesk
