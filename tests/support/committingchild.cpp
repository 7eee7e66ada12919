// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/committingchild.h"

#include "models/store/audit.h"
#include "models/store/commandprocessor.h"
#include "tests/support/rawsql.h"
#include "tests/support/storedump.h"
#include "tests/support/testdesk.h"

#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace padesk::test {
namespace {

const Sender portal { u"operator"_qs, true };

QString emailOf(int round, int number)
{
    return u"u%1.%2@example.co.jp"_qs.arg(round).arg(number);
}

/** One that saves several rows: the nomination, its notice, the delivery, and an event each. */
Command nominationOf(int round, int number)
{
    const QString email = emailOf(round, number);
    return { commandIdFor(email), u"nomination.submit"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"claims_primary"_qs, false }, { u"ibm_id"_qs, email },
            { u"email"_qs, email }, { u"family"_qs, u"田中"_qs }, { u"given"_qs, u"次郎"_qs } } };
}

/** Never returns. */
void commitForEver(const DatabaseUrl& url, int round, int acknowledge)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const auto database = Database::open(url);
    if (!database)
        _exit(1);
    CommandProcessor processor(**database, TestDesk::now);
    for (int number = 0;; ++number) {
        const auto done = processor.submit(portal, { nominationOf(round, number) });
        if (!done || !done->first().applied || write(acknowledge, &number, sizeof number) != sizeof number)
            _exit(2);
    }
}

/** Reads the numbers the child tells, kills it after so many, and reads what was on its way. */
int acknowledged(int pid, int end, int answers)
{
    int last = -1;
    int number = 0;
    while (read(end, &number, sizeof number) == sizeof number) {
        last = number;
        if (number + 1 == answers)
            ::kill(pid, SIGKILL);
    }
    return last;
}

/** A server may still be at what the killed program asked for last. */
void waitUntilAlone(const DatabaseUrl& url)
{
    const QString others = u"select count(*) from pg_stat_activity where datname = current_database() "
                           "and pid <> pg_backend_pid() and state <> 'idle'"_qs;
    while (rawSql(url, others) != QStringList { u"0"_qs })
        QThread::msleep(20);
}

/** Every acknowledged command is there, at most one more, and each is whole: nomination, notice, delivery, result. */
QStringList whatIsWrong(Database& database, int round, int last)
{
    QStringList wrong;
    const auto audit = verifyHistory(database);
    if (!audit || !audit->isSound())
        wrong.append(u"the chain does not verify"_qs);
    CommandProcessor processor(database, TestDesk::now);
    const auto nominations = storedRows<Nomination>(database);
    const auto documents = storedRows<Document>(database);
    const auto deliveries = storedRows<Delivery>(database);
    for (int number = 0; number <= last + 2; ++number) {
        const QString email = emailOf(round, number);
        const auto found = std::find_if(
            nominations.begin(), nominations.end(), [&email](const Nomination& one) { return one.email == email; });
        if (found == nominations.end()) {
            if (number <= last)
                wrong.append(email + u" was acknowledged and is lost"_qs);
            continue;
        }
        const auto document = std::find_if(
            documents.begin(), documents.end(), [found](const Document& one) { return one.nominationId == found->id; });
        const bool whole = document != documents.end()
            && std::any_of(deliveries.begin(), deliveries.end(),
                [document](const Delivery& one) { return one.documentId == document->id; });
        const auto again = processor.submit(portal, { nominationOf(round, number) });
        if (!whole || !again || !again->first().replayed)
            wrong.append(email + u" is half there"_qs);
        if (number > last + 1)
            wrong.append(email + u" can't be there"_qs);
    }
    return wrong;
}

} // namespace

void prepareForCommits(const DatabaseUrl& url)
{
    const auto database = Database::open(url);
    CommandProcessor processor(**database, TestDesk::now);
    const QJsonObject site { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs },
        { u"company"_qs, u"株式会社青空"_qs }, { u"contact_family"_qs, u"山田"_qs },
        { u"contact_email"_qs, u"taro@example.co.jp"_qs }, { u"contracted_on"_qs, u"2010-04-01"_qs } };
    const Command command { commandIdFor(u"site"_qs), u"site.register"_qs, site };
    if (!processor.found(portal.name, u"担当"_qs)
        || !processor.submit({ portal.name, false }, { command })->first().applied)
        qFatal("no site to commit to");
}

QStringList killWhileCommitting(const DatabaseUrl& url, int round, int answers)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("can't make a pipe");
    const int pid = fork();
    if (pid == 0) {
        close(ends[0]);
        commitForEver(url, round, ends[1]);
    }
    close(ends[1]);
    const int last = acknowledged(pid, ends[0], answers);
    close(ends[0]);
    int status = 0;
    waitpid(pid, &status, 0);
    QStringList wrong;
    if (!WIFSIGNALED(status) || last + 1 < answers)
        wrong.append(u"the child ended by itself after %1 answers"_qs.arg(last + 1));
    const auto database = Database::open(url);
    if (!database)
        return wrong << database.error().detail;
    if (!(*database)->isSqlite())
        waitUntilAlone(url);
    if (const auto sound = (*database)->quickCheck(); !sound)
        wrong.append(sound.error().detail);
    return wrong + whatIsWrong(**database, round, last);
}

} // namespace padesk::test
