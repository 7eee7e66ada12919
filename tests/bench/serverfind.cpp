// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/search.h"
#include "tests/bench/bench.h"
#include "tests/server/officeserver.h"
#include "tests/support/largeoffice.h"

#include <algorithm>

namespace padesk::bench {
namespace {

constexpr int rowsOnScreen = 50;
constexpr int membersASite = 5;
/** The index of more is not made in the time of a measure. */
constexpr int mostMembers = 1'000'000;

/** What people type, letter by letter; the last ones are nobody's. */
const QStringList typed { u"user123456"_qs, u"カナ0123456"_qs, u"@example.co"_qs, u"ユーザー９９"_qs,
    u"xqzjvwkxqz"_qs };

QStringList queries()
{
    QStringList all;
    for (const QString& text : typed) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            all.append(text.left(length));
    }
    all.removeDuplicates();
    return all;
}

/** The search of an operator, under row security. */
std::vector<Figure> measureServerFind(const Sizes& sizes)
{
    const int members = std::min(sizes.members, mostMembers);
    test::OfficeServer server;
    server.send(QStringLiteral("passcode.request"),
        { { QStringLiteral("site_number"), QStringLiteral("7000001") },
            { QStringLiteral("ibm_id"), QStringLiteral("taro@example.co.jp") },
            { QStringLiteral("channel"), QStringLiteral("post") } });
    test::enlargeOffice(server.url(), { members / membersASite, membersASite, 1000, true });
    const auto operators = must(Database::open(server.urlOf(QStringLiteral("operator"))));
    const auto owners = must(Database::open(server.url()));
    std::vector<double> ours;
    std::vector<double> withoutRowSecurity;
    for (const QString& query : queries()) {
        for (int run = 0; run < 3; ++run) {
            ours.push_back(
                milliseconds([&] { must(Search(*operators).find(SearchIn::Members, query, rowsOnScreen)); }));
            withoutRowSecurity.push_back(
                milliseconds([&] { must(Search(*owners).find(SearchIn::Members, query, rowsOnScreen)); }));
        }
    }
    const QString name = QStringLiteral("find in %1 members as operator, ").arg(members);
    const QString reference = QStringLiteral("without row security");
    return { { name + QStringLiteral("p50"), QStringLiteral("ms"), percentile(ours, 0.5),
                 percentile(withoutRowSecurity, 0.5), reference, 1.5 },
        { name + QStringLiteral("p95"), QStringLiteral("ms"), percentile(ours, 0.95),
            percentile(withoutRowSecurity, 0.95), reference, 1.5, 50 } };
}

const bool registered = registerMeasure("serverfind", measureServerFind);

} // namespace
} // namespace padesk::bench
