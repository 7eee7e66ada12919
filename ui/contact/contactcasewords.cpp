// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/formfields.h"
#include "models/tables/celltext.h"
#include "models/tables/nominationtablemodel.h"
#include "models/tables/termtext.h"
#include "ui/actorname.h"
#include "ui/approvals/casedrafts.h"
#include "ui/contact/contactcaseview.h"
#include "ui/refusaltext.h"
#include "ui/style/statelook.h"
#include "ui/users/directorylook.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/textlabel.h"

#include <QAction>

// What a request for access says to a site contact, and what can be done with it.
namespace padesk {

void ContactCaseView::fill()
{
    m_frame->setVisible(m_case.has_value());
    if (m_case) {
        fillHead();
        m_applicant->setFacts(facts());
        const QList<FactLine> differ = differences();
        m_differTitle->setVisible(!differ.isEmpty());
        m_differ->setFacts(differ);
        m_meaning->setText(meaning());
        m_site->setFacts(siteFacts());
    }
    showBar();
}

void ContactCaseView::fillHead()
{
    const Nomination& nomination = m_case->nomination;
    CaseHead head;
    //: how a person is addressed; %1: family and given name
    head.person = tr("%1", "address").arg(fullName(nomination.family, nomination.given));
    head.state = chipLook(stateLook(nomination.state), NominationTableModel::stateText(nomination.state));
    head.number = nominationNumber(nomination.id);
    head.siteNumber = m_case->site ? m_case->site->siteNumber : nomination.siteNumberEntered;
    head.company = m_case->site ? m_case->site->company : nomination.company;
    if (m_waitingLong && m_submission.isBusy())
        head.extra = chipLook(stateLook(Mark::WaitingForWorker), tr("Waiting for the office"));
    m_frame->setHead(head);
}

QList<FactLine> ContactCaseView::facts() const
{
    const Nomination& nomination = m_case->nomination;
    const auto name = [](const char* key) { return termText(TermGroup::Field, QString::fromLatin1(key)); };
    const QString postal = nomination.postalCode.isEmpty()
        ? QString()
        : QString(QStringLiteral("〒") + shownFormField(QStringLiteral("postal_code"), nomination.postalCode) + u' ');
    return {
        { name("name"), fullName(nomination.family, nomination.given), {}, true },
        { tr("In kana"), fullName(nomination.familyKana, nomination.givenKana) },
        { tr("In Roman letters"), fullName(nomination.givenRoman, nomination.familyRoman) },
        { name("email"), nomination.email },
        { name("ibm_id"), nomination.ibmId == nomination.email ? tr("the e-mail address") : nomination.ibmId },
        { name("company"), nomination.company },
        { name("department"), nomination.department },
        { name("address"), QString(postal + nomination.address).trimmed() },
        { name("tel"), shownFormField(QStringLiteral("tel"), nomination.tel) },
        { tr("Asked on"), celltext::time(nomination.receivedAt, m_case->background.readAt) },
        { tr("Came by"), celltext::capitalised(termText(TermGroup::Source, enumText(nomination.source))) },
    };
}

/** Only what is not as registered: the rest has been seen above. */
QList<FactLine> ContactCaseView::differences() const
{
    QList<FactLine> lines;
    for (const FieldReview& review : m_case->fields) {
        if (review.check.verdict != CheckVerdict::Mismatch)
            continue;
        FactLine line;
        line.label = termText(TermGroup::Field, review.check.field);
        line.icon = QStringLiteral("notequal");
        const QString registered = shownFormField(review.check.field, review.comparison.registered);
        line.value = registered.isEmpty() ? tr("none on file") : registered;
        lines.append(line);
    }
    return lines;
}

QString ContactCaseView::meaning() const
{
    const Nomination& nomination = m_case->nomination;
    const QString who = fullName(nomination.family, nomination.given);
    const QString number = m_case->site ? m_case->site->siteNumber : nomination.siteNumberEntered;
    switch (nomination.state) {
    case NominationState::SiteReview:
        //: %1: applicant, %2: site number
        return tr("Approve: %1 can use PA Online for site %2, as far as you choose, and is told so by e-mail.")
                   .arg(who, number)
            + QStringLiteral("\n\n") + tr("Refuse: %1 gets no access and is told your reason.").arg(who)
            + QStringLiteral("\n\n")
            + tr("For %n minute(s) you can take the decision back; then the notice leaves.", nullptr,
                m_ports.session.policy.undoMinutes);
    case NominationState::OnHold:
        return tr("Waits until the site contact has signed in to PA Online for the first time. It comes to you by "
                  "itself then; there is nothing to do here.");
    case NominationState::Approved:
        return tr("%1 has access to site %2. What may be done with it can be changed under Users.").arg(who, number);
    case NominationState::Refused:
        return tr("%1 has no access to site %2. Reason: %3")
            .arg(who, number,
                nomination.reason.isEmpty() ? termText(TermGroup::Reason, nomination.reasonCode) : nomination.reason);
    case NominationState::OfficeReview:
        return tr("The PA office checks this request and decides it.");
    default:
        return tr("This request is closed; there is nothing to decide.");
    }
}

QList<FactLine> ContactCaseView::siteFacts() const
{
    QList<FactLine> lines;
    //: column of secondary users: 3 of 4
    lines.append({ tr("Secondary users"),
        QStringLiteral("%1 / %2").arg(m_case->holders.secondaries()).arg(secondaryCap), QStringLiteral("users") });
    if (m_case->sameIdentity)
        lines.append({ tr("Already here"),
            roleText(m_case->sameIdentity->role) + QStringLiteral(" · ")
                + celltext::capitalised(termText(TermGroup::MemberState, enumText(m_case->sameIdentity->state))),
            QStringLiteral("info") });
    for (const Nomination& earlier : m_case->earlier)
        lines.append(
            { tr("Asked before"), nominationNumber(earlier.id) + u' ' + NominationTableModel::stateText(earlier.state),
                QStringLiteral("history") });
    return lines;
}

// ---- The decision bar ------------------------------------------------------------------------------------------

QString ContactCaseView::whyNot(Act act) const
{
    if (m_submission.isBusy())
        return m_waitingLong ? tr("Waiting for the office…") : tr("Being handed in…");
    if (m_states.size() < ActCount)
        return m_checking ? tr("Being checked…") : tr("Can't be checked now.");
    const ActionState& state = m_states.at(act);
    return state.isEnabled() ? QString() : refusalSentence(state.refusal);
}

DecisionButton ContactCaseView::decision(
    const char* id, const QString& text, const QString& icon, const QString& whyNot) const
{
    DecisionButton made;
    made.id = QLatin1String(id);
    made.text = text;
    made.icon = icon;
    made.enabled = whyNot.isEmpty();
    made.reason = whyNot;
    QAction* its = action(made.id);
    made.key = its->shortcut();
    its->setEnabled(made.enabled);
    return made;
}

DecisionNote ContactCaseView::note() const
{
    const Nomination& nomination = m_case->nomination;
    if (nomination.state == NominationState::SiteReview) {
        const QString why = whyNot(Approve);
        const bool refused = m_states.size() == ActCount && !m_submission.isBusy() && !why.isEmpty();
        return { why, refused ? QStringLiteral("info") : QString(),
            refused ? std::optional(Tone::Amber) : std::nullopt };
    }
    if (nomination.decidedBy.isEmpty())
        return {};
    QString text = tr("Decided by %1, %2")
                       .arg(actorName(m_case->background, nomination.decidedBy),
                           celltext::time(nomination.decidedAt, m_case->background.readAt));
    if (!m_case->undoUntil.isNull())
        text += u' ' + tr("The notice leaves at %1.").arg(celltext::time(m_case->undoUntil, m_case->background.readAt));
    return { text, QStringLiteral("info"), {} };
}

void ContactCaseView::showBar()
{
    for (QAction* one : std::as_const(m_actions))
        one->setEnabled(false);
    if (!m_case)
        return;
    DecisionBar* bar = m_frame->decisions();
    if (m_panel) {
        const Confirmation confirmation = m_panel->confirmation();
        const bool busy = m_submission.isBusy();
        const QString remark = busy ? whyNot(Approve) : confirmation.remark;
        const bool ready = confirmation.ready && !busy;
        DecisionButton confirm
            = decision("confirm", confirmation.text, QStringLiteral("check"), ready ? QString() : remark);
        confirm.enabled = ready;
        confirm.variant = ButtonVariant::Primary;
        action(QStringLiteral("confirm"))->setEnabled(ready);
        bar->setDecisions({ confirm, decision("cancel", tr("Cancel"), {}, {}) });
        bar->setNote({ remark, confirmation.ready ? QStringLiteral("mail") : QStringLiteral("info"),
            confirmation.ready ? std::optional<Tone>() : Tone::Amber });
        return;
    }
    QList<DecisionButton> decisions;
    if (m_case->nomination.state == NominationState::SiteReview) {
        decisions = { decision("approve", tr("Approve…"), QStringLiteral("check"), whyNot(Approve)),
            decision("refuse", tr("Refuse…"), QStringLiteral("x"), whyNot(Refuse)) };
        decisions[0].variant = ButtonVariant::Primary;
        decisions[1].variant = ButtonVariant::Danger;
    } else if (!m_case->undoUntil.isNull()) {
        decisions = { decision("undo", tr("Undo"), QStringLiteral("undo"), whyNot(Undo)) };
        action(QStringLiteral("undo"))->setEnabled(decisions[0].enabled && m_undoKey);
    }
    bar->setDecisions(decisions);
    bar->setNote(note());
}

void ContactCaseView::retranslate()
{
    action(QStringLiteral("approve"))->setText(tr("&Approve…"));
    action(QStringLiteral("refuse"))->setText(tr("&Refuse…"));
    action(QStringLiteral("undo"))->setText(tr("&Undo the Decision"));
    action(QStringLiteral("confirm"))->setText(tr("Confirm"));
    action(QStringLiteral("cancel"))->setText(tr("Cancel"));
    m_applicantTitle->setText(tr("Who asks for access"));
    m_differTitle->setText(tr("Not as in your registration, which says"));
    m_meaningTitle->setText(tr("What the decision means"));
    m_frame->setContentTitle(tr("Applicant"));
    m_frame->setSideTitle(0, tr("Meaning"));
    fill();
}

} // namespace padesk
