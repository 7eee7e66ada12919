// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactcaseview.h"

#include "models/tables/whenfinished.h"
#include "ui/approvals/approvepanel.h"
#include "ui/approvals/casedrafts.h"
#include "ui/approvals/refusepanel.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int panelDelayMs = 250;
constexpr int partGap = 10;
constexpr int siteLabelWidth = 152;

} // namespace

ContactCaseView::ContactCaseView(const ContactPorts& ports, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_submission(submission)
    , m_frame(new CasePanel(this))
    , m_applicantTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_applicant(new FactList(this))
    , m_differTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_differ(new FactList(this))
    , m_meaningTitle(new TextLabel(TextRole::Strong, Ink::Text, this))
    , m_meaning(new TextLabel(TextRole::Body, Ink::Text, this))
    , m_site(new FactList(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    const auto column = [this](std::initializer_list<QWidget*> parts) {
        auto* widget = new QWidget(m_frame);
        auto* lines = new QVBoxLayout(widget);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(em(partGap, font()));
        for (QWidget* part : parts)
            lines->addWidget(part);
        lines->addStretch(1);
        return widget;
    };
    m_frame->setContent(column({ m_applicantTitle, m_applicant, m_differTitle, m_differ }));
    m_frame->addSide(column({ m_meaningTitle, m_meaning, m_site }));
    m_meaning->setWordWrap(true);
    m_site->setLabelWidth(siteLabelWidth);
    m_panelSoon.setSingleShot(true);
    m_panelSoon.setInterval(panelDelayMs);
    connect(&m_panelSoon, &QTimer::timeout, this, &ContactCaseView::askPanel);
    connect(m_frame, &CasePanel::previousRequested, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_frame, &CasePanel::nextRequested, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_frame->decisions(), &DecisionBar::decided, this, [this](const QString& id) { action(id)->trigger(); });
    connect(&m_submission, &Submission::busyChanged, this, [this] {
        m_waitingLong = false;
        showBar();
    });
    connect(&m_submission, &Submission::waitingLong, this, [this] {
        m_waitingLong = true;
        showBar();
    });
    addKey("approve", { QKeySequence(Qt::Key_A) }, &ContactCaseView::openApprove);
    addKey("refuse", { QKeySequence(Qt::Key_R) }, &ContactCaseView::openRefuse);
    addKey("undo", { QKeySequence(Qt::Key_Z) }, &ContactCaseView::undoShown);
    addKey("confirm",
        { QKeySequence(Qt::ControlModifier | Qt::Key_Return), QKeySequence(Qt::ControlModifier | Qt::Key_Enter) },
        &ContactCaseView::confirm);
    addKey("cancel", { QKeySequence(Qt::Key_Escape) }, &ContactCaseView::closePanel);
    retranslate();
}

void ContactCaseView::addKey(const char* id, const QList<QKeySequence>& keys, void (ContactCaseView::*deed)())
{
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(id));
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, deed);
    m_actions.append(made);
}

QAction* ContactCaseView::action(const QString& id) const
{
    const auto found = std::find_if(
        m_actions.begin(), m_actions.end(), [&id](const QAction* one) { return one->objectName() == id; });
    return *found;
}

// ---- Reading ---------------------------------------------------------------------------------------------------

void ContactCaseView::show(qint64 id)
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

void ContactCaseView::refresh()
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

void ContactCaseView::take(const Result<NominationCase>& answer)
{
    m_reading = false;
    if (answer) {
        m_case = *answer;
        fill();
        return askRules();
    }
    // A site that is not his any more has no cases for him; the window says so once.
    if (answer.error().code != Error::Code::NotFound)
        Q_EMIT noticed({ NoticeKind::Failure, tr("The request could not be read"),
            errorSentence(answer.error(), tr("the server")), tr("Try again"), [this] { refresh(); } });
    m_case.reset();
    fill();
    Q_EMIT settled();
}

/** In the order of Act. */
QList<Command> ContactCaseView::drafts() const
{
    const Nomination& nomination = m_case->nomination;
    const QString code = QStringLiteral("refused_by_site");
    return { draft::approve(nomination, MemberRole::User, usualAccess(MemberRole::User)),
        draft::onNomination("nomination.refuse", nomination, { { QStringLiteral("reason_code"), code } }),
        draft::onNomination("nomination.undo", nomination) };
}

void ContactCaseView::askRules()
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

void ContactCaseView::setPosition(qint64 row, qint64 rows)
{
    m_frame->setPosition(static_cast<int>(row), static_cast<int>(rows));
}

// ---- Panels ----------------------------------------------------------------------------------------------------

void ContactCaseView::open(DecisionPanel* panel)
{
    m_panel = panel;
    connect(panel, &DecisionPanel::edited, this, [this] {
        ++m_panelAsked;
        m_panelSoon.start();
        showBar();
    });
    connect(panel, &DecisionPanel::noticeWanted, this, [this](const PlannedNotice& notice) {
        whenFinished(m_ports.notices.text(notice), this, [wanted = m_panel](const Result<QString>& text) {
            // The decision stands without it: the office sees to what its letters lack.
            if (wanted)
                wanted->showNotice(text.value_or(tr("The notice can't be shown now.")));
        });
    });
    m_frame->openPanel(panel);
    askPanel();
    panel->focusFirst();
    showBar();
}

void ContactCaseView::openApprove()
{
    if (m_case && !m_panel)
        open(new ApprovePanel(*m_case, m_ports.session));
}

void ContactCaseView::openRefuse()
{
    if (m_case && !m_panel)
        open(new RefusePanel(*m_case, true));
}

void ContactCaseView::closePanel()
{
    if (!m_panel)
        return;
    m_panel = nullptr;
    m_panelSoon.stop();
    m_frame->closePanel();
    showBar();
    Q_EMIT panelClosed();
}

void ContactCaseView::askPanel()
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
        });
}

void ContactCaseView::confirm()
{
    if (!m_panel || m_submission.isBusy() || !m_panel->confirmation().ready)
        return;
    const QPointer<DecisionPanel> panel = m_panel;
    m_submission.submit(m_panel->commands(),
        [this, id = m_id, panel](const QList<CommandResult>& results) { finish(id, panel, results); });
}

void ContactCaseView::finish(qint64 id, const QPointer<DecisionPanel>& panel, const QList<CommandResult>& results)
{
    const auto refused
        = std::find_if(results.begin(), results.end(), [](const CommandResult& result) { return !result.applied; });
    if (refused != results.end()) {
        if (!panel || !panel->showRefusal(refused->refusal))
            Q_EMIT noticed(*Submission::refusalNotice({ *refused }));
        return refresh();
    }
    const QString what = panel ? panel->doneText() : nominationNumber(id);
    if (panel && panel == m_panel)
        closePanel();
    const QDateTime leaves = m_ports.now().addSecs(m_ports.session.policy.undoMinutes * 60);
    Q_EMIT decided(id, what, leaves, true);
    refresh();
}

// ---- Undoing ---------------------------------------------------------------------------------------------------

bool ContactCaseView::canUndo() const
{
    return m_case && !m_case->undoUntil.isNull() && m_states.size() == ActCount && m_states.at(Undo).isEnabled();
}

void ContactCaseView::undoOf(qint64 id)
{
    if (m_submission.isBusy() || id == 0)
        return;
    const QString number = nominationNumber(id);
    const Command undo = newCommand(QStringLiteral("nomination.undo"), { { QStringLiteral("nomination"), number } });
    m_submission.submit({ undo }, [this, number](const QList<CommandResult>& results) {
        if (const auto refused = Submission::refusalNotice(results))
            Q_EMIT noticed(*refused);
        else
            Q_EMIT noticed({ NoticeKind::Success, tr("The decision on %1 was taken back").arg(number), {}, {}, {} });
        refresh();
    });
}

void ContactCaseView::setUndoKey(bool on)
{
    m_undoKey = on;
    showBar();
}

void ContactCaseView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
