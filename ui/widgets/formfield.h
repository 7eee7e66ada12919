// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace padesk {

class IconLabel;
class TextLabel;

/**
 * One field of a form: label, the word for required, the editor, and one line below it that has a place from the
 * begin on: the error, else how the input was read, else a hint. Nothing here touches what was typed. A screen reader
 * hears the label as the editor's name and the line below as its description.
 */
class FormField final : public QWidget {
    Q_OBJECT

public:
    /** With a QLineEdit. */
    explicit FormField(QWidget* parent = nullptr);
    /** With any editor, which becomes a child. */
    explicit FormField(QWidget* editor, QWidget* parent);

    QWidget* editor() const { return m_editor; }
    /** Null when the editor is something else. */
    QLineEdit* lineEdit() const;

    void setLabel(const QString& label);
    void setRequired(bool on);
    void setHint(const QString& hint);
    /** How the input was understood, as in 「100-0013 と読み取りました」; empty to take it away. */
    void setFolded(const QString& reading);
    /** One sentence that says how to mend it; empty when the input is right. */
    void setError(const QString& sentence);
    bool hasError() const { return !m_error.isEmpty(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBelow();
    void retranslate();
    void spaceOut();

    QWidget* m_editor;
    TextLabel* m_label;
    TextLabel* m_required;
    IconLabel* m_sign;
    TextLabel* m_below;
    QHBoxLayout* m_head;
    QHBoxLayout* m_foot;
    QString m_hint;
    QString m_reading;
    QString m_error;
};

} // namespace padesk
