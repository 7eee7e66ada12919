// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/orderarray.h"

#include <algorithm>

namespace padesk {

void IdSet::insert(qint64 id)
{
    if (id >= m_bits.size())
        m_bits.resize(std::max<qsizetype>(id + 1, m_bits.size() * 2));
    m_bits.setBit(id);
}

OrderArray filtered(const OrderArray& order, const IdSet& set, qsizetype most)
{
    OrderArray ids;
    for (const quint32 id : order) {
        if (most >= 0 && ids.size() >= most)
            break;
        if (set.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace padesk
