// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/nominationcase.h"
#include "ui/approvals/decisionpanel.h"

class QButtonGroup;

namespace padesk {

class FormField;
class TextLabel;

/** Where else a nomination can go: to the site contact, to the office, another site, a duplicate, back. */
class ReroutePanel final : public DecisionPanel {
    Q_OBJECT

public:
    enum class Way { ToSite, ToOffice, OtherSite, Duplicate, Withdrawn, Remind };

    /** hold: only what keeps it waiting, or ends the waiting. */
    explicit ReroutePanel(const NominationCase& one, QWidget* parent = nullptr);

    QString title() const override;
    Confirmation confirmation() const override;
    QList<Command> drafts() const override;
    void take(const QList<ActionState>& states) override;
    QList<Command> commands() const override;
    QString doneText() const override;
    bool showRefusal(const Refusal& refusal) override;
    void focusFirst() override;
    /** Unless the rules are against it. */
    void choose(Way way);

protected:
    void retranslate() override;

private:
    Command command(Way way) const;
    Way way() const;
    void showInput();
    /** The input of the way with its usual value; empty for a way without. */
    QString usualInput(Way way) const;
    static QString wayText(Way way);

    NominationCase m_case;
    QList<ActionState> m_states;
    QHash<int, QString> m_typed;
    TextLabel* m_heading;
    QButtonGroup* m_ways;
    FormField* m_input;
    TextLabel* m_outcome;
};

} // namespace padesk
