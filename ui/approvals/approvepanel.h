// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/nominationcase.h"
#include "models/domain/desk/session.h"
#include "ui/approvals/decisionpanel.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace padesk {

class FormField;
class KeyButton;
class SegmentSwitch;
class TextLabel;

/**
 * Role and access of an approval, and what it needs besides: a difference accepted by a supervisor, the number of the
 * written request, what becomes of the present contact, and the site number compared (F31). A site's own contact is
 * offered the roles he can give, and writes to nobody.
 */
class ApprovePanel final : public DecisionPanel {
    Q_OBJECT

public:
    ApprovePanel(const NominationCase& one, const Session& session, QWidget* parent = nullptr);

    QString title() const override;
    Confirmation confirmation() const override;
    QList<Command> drafts() const override;
    void take(const QList<ActionState>& states) override;
    QList<Command> commands() const override;
    QString doneText() const override;
    bool isUndoable() const override { return true; }
    bool showRefusal(const Refusal& refusal) override;
    void focusFirst() override;
    void showNotice(const QString& text) override;

protected:
    void retranslate() override;

private:
    static constexpr std::array levels { ToolLevel::Download, ToolLevel::DownloadMedia, ToolLevel::Full };

    void makeRoles(QVBoxLayout* rows);
    void makeAccess(QVBoxLayout* rows);
    void makeDifferences(QVBoxLayout* rows);
    void makeReplacement(QVBoxLayout* rows);
    void makeNotice(QVBoxLayout* rows);
    bool checkExpiry() const;
    MemberRole role() const;
    ToolLevel access() const;
    void chooseRole();
    Command approval(MemberRole role) const;
    /** What stands against the chosen role after all that is filled in here; empty for nothing. */
    QString obstacle() const;
    bool acceptsHere() const;
    QString siteNumber() const;

    NominationCase m_case;
    const Session& m_session;
    /** In the order of the buttons. */
    QList<MemberRole> m_offered;
    QStringList m_differences;
    QList<ActionState> m_states;
    bool m_accessChosen = false;

    TextLabel* m_heading;
    TextLabel* m_cap;
    SegmentSwitch* m_roles = nullptr;
    QButtonGroup* m_access = nullptr;
    QList<TextLabel*> m_usual;
    TextLabel* m_email;
    QCheckBox* m_accept = nullptr;
    QComboBox* m_acceptReason = nullptr;
    QWidget* m_replacement = nullptr;
    TextLabel* m_replacementText = nullptr;
    QComboBox* m_oldPrimary = nullptr;
    FormField* m_oldPrimaryField = nullptr;
    FormField* m_evidence = nullptr;
    FormField* m_reference = nullptr;
    FormField* m_expires = nullptr;
    KeyButton* m_noticeLink = nullptr;
    QPlainTextEdit* m_notice = nullptr;
    QCheckBox* m_compared;
    TextLabel* m_foureyes;
};

} // namespace padesk
