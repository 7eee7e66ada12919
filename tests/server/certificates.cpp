// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/certificates.h"

#include <QFile>
#include <QProcess>

namespace padesk::test {
namespace {

void openssl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_qs, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString& folder, const QString& name)
    : m_folder(folder)
    , m_base(folder + u'/' + name)
{
    openssl({ u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs,
        u"-nodes"_qs, u"-days"_qs, u"90"_qs, u"-subj"_qs, u"/CN="_qs + name, u"-keyout"_qs, m_base + u".key"_qs,
        u"-out"_qs, certificate() });
}

void CertificateAuthority::issue(const QString& name, const QString& host, bool expired) const
{
    const QString base = m_folder + u'/' + name;
    openssl({ u"req"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs,
        u"-subj"_qs, u"/CN="_qs + name, u"-keyout"_qs, base + u".key"_qs, u"-out"_qs, base + u".csr"_qs });
    // Only "openssl ca" lets one say from when to when.
    write(base + u".txt"_qs, {});
    write(base + u".cnf"_qs,
        u"[ca]\ndefault_ca=one\n[one]\ndatabase=%1.txt\nnew_certs_dir=%2\nrand_serial=yes\ndefault_md=sha256\n"
        "policy=any\ncopy_extensions=none\nx509_extensions=host\nunique_subject=no\n[any]\ncommonName=supplied\n"
        "[host]\nsubjectAltName=%3\n"_qs.arg(base, m_folder, host));
    const QStringList dates = expired
        ? QStringList { u"-startdate"_qs, u"20200101000000Z"_qs, u"-enddate"_qs, u"20200201000000Z"_qs }
        : QStringList { u"-days"_qs, u"60"_qs };
    openssl(QStringList { u"ca"_qs, u"-batch"_qs, u"-notext"_qs, u"-config"_qs, base + u".cnf"_qs, u"-cert"_qs,
                certificate(), u"-keyfile"_qs, m_base + u".key"_qs, u"-in"_qs, base + u".csr"_qs, u"-out"_qs,
                base + u".crt"_qs }
        + dates);
}

} // namespace padesk::test
