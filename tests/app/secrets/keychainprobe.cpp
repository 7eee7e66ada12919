// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainpasswordstore.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <cstdio>

using namespace padesk;

namespace {

constexpr int waitMs = 5000;

const char* wordOf(KeptPassword::Outcome outcome)
{
    switch (outcome) {
    case KeptPassword::Outcome::Done:
        return "done";
    case KeptPassword::Outcome::Missing:
        return "missing";
    case KeptPassword::Outcome::Denied:
        return "denied";
    case KeptPassword::Outcome::Unavailable:
        return "unavailable";
    }
    return "";
}

QString standardInput()
{
    QByteArray bytes;
    char part[256];
    for (size_t read = 0; (read = std::fread(part, 1, sizeof part, stdin)) > 0;)
        bytes.append(part, static_cast<qsizetype>(read));
    return QString::fromUtf8(bytes);
}

QFuture<KeptPassword> asked(PasswordStore& store, const QString& what, const QString& key)
{
    if (what == QStringLiteral("write"))
        return store.write(key, Secret(standardInput()));
    return what == QStringLiteral("read") ? store.read(key) : store.remove(key);
}

} // namespace

/** keychainprobe read|write|remove KEY: the outcome as a word, and behind "read" what was kept, by the product's store.
 */
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    KeychainPasswordStore store(waitMs);
    QFutureWatcher<KeptPassword> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &application, [&watcher] {
        const KeptPassword kept = watcher.result();
        std::printf("%s\n%s", wordOf(kept.outcome), kept.password.reveal().toString().toUtf8().constData());
        QCoreApplication::quit();
    });
    watcher.setFuture(asked(store, QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])));
    return QCoreApplication::exec();
}
