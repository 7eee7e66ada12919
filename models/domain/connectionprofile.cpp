// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectionprofile.h"

#include <QStringList>

#include <algorithm>

namespace padesk {
namespace {

constexpr qsizetype longestName = 60;

/** What a key of the settings can't hold, and what nobody sees. */
bool isForbidden(QChar character)
{
    return character == u'/' || character == u'\\' || !character.isPrint();
}

} // namespace

QMap<QString, QString> usualProfileOptions()
{
    return { { QStringLiteral("sslmode"), QStringLiteral("verify-full") },
        { QStringLiteral("target_session_attrs"), QStringLiteral("read-write") } };
}

std::optional<ProfileNameProblem> profileNameProblem(const QString& name, const QStringList& taken)
{
    if (name.trimmed().isEmpty())
        return ProfileNameProblem::Empty;
    if (name.size() > longestName)
        return ProfileNameProblem::TooLong;
    if (name != name.trimmed() || std::any_of(name.begin(), name.end(), isForbidden))
        return ProfileNameProblem::Character;
    // Settings of some systems don't tell capital letters from small ones.
    if (taken.contains(name, Qt::CaseInsensitive))
        return ProfileNameProblem::Taken;
    return std::nullopt;
}

QString freeProfileName(const QString& wanted, const QStringList& taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(wanted.left(longestName - 4)).arg(number);
    return name;
}

} // namespace padesk
