// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesscheck.h"
#include "models/domain/desk/nominationcase.h"
#include "models/domain/desk/requestcase.h"

#include <QJsonObject>

namespace padesk {

struct MemberCase;

/**
 * What the operator may read out to the caller: a key that ui has sentences for in both languages (ui/phonescript.h),
 * and the values they quote. Values of keys that end in _on are ISO dates; "channel" and "reason_code" are stable
 * texts.
 */
struct PhoneScript {
    QString key;
    QJsonObject values;

    bool operator==(const PhoneScript&) const = default;
};

/** All keys: cause.…, nomination.…, request.…, passcode.…, access.…; for the test that each has its sentences. */
QStringList phoneScriptKeys();

/** The scripts that fit the case as it stands, the most fitting one first; never empty. */
QList<PhoneScript> phoneScripts(const NominationCase& one, const Policy& policy);
QList<PhoneScript> phoneScripts(const RequestCase& one, const Policy& policy);
/** About the person's passcode; empty for who never needs one. */
QList<PhoneScript> phoneScripts(const MemberCase& one);
/** One a next action, then one a cause. */
QList<PhoneScript> phoneScripts(const AccessCheck& check, const AccessFacts& facts);

} // namespace padesk
