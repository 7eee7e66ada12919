// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseerror.h"

#include <QSqlError>

namespace padesk {
namespace {
using Code = Error::Code;

// https://sqlite.org/rescode.html; the low byte of an extended code is its primary one.
Code codeOfSqlite(int code)
{
    switch (code & 0xff) {
    case 3:
        return Code::AccessDenied;
    case 5:
    case 6:
        return Code::Locked;
    case 8:
        return Code::ReadOnly;
    case 9:
        return Code::Cancelled;
    case 11:
        return Code::Corrupt;
    case 13:
        return Code::DiskFull;
    case 14:
        return Code::NotFound;
    case 18:
    case 20:
        return Code::BadInput;
    case 19:
        return Code::Constraint;
    case 26:
        return Code::NotADatabase;
    default:
        return Code::Failed;
    }
}

struct StateMeaning {
    QStringView prefix;
    Code code;
};

// PostgreSQL's appendix A; the first that fits counts.
constexpr StateMeaning stateMeanings[] = {
    { u"08", Code::ConnectionLost },
    { u"57P0", Code::ConnectionLost },
    { u"57014", Code::Cancelled },
    { u"40001", Code::Conflict },
    { u"40P01", Code::Conflict },
    { u"55P03", Code::Locked },
    { u"25006", Code::ReadOnly },
    { u"42501", Code::AccessDenied },
    { u"28", Code::AccessDenied },
    { u"3D", Code::NotFound },
    { u"42P06", Code::AlreadyExists },
    { u"42P07", Code::AlreadyExists },
    { u"42710", Code::AlreadyExists },
    { u"53100", Code::DiskFull },
    { u"53300", Code::TooManyConnections },
    { u"22", Code::BadInput },
    { u"23", Code::Constraint },
    { u"PA001", Code::AccessDenied },
    { u"PA002", Code::AccessDenied },
    { u"PA008", Code::BadInput },
    { u"PA", Code::Constraint },
    { u"XX001", Code::Corrupt },
    { u"XX002", Code::Corrupt },
};

Code codeOfState(const QString& state)
{
    if (state.isEmpty())
        return Code::ConnectionLost;
    for (const StateMeaning& meaning : stateMeanings) {
        if (state.startsWith(meaning.prefix))
            return meaning.code;
    }
    return Code::Failed;
}

struct ConnectMeaning {
    QStringView words;
    Code code;
};

// The first that fits counts.
constexpr ConnectMeaning connectMeanings[] = {
    { u"does not match host name", Code::CertificateOfOtherHost },
    { u"root certificate file", Code::NoCertificateAuthority },
    { u"certificate verify failed", Code::CertificateUntrusted },
    { u"server does not support SSL", Code::NotEncrypted },
    { u"pg_hba.conf rejects", Code::NotEncrypted },
    { u"no encryption", Code::NotEncrypted },
    { u"too many connections", Code::TooManyConnections },
    { u"too many clients", Code::TooManyConnections },
    { u"remaining connection slots", Code::TooManyConnections },
    { u"authentication failed", Code::AccessDenied },
    { u"no pg_hba.conf entry", Code::AccessDenied },
    { u"not permitted to log in", Code::AccessDenied },
    { u"permission denied for database", Code::AccessDenied },
    { u"no password", Code::AccessDenied },
    { u"FATAL:  role \"", Code::AccessDenied },
    { u"FATAL:  database \"", Code::NotFound },
};

/** A connection that was never made has no SQLSTATE, only libpq's words. */
Code codeOfConnectFailure(const QString& text)
{
    for (const ConnectMeaning& meaning : connectMeanings) {
        if (text.contains(meaning.words))
            return meaning.code;
    }
    return Code::NotReachable;
}

// Later lines quote rows (DETAIL), and a message of class 22 quotes the value in its first.
QString harmlessText(Engine engine, const QString& native, const QString& text)
{
    if (engine == Engine::Postgresql && native.startsWith(u"22"))
        return {};
    return text.section(u'\n', 0, 0).trimmed();
}
} // namespace

Error::Code codeOfNativeError(Engine engine, const QString& native)
{
    return engine == Engine::Sqlite ? codeOfSqlite(native.toInt()) : codeOfState(native);
}

bool endsTransaction(Engine engine, const QString& native)
{
    if (engine == Engine::Postgresql)
        return true;
    // No memory, interrupted, disk error, disk full: https://sqlite.org/lang_transaction.html
    const int primary = native.toInt() & 0xff;
    return primary == 7 || primary == 9 || primary == 10 || primary == 13;
}

Error toError(Engine engine, const QSqlError& error, const QString& what)
{
    const QString native = error.nativeErrorCode();
    const QString text = harmlessText(engine, native, error.databaseText());
    const bool connecting = engine == Engine::Postgresql && error.type() == QSqlError::ConnectionError;
    const Code code = connecting && native.isEmpty() ? codeOfConnectFailure(error.databaseText())
                                                     : codeOfNativeError(engine, native);
    return { code, u"%1: %2 %3"_qs.arg(what, native.isEmpty() ? u"-"_qs : native, text) };
}

} // namespace padesk
