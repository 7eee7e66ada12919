// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace padesk {

class KeyButton;

/** What is asked before something that can't be undone. */
struct ConfirmWords {
    /** A question. */
    QString heading;
    /** What follows from it, in one sentence. */
    QString consequence;
    /** On the button, with what it is done to. */
    QString verb;
};

/** The only kind of question in a window of its own (VISUAL.md 5): the safe button has the focus, Esc is safe. */
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const ConfirmWords& words, QWidget* parent);

    /** Shows it over the parent's window; act runs when it is confirmed and the context is still there. */
    static ConfirmDialog* ask(const ConfirmWords& words, QWidget* parent, std::function<void()> act);
    /** Before a form is left whose input is not handed in. */
    static ConfirmDialog* askDiscard(QWidget* form, std::function<void()> act);

    KeyButton* confirmButton() const { return m_confirm; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KeyButton* m_confirm;
};

} // namespace padesk
