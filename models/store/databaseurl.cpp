// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseurl.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace padesk {
namespace {
auto bad(const QString& code)
{
    return fail(Error::Code::BadInput, code);
}

bool isAllowedOption(const QString& name)
{
    static const QStringList allowed { u"application_name"_qs, u"connect_timeout"_qs, u"gssencmode"_qs,
        u"keepalives"_qs, u"keepalives_count"_qs, u"keepalives_idle"_qs, u"keepalives_interval"_qs, u"sslcert"_qs,
        u"sslcrl"_qs, u"sslkey"_qs, u"sslmode"_qs, u"sslrootcert"_qs, u"target_session_attrs"_qs,
        u"tcp_user_timeout"_qs };
    return allowed.contains(name);
}

/** Nothing for broken percent signs, control characters and what the driver can't pass on (it splits options at ';').
 */
std::optional<QString> decoded(QStringView part)
{
    static const QString hex = u"0123456789abcdefABCDEF"_qs;
    for (qsizetype at = part.indexOf(u'%'); at >= 0; at = part.indexOf(u'%', at + 1)) {
        if (at + 2 >= part.size() || !hex.contains(part[at + 1]) || !hex.contains(part[at + 2]))
            return std::nullopt;
    }
    const QString text = QUrl::fromPercentEncoding(part.toUtf8());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter)
            return std::nullopt;
    }
    return text;
}

Result<DatabaseUrl> parseSqlite(QStringView rest)
{
    if (rest.startsWith(u"//"))
        rest = rest.sliced(2);
    if (rest.startsWith(u":memory:"))
        return bad(u"url.memory"_qs);
    if (rest.contains(QChar::Null) || rest.endsWith(u'/'))
        return bad(u"url.path"_qs);
    return DatabaseUrl::forFile(rest.isEmpty() ? DatabaseUrl::defaultPath() : rest.toString());
}

/** "name", "name:port" or "[ipv6]:port". */
Result<DatabaseHost> parseHost(QStringView text)
{
    qsizetype nameEnd = text.startsWith(u'[') ? text.indexOf(u']') + 1 : text.indexOf(u':');
    if (nameEnd < 0)
        nameEnd = text.size();
    QStringView name = text.first(nameEnd);
    const QStringView port = text.sliced(nameEnd);
    if (name.startsWith(u'['))
        name = name.sliced(1, name.size() - 2);
    const auto host = decoded(name);
    if (!host || host->isEmpty() || host->contains(u',') || host->contains(u';') || host->contains(u'['))
        return bad(u"url.host"_qs);
    if (port.isEmpty())
        return DatabaseHost { *host };
    bool number = false;
    const int value = port.sliced(1).toInt(&number);
    if (!port.startsWith(u':') || !number || value < 1 || value > 65535)
        return bad(u"url.port"_qs);
    return DatabaseHost { *host, value };
}

Result<void> parseUser(QStringView text, DatabaseUrl& url)
{
    const auto colon = text.indexOf(u':');
    const auto user = decoded(colon < 0 ? text : text.first(colon));
    const auto password = decoded(colon < 0 ? QStringView() : text.sliced(colon + 1));
    if (!user || user->isEmpty() || !password)
        return bad(u"url.user"_qs);
    url.user = *user;
    url.password = *password;
    return {};
}

Result<void> parseOptions(QStringView text, DatabaseUrl& url)
{
    for (const QStringView pair : text.split(u'&', Qt::SkipEmptyParts)) {
        const auto equals = pair.indexOf(u'=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        if (equals < 0 || !name || !isAllowedOption(*name) || url.options.contains(*name))
            return bad(u"url.option"_qs);
        const auto value = decoded(pair.sliced(equals + 1));
        if (!value || value->isEmpty() || value->contains(u';'))
            return bad(u"url.value"_qs);
        url.options.insert(*name, *value);
    }
    return {};
}

Result<void> parseHosts(QStringView text, DatabaseUrl& url)
{
    for (const QStringView part : text.split(u',')) {
        const auto host = parseHost(part);
        if (!host)
            return tl::unexpected(host.error());
        url.hosts.append(*host);
    }
    return {};
}

/** rest is what follows "postgresql://". */
Result<DatabaseUrl> parsePostgresql(QStringView rest)
{
    DatabaseUrl url;
    url.engine = Engine::Postgresql;
    const auto question = rest.indexOf(u'?');
    const QStringView options = question < 0 ? QStringView() : rest.sliced(question + 1);
    const QStringView place = question < 0 ? rest : rest.first(question);
    const auto at = place.lastIndexOf(u'@');
    const auto slash = place.indexOf(u'/', at + 1);
    if (at < 0)
        return bad(u"url.user"_qs);
    const auto database = decoded(slash < 0 ? QStringView() : place.sliced(slash + 1));
    if (!database || database->isEmpty() || database->contains(u'/'))
        return bad(u"url.database"_qs);
    url.database = *database;
    return parseUser(place.first(at), url)
        .and_then([&] { return parseHosts(place.sliced(at + 1, slash - at - 1), url); })
        .and_then([&] { return parseOptions(options, url); })
        .map([&] { return url; });
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString hostText(const DatabaseHost& host)
{
    const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : encoded(host.name);
    return host.port == DatabaseHost().port ? name : u"%1:%2"_qs.arg(name).arg(host.port);
}
} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    if (text.startsWith(u"sqlite:"))
        return parseSqlite(QStringView(text).sliced(7));
    for (const QString& scheme : { u"postgresql://"_qs, u"postgres://"_qs }) {
        if (text.startsWith(scheme))
            return parsePostgresql(QStringView(text).sliced(scheme.size()));
    }
    return bad(u"url.scheme"_qs);
}

DatabaseUrl DatabaseUrl::forFile(const QString& path)
{
    DatabaseUrl url;
    url.path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    return url;
}

QString DatabaseUrl::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/padesk/padesk.sqlite"_qs;
}

QString DatabaseUrl::toString() const
{
    if (engine == Engine::Sqlite)
        return u"sqlite:"_qs + path;
    QStringList hostTexts;
    for (const DatabaseHost& host : hosts)
        hostTexts.append(hostText(host));
    QStringList optionTexts;
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        optionTexts.append(option.key() + u'=' + encoded(option.value()));
    const QString place = u"postgresql://"_qs + encoded(user) + u'@' + hostTexts.join(u',') + u'/' + encoded(database);
    return optionTexts.isEmpty() ? place : place + u'?' + optionTexts.join(u'&');
}

} // namespace padesk
