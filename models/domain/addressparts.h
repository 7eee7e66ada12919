// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/texttokens.h"

#include <QStringList>

namespace padesk {

/** A Japanese address taken apart, folded, with numbers in digits and without the words between them. */
struct AddressParts {
    /** 東京都 …; empty if it was left out. */
    QString prefecture;
    /** Municipality and town, up to the numbers. */
    QString place;
    /** 丁目, 番地 and 号: at most three numbers. */
    QStringList street;
    /** Building and what else is written after them, without its numbers, floors and rooms as 階 and nothing. */
    QString building;
    QStringList buildingNumbers;
    /** All of it as compared, in order, for marking. */
    TextTokens tokens;
};

AddressParts addressParts(QStringView address);

/**
 * Whether two addresses do not contradict each other: the same place and numbers, where one may leave out the
 * prefecture, the building, its floor or room. 1丁目2番3号, 1-2-3 and 一丁目２−３ are the same numbers.
 */
bool isSameAddress(const AddressParts& one, const AddressParts& other);

} // namespace padesk
