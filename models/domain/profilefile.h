// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <tl/expected.hpp>

namespace padesk {

/** What an administrator hands out: a profile, and the certificate of the authority that the server is known by. */
struct ProfileFile {
    ConnectionProfile profile;
    /** PEM, one certificate or several; empty when the profile names a file of its own. */
    QByteArray authority {};

    bool operator==(const ProfileFile&) const = default;
};

inline constexpr int profileFileVersion = 1;
inline constexpr QStringView profileFileSuffix = u"padesk-profile";

/** Why a profile file can't be taken, and where. */
struct ProfileFileProblem {
    enum class What {
        /** Not JSON: line and column, both from 1. */
        Syntax,
        /** JSON of something else. */
        OtherFormat,
        /** Made by a newer program: found. */
        NewerVersion,
        Missing,
        WrongType,
        /** A text that can't stand there: found. */
        BadValue,
        /** A name that the format does not have. */
        Unknown,
        /** Profile files are handed round: a password has no place there. */
        HoldsPassword,
        /** Not one or more certificates in PEM. */
        BadCertificate,
        TooLarge,
        /** The file can't be read at all. */
        Unreadable,
    };
    What what = What::Syntax;
    /** "servers[1]" */
    QString place {};
    QString found {};
    int line = 0;
    int column = 0;

    bool operator==(const ProfileFileProblem&) const = default;
};

/** The file's version 1: a JSON object, UTF-8. Certificates are looked at as far as PEM goes. */
tl::expected<ProfileFile, ProfileFileProblem> readProfileFile(const QByteArray& bytes);

/** What readProfileFile() reads back; the certificate stands in it, and a path of this PC does not. */
QByteArray writeProfileFile(const ProfileFile& file);

} // namespace padesk
