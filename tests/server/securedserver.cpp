// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/securedserver.h"

#include "models/store/commandprocessor.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/scramverifier.h"
#include "tests/server/certificates.h"
#include "tests/support/rawsql.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>

namespace padesk::test {

SecuredServer::SecuredServer(const QStringList& settings)
{
    rawSql(m_cluster.url(u"postgres"_qs), u"create database padesk"_qs);
    makeOffice();
    const CertificateAuthority authority(m_cluster.folder(), u"authority"_qs);
    authority.issue(u"server"_qs, u"IP:127.0.0.1"_qs);
    copyOf(u"pg_hba.conf"_qs);
    copyOf(u"postgresql.conf"_qs);
    QFile conf(path(u"data/postgresql.conf"_qs));
    if (!conf.open(QIODevice::Append))
        qFatal("%s", qPrintable(conf.errorString()));
    conf.write("\ninclude '" + path(u"postgresql.conf"_qs).toUtf8() + "'\n");
    conf.close();
    for (const QString& name : { u"pg_hba.conf"_qs, u"postgresql.conf"_qs, u"server.key"_qs, u"server.crt"_qs })
        give(name);
    m_cluster.restart(QStringList { u"hba_file="_qs + path(u"pg_hba.conf"_qs),
                          u"ssl_cert_file="_qs + path(u"server.crt"_qs), u"ssl_key_file="_qs + path(u"server.key"_qs) }
        + settings);
}

void SecuredServer::makeOffice()
{
    const auto database = Database::open(m_cluster.url(u"padesk"_qs));
    if (!database || !upgrade(**database))
        qFatal("no tables");
    CommandProcessor processor(**database);
    const Sender chief { u"chief"_qs, true };
    const auto send = [&](const QString& kind, const QJsonObject& payload) {
        const auto results = processor.submit(chief, { { QUuid::createUuid(), kind, payload } });
        if (!results || !results->first().applied)
            qFatal("%s: %s", qPrintable(kind), qPrintable(results ? results->first().refusal.code : QString()));
        return results->first().answer;
    };
    const QJsonObject site { { u"site_number"_qs, u"7000001"_qs }, { u"contract"_qs, u"PAX"_qs },
        { u"company"_qs, u"株式会社青空商事"_qs }, { u"contact_family"_qs, u"山田"_qs },
        { u"contact_email"_qs, u"taro@example.co.jp"_qs }, { u"contracted_on"_qs, u"2005-04-01"_qs } };
    if (!processor.found(chief.name, u"所長"_qs))
        qFatal("no founder");
    send(u"import.rows"_qs, { { u"list"_qs, u"sites"_qs }, { u"rows"_qs, QJsonArray { site } } });
    send(u"sign_in.record"_qs,
        { { u"site_number"_qs, u"7000001"_qs }, { u"ibm_id"_qs, u"taro@example.co.jp"_qs },
            { u"at"_qs, u"2026-11-20T01:00:00Z"_qs } });
    const auto login = [&](QJsonObject payload) {
        payload.insert(u"name"_qs, u"somebody"_qs);
        payload.insert(u"keep"_qs, true);
        payload.insert(u"verifier"_qs, scramVerifier(Secret(password())));
        return send(u"login.create"_qs, payload).value(u"login"_qs).toString();
    };
    m_staff = login({ { u"role"_qs, u"operator"_qs } });
    m_contact
        = login({ { u"role"_qs, u"contact"_qs }, { u"members"_qs, QJsonArray { u"7000001/taro@example.co.jp"_qs } } });
}

QString SecuredServer::copyOf(const QString& name, const QList<std::pair<QString, QString>>& replacements) const
{
    QFile source(sourcePath(u"installer/server/"_qs + name));
    QFile copy(path(name));
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        qFatal("%s can't be copied", qPrintable(name));
    QString text = QString::fromUtf8(source.readAll());
    for (const auto& [before, after] : replacements) {
        if (!text.contains(before))
            qFatal("%s has no %s", qPrintable(name), qPrintable(before));
        text.replace(before, after);
    }
    copy.write(text.toUtf8());
    return copy.fileName();
}

DatabaseUrl SecuredServer::urlOf(const QString& login, int port) const
{
    DatabaseUrl url = m_cluster.url(u"padesk"_qs);
    url.user = login;
    url.password = password();
    url.hosts.first().port = port == 0 ? url.hosts.first().port : port;
    url.options = { { u"sslmode"_qs, u"verify-full"_qs }, { u"sslrootcert"_qs, path(u"authority.crt"_qs) } };
    return url;
}

QString SecuredServer::psql(const QStringList& arguments) const
{
    QProcess process;
    const QStringList command = asServerUser(
        QStringList { serverProgram(u"psql"_qs), u"-XqAt"_qs, u"-v"_qs, u"ON_ERROR_STOP=1"_qs, u"-h"_qs,
            m_cluster.folder(), u"-p"_qs, QString::number(port()), u"-U"_qs, u"postgres"_qs, u"-d"_qs, u"padesk"_qs }
        + arguments);
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("psql %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace padesk::test
