// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/secureoffice.h"

#include "models/store/database.h"
#include "models/store/lease.h"
#include "models/store/migrations.h"
#include "models/store/scramverifier.h"
#include "tests/server/certificates.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace padesk::test {
namespace {

const Sender chief { QStringLiteral("chief"), false };
const QString worker = QStringLiteral("test worker");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

std::unique_ptr<Database> opened(const DatabaseUrl& url)
{
    auto database = Database::open(url);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

SecureOffice::SecureOffice()
    : m_cluster(std::make_unique<PgCluster>())
{
    rawSql(m_cluster->url(u"postgres"_qs), u"create database padesk"_qs);
    {
        const auto database = opened(m_cluster->url(u"padesk"_qs));
        if (!upgrade(*database) || !CommandProcessor(*database).found(chief.name, u"所長"_qs))
            qFatal("no office");
    }
    const CertificateAuthority good(m_cluster->folder(), u"authority"_qs);
    const CertificateAuthority other(m_cluster->folder(), u"other-authority"_qs);
    good.issue(u"server"_qs, u"IP:127.0.0.1,DNS:localhost"_qs);
    good.issue(u"other-host"_qs, u"DNS:db.example"_qs);
    good.issue(u"expired"_qs, u"IP:127.0.0.1"_qs, true);
    rawSql(m_cluster->url(u"postgres"_qs),
        QString::fromUtf8(contentOf(sourcePath(u"installer/server/secure-cluster.sql"_qs))));
    QFile settings(m_cluster->folder() + u"/data/postgresql.conf"_qs);
    QFile hba(file(u"pg_hba.conf"_qs));
    if (!QFile::copy(sourcePath(u"installer/server/postgresql.conf"_qs), file(u"postgresql.conf"_qs))
        || !settings.open(QIODevice::Append) || !hba.open(QIODevice::WriteOnly))
        qFatal("no settings");
    settings.write("\ninclude '" + file(u"postgresql.conf"_qs).toUtf8() + "'\n");
    // The owner comes by the socket of the folder, which is the test's alone, and so is not asked.
    hba.write("local all postgres trust\n" + contentOf(sourcePath(u"installer/server/pg_hba.conf"_qs)));
    settings.close();
    hba.close();
    for (const QString& name : { u"pg_hba.conf"_qs, u"postgresql.conf"_qs, u"server.key"_qs, u"server.crt"_qs,
             u"other-host.key"_qs, u"other-host.crt"_qs, u"expired.key"_qs, u"expired.crt"_qs })
        m_cluster->giveToServer(file(name));
    serve(u"server"_qs);
}

SecureOffice::~SecureOffice() = default;

void SecureOffice::serve(const QString& certificate, const QStringList& settings)
{
    m_cluster->restart(
        QStringList { u"hba_file="_qs + file(u"pg_hba.conf"_qs), u"ssl_cert_file="_qs + file(certificate + u".crt"_qs),
            u"ssl_key_file="_qs + file(certificate + u".key"_qs), u"log_statement=all"_qs }
        + settings);
}

void SecureOffice::serveWithoutTls()
{
    m_cluster->restart({ u"ssl=off"_qs, u"hba_file="_qs + file(u"pg_hba.conf"_qs) });
}

DatabaseUrl SecureOffice::urlOf(const QString& user) const
{
    DatabaseUrl url = m_cluster->url(u"padesk"_qs);
    url.user = user;
    url.options = { { u"sslmode"_qs, u"verify-full"_qs }, { u"sslrootcert"_qs, file(u"authority.crt"_qs) } };
    return url;
}

DatabaseUrl SecureOffice::ownerUrl() const
{
    DatabaseUrl url = m_cluster->url(u"padesk"_qs);
    url.hosts = { { m_cluster->folder(), m_cluster->port() } };
    url.options = { { u"sslmode"_qs, u"disable"_qs } };
    return url;
}

QJsonObject SecureOffice::send(const QString& kind, const QJsonObject& payload)
{
    const auto database = opened(ownerUrl());
    const auto results = CommandProcessor(*database).submit(chief, { { QUuid::createUuid(), kind, payload } });
    if (!results || !results->first().applied)
        qFatal(
            "%s: %s", qPrintable(kind), qPrintable(results ? results->first().refusal.code : results.error().detail));
    return results->first().answer;
}

SecureOffice::Login SecureOffice::makeLogin(const QString& role, bool mustChange)
{
    Login login { {}, generatedPassword() };
    const QJsonObject answer = send(u"login.create"_qs,
        { { u"role"_qs, role }, { u"name"_qs, u"田中 一郎"_qs }, { u"keep"_qs, !mustChange },
            { u"verifier"_qs, scramVerifier(login.password) } });
    login.name = answer.value(u"login"_qs).toString();
    return login;
}

void SecureOffice::disable(const QString& login)
{
    send(u"login.disable"_qs, { { u"login"_qs, login } });
}

int SecureOffice::work()
{
    const auto database = opened(ownerUrl());
    const auto lease = takeLease(*database, worker, 60);
    if (!lease)
        qFatal("%s", qPrintable(lease.error().detail));
    const auto done = CommandProcessor(*database).applyPending(*lease, 250);
    if (!done || !releaseLease(*database, *lease))
        qFatal("the worker failed");
    return *done;
}

void SecureOffice::holdLease(bool on)
{
    const auto database = opened(ownerUrl());
    const auto lease = takeLease(*database, worker, 600);
    if (!lease || (!on && !releaseLease(*database, *lease)))
        qFatal("no lease");
}

bool SecureOffice::mustChange(const QString& login) const
{
    return rawSql(ownerUrl(), u"select must_change::int from pa.login where role_name = '%1'"_qs.arg(login)).value(0)
        != u"0";
}

QString SecureOffice::log() const
{
    return QString::fromUtf8(contentOf(file(u"log"_qs)));
}

} // namespace padesk::test
