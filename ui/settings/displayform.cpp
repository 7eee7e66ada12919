// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/displayform.h"

#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace padesk {
namespace {

constexpr int columnGap = 20;
constexpr double bodySizes[] { 9, 9.75, 10.5, 12, 14 };

/** The nearest of the sizes there are. */
int sizeIndex(double points)
{
    const auto* nearest = std::min_element(std::begin(bodySizes), std::end(bodySizes),
        [points](double a, double b) { return std::abs(a - points) < std::abs(b - points); });
    return static_cast<int>(nearest - std::begin(bodySizes));
}

} // namespace

DisplayForm::DisplayForm(const Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_bodySize(new QComboBox)
    , m_rowHeight(new QComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(columnGap, font()));
    for (QComboBox* box : { m_language, m_theme, m_bodySize, m_rowHeight }) {
        m_fields.append(new FormField(box, this));
        row->addWidget(m_fields.last(), 1);
    }
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (QComboBox* box : { m_theme, m_rowHeight })
        box->addItems(QStringList(box == m_theme ? 2 : 3, QString()));
    m_bodySize->addItems(QStringList(std::size(bodySizes), QString()));
    retranslate();
    connectChoices();
}

void DisplayForm::connectChoices()
{
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
        [this](int at) { Q_EMIT themeChosen(at == 0 ? ThemeKind::Light : ThemeKind::Dark); });
    connect(m_bodySize, &QComboBox::activated, this, [this](int at) { Q_EMIT bodySizeChosen(bodySizes[at]); });
    connect(m_rowHeight, &QComboBox::activated, this,
        [this](int at) { Q_EMIT rowHeightChosen(static_cast<RowHeight>(at)); });
}

void DisplayForm::showChosen()
{
    m_language->setCurrentIndex(QLocale().language() == QLocale::Japanese ? 0 : 1);
    m_theme->setCurrentIndex(Theme::current() == ThemeKind::Light ? 0 : 1);
    m_bodySize->setCurrentIndex(sizeIndex(m_preferences.bodySize()));
    m_rowHeight->setCurrentIndex(static_cast<int>(m_preferences.rowHeight()));
}

void DisplayForm::retranslate()
{
    const QString labels[] { tr("Language"), tr("Theme"), tr("Size of the text"), tr("Height of rows") };
    for (int at = 0; at < m_fields.size(); ++at)
        m_fields[at]->setLabel(labels[at]);
    const QString themes[] { tr("Light"), tr("Dark") };
    for (int at = 0; at < m_theme->count(); ++at)
        m_theme->setItemText(at, themes[at]);
    const QString heights[] { tr("Compact"), tr("Normal"), tr("Roomy") };
    for (int at = 0; at < m_rowHeight->count(); ++at)
        m_rowHeight->setItemText(at, heights[at]);
    for (int at = 0; at < m_bodySize->count(); ++at)
        //: size of the text, in points
        m_bodySize->setItemText(at, tr("%1 pt").arg(QLocale().toString(bodySizes[at])));
    showChosen();
}

void DisplayForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showChosen();
    QWidget::changeEvent(event);
}

} // namespace padesk
