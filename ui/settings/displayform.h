// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/preferences.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;

namespace padesk {

class FormField;

/** Language, theme, size of the text and height of rows of this PC; each choice takes effect at once. */
class DisplayForm final : public QWidget {
    Q_OBJECT

public:
    /** preferences must outlive the form; whoever takes a choice keeps it there. */
    explicit DisplayForm(const Preferences& preferences, QWidget* parent = nullptr);

    /** What holds now: it may have been chosen elsewhere. */
    void showChosen();

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(padesk::ThemeKind kind);
    void bodySizeChosen(double points);
    void rowHeightChosen(padesk::RowHeight height);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectChoices();
    void retranslate();

    const Preferences& m_preferences;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_bodySize;
    QComboBox* m_rowHeight;
    QList<FormField*> m_fields;
};

} // namespace padesk
