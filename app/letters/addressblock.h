// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/pagebuilder.h"

namespace padesk {

/**
 * Sets the addressee inside the block (mm), for certain: lines wrap, then the type gets smaller (10.5 to 7 pt, by fax
 * it stays), then the longest part is shortened with 「…」. The honorific is never cut off.
 */
void placeAddress(PageBuilder& page, const LetterAddressee& addressee, QRectF block, LetterMedium medium);

} // namespace padesk
