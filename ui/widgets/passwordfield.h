// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QLineEdit>

class QToolButton;

namespace padesk {

/**
 * A field for a password: dots, and a button that shows what was typed. Says when letters come out as if Caps Lock were
 * on. Nothing that was typed can be undone back into it or copied from behind the dots.
 */
class PasswordField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    Secret password() const { return Secret(text()); }
    void setShown(bool on);
    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    QToolButton* toggle() const { return m_toggle; }

Q_SIGNALS:
    void capsLockSeen(bool on);
    /** The one that is looked at changed: dots or letters. */
    void shownChanged(bool shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeToggle();
    void retranslate();
    void tellCapsLock(bool on);

    QToolButton* m_toggle;
    bool m_capsLock = false;
};

} // namespace padesk
