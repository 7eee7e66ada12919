// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/nominationcase.h"
#include "ui/approvals/decisionpanel.h"

class QButtonGroup;
class QPlainTextEdit;
class QVBoxLayout;

namespace padesk {

class FormField;
class TextLabel;

/** A canned reason or one's own words, and the notice that will be sent with it. */
class RefusePanel final : public DecisionPanel {
    Q_OBJECT

public:
    /** What the office refuses in place of the site needs the number of the written request. */
    explicit RefusePanel(const NominationCase& one, bool forSite = false, QWidget* parent = nullptr);

    QString title() const override;
    Confirmation confirmation() const override;
    QList<Command> drafts() const override;
    void take(const QList<ActionState>& states) override;
    QList<Command> commands() const override;
    QString doneText() const override;
    bool isUndoable() const override { return true; }
    bool showRefusal(const Refusal& refusal) override;
    void focusFirst() override;
    /** The words of the notice as it would leave. */
    void showNotice(const QString& text) override;

protected:
    void retranslate() override;

private:
    Command refusal() const;
    QString reasonCode() const;

    NominationCase m_case;
    ActionState m_state;
    bool m_asked = false;
    TextLabel* m_heading;
    QButtonGroup* m_reasons;
    QPlainTextEdit* m_own;
    FormField* m_ownField;
    FormField* m_reference;
    TextLabel* m_previewTitle;
    QPlainTextEdit* m_preview;
};

} // namespace padesk
