// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/decisionbar.h"

#include <QObject>

class QAction;

namespace padesk {

/** Shows actions as the buttons of a decision bar: words, key, state, and a reason why one is off, follow the action.
 */
class DecisionActions final : public QObject {
    Q_OBJECT

public:
    DecisionActions(DecisionBar* bar, QObject* parent);

    /** An action that is not visible has no button; its tool tip is the reason. */
    void add(QAction* action, ButtonVariant variant, const QString& iconName);
    /** The one at the far right. */
    void setExtra(QAction* action, const QString& iconName);
    void setNote(const QString& sentence);
    QString note() const { return m_note; }

private:
    struct Button {
        QAction* action = nullptr;
        ButtonVariant variant = ButtonVariant::Normal;
        QString icon;
    };
    void follow(QAction* action);
    DecisionButton decisionOf(const Button& button) const;
    void show();
    void press(const QString& id);

    DecisionBar* m_bar;
    QList<Button> m_buttons;
    Button m_extra;
    QString m_note;
    bool m_showing = false;
};

} // namespace padesk
