// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

namespace padesk {

/** The kinds of rows there are. The texts are table names and what events call their subject. */
enum class Entity {
    Site,
    SnsPeriod,
    IbmIdentity,
    Member,
    Nomination,
    FieldCheck,
    PasscodeRequest,
    Passcode,
    Document,
    Delivery,
    ChangeRequest,
    Claim,
    Note,
    Setting,
    LetterTemplate,
    Holiday,
    Staff,
    Login,
    LoginMember,
    SavedView,
};

template <>
struct EnumText<Entity> {
    static constexpr std::array names {
        QLatin1String("site"),
        QLatin1String("sns_period"),
        QLatin1String("ibm_identity"),
        QLatin1String("member"),
        QLatin1String("nomination"),
        QLatin1String("field_check"),
        QLatin1String("passcode_request"),
        QLatin1String("passcode"),
        QLatin1String("document"),
        QLatin1String("delivery"),
        QLatin1String("change_request"),
        QLatin1String("claim"),
        QLatin1String("note"),
        QLatin1String("setting"),
        QLatin1String("letter_template"),
        QLatin1String("holiday"),
        QLatin1String("staff"),
        QLatin1String("login"),
        QLatin1String("login_member"),
        QLatin1String("saved_view"),
    };
};
inline constexpr std::size_t entityCount = EnumText<Entity>::names.size();

/** Cases are called by a letter and seven digits on the phone and on paper: N-0000123 (ARCHITECTURE.md 8.1). */
QString nominationNumber(qint64 id);
QString requestNumber(qint64 id);
QString deliveryNumber(qint64 id);
QString changeRequestNumber(qint64 id);

/** The entity and id behind such a number, folded first (full width, lower case, without zeros); nothing if it is none.
 */
struct CaseReference {
    Entity entity;
    qint64 id;
};
std::optional<CaseReference> caseReference(QStringView number);

} // namespace padesk
