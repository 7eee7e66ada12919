// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvepanel.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/refusaltext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

bool is(const Refusal& refusal, const char* code)
{
    return refusal.code == QLatin1String(code);
}

} // namespace

ApprovePanel::ApprovePanel(const NominationCase& one, const Session& session, QWidget* parent)
    : DecisionPanel(parent)
    , m_case(one)
    , m_session(session)
    , m_offered(session.actor.isContact() ? QList<MemberRole> {} : QList<MemberRole> { MemberRole::Primary })
    , m_differences(openDifferences(one))
    , m_heading(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_cap(new TextLabel(TextRole::Caption, Ink::Text2, this))
    , m_email(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_compared(new QCheckBox(this))
    , m_foureyes(new TextLabel(TextRole::Caption, Ink::Text2, this))
{
    m_offered << MemberRole::Secondary << MemberRole::User;
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_cap);
    rows->addLayout(head);
    makeRoles(rows);
    makeAccess(rows);
    rows->addWidget(new Hairline(this));
    m_email->setWordWrap(true);
    rows->addWidget(m_email);
    makeReplacement(rows);
    makeDifferences(rows);
    m_reference = new FormField(this);
    m_reference->setVisible(one.nomination.state == NominationState::SiteReview && !session.actor.isContact());
    m_reference->setRequired(true);
    rows->addWidget(m_reference);
    m_expires = new FormField(this);
    rows->addWidget(m_expires);
    rows->addWidget(m_compared);
    m_foureyes->setWordWrap(true);
    rows->addWidget(m_foureyes);
    makeNotice(rows);
    rows->addStretch(1);
    connect(m_compared, &QCheckBox::toggled, this, &DecisionPanel::edited);
    connect(m_reference->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_reference->setError({});
        Q_EMIT edited();
    });
    connect(m_expires->lineEdit(), &QLineEdit::textEdited, this, &DecisionPanel::edited);
    tabLikeTheEye(this);
    retranslate();
    chooseRole();
}

// ---- Choices ---------------------------------------------------------------------------------------------------

MemberRole ApprovePanel::role() const
{
    return m_offered.at(m_roles->current());
}

ToolLevel ApprovePanel::access() const
{
    return levels.at(static_cast<std::size_t>(m_access->checkedId()));
}

/** Each role has its usual access; what somebody chose stays. */
void ApprovePanel::chooseRole()
{
    const ToolLevel usual = usualAccess(role());
    for (std::size_t n = 0; n < levels.size() && !m_accessChosen; ++n) {
        if (levels.at(n) == usual)
            m_access->button(static_cast<int>(n))->setChecked(true);
    }
    retranslate();
}

QString ApprovePanel::siteNumber() const
{
    return m_case.site ? m_case.site->siteNumber : m_case.nomination.siteNumberEntered;
}

/** Whoever accepts may approve too only when there is nobody else (four eyes). */
bool ApprovePanel::acceptsHere() const
{
    return !m_differences.isEmpty() && m_accept->isChecked() && m_session.actor.singlePerson;
}

Command ApprovePanel::approval(MemberRole role) const
{
    Command command = draft::approve(m_case.nomination, role, access());
    const auto add = [&command](const char* name, const QString& value) {
        if (!value.trimmed().isEmpty())
            command.payload.insert(QLatin1String(name), value.trimmed());
    };
    if (!m_reference->isHidden())
        add("reference", m_reference->lineEdit()->text());
    if (!m_replacement->isHidden() && role == MemberRole::Primary) {
        add("old_primary", m_oldPrimary->currentData().toString());
        add("evidence", m_evidence->lineEdit()->text());
    }
    if (const auto day = parseDate(m_expires->lineEdit()->text()); day && role != MemberRole::Primary)
        add("expires_on", day->toString(Qt::ISODate));
    return command;
}

QList<Command> ApprovePanel::drafts() const
{
    QList<Command> all;
    for (const MemberRole one : m_offered)
        all.append(approval(one));
    return all;
}

QList<Command> ApprovePanel::commands() const
{
    QList<Command> all;
    if (m_accept->isChecked()) {
        for (const QString& field : m_differences)
            all.append(draft::judge(m_case.nomination, field, CheckVerdict::Mismatch, true));
        const QString number = nominationNumber(m_case.nomination.id);
        const QString text = m_accept->text() + QStringLiteral(": ") + m_acceptReason->currentText();
        all.append(draft::onCase("case.note", number, { { QStringLiteral("text"), text } }));
        if (!m_session.actor.singlePerson)
            return all;
    }
    all.append(approval(role()));
    return all;
}

// ---- What the rules say ----------------------------------------------------------------------------------------

void ApprovePanel::take(const QList<ActionState>& states)
{
    const bool first = m_states.isEmpty();
    m_states = states;
    const bool differs = std::any_of(states.begin(), states.end(),
        [](const ActionState& state) { return is(state.refusal, refusal::mismatchNotAccepted); });
    m_accept->setVisible(differs);
    m_noticeLink->setVisible(!m_states.value(m_roles->current()).notices.isEmpty());
    m_acceptReason->setVisible(differs);
    for (int n = 0; n < states.size() && n < m_offered.size(); ++n) {
        const ActionState& state = states.at(n);
        const bool mended = is(state.refusal, refusal::mismatchNotAccepted)
            || is(state.refusal, refusal::approverAcceptedMismatch) || is(state.refusal, refusal::verdictMissing);
        const bool off = state.readiness == Readiness::Refused && !mended;
        m_roles->setRefusal(n, off ? refusalSentence(state.refusal) : QString());
        if (is(state.refusal, refusal::replacementNeeded))
            m_replacement->show();
    }
    retranslate();
    if (first)
        focusFirst();
}

/** What was typed is a day, or nothing. */
bool ApprovePanel::checkExpiry() const
{
    const QString typed = m_expires->lineEdit()->text().trimmed();
    const auto day = parseDate(typed);
    const bool asked = !typed.isEmpty() && role() != MemberRole::Primary;
    m_expires->setError(asked && !day ? inputProblemSentence(day.error()) : QString());
    m_expires->setFolded(asked && day ? celltext::day(*day) : QString());
    return !asked || day.has_value();
}

QString ApprovePanel::obstacle() const
{
    if (!checkExpiry())
        return tr("Mend the day first.");
    const ActionState state = m_states.value(m_roles->current());
    if (state.readiness == Readiness::Ready)
        return {};
    if (acceptsHere() && is(state.refusal, refusal::mismatchNotAccepted))
        return {};
    if (state.refusal.code.isEmpty())
        return m_states.isEmpty() ? tr("Being checked…") : tr("Something is still missing.");
    return refusalSentence(state.refusal);
}

Confirmation ApprovePanel::confirmation() const
{
    Confirmation answer;
    if (m_accept->isChecked() && !m_session.actor.singlePerson) {
        answer.text = tr("Accept %n difference(s)", nullptr, static_cast<int>(m_differences.size()));
        answer.ready = m_session.isSupervisor();
        answer.remark = tr("Somebody else approves then.");
        return answer;
    }
    //: button; %1: site number
    answer.text = tr("Approve access to %1").arg(siteNumber());
    answer.remark = obstacle();
    if (answer.remark.isEmpty() && !m_compared->isChecked())
        answer.remark = tr("Compare the site number first.");
    answer.ready = answer.remark.isEmpty();
    if (!answer.ready)
        return answer;
    const QList<PlannedNotice> notices = m_states.value(m_roles->current()).notices;
    if (notices.isEmpty())
        return answer;
    const qint64 minutes = m_case.background.readAt.secsTo(notices.first().delivery.notBefore) / 60;
    answer.remark = tr("The result leaves in %n minute(s); until then it can be undone.", nullptr,
        static_cast<int>(std::max<qint64>(minutes, m_session.policy.undoMinutes)));
    return answer;
}

bool ApprovePanel::showRefusal(const Refusal& refusal)
{
    const QString sentence = refusalSentence(refusal);
    if (is(refusal, refusal::replacementNeeded)) {
        m_replacement->show();
        m_oldPrimaryField->setError(sentence);
        return true;
    }
    if (is(refusal, refusal::referenceMissing)) {
        m_reference->show();
        m_reference->setError(sentence);
        return true;
    }
    return false;
}

// ---- Words -----------------------------------------------------------------------------------------------------

QString ApprovePanel::title() const
{
    return tr("What is approved");
}

QString ApprovePanel::doneText() const
{
    const QString number = nominationNumber(m_case.nomination.id);
    if (m_accept->isChecked() && !m_session.actor.singlePerson)
        return tr("Differences of %1 accepted").arg(number);
    return tr("%1 approved").arg(number);
}

void ApprovePanel::focusFirst()
{
    if (!m_replacement->isHidden() && role() == MemberRole::Primary)
        return focusOn(m_oldPrimary);
    const bool accept = !m_accept->isHidden() && m_accept->isEnabled();
    focusOn(accept ? m_accept : m_compared);
}

void ApprovePanel::showNotice(const QString& text)
{
    m_notice->setPlainText(text);
    m_notice->show();
    focusOn(m_notice);
}

void ApprovePanel::retranslate()
{
    m_heading->setText(title());
    //: column of secondary users: 3 of 4
    m_cap->setText(tr("Secondary users %1 / %2").arg(m_case.holders.secondaries()).arg(secondaryCap));
    const QHash<MemberRole, QString> names { { MemberRole::Primary, tr("Site contact") },
        { MemberRole::Secondary, tr("Secondary", "role") }, { MemberRole::User, tr("User", "role") } };
    for (int n = 0; n < m_offered.size(); ++n)
        m_roles->setText(n, names.value(m_offered.at(n)));
    m_access->button(0)->setText(tr("Download only"));
    m_access->button(1)->setText(tr("Download and media orders"));
    m_access->button(2)->setText(tr("Everything"));
    for (std::size_t n = 0; n < levels.size(); ++n) {
        const bool usual = levels.at(n) == usualAccess(role());
        m_usual.at(static_cast<qsizetype>(n))->setText(usual ? tr("usual for this role") : QString());
    }
    const QString ibmId = m_case.nomination.ibmId.isEmpty() ? m_case.nomination.email : m_case.nomination.ibmId;
    m_email->setText(tr("The e-mail address on file becomes the IBM ID %1.").arg(ibmId));
    m_email->setVisible(role() == MemberRole::Primary && !ibmId.isEmpty());
    m_accept->setText(tr("Accept %n difference(s)", nullptr, static_cast<int>(m_differences.size())));
    const int reason = std::max(m_acceptReason->currentIndex(), 0);
    m_acceptReason->clear();
    const QStringList reasons { tr("Identity confirmed by phone"), tr("Change notice received"),
        tr("Only written differently"), tr("Other document seen") };
    m_acceptReason->addItems(reasons);
    m_acceptReason->setCurrentIndex(reason);
    m_acceptReason->setAccessibleName(tr("Why the difference is accepted"));
    m_accept->setEnabled(m_session.isSupervisor());
    //: %1: site number
    m_compared->setText(tr("I have compared the site number %1").arg(siteNumber()));
    m_foureyes->setText(m_session.isSupervisor() ? tr("A difference is accepted in a supervisor's name.")
                                                 : tr("Only a supervisor can accept the difference."));
    m_foureyes->setVisible(!m_accept->isHidden());
    const Member* primary = m_case.holders.primary();
    m_replacementText->setText(tr("%1 is the site contact now and is replaced.")
                                   .arg(primary ? fullName(primary->family, primary->given) : QString()));
    const int old = m_oldPrimary->currentIndex();
    m_oldPrimary->clear();
    m_oldPrimary->addItem(tr("choose…"), QString());
    m_oldPrimary->addItem(tr("stays as user"), QStringLiteral("user"));
    m_oldPrimary->addItem(tr("loses access"), QStringLiteral("end"));
    m_oldPrimary->setCurrentIndex(std::max(old, 0));
    m_oldPrimaryField->setLabel(tr("The present site contact"));
    m_oldPrimaryField->setRequired(true);
    m_evidence->setLabel(tr("Evidence"));
    m_evidence->setHint(tr("For example the letter that names the successor"));
    m_expires->setVisible(role() != MemberRole::Primary);
    m_expires->setLabel(termText(TermGroup::Field, QStringLiteral("expires_on")));
    m_expires->setHint(tr("Empty: without end"));
    m_noticeLink->setText(tr("See the notice"));
    m_notice->setAccessibleName(tr("Notice that will be sent"));
    m_reference->setLabel(tr("Written request"));
    m_reference->setHint(tr("Number or date of the paper"));
}

} // namespace padesk
