// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/deskreader.h"

#include <QStringList>

namespace padesk::test {

/** What a case shows, as text, to compare what two people read of it. The moment of reading is left out. */
QString caseText(const NominationCase& one);
QString caseText(const RequestCase& one);
QString caseText(const DeliveryDetail& one);
QString caseText(const SiteCase& one);
QString caseText(const MemberCase& one);
QString caseText(const ChangeRequestCase& one);
QString caseText(const AccessCase& one);
QString caseText(const HistoryPage& one);
QString caseText(const HomeCounts& one);
QString caseText(const SearchResult& one);

} // namespace padesk::test
