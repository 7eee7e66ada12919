// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/celltext.h"
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/nominationview.h"
#include "ui/refusaltext.h"

#include <QAction>

// The decision bar under a nomination: what can be done, and why something can't.
namespace padesk {
namespace {

bool is(const Refusal& refusal, const char* code)
{
    return refusal.code == QLatin1String(code);
}

} // namespace

QString NominationView::whyNot(Act act) const
{
    if (m_submission.isBusy())
        return m_waitingLong ? tr("Waiting for the worker…") : tr("Being handed in…");
    if (m_states.size() < ActCount)
        return tr("Being checked…");
    const ActionState& state = m_states.at(act);
    return state.isEnabled() ? QString() : refusalSentence(state.refusal);
}

/** The panel can mend what is against it. */
bool NominationView::mayOpenApprove() const
{
    if (m_states.size() < ActCount || m_submission.isBusy())
        return false;
    const ActionState& state = m_states.at(Approve);
    return state.isEnabled() || (is(state.refusal, refusal::mismatchNotAccepted) && m_ports.session.isSupervisor());
}

/** Holding is rerouting where nobody of the site can decide yet: the rules say what it would become. */
QString NominationView::whyNotHold() const
{
    const QString escalate = whyNot(Escalate);
    if (m_case->nomination.state == NominationState::OnHold)
        return escalate;
    const QString reroute = whyNot(Reroute);
    if (!reroute.isEmpty())
        return reroute;
    const QString becomes = m_states.at(Reroute).answer.value(QLatin1String("nomination_state")).toString();
    return becomes == enumText(NominationState::OnHold) ? QString()
                                                        : tr("The site contact has signed in and can decide.");
}

bool NominationView::isMine() const
{
    return m_case && m_case->background.isHeldBy(m_ports.session.actor.name);
}

void NominationView::showDecisions()
{
    QList<DecisionButton> decisions;
    if (isOpen(m_case->nomination)) {
        const bool approvable = mayOpenApprove();
        decisions = { actionButton(m_actions, "approve", tr("Approve…"), QStringLiteral("check"),
                          approvable ? QString() : whyNot(Approve)),
            actionButton(m_actions, "refuse", tr("Refuse…"), QStringLiteral("x"), whyNot(Refuse)),
            actionButton(m_actions, "reroute", tr("Reroute…"), QStringLiteral("forward"),
                m_submission.isBusy() ? whyNot(Refuse) : QString()) };
        decisions[0].variant = ButtonVariant::Primary;
        decisions[1].variant = ButtonVariant::Danger;
        const bool held = m_case->nomination.state == NominationState::OnHold;
        decisions.append(
            actionButton(m_actions, "hold", held ? tr("End hold") : tr("Hold"), QStringLiteral("pause"), whyNotHold()));
    } else if (!m_case->undoUntil.isNull()) {
        decisions = { actionButton(m_actions, "undo", tr("Undo"), QStringLiteral("undo"), whyNot(Undo)) };
    }
    m_frame->decisions()->setDecisions(decisions);
    const bool mine = isMine();
    std::optional<DecisionButton> claim;
    if (isOpen(m_case->nomination)) {
        claim = actionButton(m_actions, "claim", mine ? tr("Release") : tr("Take"), {}, whyNot(mine ? Release : Claim));
        claim->variant = ButtonVariant::Quiet;
    }
    m_frame->decisions()->setExtra(claim);
}

DecisionNote NominationView::note() const
{
    const Nomination& nomination = m_case->nomination;
    if (!isOpen(nomination)) {
        if (nomination.decidedBy.isEmpty())
            return {};
        QString text = tr("Decided by %1, %2")
                           .arg(m_case->background.nameOf(nomination.decidedBy),
                               celltext::time(nomination.decidedAt, m_case->background.readAt));
        if (!m_case->undoUntil.isNull())
            text += u' '
                + tr("The notice leaves at %1.").arg(celltext::time(m_case->undoUntil, m_case->background.readAt));
        return { text, QStringLiteral("info"), {} };
    }
    if (m_submission.isBusy() || m_states.size() < ActCount)
        return { whyNot(Approve), {}, {} };
    const ActionState& state = m_states.at(Approve);
    const auto differences = static_cast<int>(openDifferences(*m_case).size());
    if (is(state.refusal, refusal::mismatchNotAccepted))
        return { tr("%n difference(s) need a verdict", nullptr, differences), QStringLiteral("info"), Tone::Amber };
    if (!state.isEnabled())
        return { refusalSentence(state.refusal), QStringLiteral("info"), Tone::Amber };
    if (is(state.refusal, refusal::replacementNeeded))
        return { tr("The present site contact is replaced."), QStringLiteral("info"), Tone::Amber };
    return {};
}

void NominationView::showBar()
{
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(false);
    if (!m_case)
        return;
    if (!m_panel) {
        showDecisions();
        m_frame->decisions()->setNote(note());
        for (QAction* action : std::as_const(m_actions)) {
            if (action->objectName() == QLatin1String("judge"))
                action->setEnabled(true);
            if (action->objectName() == QLatin1String("undo") && !m_undoKey)
                action->setEnabled(false);
        }
        return;
    }
    const Confirmation confirmation = m_panel->confirmation();
    const bool busy = m_submission.isBusy();
    DecisionButton confirm = actionButton(m_actions, "confirm", confirmation.text, QStringLiteral("check"),
        busy                     ? whyNot(Approve)
            : confirmation.ready ? QString()
                                 : confirmation.remark);
    confirm.enabled = confirmation.ready && !busy;
    confirm.variant = ButtonVariant::Primary;
    for (QAction* action : std::as_const(m_actions)) {
        if (action->objectName() == QLatin1String("confirm"))
            action->setEnabled(confirm.enabled);
    }
    m_frame->decisions()->setDecisions({ confirm, actionButton(m_actions, "cancel", tr("Cancel"), {}, {}) });
    m_frame->decisions()->setExtra({});
    const bool ready = confirmation.ready;
    m_frame->decisions()->setNote({ busy ? whyNot(Approve) : confirmation.remark,
        ready ? QStringLiteral("mail") : QStringLiteral("info"), ready ? std::optional<Tone>() : Tone::Amber });
}

} // namespace padesk
