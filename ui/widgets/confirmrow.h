// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keybutton.h"

#include <QWidget>

namespace padesk {

/** The end of a short form: the verb that does it, and giving up, which Esc does anywhere in the form. */
class ConfirmRow final : public QWidget {
    Q_OBJECT

public:
    /** form: where Esc is heard. */
    ConfirmRow(ButtonVariant variant, const QString& icon, QWidget* form);

    KeyButton* confirmButton() const { return m_confirm; }
    void setVerb(const QString& verb) { m_confirm->setText(verb); }
    void setBusy(bool busy) { m_confirm->setEnabled(!busy); }

Q_SIGNALS:
    void confirmed();
    void givenUp();

protected:
    bool event(QEvent* event) override;

private:
    void retranslate();

    KeyButton* m_confirm;
    KeyButton* m_giveUp;
};

} // namespace padesk
