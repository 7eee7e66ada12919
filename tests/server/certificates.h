// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace padesk::test {

/** A certificate authority in a folder, by the openssl program. A failing call ends the program. */
class CertificateAuthority {
public:
    /** name: of its files in the folder. */
    CertificateAuthority(const QString& folder, const QString& name);

    /** The file with its own certificate. */
    QString certificate() const { return m_base + QStringLiteral(".crt"); }

    /** Writes NAME.crt and NAME.key for a host ("DNS:db.example" or "IP:127.0.0.1"); an expired one was good in 2020.
     */
    void issue(const QString& name, const QString& host, bool expired = false) const;

private:
    QString m_folder;
    QString m_base;
};

} // namespace padesk::test
