// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/caserows.h"

namespace padesk {
namespace {

CheckMark markOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'=':
        return CheckMark::Match;
    case u'~':
        return CheckMark::Variant;
    case u'!':
        return CheckMark::Mismatch;
    case u'+':
        return CheckMark::Accepted;
    default:
        return CheckMark::Absent;
    }
}

int& countOf(VerdictCounts& counts, CheckMark mark)
{
    switch (mark) {
    case CheckMark::Match:
        return counts.match;
    case CheckMark::Variant:
        return counts.variant;
    case CheckMark::Mismatch:
        return counts.mismatch;
    case CheckMark::Accepted:
        return counts.accepted;
    case CheckMark::Absent:
        break;
    }
    return counts.absent;
}

} // namespace

QList<CheckMark> checkMarks(const NominationRow& row)
{
    QList<CheckMark> marks;
    for (const QChar sign : row.marks)
        marks.append(markOf(sign));
    return marks;
}

VerdictCounts verdictsOf(const NominationRow& row)
{
    VerdictCounts counts;
    for (const QChar sign : row.marks)
        ++countOf(counts, markOf(sign));
    return counts;
}

bool isOpen(const NominationRow& row)
{
    Nomination record;
    record.state = row.state;
    return isOpen(record);
}

bool isOpen(const RequestRow& row)
{
    PasscodeRequest record;
    record.state = row.state;
    return isOpen(record);
}

int confirmedPoints(const RequestRow& row)
{
    return int(row.companyConfirmed) + int(row.nameConfirmed) + int(row.destinationConfirmed);
}

} // namespace padesk
