// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/buttonlook.h"

#include <QWidget>

class QHBoxLayout;

namespace padesk {

class EmptyDisc;
class KeyButton;
class TextLabel;

/** What stands where rows would be: what is empty, why, what would show, and one button (VISUAL.md 5). */
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setText(const QString& heading, const QString& sentence);
    /** Connect to its clicked(); the first one should be the only one that is not Quiet. */
    KeyButton* addButton(ButtonVariant variant, const QString& iconName, const QString& words);
    void clearButtons();

protected:
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();

    EmptyDisc* m_disc;
    TextLabel* m_heading;
    TextLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace padesk
