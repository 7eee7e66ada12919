// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/preferences.h"

#include <QSettings>

#include <algorithm>

namespace padesk {
namespace {

constexpr double smallestBody = 9;
constexpr double largestBody = 14;
constexpr double usualBody = 9.75;

/** A text of the file as one of the words; the first when somebody wrote another there. */
template <class Choice, std::size_t count>
Choice choice(const QSettings& settings, const QString& key, const QLatin1String (&words)[count])
{
    const QString word = settings.value(key).toString();
    const auto* found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? Choice {} : static_cast<Choice>(found - std::begin(words));
}

constexpr QLatin1String themeWords[] { QLatin1String("light"), QLatin1String("dark") };
constexpr QLatin1String heightWords[] { QLatin1String("compact"), QLatin1String("normal"), QLatin1String("roomy") };

} // namespace

Preferences::Preferences()
    : m_settings(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("PADesk"), QStringLiteral("padesk")))
{ }

Preferences::Preferences(const QString& file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{ }

Preferences::~Preferences() = default;

QString Preferences::language() const
{
    const QString language = m_settings->value(QStringLiteral("language")).toString();
    return language == u"ja" || language == u"en" ? language : QString();
}

void Preferences::setLanguage(const QString& language)
{
    m_settings->setValue(QStringLiteral("language"), language);
}

ThemeChoice Preferences::theme() const
{
    return choice<ThemeChoice>(*m_settings, QStringLiteral("theme"), themeWords);
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings->setValue(QStringLiteral("theme"), QString(themeWords[static_cast<int>(theme)]));
}

RowHeight Preferences::rowHeight() const
{
    const QString key = QStringLiteral("row_height");
    return m_settings->contains(key) ? choice<RowHeight>(*m_settings, key, heightWords) : RowHeight::Normal;
}

void Preferences::setRowHeight(RowHeight height)
{
    m_settings->setValue(QStringLiteral("row_height"), QString(heightWords[static_cast<int>(height)]));
}

double Preferences::bodySize() const
{
    bool number = false;
    const double points = m_settings->value(QStringLiteral("body_size")).toDouble(&number);
    return number ? std::clamp(points, smallestBody, largestBody) : usualBody;
}

void Preferences::setBodySize(double points)
{
    m_settings->setValue(QStringLiteral("body_size"), std::clamp(points, smallestBody, largestBody));
}

bool Preferences::navigationFolded() const
{
    return m_settings->value(QStringLiteral("navigation_folded")).toBool();
}

void Preferences::setNavigationFolded(bool folded)
{
    m_settings->setValue(QStringLiteral("navigation_folded"), folded);
}

QString Preferences::database() const
{
    return m_settings->value(QStringLiteral("database")).toString();
}

void Preferences::setDatabase(const QString& url)
{
    m_settings->setValue(QStringLiteral("database"), url);
}

QByteArray Preferences::layout(const QString& name) const
{
    return m_settings->value(QStringLiteral("layout/") + name).toByteArray();
}

void Preferences::setLayout(const QString& name, const QByteArray& layout)
{
    m_settings->setValue(QStringLiteral("layout/") + name, layout);
}

} // namespace padesk
