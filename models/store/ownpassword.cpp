// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ownpassword.h"

#include "models/store/database.h"

#include <QRegularExpression>

namespace padesk {

Result<void> setOwnPassword(Database& database, const QString& verifier)
{
    // None of these characters can end the literal that it stands in.
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"SCRAM-SHA-256\\$[0-9]{4,7}:[A-Za-z0-9+/]{8,64}={0,2}\\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}="_qs));
    if (!form.match(verifier).hasMatch())
        return fail(Error::Code::BadInput, u"this is no verifier"_qs);
    return database.run(u"own_password", { { u"verifier"_qs, u'\'' + verifier + u'\'' } });
}

} // namespace padesk
