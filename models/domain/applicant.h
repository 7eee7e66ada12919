// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk {

/** The IBM ID that an applicant will have: the one he names, or his e-mail where paper names none (C16). */
inline QString applicantIdentity(const QString& ibmId, const QString& email)
{
    return ibmId.isEmpty() ? email : ibmId;
}

} // namespace padesk
