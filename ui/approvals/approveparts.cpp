// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvepanel.h"
#include "ui/approvals/casedrafts.h"
#include "ui/style/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

// The widgets of the approve panel.
namespace padesk {
namespace {

constexpr int noticeHeight = 180;

} // namespace

void ApprovePanel::makeRoles(QVBoxLayout* rows)
{
    m_roles = new SegmentSwitch(this);
    for (qsizetype n = 0; n < m_offered.size(); ++n)
        m_roles->addChoice({});
    m_roles->setCurrent(static_cast<int>(std::max<qsizetype>(m_offered.indexOf(wantedRole(m_case.nomination)), 0)));
    connect(m_roles, &SegmentSwitch::chosen, this, [this] {
        chooseRole();
        Q_EMIT edited();
    });
    rows->addWidget(m_roles);
}

void ApprovePanel::makeAccess(QVBoxLayout* rows)
{
    m_access = new QButtonGroup(this);
    for (std::size_t n = 0; n < levels.size(); ++n) {
        auto* choice = new QRadioButton(this);
        m_access->addButton(choice, static_cast<int>(n));
        m_usual.append(new TextLabel(TextRole::Caption, Ink::Text2, this));
        auto* row = new QHBoxLayout;
        row->addWidget(choice);
        row->addWidget(m_usual.last(), 1);
        rows->addLayout(row);
    }
    connect(m_access, &QButtonGroup::idClicked, this, [this] {
        m_accessChosen = true;
        Q_EMIT edited();
    });
}

void ApprovePanel::makeDifferences(QVBoxLayout* rows)
{
    m_accept = new QCheckBox(this);
    m_acceptReason = new QComboBox(this);
    m_accept->hide();
    m_acceptReason->hide();
    m_acceptReason->setEnabled(false);
    rows->addWidget(m_accept);
    rows->addWidget(m_acceptReason);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        m_acceptReason->setEnabled(on);
        Q_EMIT edited();
    });
}

void ApprovePanel::makeReplacement(QVBoxLayout* rows)
{
    m_replacement = new QWidget(this);
    auto* lines = new QVBoxLayout(m_replacement);
    lines->setContentsMargins(0, 0, 0, 0);
    m_replacementText = new TextLabel(TextRole::Body, Ink::Text, m_replacement);
    m_replacementText->setTone(Tone::Amber);
    m_replacementText->setWordWrap(true);
    m_oldPrimary = new QComboBox(m_replacement);
    m_oldPrimaryField = new FormField(m_oldPrimary, m_replacement);
    m_evidence = new FormField(m_replacement);
    lines->addWidget(m_replacementText);
    lines->addWidget(m_oldPrimaryField);
    lines->addWidget(m_evidence);
    m_replacement->hide();
    rows->addWidget(m_replacement);
    connect(m_oldPrimary, &QComboBox::activated, this, &DecisionPanel::edited);
    connect(m_evidence->lineEdit(), &QLineEdit::textEdited, this, &DecisionPanel::edited);
}

void ApprovePanel::makeNotice(QVBoxLayout* rows)
{
    m_noticeLink = new KeyButton(ButtonVariant::Quiet, QStringLiteral("mail"), this);
    m_notice = new QPlainTextEdit(this);
    m_notice->setReadOnly(true);
    m_notice->setTabChangesFocus(true);
    m_notice->setMinimumHeight(em(noticeHeight, font()));
    m_notice->hide();
    rows->addWidget(m_noticeLink, 0, Qt::AlignLeft);
    rows->addWidget(m_notice, 1);
    connect(m_noticeLink, &KeyButton::clicked, this, [this] {
        const QList<PlannedNotice> notices = m_states.value(m_roles->current()).notices;
        if (m_notice->isHidden() && !notices.isEmpty())
            Q_EMIT noticeWanted(notices.first());
        else
            m_notice->hide();
    });
}

} // namespace padesk
