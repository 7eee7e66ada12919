// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace padesk {

class IconLabel;
class TextLabel;

/** A button of the decision bar. */
struct DecisionButton {
    /** Stable, for decided(). */
    QString id {};
    QString text {};
    QString icon {};
    ButtonVariant variant = ButtonVariant::Normal;
    /** Drawn inside; the page's action has the key, unless pressesByKey. */
    QKeySequence key {};
    bool pressesByKey = false;
    bool enabled = true;
    /** Why it is disabled, or what it will do: tool tip and description. */
    QString reason {};
};

/** The button of the action with that object name; it takes the action's key, and both are on when nothing stands in
 * the way. */
DecisionButton actionButton(
    const QList<QAction*>& actions, const char* id, const QString& text, const QString& icon, const QString& whyNot);

/** What is said beside the buttons: why one is disabled, when the notice leaves. */
struct DecisionNote {
    QString text {};
    QString icon {};
    std::optional<Tone> tone {};
};

/**
 * The buttons below a case with the reason in words, and one more at the far right (VISUAL.md 5). Where there is too
 * little room the reason goes above the buttons, and then all but the first become icons (VISUAL.md 4).
 */
class DecisionBar final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    /** Buttons of the same place are kept, so that the keyboard stays where it is. */
    void setDecisions(const QList<DecisionButton>& decisions);
    void setExtra(const std::optional<DecisionButton>& decision);
    void setNote(const DecisionNote& note);
    /** Null when there is none of that id. */
    KeyButton* button(const QString& id) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void decided(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    KeyButton* makeButton();
    void show(KeyButton* button, const DecisionButton& decision);
    void applySizes();
    QList<KeyButton*> shownButtons() const;
    int buttonsWidth() const;
    void setIconOnly(KeyButton* button, bool on);
    void arrange();
    void putNoteAbove(bool above);

    QHBoxLayout* m_above;
    QHBoxLayout* m_row;
    QHBoxLayout* m_buttonRow;
    QList<KeyButton*> m_buttons;
    KeyButton* m_extra;
    IconLabel* m_icon;
    TextLabel* m_text;
};

} // namespace padesk
