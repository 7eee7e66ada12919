// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace padesk {

QString systemLanguage()
{
    const QString first = QLocale::system().uiLanguages().value(0);
    return first.startsWith(u"ja") ? QStringLiteral("ja") : QStringLiteral("en");
}

void useLanguage(const QString& language)
{
    static QTranslator* installed = nullptr;
    if (installed)
        delete installed;
    installed = new QTranslator(QCoreApplication::instance());
    if (installed->load(QStringLiteral(":/i18n/padesk_%1.qm").arg(language)))
        QCoreApplication::installTranslator(installed);
    QLocale::setDefault(
        language == u"ja" ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English, QLocale::Japan));
}

} // namespace padesk
