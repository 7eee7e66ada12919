// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <initializer_list>

namespace padesk {

/** Repeatable chance: the same seeds give the same numbers on every machine (splitmix64). Not for secrets. */
class DemoRandom {
public:
    /** One stream for each purpose and row, so that row n is the same whatever was asked before. */
    explicit DemoRandom(std::initializer_list<quint64> seeds)
    {
        for (const quint64 seed : seeds)
            m_state = mixed(m_state ^ (seed + golden));
    }

    quint64 next()
    {
        m_state += golden;
        return mixed(m_state);
    }
    /** 0 to bound - 1. */
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    /** Both ends inclusive. */
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    static constexpr quint64 golden = 0x9E3779B97F4A7C15;
    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    quint64 m_state = 0;
};

} // namespace padesk
