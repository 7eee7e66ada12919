// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reasons.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/frame/submission.h"
#include "ui/refusaltext.h"
#include "ui/requests/checklistview.h"
#include "ui/requests/coolingbox.h"
#include "ui/requests/mismatchform.h"
#include "ui/requests/requestcommands.h"
#include "ui/requests/requestpanel.h"
#include "ui/widgets/casepanel.h"
#include "ui/widgets/decisionactions.h"
#include "ui/widgets/reasonform.h"

#include <QAction>

// What the decisions of a request's panel do, and which of them are open.

namespace padesk {
namespace {

QList<ReasonChoice> choicesOf(const QStringList& codes)
{
    QList<ReasonChoice> choices;
    for (const QString& code : codes)
        choices.append({ code, celltext::capitalised(termText(TermGroup::Reason, code)) });
    return choices;
}

} // namespace

Command RequestPanel::commandOf(RequestAct act) const
{
    const RequestCase& one = *m_case;
    const bool mine = one.background.isHeldBy(m_session.actor.name);
    switch (act) {
    case RequestAct::Release:
        return requestcommand::release(one, m_channel, m_cooling->typed());
    case RequestAct::Mismatch:
        return m_mismatch ? requestcommand::mismatch(one, m_mismatch->changes(), m_mismatch->note())
                          : requestcommand::mismatch(one, {}, {});
    case RequestAct::OtherChannel:
        return requestcommand::reroute(one, otherChannel(one.request.channel));
    case RequestAct::Refuse:
        return m_reasonForm ? requestcommand::refuse(one, m_reasonForm->code(), m_reasonForm->reason())
                            : requestcommand::refuse(one, {}, {});
    case RequestAct::Retry:
        return requestcommand::retry(one);
    case RequestAct::Close:
        return requestcommand::close(one);
    case RequestAct::Cancel:
        return m_reasonForm ? requestcommand::cancel(one, m_reasonForm->code(), m_reasonForm->reason())
                            : requestcommand::cancel(one, {}, {});
    case RequestAct::Claim:
        break;
    }
    return mine ? requestcommand::giveBack(one) : requestcommand::claim(one);
}

void RequestPanel::act(RequestAct act)
{
    if (!m_case)
        return;
    switch (act) {
    case RequestAct::Release:
        release();
        break;
    case RequestAct::Mismatch:
        askMismatch();
        break;
    case RequestAct::OtherChannel:
        changeChannel();
        break;
    case RequestAct::Refuse:
    case RequestAct::Cancel:
        ask(act);
        break;
    case RequestAct::Retry:
    case RequestAct::Close:
    case RequestAct::Claim:
        submit(commandOf(act));
        break;
    }
}

void RequestPanel::release()
{
    const ActionState* known = state(RequestAct::Release);
    if (known && known->readiness == Readiness::NeedsInput)
        m_cooling->focusField();
    else
        submit(commandOf(RequestAct::Release));
}

/** Before the release only the choice changes, and the new destination has to be confirmed. */
void RequestPanel::changeChannel()
{
    if (isOnItsWay(m_case->request.state)) {
        submit(commandOf(RequestAct::OtherChannel));
        return;
    }
    m_channel = otherChannel(m_channel);
    m_unsettled = true;
    if (m_ticked.destination)
        tick(ChecklistPoint::Destination);
    nameActions();
    showChecklist();
    askAvailability();
}

void RequestPanel::askMismatch()
{
    if (m_mismatch)
        return;
    m_mismatch = new MismatchForm;
    connect(m_mismatch, &MismatchForm::givenUp, this, &RequestPanel::showSide);
    connect(m_mismatch, &MismatchForm::confirmed, this, [this] { submit(commandOf(RequestAct::Mismatch)); });
    m_frame->openPanel(m_mismatch);
    m_mismatch->begin(*m_case);
}

void RequestPanel::ask(RequestAct act)
{
    if (m_reasonForm && m_asked == act)
        return;
    m_asked = act;
    m_reasonForm = new ReasonForm;
    connect(m_reasonForm, &ReasonForm::givenUp, this, &RequestPanel::showSide);
    connect(m_reasonForm, &ReasonForm::confirmed, this, [this] { submit(commandOf(m_asked)); });
    setQuestion();
    m_frame->openPanel(m_reasonForm);
}

void RequestPanel::tick(ChecklistPoint point)
{
    m_ticked = toggled(m_ticked, point);
    m_unsettled = true;
    showChecklist();
    updateActions();
    // Sent with the version of the row that is on screen: one after the other.
    if (m_submission->isBusy() || m_isReading || m_ticksWait)
        m_ticksWait = true;
    else
        sendTicks();
}

void RequestPanel::sendTicks()
{
    m_ticksWait = false;
    submit(requestcommand::confirm(*m_case, m_ticked));
}

void RequestPanel::submit(const Command& command)
{
    m_submission->submit({ command }, [this](const QList<CommandResult>& results) { takeResult(results.first()); });
}

void RequestPanel::takeResult(const CommandResult& result)
{
    if (result.applied) {
        if (m_frame->panel())
            showSide();
    } else {
        const QString sentence = refusalSentence(result.refusal);
        const QString field = result.refusal.parameters.value(QLatin1String("field")).toString();
        if (field == u"destination_again")
            m_cooling->setError(sentence);
        else if (m_mismatch)
            m_mismatch->setError(sentence);
        else if (m_reasonForm)
            m_reasonForm->setError(sentence);
        else
            Q_EMIT noticed({ NoticeKind::Failure, tr("Not accepted"), sentence, {}, {}, false });
        m_ticksWait = false;
    }
    reload();
}

void RequestPanel::setQuestion()
{
    if (!m_reasonForm)
        return;
    const bool refuse = m_asked == RequestAct::Refuse;
    m_reasonForm->setQuestion({ refuse ? tr("Refuse the request") : tr("Cancel the request"),
        tr("No passcode is sent; one that is out is revoked."),
        refuse ? choicesOf(requestRefusalReasons()) : choicesOf(requestCancelReasons()),
        refuse ? tr("Refuse") : tr("Cancel the request") });
}

// ---- What is allowed -------------------------------------------------------------------------------------------

void RequestPanel::askAvailability()
{
    if (!m_case)
        return;
    QList<Command> drafts;
    for (const auto& [act, _] : m_actions) {
        Command draft = commandOf(act);
        // Whether a reason or a change is missing is asked by the form.
        for (const QString& field : { u"reason_code"_qs, u"reason"_qs, u"changes"_qs })
            draft.payload.remove(field);
        drafts.append(draft);
    }
    const int asking = ++m_asking;
    whenFinished(m_commandPort.availability(drafts), this, [this, asking](const Result<QList<ActionState>>& states) {
        if (states && asking == m_asking)
            takeStates(*states);
    });
}

void RequestPanel::takeStates(const QList<ActionState>& states)
{
    m_unsettled = m_unsettled && (m_submission->isBusy() || m_ticksWait || m_isReading);
    m_states.clear();
    qsizetype place = 0;
    for (const auto& [act, _] : m_actions) {
        if (place < states.size())
            m_states.emplace(act, states.at(place++));
    }
    updateActions();
    Q_EMIT shown();
}

const ActionState* RequestPanel::state(RequestAct act) const
{
    const auto found = m_states.find(act);
    return found == m_states.end() ? nullptr : &found->second;
}

void RequestPanel::updateActions()
{
    const bool ready = m_case && !m_submission->isBusy() && !m_unsettled;
    for (const auto& [act, action] : m_actions) {
        const ActionState* known = state(act);
        const bool allowed = known && known->isEnabled();
        action->setEnabled(ready && allowed);
        action->setToolTip(known && !allowed ? refusalSentence(known->refusal) : action->text());
        if (act == RequestAct::Retry || act == RequestAct::Close)
            action->setVisible(allowed);
    }
    if (m_case && !isOnItsWay(m_case->request.state)) {
        const Channel other = otherChannel(m_channel);
        m_actions.at(RequestAct::OtherChannel)
            ->setEnabled(ready && isOpen(m_case->request) && m_case->request.state != RequestState::Sent
                && hasDestination(m_case->site, other));
    }
    if (m_mismatch)
        m_mismatch->setBusy(!ready);
    if (m_reasonForm)
        m_reasonForm->setBusy(!ready);
    m_bar->setNote(whyNotReleased());
}

QString RequestPanel::whyNotReleased() const
{
    const ActionState* release = state(RequestAct::Release);
    if (!m_case || !release || release->readiness == Readiness::Ready)
        return {};
    const bool checking = m_case->request.state == RequestState::Requested
        || release->refusal.code == QLatin1String(refusal::checklistIncomplete);
    if (checking)
        return tr("%n points of the checklist are still to be confirmed", nullptr, 3 - m_ticked.confirmed());
    if (release->readiness == Readiness::NeedsInput)
        return tr("The destination has to be typed once more");
    return isOpen(m_case->request) ? refusalSentence(release->refusal) : QString();
}

} // namespace padesk
