// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace padesk {

/** What a postal code stands for. Kana is full-width katakana; the source has none for towns. */
struct PostalAddress {
    /** Seven digits without hyphen. */
    QString postalCode;
    QString prefecture;
    QString prefectureKana;
    QString city;
    QString cityKana;
    /** Empty for a code that stands for all the rest of a city. */
    QString town;

    bool operator==(const PostalAddress&) const = default;
};

/**
 * Postal code to address, by binary search in one unpacked text of 3 MB (format: resources/postal/README.md).
 * Any thread.
 */
class PostalTable {
public:
    /** Corrupt when the bytes are not such a table. */
    static Result<PostalTable> unpack(const QByteArray& packed);

    /** The table inside the program, unpacked at the first call. */
    static const PostalTable& bundled();

    /** All addresses of a code in the order of their city codes, so that a person can choose; none when unknown. */
    QList<PostalAddress> lookup(const QString& sevenDigits) const;

    /** Some address with a town; the same seed gives the same one. For invented data on real addresses. */
    PostalAddress pick(quint32 seed) const;

    /** Names of the prefectures in the order of their codes, 北海道 first. */
    QStringList prefectures() const;
    /** Pairs of code and town. */
    qsizetype size() const { return m_rowCount; }

private:
    PostalAddress address(QByteArrayView row, const QString& postalCode) const;

    QByteArray m_text;
    QByteArrayView m_prefectures;
    QByteArrayView m_cities;
    QByteArrayView m_rows;
    qsizetype m_rowCount = 0;
};

} // namespace padesk
