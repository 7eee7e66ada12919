// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QCoreApplication>

namespace padesk {
namespace {
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString pattern(Error::Code code);
    static QString url(QStringView problem);
};

// %1 is the file or the server.
QString ErrorText::pattern(Error::Code code)
{
    switch (code) {
    case Error::Code::NotReachable:
        return tr("The database server %1 does not answer; check the address and the network.");
    case Error::Code::ConnectionLost:
        return tr("The connection to %1 was lost; run the same command again, nothing is done twice.");
    case Error::Code::AccessDenied:
        return tr("%1 did not let you in; check the user name and the password.");
    case Error::Code::CertificateUntrusted:
        return tr("The certificate of %1 was not issued by the expected authority or has expired; no password was "
                  "sent. Ask your administrator.");
    case Error::Code::CertificateOfOtherHost:
        return tr("The certificate of %1 belongs to another host; no password was sent. Check the address.");
    case Error::Code::NoCertificateAuthority:
        return tr("To trust %1 the file with the authority's certificate is needed; name it by sslrootcert in the "
                  "address.");
    case Error::Code::NotEncrypted:
        return tr("%1 and this program do not agree on encryption; no password was sent. Ask your administrator.");
    case Error::Code::TooManyConnections:
        return tr("%1 takes no more connections at the moment; close other windows or try again.");
    case Error::Code::NotADatabase:
        return tr("%1 is not a database; name another file or restore a backup with padesk db restore.");
    case Error::Code::EmptyFile:
        return tr("%1 is an empty file, not a database; remove it and run padesk db init, or restore a backup.");
    case Error::Code::Truncated:
        return tr("%1 is cut off: part of the database is missing; restore a backup with padesk db restore.");
    case Error::Code::ForeignDatabase:
        return tr("%1 is a database of another program; name another file.");
    case Error::Code::NewerSchema:
        return tr("%1 was made by a newer version of PA Desk; install that version, or look at it with --read-only.");
    case Error::Code::OlderSchema:
        return tr("%1 has no tables of this version of PA Desk yet; run padesk db upgrade.");
    case Error::Code::AlteredSchema:
        return tr("The tables of %1 are not those that PA Desk makes; restore a backup with padesk db restore.");
    case Error::Code::Corrupt:
        return tr("%1 is damaged; nothing was written. Restore a backup with padesk db restore.");
    case Error::Code::ReadOnly:
        return tr("%1 can only be read; check who may write to the file and its folder.");
    case Error::Code::Locked:
        return tr("Another program is writing to %1; try again in a moment.");
    case Error::Code::NetworkShare:
        return tr("%1 is on a network drive, where data could be lost; use a local folder or a PostgreSQL server.");
    case Error::Code::DiskFull:
        return tr("There is no space left for %1; nothing was changed. Free some space and try again.");
    case Error::Code::NotFound:
        return tr("There is no database at %1; check the name, or make one with padesk db init.");
    case Error::Code::AlreadyExists:
        return tr("%1 is there already and is not written over.");
    case Error::Code::BadInput:
        return tr("%1 can't take this value.");
    case Error::Code::Constraint:
        return tr("%1 refused a change that would break its rules; nothing was changed.");
    case Error::Code::Conflict:
        return tr("Somebody else changed the same data of %1 at the same time; try again.");
    case Error::Code::LeaseLost:
        return tr("Another worker has taken over %1; this one has stopped writing.");
    case Error::Code::Cancelled:
        return tr("The work on %1 was cancelled; what was not finished was taken back.");
    case Error::Code::RecordChanged:
        return tr("Somebody else was faster and changed the record in %1; look at it again.");
    case Error::Code::Failed:
        return tr("Something unexpected happened with %1; nothing was changed. The log has the details.");
    }
    return {};
}

QString ErrorText::url(QStringView problem)
{
    if (problem == u"url.scheme")
        return tr("A database address begins with sqlite: or postgresql://");
    if (problem == u"url.path" || problem == u"url.memory")
        return tr("After sqlite: comes the path of a file, or nothing for the one in your data folder.");
    if (problem == u"url.host")
        return tr("The database address names no server: postgresql://user@server/name");
    if (problem == u"url.port")
        return tr("The port of the database address is not a number between 1 and 65535.");
    if (problem == u"url.user")
        return tr("The database address names no user: postgresql://user@server/name");
    if (problem == u"url.database")
        return tr("The database address names no database: postgresql://user@server/name");
    if (problem == u"url.option" || problem == u"url.value")
        return tr("The database address has an option behind the question mark that can't be used.");
    return tr("This is not a database address; write sqlite:PATH or postgresql://user@server/name");
}
} // namespace

QString errorSentence(const Error& error, const QString& place)
{
    return ErrorText::pattern(error.code).arg(place);
}

QString urlProblemSentence(const Error& error)
{
    return ErrorText::url(error.detail);
}

} // namespace padesk
