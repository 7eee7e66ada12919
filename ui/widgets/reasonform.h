// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace padesk {

class ConfirmRow;
class FormField;
class TextLabel;

/** One canned reason: its stable code and its words. */
struct ReasonChoice {
    QString code;
    QString text;
};

/** What a reason is asked for. */
struct ReasonQuestion {
    QString title;
    /** What will happen. */
    QString sentence;
    QList<ReasonChoice> choices;
    /** The verb on the button. */
    QString verb;
};

/** Asks for a reason, canned or typed, in place of the right column: Ctrl+Enter does it, Esc gives up. */
class ReasonForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonForm(QWidget* parent = nullptr);

    /** Texts for the same question in another language; what was typed and chosen stays. */
    void setQuestion(const ReasonQuestion& question);
    /** Begins anew. */
    void clear();
    /** Under the text; empty takes it away. */
    void setError(const QString& sentence);
    void setBusy(bool busy);
    QString code() const;
    QString reason() const;

Q_SIGNALS:
    void confirmed(const QString& code, const QString& reason);
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void confirm();

    TextLabel* m_title;
    TextLabel* m_sentence;
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
    FormField* m_choiceField;
    FormField* m_textField;
    ConfirmRow* m_buttons;
};

} // namespace padesk
