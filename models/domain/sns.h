// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumtext.h"

#include <QDate>
#include <QList>

namespace padesk {

/** One period of Software Subscription & Support; both days count. No last day: open-ended. */
struct SnsSpan {
    QDate from;
    QDate to;
};

/** How a site stands with its S&S on one day (F4). */
struct SnsCover {
    enum class State { None, Expired, NotStarted, Valid };
    State state = State::None;
    /** Valid: the last day of the unbroken cover, null if open-ended. Expired: the last day it held. NotStarted: the
     * first day. */
    QDate date;

    bool isValid() const { return state == State::Valid; }
    bool operator==(const SnsCover&) const = default;
};

template <>
struct EnumText<SnsCover::State> {
    static constexpr std::array names { QLatin1String("none"), QLatin1String("expired"), QLatin1String("not_started"),
        QLatin1String("valid") };
};

/** The cover on that day. Periods may come in any order, overlap, or follow each other without a gap. */
SnsCover snsCover(QList<SnsSpan> spans, QDate today);

} // namespace padesk
