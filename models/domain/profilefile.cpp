// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profilefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace padesk {
namespace {

using Problem = ProfileFileProblem;
using What = Problem::What;

const QString formatName = QStringLiteral("padesk-profile");
const QString authorityOption = QStringLiteral("sslrootcert");
constexpr qsizetype largestFile = 256 * 1024;

const QStringList& knownKeys()
{
    static const QStringList keys { QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("name"),
        QStringLiteral("kind"), QStringLiteral("servers"), QStringLiteral("database"), QStringLiteral("sign_in_id"),
        QStringLiteral("email"), QStringLiteral("options"), QStringLiteral("read_only"), QStringLiteral("authority") };
    return keys;
}

tl::unexpected<Problem> bad(What what, const QString& place, const QString& found = {})
{
    return tl::unexpected<Problem>(Problem { what, place, found, 0, 0 });
}

/** Where an offset of the file is, for people; columns count characters. */
Problem syntaxProblem(const QByteArray& bytes, int offset)
{
    const QByteArray before = bytes.left(std::min<qsizetype>(offset, bytes.size()));
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return { What::Syntax, {}, {}, static_cast<int>(before.count('\n')) + 1,
        static_cast<int>(QString::fromUtf8(line).size()) + 1 };
}

/** Reads the members of one object, and remembers the first that is wrong. */
class Reader {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    { }

    const std::optional<Problem>& problem() const { return m_problem; }
    void fail(What what, const QString& place, const QString& found = {})
    {
        if (!m_problem)
            m_problem = Problem { what, place, found, 0, 0 };
    }

    QString text(const QString& key, bool required = false)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !required)
            return {};
        if (value.isUndefined() || (required && value.isString() && value.toString().trimmed().isEmpty()))
            fail(What::Missing, key);
        else if (!value.isString())
            fail(What::WrongType, key);
        return value.toString().trimmed();
    }

    bool flag(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(What::WrongType, key);
        return value.toBool();
    }

    QStringList texts(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || (value.isArray() && value.toArray().isEmpty()))
            fail(What::Missing, key);
        else if (!value.isArray())
            fail(What::WrongType, key);
        QStringList texts;
        for (const QJsonValue& one : value.toArray()) {
            const QString place = QStringLiteral("%1[%2]").arg(key).arg(texts.size());
            if (!one.isString())
                fail(What::WrongType, place);
            else if (one.toString().trimmed().isEmpty())
                fail(What::Missing, place);
            texts.append(one.toString().trimmed());
        }
        return texts;
    }

    QMap<QString, QString> options(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return {};
        if (!value.isObject())
            fail(What::WrongType, key);
        QMap<QString, QString> options;
        const QJsonObject object = value.toObject();
        for (auto option = object.begin(); option != object.end(); ++option) {
            const QString place = key + u'.' + option.key();
            if (!option.value().isString())
                fail(What::WrongType, place);
            // A path of the administrator's computer leads nowhere on another.
            else if (option.key() == authorityOption)
                fail(What::Unknown, place);
            options.insert(option.key(), option.value().toString());
        }
        return options;
    }

private:
    QJsonObject m_object;
    std::optional<Problem> m_problem;
};

/** Whether the text is certificates in PEM and nothing else: a private key would be handed round. */
bool isCertificates(const QString& text)
{
    static const QRegularExpression one(
        QStringLiteral("-----BEGIN CERTIFICATE-----\\s+([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----\\s*"));
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match
            = one.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()
            || !QByteArray::fromBase64Encoding(
                match.captured(1).simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors))
            return false;
        at = match.capturedEnd();
    }
    return at > 0;
}

std::optional<Problem> wrongHead(const QJsonObject& object)
{
    if (object.value(QLatin1String("format")) != formatName)
        return Problem { What::OtherFormat, QStringLiteral("format"), {}, 0, 0 };
    const QJsonValue version = object.value(QLatin1String("version"));
    if (!version.isDouble() || version.toInt() < 1)
        return Problem { What::WrongType, QStringLiteral("version"), {}, 0, 0 };
    if (version.toInt() > profileFileVersion)
        return Problem { What::NewerVersion, QStringLiteral("version"), QString::number(version.toInt()), 0, 0 };
    for (const QString& key : object.keys()) {
        if (key.contains(QLatin1String("password"), Qt::CaseInsensitive))
            return Problem { What::HoldsPassword, key, {}, 0, 0 };
        if (!knownKeys().contains(key))
            return Problem { What::Unknown, key, {}, 0, 0 };
    }
    return std::nullopt;
}

/** What would be taken apart as something else when it stands in an address. */
bool isHost(const QString& text)
{
    static const QRegularExpression host(QStringLiteral("(\\[[0-9A-Fa-f:.%]+\\]|[^\\s,;/?#@\\[\\]:]+)(:[0-9]{1,5})?"));
    return QRegularExpression(QRegularExpression::anchoredPattern(host.pattern())).match(text).hasMatch();
}

ProfileFile read(Reader& reader)
{
    ProfileFile file;
    ConnectionProfile& profile = file.profile;
    profile.name = reader.text(QStringLiteral("name"), true);
    if (!profile.name.isEmpty() && profileNameProblem(profile.name))
        reader.fail(What::BadValue, QStringLiteral("name"), profile.name);
    const QString kind = reader.text(QStringLiteral("kind"), true);
    profile.kind = enumFromText<ProfileKind>(kind).value_or(ProfileKind::Local);
    if (profile.kind == ProfileKind::Demo || !enumFromText<ProfileKind>(kind))
        reader.fail(What::BadValue, QStringLiteral("kind"), kind);
    const QStringList servers = reader.texts(QStringLiteral("servers"));
    for (int at = 0; at < servers.size(); ++at) {
        if (!isHost(servers[at]))
            reader.fail(What::BadValue, QStringLiteral("servers[%1]").arg(at), servers[at]);
    }
    profile.servers = servers.join(QStringLiteral(", "));
    profile.database = reader.text(QStringLiteral("database"), true);
    profile.signInId = reader.text(QStringLiteral("sign_in_id"));
    profile.email = reader.text(QStringLiteral("email"));
    profile.options = reader.options(QStringLiteral("options"));
    if (profile.options.isEmpty())
        profile.options = usualProfileOptions();
    profile.readOnly = reader.flag(QStringLiteral("read_only"));
    const QString authority = reader.text(QStringLiteral("authority"));
    if (!authority.isEmpty() && !isCertificates(authority))
        reader.fail(What::BadCertificate, QStringLiteral("authority"));
    file.authority = authority.isEmpty() ? QByteArray() : authority.toLatin1() + '\n';
    return file;
}

} // namespace

tl::expected<ProfileFile, ProfileFileProblem> readProfileFile(const QByteArray& bytes)
{
    if (bytes.size() > largestFile)
        return bad(What::TooLarge, {});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected<Problem>(syntaxProblem(bytes, error.offset));
    if (const auto wrong = wrongHead(document.object()))
        return tl::unexpected<Problem>(*wrong);
    Reader reader(document.object());
    ProfileFile file = read(reader);
    if (reader.problem())
        return tl::unexpected<Problem>(*reader.problem());
    return file;
}

QByteArray writeProfileFile(const ProfileFile& file)
{
    const ConnectionProfile& profile = file.profile;
    QJsonArray servers;
    for (const QString& server : profile.servers.split(u',', Qt::SkipEmptyParts))
        servers.append(server.trimmed());
    QJsonObject options;
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option) {
        if (option.key() != authorityOption)
            options.insert(option.key(), option.value());
    }
    QJsonObject object { { QStringLiteral("format"), formatName }, { QStringLiteral("version"), profileFileVersion },
        { QStringLiteral("name"), profile.name }, { QStringLiteral("kind"), enumText(profile.kind) },
        { QStringLiteral("servers"), servers }, { QStringLiteral("database"), profile.database },
        { QStringLiteral("options"), options }, { QStringLiteral("read_only"), profile.readOnly } };
    if (!profile.signInId.isEmpty())
        object.insert(QStringLiteral("sign_in_id"), profile.signInId);
    if (!profile.email.isEmpty())
        object.insert(QStringLiteral("email"), profile.email);
    if (!file.authority.isEmpty())
        object.insert(QStringLiteral("authority"), QString::fromLatin1(file.authority).trimmed());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace padesk
