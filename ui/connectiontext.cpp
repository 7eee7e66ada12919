// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace padesk {
namespace {

class ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)

public:
    static QString pattern(StageFinding finding);
    static QString passed(const StageReport& report);
    static QString fileProblem(const ProfileFileProblem& problem);
};

QString day(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString hostsOf(const CertificateFacts& certificate)
{
    return certificate.hosts.isEmpty() ? certificate.subject : certificate.hosts.join(QStringLiteral(", "));
}

// %1 is the server, %2 who vouches, %3 a day, %4 names or a file.
QString ConnectionText::pattern(StageFinding finding)
{
    switch (finding) {
    case StageFinding::None:
        return {};
    case StageFinding::UnknownHost:
        return tr("No server is called %1; check how the name is written.");
    case StageFinding::NameServiceDown:
        return tr("The network could not say where %1 is; check that this PC is connected.");
    case StageFinding::NothingListens:
        return tr("%1 is there, but no database listens at this port; check the port, or ask whether the server runs.");
    case StageFinding::NoAnswer:
        return tr("%1 does not answer; check the network, the VPN and the firewall.");
    case StageFinding::NoRoute:
        return tr("There is no way to %1 from this PC; check the network and the VPN.");
    case StageFinding::SaysNothing:
        return tr(
            "%1 takes the connection but says nothing; something else may be listening there, or it is overloaded.");
    case StageFinding::NotPostgresql:
        return tr("What listens at %1 is not a PostgreSQL server; check the address and the port.");
    case StageFinding::NotEncrypted:
        return tr("%1 does not encrypt; no password was sent. Ask your administrator to turn TLS on.");
    case StageFinding::NoAuthorityFile:
        return tr(
            "The file with the authority's certificate, %4, is missing or holds none; no password was sent. Choose "
            "it again.");
    case StageFinding::NoAuthority:
        return tr(
            "The profile names no certificate of an authority, so %1 can't be told from a stranger; no password was "
            "sent. Ask your administrator for a profile file.");
    case StageFinding::UnknownAuthority:
        return tr("The certificate of %1 was issued by %2, not by the authority of this profile; no password was sent. "
                  "Ask your administrator.");
    case StageFinding::CertificateExpired:
        return tr("The certificate of %1 expired on %3; no password was sent. Ask your administrator to renew it.");
    case StageFinding::CertificateNotYetValid:
        return tr("The certificate of %1 is valid from %3 on only; no password was sent. Check the clock of this PC.");
    case StageFinding::OtherHost:
        return tr("The certificate of %1 is for %4; no password was sent. Check the address.");
    case StageFinding::EncryptionFailed:
        return tr("%1 and this program found no common way to encrypt; no password was sent. Ask your administrator.");
    case StageFinding::NotVerified:
        return tr("Encrypted, but nobody vouches for %1; use sslmode=verify-full.");
    case StageFinding::NotEncryptedByChoice:
        return tr("Not encrypted; fine only while %1 is this PC.");
    case StageFinding::CertificateEndsSoon:
        return tr("The certificate of %1 expires on %3; ask your administrator to renew it.");
    case StageFinding::NoPassword:
        return tr("Not tried without a sign-in ID and a password.");
    case StageFinding::WrongPassword:
        return tr("The sign-in ID or the password is wrong, or the sign-in was disabled; type both again, or ask your "
                  "administrator.");
    case StageFinding::NotOfThisOffice:
        return tr("%1 knows this sign-in ID, but it has no rights in this office's database; ask your administrator.");
    case StageFinding::NotForPeople:
        return tr("This sign-in ID is for a program, not for a person; type your own.");
    case StageFinding::NoDatabase:
        return tr("%1 has no database of this name; check the name.");
    case StageFinding::TooManyConnections:
        return tr("%1 takes no more connections at the moment; close other windows or try again.");
    case StageFinding::NoneTakesWriting:
        return tr("None of the servers takes writing at the moment, they are stand-bys; try again in a minute.");
    case StageFinding::ConnectionBroke:
        return tr("The connection to %1 broke off while signing in; try again.");
    case StageFinding::MustChangePassword:
        return tr("Signed in; the password has to be changed first.");
    case StageFinding::NoSchema:
        return tr("There are no tables of PA Desk in this database; check its name, or run padesk db init.");
    case StageFinding::OlderSchema:
        return tr("The database was made for an older version of PA Desk; your administrator has to run padesk db "
                  "upgrade.");
    case StageFinding::NewerSchema:
        return tr("The database was made for a newer version of PA Desk: this one can only look. Install the newer "
                  "version on this PC.");
    case StageFinding::AlteredSchema:
        return tr("The tables are not those that PA Desk makes; ask your administrator.");
    case StageFinding::NoWorker:
        return tr("No worker is running: what is handed in waits until one does. Ask your administrator to start it.");
    case StageFinding::Failed:
        return tr("Something unexpected happened at %1; the log has the details.");
    }
    return {};
}

QString ConnectionText::passed(const StageReport& report)
{
    const HostReport host = report.hosts.value(0);
    switch (report.stage) {
    case ConnectionStage::Address:
        return host.addresses.value(0) == host.host ? tr("An address, nothing to look up.")
                                                    : host.addresses.join(QStringLiteral(", "));
    case ConnectionStage::Reach:
        return tr("%1 answers.").arg(host.host);
    case ConnectionStage::Encryption:
        return tr("Certificate for %1, issued by %2, until %3.")
            .arg(hostsOf(host.certificate), host.certificate.issuer, day(host.certificate.until));
    case ConnectionStage::SignIn:
        return tr("Signed in as %1.").arg(report.person);
    case ConnectionStage::Schema:
        return tr("Version %1 of the tables.").arg(report.schema);
    case ConnectionStage::Worker:
        return tr("A worker is running.");
    }
    return {};
}

// %1 is the file, %2 the place in it, %3 what stands there.
QString ConnectionText::fileProblem(const ProfileFileProblem& problem)
{
    using What = ProfileFileProblem::What;
    switch (problem.what) {
    case What::Syntax:
        return tr("%1 can't be read as a profile file: line %4, column %5 is not JSON.")
            .replace(QStringLiteral("%4"), QString::number(problem.line))
            .replace(QStringLiteral("%5"), QString::number(problem.column));
    case What::OtherFormat:
        return tr("%1 is not a profile file of PA Desk: “%2” has to be padesk-profile.");
    case What::NewerVersion:
        return tr("%1 was written by a newer version of PA Desk (“%2” is %3); install that version.");
    case What::Missing:
        return tr("“%2” is missing in the profile file %1.");
    case What::WrongType:
        return tr("“%2” in the profile file %1 is of another kind than it has to be.");
    case What::BadValue:
        return tr("“%3” can't be used as “%2” in the profile file %1.");
    case What::Unknown:
        return tr("“%2” in the profile file %1 has no place there; take it out.");
    case What::HoldsPassword:
        return tr("The profile file %1 holds a password (“%2”); take it out, and change that password.");
    case What::BadCertificate:
        return tr("“%2” in the profile file %1 is not a certificate in PEM.");
    case What::TooLarge:
        return tr("%1 is too large for a profile file.");
    case What::Unreadable:
        return tr("%1 can't be read or kept; check that it is there and may be read.");
    }
    return {};
}

} // namespace

QString stageName(ConnectionStage stage)
{
    switch (stage) {
    case ConnectionStage::Address:
        return QStringLiteral("DNS");
    case ConnectionStage::Reach:
        return QStringLiteral("TCP");
    case ConnectionStage::Encryption:
        return QStringLiteral("TLS");
    case ConnectionStage::SignIn:
        return ConnectionText::tr("Sign-in");
    case ConnectionStage::Schema:
        return ConnectionText::tr("Schema");
    case ConnectionStage::Worker:
        return ConnectionText::tr("Worker");
    }
    return {};
}

QString stageExplained(ConnectionStage stage)
{
    switch (stage) {
    case ConnectionStage::Address:
        return ConnectionText::tr("Where the server is");
    case ConnectionStage::Reach:
        return ConnectionText::tr("Whether it answers");
    case ConnectionStage::Encryption:
        return ConnectionText::tr("Whether it is the right one, and encrypts");
    case ConnectionStage::SignIn:
        return ConnectionText::tr("Whether it lets you in");
    case ConnectionStage::Schema:
        return ConnectionText::tr("Whether its tables fit this version");
    case ConnectionStage::Worker:
        return ConnectionText::tr("Whether what is handed in is carried out");
    }
    return {};
}

QString stageStateWord(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return ConnectionText::tr("Not tested yet");
    case StageState::Running:
        return ConnectionText::tr("Being tested…");
    case StageState::Passed:
        return ConnectionText::tr("Passed");
    case StageState::Warned:
        return ConnectionText::tr("Passed, with a warning");
    case StageState::Failed:
        return ConnectionText::tr("Failed");
    case StageState::Skipped:
        return ConnectionText::tr("Not tested");
    }
    return {};
}

QString stageIcon(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return QStringLiteral("ring");
    case StageState::Running:
        return QStringLiteral("hourglass");
    case StageState::Passed:
        return QStringLiteral("check-circle");
    case StageState::Warned:
        return QStringLiteral("alert");
    case StageState::Failed:
        return QStringLiteral("x-circle");
    case StageState::Skipped:
        return QStringLiteral("minus");
    }
    return {};
}

Tone stageTone(StageState state)
{
    switch (state) {
    case StageState::Waiting:
    case StageState::Skipped:
        return Tone::Grey;
    case StageState::Running:
        return Tone::Blue;
    case StageState::Passed:
        return Tone::Green;
    case StageState::Warned:
        return Tone::Amber;
    case StageState::Failed:
        return Tone::Red;
    }
    return Tone::Grey;
}

QString findingSentence(StageFinding finding, const QString& place, const HostReport& report)
{
    const CertificateFacts& certificate = report.certificate;
    const bool early = finding == StageFinding::CertificateNotYetValid;
    const QString named = finding == StageFinding::NoAuthorityFile ? report.authorityFile : hostsOf(certificate);
    // In one go: a name may hold a percent sign.
    QString text = ConnectionText::pattern(finding);
    const QString values[] { place, certificate.issuer, day(early ? certificate.from : certificate.until), named };
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (number < 1 || number > 4) {
            filled.append(text[at]);
            continue;
        }
        filled.append(values[number - 1]);
        ++at;
    }
    return filled;
}

QString stageSentence(const StageReport& report)
{
    if (report.state == StageState::Passed)
        return ConnectionText::passed(report);
    if (report.state == StageState::Waiting || report.state == StageState::Running)
        return stageExplained(report.stage);
    if (report.finding == StageFinding::None)
        return stageStateWord(report.state);
    HostReport about = report.hosts.value(0);
    for (const HostReport& host : report.hosts) {
        if (host.finding == report.finding) {
            about = host;
            break;
        }
    }
    const QString place = about.host.isEmpty() ? ConnectionText::tr("The server") : about.host;
    return findingSentence(report.finding, place, about);
}

QStringList serverLines(const StageReport& report)
{
    QStringList lines;
    if (report.hosts.size() < 2)
        return lines;
    for (const HostReport& host : report.hosts) {
        StageReport alone;
        alone.stage = report.stage;
        alone.state = host.state;
        alone.finding = host.finding;
        alone.hosts = { host };
        const QString sentence = stageSentence(alone);
        lines.append(sentence.contains(host.host) ? sentence : QStringLiteral("%1: %2").arg(host.host, sentence));
    }
    return lines;
}

QString durationText(int milliseconds)
{
    if (milliseconds < 1000)
        return ConnectionText::tr("%1 ms").arg(milliseconds);
    return ConnectionText::tr("%1 s").arg(QLocale().toString(milliseconds / 1000.0, 'f', 1));
}

QString profileFileSentence(const ProfileFileProblem& problem, const QString& file)
{
    const QString text = ConnectionText::fileProblem(problem);
    return text.contains(QStringLiteral("%3")) ? text.arg(file, problem.place, problem.found)
        : text.contains(QStringLiteral("%2"))  ? text.arg(file, problem.place)
                                               : text.arg(file);
}

QString profileNameSentence(ProfileNameProblem problem)
{
    switch (problem) {
    case ProfileNameProblem::Empty:
        return ConnectionText::tr("Give the connection a name.");
    case ProfileNameProblem::TooLong:
        return ConnectionText::tr("Shorten the name to at most 60 characters.");
    case ProfileNameProblem::Character:
        return ConnectionText::tr("A name has no / and no \\ in it.");
    case ProfileNameProblem::Taken:
        return ConnectionText::tr("Another connection has this name already; choose another.");
    }
    return {};
}

QString passwordSentence(PasswordProblem problem)
{
    switch (problem) {
    case PasswordProblem::TooShort:
        return ConnectionText::tr("Use at least 12 characters.");
    case PasswordProblem::TooLong:
        return ConnectionText::tr("Use at most 128 characters.");
    case PasswordProblem::Character:
        return ConnectionText::tr(
            "It holds a character that is not the same everywhere, such as an emoji; leave it out.");
    case PasswordProblem::TooSimple:
        return ConnectionText::tr("Too easy to guess; use more different characters, and no rows like 1234 or abcd.");
    case PasswordProblem::HoldsName:
        return ConnectionText::tr("It holds your sign-in ID or your e-mail address; choose another.");
    case PasswordProblem::SameAsBefore:
        return ConnectionText::tr("This is the password you have now; choose another.");
    }
    return {};
}

QString strengthWord(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::Weak:
        return ConnectionText::tr("Too weak");
    case PasswordStrength::Fair:
        return ConnectionText::tr("Fair");
    case PasswordStrength::Good:
        return ConnectionText::tr("Good");
    case PasswordStrength::Strong:
        return ConnectionText::tr("Strong");
    }
    return {};
}

} // namespace padesk
