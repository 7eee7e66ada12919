// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/catalogue.h"

#include <QTranslator>

namespace padesk {
namespace {

/** Loaded beside the one that the application has installed, and never installed itself. */
const QTranslator& japanese()
{
    static const QTranslator* loaded = [] {
        auto* translator = new QTranslator;
        if (!translator->load(QStringLiteral(":/i18n/padesk_ja.qm")))
            qWarning("the Japanese texts are missing");
        return translator;
    }();
    return *loaded;
}

} // namespace

QString translated(const QString& language, const char* context, const char* source)
{
    const QString text = language == u"ja" ? japanese().translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace padesk
