// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/administration.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/records/delivery.h"
#include "models/domain/records/entity.h"
#include "models/domain/records/fieldcheck.h"
#include "models/domain/records/member.h"
#include "models/domain/records/nomination.h"
#include "models/domain/records/passcode.h"
#include "models/domain/records/site.h"

#include <variant>

namespace padesk {

/** Any row. The order is that of Entity. */
using Record
    = std::variant<Site, SnsPeriod, IbmIdentity, Member, Nomination, FieldCheck, PasscodeRequest, Passcode, Document,
        Delivery, ChangeRequest, Claim, Note, Setting, LetterTemplate, Holiday, Staff, Login, LoginMember, SavedView>;
static_assert(std::variant_size_v<Record> == entityCount);

/** Calls visit with a blank record of each type: for code that is the same for all tables. */
template <class Visitor>
void forEachRecordType(Visitor&& visit)
{
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (visit(std::variant_alternative_t<index, Record> {}), ...);
    }
    (std::make_index_sequence<entityCount> {});
}

/** Fills the derived columns (search text and keys) from the others; called before every save. */
void derive(Site& site);
void derive(Member& member);
void derive(Nomination& nomination);
template <class Other>
void derive(Other&)
{ }

} // namespace padesk
