// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresqlopener.h"

#include "models/store/databaseerror.h"

#include <QHostAddress>
#include <QSqlError>
#include <QStringList>

#include <algorithm>

namespace padesk {

QString quotedForLibpq(const QString& value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_qs).replace(u'\'', u"\\'"_qs);
    return u'\'' + escaped + u'\'';
}

PostgresqlOpener::PostgresqlOpener(Database& database, const DatabaseUrl& url, const OpenOptions& options)
    : m_database(database)
    , m_url(url)
    , m_options(options)
{ }

Result<void> PostgresqlOpener::open()
{
    QStringList hosts;
    for (const DatabaseHost& host : m_url.hosts)
        hosts.append(host.name);
    QSqlDatabase& handle = m_database.makeHandle(u"QPSQL"_qs);
    handle.setHostName(hosts.join(u','));
    handle.setDatabaseName(m_url.database);
    handle.setUserName(m_url.user);
    handle.setConnectOptions(connectOptions());
    const QString& password = m_options.password.isEmpty() ? m_url.password : m_options.password;
    // Given here it does not stay in the handle.
    if (!handle.open(m_url.user, password))
        return tl::unexpected(m_database.failed(handle.lastError(), u"connect"_qs));
    m_database.m_readOnly = m_options.readOnly;
    const auto ready = m_database.run(u"setup");
    return ready && m_options.readOnly ? m_database.run(u"read_only") : ready;
}

namespace {
/** Whether all of them are this machine, where nobody listens in. */
bool isLoopback(const QList<DatabaseHost>& hosts)
{
    return std::all_of(hosts.begin(), hosts.end(),
        [](const DatabaseHost& host) { return host.name == u"localhost" || QHostAddress(host.name).isLoopback(); });
}
} // namespace

/** The driver's own setPort() would be for all hosts alike; libpq's own sslmode would send a password in the clear. */
QString PostgresqlOpener::connectOptions() const
{
    QStringList ports;
    for (const DatabaseHost& host : m_url.hosts)
        ports.append(QString::number(host.port));
    QMap<QString, QString> options { { u"application_name"_qs, u"padesk"_qs },
        { u"connect_timeout"_qs, QString::number(m_options.connectTimeoutSeconds) }, { u"port"_qs, ports.join(u',') },
        // A host that went without a word is noticed within half a minute, also between two questions.
        { u"keepalives_idle"_qs, u"15"_qs }, { u"keepalives_interval"_qs, u"5"_qs },
        { u"keepalives_count"_qs, u"3"_qs }, { u"tcp_user_timeout"_qs, u"20000"_qs } };
    if (!isLoopback(m_url.hosts))
        options.insert(u"sslmode"_qs, u"verify-full"_qs);
    options.insert(m_url.options);
    QStringList texts;
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        texts.append(option.key() + u'=' + quotedForLibpq(option.value()));
    return texts.join(u';');
}

} // namespace padesk
