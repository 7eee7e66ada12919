// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace padesk {

class Preferences;

/** Top right of what is shown before the desk: the language and light or dark, both taken at once and kept. */
class StartTop final : public QWidget {
    Q_OBJECT

public:
    /** preferences must outlive it. */
    explicit StartTop(Preferences& preferences, QWidget* parent = nullptr);

    QComboBox* language() const { return m_language; }
    QToolButton* theme() const { return m_theme; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void switchTheme();
    void retranslate();

    Preferences& m_preferences;
    QComboBox* m_language;
    QToolButton* m_theme;
};

} // namespace padesk
