// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace padesk {

/** The way to a server, step by step; each has to be gone before the next (PRODUCT.md: named stages). */
enum class ConnectionStage { Address, Reach, Encryption, SignIn, Schema, Worker };
inline constexpr int connectionStageCount = 6;

enum class StageState {
    Waiting,
    Running,
    Passed,
    /** One can work, but something should be mended. */
    Warned,
    Failed,
    /** An earlier one failed, or there was nothing to look at. */
    Skipped,
};

/** What was found at a stage. One sentence each, in ui/connectiontext. */
enum class StageFinding {
    None,
    /** Address: no server of this name; the names can't be asked for. */
    UnknownHost,
    NameServiceDown,
    /** Reach: the computer is there but nothing listens; nothing answers in time; there is no way to it. */
    NothingListens,
    NoAnswer,
    NoRoute,
    /** Encryption: what listens never says a word, is no PostgreSQL server, or one that does not encrypt. */
    SaysNothing,
    NotPostgresql,
    NotEncrypted,
    /** There is no file with the authority's certificate, or none in it; the profile names none. */
    NoAuthorityFile,
    NoAuthority,
    UnknownAuthority,
    CertificateExpired,
    CertificateNotYetValid,
    OtherHost,
    EncryptionFailed,
    /** Encrypted or not, the profile asks for no look at the certificate. */
    NotVerified,
    NotEncryptedByChoice,
    CertificateEndsSoon,
    /** SignIn */
    NoPassword,
    WrongPassword,
    NotOfThisOffice,
    /** The portal's sign-in, or a worker's. */
    NotForPeople,
    NoDatabase,
    TooManyConnections,
    NoneTakesWriting,
    ConnectionBroke,
    MustChangePassword,
    /** Schema */
    NoSchema,
    OlderSchema,
    NewerSchema,
    AlteredSchema,
    /** Worker */
    NoWorker,
    /** Anything else; the log has the details. */
    Failed,
};

/** What a certificate says of itself. */
struct CertificateFacts {
    QString subject {};
    QString issuer {};
    QStringList hosts {};
    QDateTime from {};
    QDateTime until {};
};

/** How one of several servers did at a stage. */
struct HostReport {
    QString host {};
    StageState state = StageState::Waiting;
    StageFinding finding = StageFinding::None;
    int milliseconds = 0;
    /** Address: where the name leads. */
    QStringList addresses {};
    CertificateFacts certificate {};
    QString authorityFile {};
};

struct StageReport {
    ConnectionStage stage = ConnectionStage::Address;
    StageState state = StageState::Waiting;
    /** Of the stage, and with several servers of the one that is worth a word. */
    StageFinding finding = StageFinding::None;
    int milliseconds = 0;
    /** Address, Reach, Encryption: one each, as far as they were looked at. */
    QList<HostReport> hosts {};
    /** SignIn: who one is; Schema: the versions found and known. */
    QString person {};
    int schema = 0;
    int head = 0;
};

} // namespace padesk
