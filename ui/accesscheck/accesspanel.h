// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/accesscase.h"
#include "ui/frame/desktarget.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace padesk {

class KeyButton;
class ScriptBox;
class TextLabel;

/** Beside the chart: conclusion, facts, what to say in either language, and what to do next as buttons. */
class AccessPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AccessPanel(QWidget* parent = nullptr);

    /** walking: an exercise without a caller. */
    void showCase(const AccessCase& one, const AccessCheck& check, bool walking);
    void clear();
    /** The sentence that says why the caller can't get in, or how far he gets. */
    QString conclusion() const;

Q_SIGNALS:
    void targetWanted(const padesk::DeskTarget& target);
    void answered(bool yes);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeAnswers();
    void addFact(const QString& label, const QString& text);
    void showFacts(const AccessCase& one);
    void showAnswers(const AccessCheck& check);
    void showActions(const AccessCase& one, const AccessCheck& check);
    void addButton(const QString& text, const QString& icon, const DeskTarget& target);
    void retranslate();

    AccessCase m_case;
    AccessCheck m_check;
    bool m_walking = false;
    bool m_shown = false;
    TextLabel* m_caption;
    TextLabel* m_conclusion;
    TextLabel* m_evidence;
    QFormLayout* m_facts;
    ScriptBox* m_script;
    QWidget* m_answerRow;
    KeyButton* m_yes;
    KeyButton* m_no;
    TextLabel* m_next;
    QVBoxLayout* m_buttons;
};

} // namespace padesk
