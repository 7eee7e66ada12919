// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldset.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace padesk {

class IconLabel;
class KeyButton;
class TextLabel;

/** What a form says; asked again after a change of language. */
struct PanelWords {
    std::function<QString()> title;
    /** What it is about, or what will happen; may be nothing. */
    std::function<QString()> sentence {};
    /** The verb on the button, with what it is done to. */
    std::function<QString()> verb;
};

/**
 * A short form in place of a side column: a title, fields, what stands in the way, and two buttons. Ctrl+Enter does it,
 * Esc gives up. What was typed stays until the caller takes the form away.
 */
class PanelForm : public QWidget {
    Q_OBJECT

public:
    PanelForm(PanelWords words, FieldReading reading, QWidget* parent = nullptr);

    FieldSet& fields() { return *m_fields; }
    const FieldSet& fields() const { return *m_fields; }
    /** Appends a field. */
    FormField* add(const FieldSpec& spec);
    /** Appends two fields side by side; their labels have to be short. */
    void addPair(const FieldSpec& left, const FieldSpec& right);
    /** Appends anything else to the column; takes it over. */
    void addPart(QWidget* part);
    void setIcon(const QString& name);
    void setWords(PanelWords words);

    /** Why it can't be done now: the button is off and the sentence stands above it. Empty: it can. */
    void setObstacle(const QString& sentence);
    /** What the rules said to what was handed in; at its field, else above the buttons. */
    void showRefusal(const Refusal& refusal);
    void setProblem(const QString& sentence);
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /** Something was typed or chosen that is not handed in. */
    bool isEdited() const { return m_edited; }
    void setEdited(bool on) { m_edited = on; }
    /** Everything is done: one button is left, which Esc presses too. */
    void setOver();
    /** One more step before the last: the button to go back is there. */
    void setBack(bool on);
    void focusFirst();
    KeyButton* confirmButton() const { return m_confirm; }
    QString problem() const;

Q_SIGNALS:
    /** All fields can be read. */
    void confirmed();
    void backWanted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    virtual void retranslate();

private:
    void confirm();
    void showProblem();
    void spaceOut();

    PanelWords m_words;
    FieldSet* m_fields;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QScrollArea* m_area;
    QBoxLayout* m_column;
    IconLabel* m_sign;
    TextLabel* m_problem;
    KeyButton* m_back;
    KeyButton* m_cancel;
    KeyButton* m_confirm;
    QString m_obstacle;
    QString m_said;
    bool m_busy = false;
    bool m_edited = false;
};

} // namespace padesk
