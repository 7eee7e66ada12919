// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/actors.h"
#include "models/store/desk/deskreader.h"
#include "tests/support/storedump.h"
#include "tests/support/tempdatabase.h"

namespace padesk::test {

/** A small demo office on that engine, made once a test program: a year of cases in every state there is. */
class DemoDesk {
public:
    static const DemoDesk& on(Engine engine);

    const DatabaseUrl& url() const { return m_temp.url(); }
    std::unique_ptr<Database> open() const { return m_temp.open(); }
    /** The morning after the demo's year. */
    static QDateTime now();

    static Sender supervisor() { return { QStringLiteral("someone"), false }; }
    static Sender colleague() { return { QStringLiteral("padesk-demo"), false }; }

private:
    explicit DemoDesk(Engine engine);

    TempDatabase m_temp;
};

/** At most that many rows of each state, in order of id. */
template <class T>
QList<T> someOfEachState(Database& database, int most)
{
    QHash<int, int> seen;
    QList<T> chosen;
    for (const T& record : storedRows<T>(database)) {
        if (seen[static_cast<int>(record.state)]++ < most)
            chosen.append(record);
    }
    return chosen;
}

} // namespace padesk::test
