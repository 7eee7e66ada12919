// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/connectioncheck.h"
#include "models/store/databaseurl.h"

#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace padesk {

/** How closely a connection's encryption is looked at: what libpq makes of sslmode and sslrootcert. */
struct TlsPolicy {
    enum class Mode { Off, IfOffered, Encrypt, VerifyAuthority, VerifyFull };

    Mode mode = Mode::VerifyFull;
    /** Empty: none is named and there is none where libpq looks by itself. */
    QString authorityFile {};

    /** As PostgresqlOpener has it: full, unless all servers are this computer or the address says otherwise. */
    static TlsPolicy of(const DatabaseUrl& url);

    bool verifies() const { return mode == Mode::VerifyAuthority || mode == Mode::VerifyFull; }
    /** Why nothing can be verified, before anybody is asked. */
    std::optional<StageFinding> obstacle() const;
    QSslConfiguration configuration() const;
    /** What of these errors counts; None when the connection is as good as was asked for. */
    StageFinding worst(const QList<QSslError>& errors) const;
};

} // namespace padesk
