// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace padesk {

/** Values of cells as people read them, in the language of now. Times are those of Japan. */
namespace celltext {

/** Today 09:03, 11/16 09:12, 2025/11/16; empty for no time. */
QString time(const QDateTime& at, const QDateTime& now);
QString day(QDate day);
/** How long it has been: 25 min, 3 h, 6 d. */
QString age(const QDateTime& since, const QDateTime& now);
QString yesOrNo(bool yes);
/** Several values in one line, as the language sets them apart. */
QString list(const QStringList& values);
/** With a capital letter where the language has them. */
QString capitalised(QString text);

} // namespace celltext

} // namespace padesk
