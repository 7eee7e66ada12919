// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profilestore.h"

#include "models/store/profileurl.h"

#include <QSettings>

namespace padesk {
namespace {

const QString lastKey = QStringLiteral("profile");

QString keyOf(const QString& name, const char* what)
{
    return QStringLiteral("profiles/%1/%2").arg(name, QLatin1String(what));
}

} // namespace

ProfileStore::ProfileStore()
    : m_settings(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("PADesk"), QStringLiteral("padesk")))
{ }

ProfileStore::ProfileStore(const QString& file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{ }

ProfileStore::~ProfileStore() = default;

QStringList ProfileStore::names() const
{
    m_settings->beginGroup(QStringLiteral("profiles"));
    QStringList names = m_settings->childGroups();
    m_settings->endGroup();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<ConnectionProfile> ProfileStore::all() const
{
    QList<ConnectionProfile> profiles;
    for (const QString& name : names()) {
        if (const auto profile = find(name))
            profiles.append(*profile);
    }
    return profiles;
}

QString ProfileStore::url(const QString& name) const
{
    return profileNameProblem(name) ? QString() : m_settings->value(keyOf(name, "url")).toString();
}

std::optional<ConnectionProfile> ProfileStore::find(const QString& name) const
{
    Result<ConnectionProfile> profile = profileFromText(url(name));
    if (!profile)
        return std::nullopt;
    profile->name = name;
    profile->kind = enumFromText<ProfileKind>(m_settings->value(keyOf(name, "kind")).toString())
                        .value_or(ProfileKind::Production);
    profile->email = m_settings->value(keyOf(name, "email")).toString();
    profile->readOnly = m_settings->value(keyOf(name, "read_only")).toBool();
    return *profile;
}

void ProfileStore::save(const ConnectionProfile& profile, const QString& before)
{
    if (!before.isEmpty() && before != profile.name)
        remove(before);
    m_settings->setValue(keyOf(profile.name, "url"), profileText(profile));
    m_settings->setValue(keyOf(profile.name, "kind"), enumText(profile.kind));
    m_settings->setValue(keyOf(profile.name, "email"), profile.email);
    m_settings->setValue(keyOf(profile.name, "read_only"), profile.readOnly);
    m_settings->sync();
}

void ProfileStore::remove(const QString& name)
{
    if (!profileNameProblem(name))
        m_settings->remove(QStringLiteral("profiles/") + name);
    if (last() == name)
        setLast({});
    m_settings->sync();
}

QString ProfileStore::last() const
{
    return m_settings->value(lastKey).toString();
}

void ProfileStore::setLast(const QString& name)
{
    if (name.isEmpty())
        m_settings->remove(lastKey);
    else
        m_settings->setValue(lastKey, name);
    m_settings->sync();
}

} // namespace padesk
