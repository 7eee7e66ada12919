// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/session.h"
#include "models/domain/enumtext.h"

#include <QMap>
#include <QString>

#include <optional>

namespace padesk {

template <>
struct EnumText<ProfileKind> {
    static constexpr auto names = std::to_array<QLatin1String>(
        { QLatin1String("local"), QLatin1String("demo"), QLatin1String("test"), QLatin1String("production") });
};

/** How a desk gets to a server, under a name of its own. A password is never part of it: that is the keychain's. */
struct ConnectionProfile {
    QString name {};
    /** Its colour and its word: production, test … */
    ProfileKind kind = ProfileKind::Production;
    /** As people write them: "db1.example, db2.example:5433". The first that answers and takes writing counts. */
    QString servers {};
    QString database = QStringLiteral("padesk");
    /** The opaque login; empty in a profile that is meant for several people. */
    QString signInId {};
    /** Whose sign-in ID it is; the server knows nothing of it. */
    QString email {};
    /** What else libpq is told: sslmode, sslrootcert, target_session_attrs … */
    QMap<QString, QString> options {};
    bool readOnly = false;

    bool operator==(const ConnectionProfile&) const = default;
};

/** Encrypted and looked at closely, and on the one of several servers that takes writing. */
QMap<QString, QString> usualProfileOptions();

/** Why a name can't be a profile's; it is a key of the settings and an argument of the command line. */
enum class ProfileNameProblem { Empty, TooLong, Character, Taken };
std::optional<ProfileNameProblem> profileNameProblem(const QString& name, const QStringList& taken = {});

/** A name that nobody has: this one, or this one with a number behind it. */
QString freeProfileName(const QString& wanted, const QStringList& taken);

} // namespace padesk
