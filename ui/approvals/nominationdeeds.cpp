// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/whenfinished.h"
#include "ui/approvals/approvepanel.h"
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/nominationview.h"
#include "ui/approvals/refusepanel.h"
#include "ui/approvals/reroutepanel.h"
#include "ui/refusaltext.h"
#include "ui/widgets/comparison.h"

#include <algorithm>

// What is done with the nomination that NominationView shows: panels, verdicts, claims, undoing.
namespace padesk {

// ---- Panels ----------------------------------------------------------------------------------------------------

void NominationView::open(DecisionPanel* panel)
{
    m_panel = panel;
    connect(panel, &DecisionPanel::edited, this, [this] {
        ++m_panelAsked;
        m_panelSoon.start();
        showBar();
    });
    connect(panel, &DecisionPanel::noticeWanted, this, &NominationView::showNotice);
    m_frame->openPanel(panel);
    Q_EMIT panelOpened();
    askPanel();
    panel->focusFirst();
    showBar();
}

void NominationView::openApprove()
{
    if (m_case && !m_panel)
        open(new ApprovePanel(*m_case, m_ports.session));
}

void NominationView::openRefuse()
{
    if (m_case && !m_panel)
        open(new RefusePanel(*m_case));
}

void NominationView::openReroute()
{
    if (m_case && !m_panel)
        open(new ReroutePanel(*m_case));
}

void NominationView::openHold()
{
    if (!m_case || m_panel)
        return;
    auto* panel = new ReroutePanel(*m_case);
    const bool held = m_case->nomination.state == NominationState::OnHold;
    panel->choose(held ? ReroutePanel::Way::ToOffice : ReroutePanel::Way::ToSite);
    open(panel);
}

void NominationView::closePanel()
{
    if (!m_panel)
        return;
    m_panel = nullptr;
    m_panelSoon.stop();
    m_frame->closePanel();
    showBar();
    Q_EMIT panelClosed();
}

void NominationView::askPanel()
{
    if (!m_panel)
        return;
    const int asked = ++m_panelAsked;
    const QPointer<DecisionPanel> panel = m_panel;
    whenFinished(m_ports.commands.availability(m_panel->drafts()), this,
        [this, asked, panel](const Result<QList<ActionState>>& answer) {
            if (asked != m_panelAsked || !panel || panel != m_panel || !answer)
                return;
            panel->take(*answer);
            showBar();
            Q_EMIT panelOpened();
        });
}

void NominationView::showNotice(const PlannedNotice& notice)
{
    whenFinished(m_ports.notices.text(notice), this, [panel = m_panel](const Result<QString>& text) {
        if (panel && text)
            panel->showNotice(*text);
    });
}

// ---- Handing in ------------------------------------------------------------------------------------------------

void NominationView::confirm()
{
    if (!m_panel || m_submission.isBusy() || !m_panel->confirmation().ready)
        return;
    const QPointer<DecisionPanel> panel = m_panel;
    m_submission.submit(m_panel->commands(),
        [this, id = m_id, panel](const QList<CommandResult>& results) { finish(id, panel, results); });
}

void NominationView::finish(qint64 id, const QPointer<DecisionPanel>& panel, const QList<CommandResult>& results)
{
    const auto refused
        = std::find_if(results.begin(), results.end(), [](const CommandResult& result) { return !result.applied; });
    if (refused != results.end()) {
        if (!panel || !panel->showRefusal(refused->refusal))
            Q_EMIT noticed(*Submission::refusalNotice({ *refused }));
        refresh();
        return;
    }
    const QString what = panel ? panel->doneText() : nominationNumber(id);
    const bool undoable = panel && panel->isUndoable() && results.size() > 0
        && results.last().answer.value(QLatin1String("nomination_state")).toString() != QLatin1String("office_review");
    if (panel && panel == m_panel)
        closePanel();
    const QDateTime leaves = m_ports.now().addSecs(m_ports.session.policy.undoMinutes * 60);
    Q_EMIT decided(id, what, undoable ? leaves : QDateTime(), undoable);
    refresh();
}

/** Small things that need no panel; what was refused is said in the banner. */
void NominationView::submit(const QList<Command>& commands, const QString& done)
{
    if (m_submission.isBusy())
        return;
    m_submission.submit(commands, [this, done](const QList<CommandResult>& results) {
        if (const auto refused = Submission::refusalNotice(results))
            Q_EMIT noticed(*refused);
        else if (!done.isEmpty())
            Q_EMIT noticed({ NoticeKind::Success, done, {}, {}, {} });
        refresh();
    });
}

void NominationView::toggleClaim()
{
    if (m_case)
        submit({ draft::onCase(isMine() ? "case.release" : "case.claim", nominationNumber(m_id)) }, {});
}

// ---- Verdicts --------------------------------------------------------------------------------------------------

void NominationView::focusComparison()
{
    if (!m_case || m_rows.isEmpty())
        return;
    if (m_comparison->currentField().isEmpty()) {
        const auto differs = std::find_if(m_rows.begin(), m_rows.end(),
            [](const ReviewRow& row) { return row.verdict == CheckVerdict::Mismatch && !row.accepted; });
        m_comparison->setCurrentField((differs == m_rows.end() ? m_rows.first() : *differs).key);
    }
    m_frame->showTab(0);
    m_comparison->setFocus(Qt::ShortcutFocusReason);
}

void NominationView::judge(const QString& row, CheckVerdict verdict)
{
    if (!m_case)
        return;
    for (const ReviewRow& review : std::as_const(m_rows)) {
        if (review.key != row)
            continue;
        QList<Command> commands;
        for (const QString& field : fieldsToJudge(*m_case, review, verdict))
            commands.append(draft::judge(m_case->nomination, field, verdict));
        submit(commands, {});
    }
}

// ---- Undoing ---------------------------------------------------------------------------------------------------

void NominationView::setUndoKey(bool on)
{
    m_undoKey = on;
    showBar();
}

bool NominationView::canUndo() const
{
    return m_case && !m_case->undoUntil.isNull() && m_states.size() == ActCount && m_states.at(Undo).isEnabled();
}

void NominationView::undoShown()
{
    if (m_case)
        submit({ draft::onNomination("nomination.undo", m_case->nomination) },
            tr("The decision on %1 was taken back").arg(nominationNumber(m_id)));
}

void NominationView::undoOf(qint64 id)
{
    const QString number = nominationNumber(id);
    submit({ newCommand(QStringLiteral("nomination.undo"), { { QStringLiteral("nomination"), number } }) },
        tr("The decision on %1 was taken back").arg(number));
}

} // namespace padesk
