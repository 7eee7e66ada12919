// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldtable.h"
#include "models/domain/records/entity.h"

namespace padesk {

/** Staff roles of the office (DOMAIN.md 4.2). */
enum class StaffRole { Viewer, Operator, Supervisor, Admin };
template <>
struct EnumText<StaffRole> {
    static constexpr std::array names { QLatin1String("viewer"), QLatin1String("operator"), QLatin1String("supervisor"),
        QLatin1String("admin") };
};

/** Somebody of the office on a local database: who the operating system says he is (ARCHITECTURE.md 3). */
struct Staff {
    qint64 id = 0;
    QString osUser;
    QString name;
    StaffRole role = StaffRole::Viewer;
    /** Who creates a local file is supervisor and admin at once. */
    bool admin = false;
    bool enabled = true;
    qint64 rowVersion = 1;

    bool operator==(const Staff&) const = default;

    static constexpr Entity entity = Entity::Staff;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Staff::id },
            Field { "os_user", &Staff::osUser },
            Field { "name", &Staff::name },
            Field { "role", &Staff::role },
            Field { "admin", &Staff::admin },
            Field { "enabled", &Staff::enabled },
            Field { "row_version", &Staff::rowVersion, FieldUse::Version },
        };
    }
};

/** A policy or profile value; the keys are in policy.h. */
struct Setting {
    qint64 id = 0;
    QString key;
    QJsonObject value;
    qint64 rowVersion = 1;

    bool operator==(const Setting&) const = default;

    static constexpr Entity entity = Entity::Setting;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Setting::id },
            Field { "key", &Setting::key },
            Field { "value", &Setting::value },
            Field { "row_version", &Setting::rowVersion, FieldUse::Version },
        };
    }
};

/** The office's own wording of a letter, in place of the built-in one. */
struct LetterTemplate {
    qint64 id = 0;
    QString kind;
    QString language;
    QString body;
    qint64 rowVersion = 1;

    bool operator==(const LetterTemplate&) const = default;

    static constexpr Entity entity = Entity::LetterTemplate;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &LetterTemplate::id },
            Field { "kind", &LetterTemplate::kind },
            Field { "language", &LetterTemplate::language },
            Field { "body", &LetterTemplate::body },
            Field { "row_version", &LetterTemplate::rowVersion, FieldUse::Version },
        };
    }
};

/** A day on which the office is closed beyond the public holidays; not closed = the entry was taken back. */
struct Holiday {
    qint64 id = 0;
    QDate day;
    QString name;
    bool closed = true;
    qint64 rowVersion = 1;

    bool operator==(const Holiday&) const = default;

    static constexpr Entity entity = Entity::Holiday;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Holiday::id },
            Field { "day", &Holiday::day },
            Field { "name", &Holiday::name },
            Field { "closed", &Holiday::closed },
            Field { "row_version", &Holiday::rowVersion, FieldUse::Version },
        };
    }
};

/** A sign-in to a remote database under an opaque name (SECURITY.md 1). */
struct Login {
    qint64 id = 0;
    QString roleName;
    QString kind;
    QString staffRole;
    QString displayName;
    QString email;
    bool enabled = true;
    bool mustChange = true;
    qint64 rowVersion = 1;

    bool operator==(const Login&) const = default;

    static constexpr Entity entity = Entity::Login;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &Login::id },
            Field { "role_name", &Login::roleName },
            Field { "kind", &Login::kind },
            Field { "staff_role", &Login::staffRole },
            Field { "display_name", &Login::displayName },
            Field { "email", &Login::email },
            Field { "enabled", &Login::enabled },
            Field { "must_change", &Login::mustChange },
            Field { "row_version", &Login::rowVersion, FieldUse::Version },
        };
    }
};

/** Which member a contact's login stands for; linked = false once the membership ended. */
struct LoginMember {
    qint64 id = 0;
    QString roleName;
    qint64 memberId = 0;
    bool linked = true;
    qint64 rowVersion = 1;

    bool operator==(const LoginMember&) const = default;

    static constexpr Entity entity = Entity::LoginMember;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &LoginMember::id },
            Field { "role_name", &LoginMember::roleName },
            Field { "member_id", &LoginMember::memberId },
            Field { "linked", &LoginMember::linked },
            Field { "row_version", &LoginMember::rowVersion, FieldUse::Version },
        };
    }
};

/** A filter and column layout that somebody keeps under a name. */
struct SavedView {
    qint64 id = 0;
    QString owner;
    QString page;
    QString name;
    bool shared = false;
    QJsonObject definition;
    qint64 rowVersion = 1;

    bool operator==(const SavedView&) const = default;

    static constexpr Entity entity = Entity::SavedView;
    static constexpr auto fields()
    {
        return std::tuple {
            Field { "id", &SavedView::id },
            Field { "owner", &SavedView::owner },
            Field { "page", &SavedView::page },
            Field { "name", &SavedView::name },
            Field { "shared", &SavedView::shared },
            Field { "definition", &SavedView::definition },
            Field { "row_version", &SavedView::rowVersion, FieldUse::Version },
        };
    }
};

} // namespace padesk
