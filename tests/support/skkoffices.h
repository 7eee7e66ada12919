// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/textencoding.h"

#include <QList>
#include <QString>

namespace padesk::test {

/** An organisation that has a postal code of its own. */
struct Office {
    /** Seven digits. */
    QString postalCode;
    QString name;
    QString address;
};

/**
 * The about 22,000 organisations of SKK-JISYO.office.zipcode (public domain, EUC-JIS-2004; Debian package
 * skkdic-extra). NotFound when the package is not installed.
 */
Result<QList<Office>> skkOffices();

/**
 * Writes them as a site list (ARCHITECTURE.md 8.1). What the source does not have is invented and depends on the row
 * alone: site numbers from 7000001, contracts in turn, contacts, dates, every third of them in 和暦.
 */
Result<void> writeSiteCsv(const QList<Office>& offices, const QString& path, TextEncoding encoding);

} // namespace padesk::test
