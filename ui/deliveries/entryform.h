// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace padesk {

class ConfirmRow;
class FormField;
class TextLabel;

/** What one line is asked for. */
struct EntryQuestion {
    QString title;
    QString sentence;
    QString label;
    QString hint;
    QString verb;
};

/** Asks for one line in place of the case: Enter does it, Esc gives up; a scanner types and presses Enter by itself. */
class EntryForm final : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(QWidget* parent = nullptr);

    /** Texts for the same question in another language; what was typed stays. */
    void setQuestion(const EntryQuestion& question);
    void begin(const QString& text = {});
    QString typed() const;
    void setError(const QString& sentence);
    void setReading(const QString& reading);
    void setBusy(bool busy);

Q_SIGNALS:
    void edited();
    void confirmed();
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    FormField* m_field;
    ConfirmRow* m_buttons;
};

} // namespace padesk
