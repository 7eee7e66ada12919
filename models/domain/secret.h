// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace padesk {

/** Overwrites characters through volatile: a plain fill of memory about to be freed is optimised away. */
inline void wipeMemory(char16_t* units, qsizetype size)
{
    volatile char16_t* unit = units;
    for (qsizetype i = 0; i < size; ++i)
        unit[i] = 0;
}

/**
 * A passcode or password in memory: can't be streamed, logged or turned into a QString by accident, and is overwritten
 * when it goes. Holds a buffer of its own that it never shares; who copies what reveal() shows answers for that copy.
 */
class Secret {
public:
    Secret() = default;
    explicit Secret(QStringView text)
        : m_text(text.data(), text.size())
    { }
    Secret(const Secret& other)
        : Secret(other.reveal())
    { }
    Secret(Secret&& other) noexcept { m_text.swap(other.m_text); }
    Secret& operator=(Secret other) noexcept
    {
        m_text.swap(other.m_text);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_text.isEmpty(); }
    /** The clear text, valid as long as this object lives unchanged. */
    QStringView reveal() const { return m_text; }
    /** Overwrites the text and forgets it. */
    void wipe()
    {
        if (m_text.isEmpty())
            return;
        wipeMemory(reinterpret_cast<char16_t*>(m_text.data()), m_text.size());
        m_text.clear();
    }

private:
    QString m_text;
};

} // namespace padesk
