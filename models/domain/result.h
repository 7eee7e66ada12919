// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace padesk {

/**
 * What went wrong outside the rules: a database, a file, a peer. Rules refuse with a Refusal instead (refusal.h).
 * The code is stable; detail is for the log and never holds personal data or a passcode.
 */
struct Error {
    enum class Code {
        NotReachable,
        ConnectionLost,
        AccessDenied,
        /** The server's certificate: not from the authority that the address names, over, or of another host. */
        CertificateUntrusted,
        CertificateOfOtherHost,
        /** There is no file with the authority's certificate where it is looked for. */
        NoCertificateAuthority,
        /** The server does not encrypt, or takes no connection that isn't. */
        NotEncrypted,
        /** The server takes no more connections, of anybody or of this login. */
        TooManyConnections,
        NotADatabase,
        EmptyFile,
        Truncated,
        ForeignDatabase,
        NewerSchema,
        OlderSchema,
        AlteredSchema,
        Corrupt,
        ReadOnly,
        Locked,
        NetworkShare,
        DiskFull,
        NotFound,
        AlreadyExists,
        BadInput,
        Constraint,
        Conflict,
        LeaseLost,
        Cancelled,
        /** Somebody else was faster: the row is not the one that was read. */
        RecordChanged,
        Failed,
    };
    Code code = Code::Failed;
    QString detail;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Code code, QString detail)
{
    return tl::unexpected<Error>(Error { code, std::move(detail) });
}

} // namespace padesk
