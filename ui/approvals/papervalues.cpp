// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/papervalues.h"

#include "models/domain/inputfields.h"

namespace padesk {
namespace {

constexpr int secondsToJapan = 9 * 3600;

} // namespace

QString officeTime(const QDateTime& at)
{
    return at.toUTC().addSecs(secondsToJapan).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QDateTime momentOf(const QString& typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const QString clock = text.section(u' ', 1).trimmed();
    const Parsed<QDate> day = parseDate(text.section(u' ', 0, 0));
    const QTime time = clock.isEmpty() ? QTime(12, 0) : QTime::fromString(clock, QStringLiteral("H:mm"));
    if (!day || !time.isValid())
        return {};
    return QDateTime(*day, time, Qt::UTC).addSecs(-secondsToJapan);
}

QString storedValue(const SiteCase& site, const QString& column)
{
    const QString prefix = QStringLiteral("contact_");
    if (!column.startsWith(prefix))
        return recordJson(site.site).value(column).toString();
    const Member* primary = site.holders.primary();
    return primary ? recordJson(*primary).value(column.mid(prefix.size())).toString() : QString();
}

} // namespace padesk
