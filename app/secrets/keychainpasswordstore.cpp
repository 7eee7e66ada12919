// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainpasswordstore.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace padesk {
namespace {

Q_LOGGING_CATEGORY(keychainLog, "padesk.keychain")

const QString service = QStringLiteral("PA Desk");

using Outcome = KeptPassword::Outcome;

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::Missing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Outcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return Outcome::Unavailable;
    }
    return Outcome::Unavailable;
}

/** One outcome, also when the keychain never answers. Jobs delete themselves. */
template <class Job>
QFuture<KeptPassword> run(Job* job, int waitMs, KeptPassword (*answer)(Job*))
{
    auto promise = std::make_shared<QPromise<KeptPassword>>();
    promise->start();
    const auto end = [promise](const KeptPassword& kept) {
        if (promise->future().isFinished())
            return;
        promise->addResult(kept);
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, end] {
        const Outcome outcome = outcomeOf(job->error());
        if (outcome == Outcome::Unavailable)
            qCInfo(keychainLog, "%s", qPrintable(job->errorString()));
        KeptPassword kept = outcome == Outcome::Done ? answer(job) : KeptPassword {};
        kept.outcome = outcome;
        end(kept);
    });
    QTimer::singleShot(waitMs, job, [end] { end({ Outcome::Unavailable, {} }); });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

template <class Job>
Job* jobFor(const QString& key)
{
    auto* job = new Job(service);
    job->setKey(key);
    return job;
}

} // namespace

QFuture<KeptPassword> KeychainPasswordStore::read(const QString& key)
{
    return run<QKeychain::ReadPasswordJob>(
        jobFor<QKeychain::ReadPasswordJob>(key), m_waitMs, [](QKeychain::ReadPasswordJob* job) {
            return KeptPassword { Outcome::Done, Secret(job->textData()) };
        });
}

QFuture<KeptPassword> KeychainPasswordStore::write(const QString& key, const Secret& password)
{
    auto* job = jobFor<QKeychain::WritePasswordJob>(key);
    job->setTextData(password.reveal().toString());
    return run<QKeychain::WritePasswordJob>(
        job, m_waitMs, [](QKeychain::WritePasswordJob*) { return KeptPassword {}; });
}

QFuture<KeptPassword> KeychainPasswordStore::remove(const QString& key)
{
    return run<QKeychain::DeletePasswordJob>(jobFor<QKeychain::DeletePasswordJob>(key), m_waitMs,
        [](QKeychain::DeletePasswordJob*) { return KeptPassword {}; });
}

} // namespace padesk
