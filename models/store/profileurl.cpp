// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profileurl.h"

#include <QStringList>

namespace padesk {
namespace {

/** Stands where nobody is named yet. */
const QString nobody = QStringLiteral("-");
const QString scheme = QStringLiteral("postgresql://");

/** Names and ports, one by one; what belongs to other parts of an address is none. */
Result<QList<DatabaseHost>> hostsOf(const QString& servers)
{
    DatabaseUrl url;
    for (const QString& server : servers.split(u',')) {
        const QString text = server.trimmed();
        const bool foreign = text.contains(u'/') || text.contains(u'?') || text.contains(u'@') || text.contains(u'#')
            || text.contains(u' ');
        if (foreign)
            return fail(Error::Code::BadInput, u"url.host"_qs);
        const Result<DatabaseUrl> one = DatabaseUrl::parse(u"%1-@%2/-"_qs.arg(scheme, text));
        if (!one)
            return tl::unexpected(one.error());
        url.hosts += one->hosts;
    }
    return url.hosts;
}

} // namespace

Result<DatabaseUrl> profilePlace(const ConnectionProfile& profile)
{
    const Result<QList<DatabaseHost>> hosts = hostsOf(profile.servers);
    if (!hosts)
        return tl::unexpected(hosts.error());
    DatabaseUrl url;
    url.engine = Engine::Postgresql;
    url.user = profile.signInId.isEmpty() ? nobody : profile.signInId;
    url.database = profile.database;
    url.hosts = *hosts;
    url.options = profile.options;
    // What parse() takes is what the driver can be given.
    return DatabaseUrl::parse(url.toString());
}

Result<DatabaseUrl> profileUrl(const ConnectionProfile& profile)
{
    Result<DatabaseUrl> url = profilePlace(profile);
    if (url && profile.signInId.isEmpty())
        return fail(Error::Code::BadInput, u"url.user"_qs);
    return url;
}

ConnectionProfile profileOf(const DatabaseUrl& url)
{
    ConnectionProfile profile;
    QStringList servers;
    for (const DatabaseHost& host : url.hosts)
        servers.append(hostLabel(host));
    profile.servers = servers.join(QStringLiteral(", "));
    profile.database = url.database;
    profile.signInId = url.user == nobody ? QString() : url.user;
    profile.options = url.options;
    return profile;
}

QString profileText(const ConnectionProfile& profile)
{
    const Result<DatabaseUrl> url = profilePlace(profile);
    if (!url)
        return {};
    QString text = url->toString();
    if (profile.signInId.isEmpty())
        text.remove(scheme.size(), nobody.size());
    return text;
}

Result<ConnectionProfile> profileFromText(const QString& text)
{
    QString whole = text;
    if (text.startsWith(scheme + u'@'))
        whole.insert(scheme.size(), nobody);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(whole);
    if (!url)
        return tl::unexpected(url.error());
    if (url->engine != Engine::Postgresql)
        return fail(Error::Code::BadInput, u"url.scheme"_qs);
    return profileOf(*url);
}

QString passwordKey(const DatabaseUrl& url)
{
    DatabaseUrl bare = url;
    bare.options.clear();
    return bare.toString();
}

QString hostLabel(const DatabaseHost& host)
{
    const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : host.name;
    return host.port == DatabaseHost().port ? name : u"%1:%2"_qs.arg(name).arg(host.port);
}

} // namespace padesk
