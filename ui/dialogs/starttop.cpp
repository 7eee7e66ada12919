// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/starttop.h"

#include "ui/frame/preferences.h"
#include "ui/language.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace padesk {
namespace {

constexpr int languageWidth = 124;

} // namespace

StartTop::StartTop(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_theme(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addWidget(m_theme);
    m_language->addItem(icon(QStringLiteral("globe")), QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(icon(QStringLiteral("globe")), QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Japanese ? 0 : 1);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setMinimumWidth(em(languageWidth, font()));
    m_theme->setIcon(icon(QStringLiteral("sun")));
    m_theme->setAutoRaise(true);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        m_preferences.setLanguage(language);
        useLanguage(language);
    });
    connect(m_theme, &QToolButton::clicked, this, &StartTop::switchTheme);
    retranslate();
}

void StartTop::switchTheme()
{
    const bool dark = Theme::current() == ThemeKind::Light;
    m_preferences.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    if (auto* application = qobject_cast<QApplication*>(QApplication::instance()))
        Theme::apply(*application, dark ? ThemeKind::Dark : ThemeKind::Light);
}

void StartTop::retranslate()
{
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Light or dark"));
    m_theme->setToolTip(tr("Light or dark"));
}

void StartTop::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_language->setMinimumWidth(em(languageWidth, font()));
    QWidget::changeEvent(event);
}

} // namespace padesk
