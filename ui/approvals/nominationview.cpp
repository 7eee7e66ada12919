// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/nominationview.h"

#include "models/tables/celltext.h"
#include "models/tables/nominationtablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/approvals/approvepanel.h"
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/nominationcontext.h"
#include "ui/approvals/refusepanel.h"
#include "ui/approvals/reroutepanel.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"
#include "ui/style/statelook.h"
#include "ui/widgets/comparison.h"

#include <QAction>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int panelDelayMs = 250;

} // namespace

NominationView::NominationView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_submission(submission)
    , m_frame(new CasePanel(this))
    , m_comparison(new Comparison(this))
    , m_facts(new NominationContext(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    m_frame->setContent(m_comparison);
    m_frame->addSide(m_facts->causes());
    m_frame->addSide(m_facts->guidance());
    m_panelSoon.setSingleShot(true);
    m_panelSoon.setInterval(panelDelayMs);
    connect(&m_panelSoon, &QTimer::timeout, this, &NominationView::askPanel);
    connect(m_frame, &CasePanel::previousRequested, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_frame, &CasePanel::nextRequested, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_frame->decisions(), &DecisionBar::decided, this, &NominationView::act);
    connect(m_comparison, &Comparison::judgeRequested, this, &NominationView::judge);
    connect(m_facts, &NominationContext::targetWanted, this, &NominationView::targetWanted);
    connect(&m_submission, &Submission::busyChanged, this, [this] {
        m_waitingLong = false;
        showBar();
    });
    connect(&m_submission, &Submission::waitingLong, this, [this] {
        m_waitingLong = true;
        showBar();
    });
    makeActions();
    retranslate();
}

// ---- Actions ---------------------------------------------------------------------------------------------------

QAction* NominationView::addKey(const char* id, const QKeySequence& key, void (NominationView::*deed)())
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, deed);
    m_actions.append(action);
    return action;
}

void NominationView::makeActions()
{
    addKey("approve", Qt::Key_A, &NominationView::openApprove);
    addKey("refuse", Qt::Key_R, &NominationView::openRefuse);
    addKey("reroute", Qt::Key_F, &NominationView::openReroute);
    addKey("hold", Qt::Key_H, &NominationView::openHold);
    addKey("claim", Qt::Key_C, &NominationView::toggleClaim);
    addKey("undo", Qt::Key_Z, &NominationView::undoShown);
    addKey("judge", Qt::Key_E, &NominationView::focusComparison);
    const QKeySequence confirm(Qt::ControlModifier | Qt::Key_Return);
    addKey("confirm", confirm, &NominationView::confirm)
        ->setShortcuts({ confirm, QKeySequence(Qt::ControlModifier | Qt::Key_Enter) });
    addKey("cancel", Qt::Key_Escape, &NominationView::closePanel);
}

void NominationView::act(const QString& id)
{
    for (QAction* action : std::as_const(m_actions)) {
        if (action->objectName() == id)
            action->trigger();
    }
}

// ---- Reading ---------------------------------------------------------------------------------------------------

void NominationView::show(qint64 id)
{
    if (id == m_id && (m_case || m_reading))
        return refresh();
    closePanel();
    m_id = id;
    m_case.reset();
    m_states.clear();
    refresh();
    fill();
}

void NominationView::refresh()
{
    const int asked = ++m_asked;
    m_reading = m_id != 0;
    m_checking = false;
    if (m_id == 0)
        return;
    whenFinished(m_ports.cases.nomination(m_id), this, [this, asked](const Result<NominationCase>& answer) {
        if (asked == m_asked)
            take(answer);
    });
}

void NominationView::take(const Result<NominationCase>& answer)
{
    m_reading = false;
    if (!answer) {
        Q_EMIT noticed({ NoticeKind::Failure, tr("The case could not be read"),
            errorSentence(answer.error(), tr("the database")), tr("Try again"), [this] { refresh(); } });
        Q_EMIT settled();
        return;
    }
    m_case = *answer;
    fill();
    askRules();
}

/** In the order of Act. */
QList<Command> NominationView::drafts() const
{
    const Nomination& nomination = m_case->nomination;
    const MemberRole role = wantedRole(nomination);
    const QString number = nominationNumber(nomination.id);
    const QString code = QStringLiteral("document_mismatch");
    return { draft::approve(nomination, role, usualAccess(role)),
        draft::onNomination("nomination.refuse", nomination, { { QStringLiteral("reason_code"), code } }),
        draft::onNomination("nomination.reroute", nomination, { { QStringLiteral("note"), number } }),
        draft::onNomination("nomination.escalate", nomination), draft::onCase("case.claim", number),
        draft::onCase("case.release", number), draft::onNomination("nomination.undo", nomination) };
}

void NominationView::askRules()
{
    const int asked = m_asked;
    m_checking = true;
    whenFinished(
        m_ports.commands.availability(drafts()), this, [this, asked](const Result<QList<ActionState>>& answer) {
            if (asked != m_asked)
                return;
            m_checking = false;
            m_states = answer ? *answer : QList<ActionState>();
            showBar();
            if (m_panel)
                askPanel();
            Q_EMIT settled();
        });
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void NominationView::fill()
{
    m_frame->setVisible(m_case.has_value());
    if (!m_case)
        return showBar();
    fillHead();
    fillComparison();
    m_facts->show(*m_case, m_ports.session.policy);
    m_frame->setSideTitle(0, tr("Causes"), static_cast<int>(m_case->causes.size()));
    m_frame->setSideTitle(1, tr("On the phone"));
    showBar();
}

void NominationView::fillHead()
{
    const Nomination& nomination = m_case->nomination;
    CaseHead head;
    //: how a person is addressed; %1: family and given name
    head.person = tr("%1", "address").arg(fullName(nomination.family, nomination.given));
    head.state = chipLook(stateLook(nomination.state), NominationTableModel::stateText(nomination.state));
    head.number = nominationNumber(nomination.id);
    head.siteNumber = m_case->site ? m_case->site->siteNumber : nomination.siteNumberEntered;
    head.company = m_case->site ? m_case->site->company : nomination.company;
    if (m_case->site)
        head.contract = enumText(m_case->site->contract);
    if (m_waitingLong && m_submission.isBusy())
        head.extra = chipLook(stateLook(Mark::WaitingForWorker), tr("Waiting for the worker"));
    m_frame->setHead(head);
}

void NominationView::fillComparison()
{
    m_rows = reviewRows(*m_case);
    QList<ComparisonRow> rows;
    for (const ReviewRow& review : std::as_const(m_rows)) {
        FieldComparison comparison = review.comparison;
        comparison.applicant = shownValue(review, comparison.applicant);
        comparison.registered = shownValue(review, comparison.registered);
        ComparisonRow row = comparisonRow(comparison, rowTitle(review.key));
        row.field = review.key;
        row.verdict = review.verdict;
        row.accepted = review.accepted;
        if (review.accepted)
            row.note = tr("Accepted by a supervisor");
        else if (review.judged)
            row.note = tr("Judged by the office");
        if (!review.registeredNow.isEmpty())
            row.note = tr("The registration was changed since: %1").arg(review.registeredNow);
        rows.append(row);
    }
    const QString field = m_comparison->currentField();
    m_comparison->setRows(rows);
    m_comparison->setCurrentField(field);
    ComparisonHeads heads;
    heads.applicantNote = celltext::time(m_case->nomination.receivedAt, m_case->background.readAt);
    if (const DocumentValue* document = latestDocument(*m_case))
        heads.registeredNote
            = termText(TermGroup::Document, enumText(document->kind)) + u' ' + celltext::day(document->sentOn);
    m_comparison->setHeads(heads);
    m_comparison->setJudging(m_case->nomination.state == NominationState::OfficeReview);
}

int NominationView::wantedHeight() const
{
    return m_frame->sizeHint().height();
}

void NominationView::setPosition(qint64 row, qint64 rows)
{
    m_frame->setPosition(static_cast<int>(row), static_cast<int>(rows));
}

void NominationView::retranslate()
{
    const QHash<QString, QString> texts { { QStringLiteral("approve"), tr("&Approve…") },
        { QStringLiteral("refuse"), tr("&Refuse…") }, { QStringLiteral("reroute"), tr("Reroute…") },
        { QStringLiteral("hold"), tr("&Hold, or End Hold") }, { QStringLiteral("claim"), tr("Take, or &Release") },
        { QStringLiteral("undo"), tr("&Undo the Decision") }, { QStringLiteral("judge"), tr("&Judge Fields") },
        { QStringLiteral("confirm"), tr("Confirm") }, { QStringLiteral("cancel"), tr("Cancel") } };
    for (QAction* action : std::as_const(m_actions))
        action->setText(texts.value(action->objectName()));
    fill();
}

void NominationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
