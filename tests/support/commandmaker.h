// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memorystore.h"

#include <iosfwd>

namespace padesk::test {

/** One step of a random history: which kind of command, and a number from which all the rest is chosen. */
struct Step {
    quint32 kind = 0;
    quint32 choice = 0;
};
std::ostream& operator<<(std::ostream& out, const Step& step);

/** A command on its way in. */
struct Handed {
    From from;
    Command command;
    QDateTime clock;
};

/** A passcode and its hash as delivery.start hands it in. */
struct MintedCode {
    QString code;
    QString hash;
};

/**
 * Makes plausible commands for a store as it stands: mostly by somebody who may, about a row in a state where it makes
 * sense; and now and then by somebody else, about another row, with a field missing or wrong.
 */
class CommandMaker {
public:
    CommandMaker(const MemoryStore& store, std::vector<MintedCode> codes)
        : m_store(store)
        , m_codes(std::move(codes))
    { }

    /** The office, four sites, a verified primary with a secondary, logins for both; after found("chief"). */
    std::vector<Handed> prologue() const;

    /** The step's command, the index-th of its history. */
    Handed make(const Step& step, int index);

    /** The code that the passcode's delivery was started with. */
    QString codeOf(const Passcode& passcode) const;

private:
    const MemoryStore& m_store;
    std::vector<MintedCode> m_codes;
    QDateTime m_clock = testNow();
};

/** Codes with hashes that only sameCode() knows, for stores in memory. */
std::vector<MintedCode> plainCodes();
bool sameCode(const Secret& code, const QString& hash);

} // namespace padesk::test
