// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestpanel.h"

#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/errortext.h"
#include "ui/frame/submission.h"
#include "ui/requests/checklistview.h"
#include "ui/requests/coolingbox.h"
#include "ui/requests/mismatchform.h"
#include "ui/requests/requestcommands.h"
#include "ui/requests/requestside.h"
#include "ui/style/theme.h"
#include "ui/widgets/casepanel.h"
#include "ui/widgets/decisionactions.h"
#include "ui/widgets/reasonform.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace padesk {
namespace {

/** A decision: its key, icon and place in the bar. */
struct ActLook {
    RequestAct act;
    Qt::Key key;
    const char* icon;
    ButtonVariant variant;
    bool aside;
};

constexpr std::array looks {
    ActLook { RequestAct::Release, Qt::Key_A, "key", ButtonVariant::Primary, false },
    ActLook { RequestAct::Mismatch, Qt::Key_M, "notequal", ButtonVariant::Normal, false },
    ActLook { RequestAct::OtherChannel, Qt::Key_P, "mail", ButtonVariant::Normal, false },
    ActLook { RequestAct::Refuse, Qt::Key_R, "x", ButtonVariant::Danger, false },
    ActLook { RequestAct::Retry, Qt::Key_T, "refresh", ButtonVariant::Normal, false },
    ActLook { RequestAct::Close, Qt::Key_E, "check", ButtonVariant::Normal, false },
    ActLook { RequestAct::Cancel, Qt::Key_X, "withdraw", ButtonVariant::Normal, false },
    ActLook { RequestAct::Claim, Qt::Key_C, "user", ButtonVariant::Quiet, true },
};

QString stateWord(RequestState state)
{
    return celltext::capitalised(termText(TermGroup::RequestState, enumText(state)));
}

StepState markOf(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        return StepState::Done;
    case StepMark::Now:
    case StepMark::Failed:
        return StepState::Current;
    case StepMark::Later:
        break;
    }
    return StepState::Later;
}

} // namespace

RequestPanel::RequestPanel(CasePort& cases, CommandPort& commands, const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_commandPort(commands)
    , m_session(session)
    , m_submission(new Submission(commands, this))
{
    makeActions();
    makeFrame();
    connect(m_submission, &Submission::busyChanged, this, &RequestPanel::updateActions);
    connect(m_submission, &Submission::applied, this, &RequestPanel::applied);
    connect(m_submission, &Submission::noticed, this, &RequestPanel::noticed);
    connect(m_submission, &Submission::waitingLong, this, [this] {
        Q_EMIT noticed({ NoticeKind::Info, tr("Waiting for the worker"),
            tr("It is handed in and will be applied; the buttons are off until then."), {}, {}, false });
    });
    retranslate();
    show();
}

void RequestPanel::makeActions()
{
    for (const ActLook& look : looks) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(look.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act = look.act] { this->act(act); });
        m_actions.emplace(look.act, action);
    }
    m_check = new QAction(this);
    m_check->setShortcut(QKeySequence(Qt::Key_L));
    m_check->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_check, &QAction::triggered, this, [this] { m_checklist->setFocus(Qt::ShortcutFocusReason); });
}

QWidget* RequestPanel::makeContent()
{
    auto* content = new QWidget;
    m_steps = new Stepper(Qt::Horizontal, content);
    m_lines = new ChecklistModel(this);
    m_title = new TextLabel(TextRole::Heading, Ink::Text, content);
    m_hint = new TextLabel(TextRole::Caption, Ink::Text2, content);
    m_progress = new TextLabel(TextRole::Body, Ink::Text2, content);
    m_checklist = new ChecklistView(m_lines, content);
    m_cooling = new CoolingBox(content);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_hint);
    head->addStretch();
    head->addWidget(m_progress);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(em(8, font()));
    rows->addWidget(m_steps);
    rows->addLayout(head);
    rows->addWidget(m_checklist);
    rows->addWidget(m_cooling);
    rows->addStretch();
    connect(m_checklist, &ChecklistView::tickWanted, this, &RequestPanel::tick);
    connect(m_cooling, &CoolingBox::edited, this, &RequestPanel::askAvailability);
    return content;
}

void RequestPanel::makeFrame()
{
    m_frame = new CasePanel(this);
    m_frame->setContent(makeContent());
    m_side = new RequestSide(m_frame);
    m_frame->addSide(m_side);
    m_bar = new DecisionActions(m_frame->decisions(), this);
    for (const ActLook& look : looks) {
        const QString icon = QString::fromLatin1(look.icon);
        if (look.aside)
            m_bar->setExtra(m_actions.at(look.act), icon);
        else
            m_bar->add(m_actions.at(look.act), look.variant, icon);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(m_frame, &CasePanel::previousRequested, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_frame, &CasePanel::nextRequested, this, [this] { Q_EMIT stepWanted(1); });
}

void RequestPanel::setPosition(int at, int count)
{
    m_frame->setPosition(at, count);
}

QList<QAction*> RequestPanel::decisions() const
{
    QList<QAction*> all;
    for (const ActLook& look : looks)
        all.append(m_actions.at(look.act));
    return all << m_check;
}

MismatchForm* RequestPanel::mismatchForm() const
{
    return m_mismatch;
}

ReasonForm* RequestPanel::reasonForm() const
{
    return m_reasonForm;
}

QString RequestPanel::reason() const
{
    return m_bar->note();
}

// ---- The case --------------------------------------------------------------------------------------------------

void RequestPanel::showRequest(qint64 id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_case.reset();
    m_states.clear();
    m_cooling->clear();
    m_ticksWait = false;
    m_unsettled = false;
    showSide();
    reload();
}

void RequestPanel::reload()
{
    const int reading = ++m_reading;
    m_isReading = m_id != 0;
    if (m_id == 0) {
        show();
        return;
    }
    whenFinished(m_cases.request(m_id), this, [this, reading](const Result<RequestCase>& one) {
        if (reading != m_reading)
            return;
        m_isReading = false;
        take(one);
    });
}

void RequestPanel::take(const Result<RequestCase>& one)
{
    if (!one) {
        if (one.error().code != Error::Code::NotFound)
            Q_EMIT noticed({ NoticeKind::Failure, tr("The case could not be read"),
                errorSentence(one.error(), tr("the database")), tr("Try again"), [this] { reload(); }, false });
        return;
    }
    if (!m_case || isOnItsWay(one->request.state) || m_case->request.channel != one->request.channel)
        m_channel = one->request.channel;
    m_case = *one;
    // What is on its way, or waits for that, is newer than what was read.
    if (m_ticksWait && !m_submission->isBusy())
        sendTicks();
    else if (!m_ticksWait && !m_submission->isBusy())
        m_ticked = m_case->checklist;
    show();
    askAvailability();
}

void RequestPanel::show()
{
    const bool there = m_case.has_value();
    m_frame->setVisible(there);
    if (there) {
        showHead();
        showSteps();
        m_side->show(*m_case, m_session.policy);
        showChecklist();
        nameActions();
    }
    updateActions();
    if (!there)
        Q_EMIT shown();
}

void RequestPanel::showHead()
{
    const RequestCase& one = *m_case;
    const QString name = QString(one.member.family + u' ' + one.member.given).trimmed();
    CaseHead head;
    //: %1: the name of a person, with the honorific of the language
    head.person = tr("%1", "person").arg(name);
    head.state = chipLook(stateLook(one.request.state), stateWord(one.request.state));
    head.number = requestNumber(one.request.id);
    head.siteNumber = one.site.siteNumber;
    head.company = one.site.company;
    head.contract = contractText(one.site.contract);
    if (isOpen(one.request))
        head.extra = one.canDownloadMeanwhile ? ChipLook { Tone::Teal, u"download"_qs, tr("Download meanwhile: yes") }
                                              : ChipLook { Tone::Grey, u"download"_qs, tr("Download meanwhile: no") };
    m_frame->setHead(head);
}

void RequestPanel::showSteps()
{
    QList<Step> steps;
    for (const RequestStep& step : m_case->steps) {
        const bool failed = step.mark == StepMark::Failed;
        QStringList caption { m_case->background.nameOf(step.who), celltext::time(step.at, m_case->background.readAt) };
        caption.removeAll(QString());
        steps.append(
            { stateWord(failed ? m_case->request.state : step.state), caption.join(u" · "), markOf(step.mark) });
    }
    m_steps->setSteps(steps);
}

void RequestPanel::showChecklist()
{
    const QString day = celltext::time(m_case->request.receivedAt, m_case->background.readAt);
    m_lines->setLines(checklistLines(*m_case, m_channel), m_ticked, day);
    //: %1 of three points of the checklist are confirmed
    m_progress->setText(tr("%1 of 3 confirmed").arg(m_ticked.confirmed()));
    const bool changed = m_channel == Channel::Fax ? m_case->faxCooling : m_case->addressCooling;
    const bool cooling = changed && !isOnItsWay(m_case->request.state) && isOpen(m_case->request);
    m_cooling->setVisible(cooling);
    m_cooling->show(m_channel, m_session.policy.destinationCoolingDays, m_session.isSupervisor());
}

void RequestPanel::showSide()
{
    m_frame->closePanel();
    if (m_checklist->isVisible())
        m_checklist->setFocus();
}

// ---- Words and colours -----------------------------------------------------------------------------------------

void RequestPanel::nameActions()
{
    const auto setText = [this](RequestAct act, const QString& text) { m_actions.at(act)->setText(text); };
    const bool mine = m_case && m_case->background.isHeldBy(m_session.actor.name);
    setText(RequestAct::Release, tr("Issue and queue"));
    setText(RequestAct::Mismatch, tr("Mismatch…"));
    setText(RequestAct::OtherChannel, m_channel == Channel::Fax ? tr("Switch to post") : tr("Switch to fax"));
    setText(RequestAct::Refuse, tr("Refuse…"));
    setText(RequestAct::Retry, tr("Send again"));
    setText(RequestAct::Close, tr("Close"));
    setText(RequestAct::Cancel, tr("Cancel…"));
    setText(RequestAct::Claim, mine ? tr("Give back") : tr("Claim"));
    m_check->setText(tr("Check the registration"));
}

void RequestPanel::retranslate()
{
    m_title->setText(tr("Check of the registration"));
    m_hint->setText(tr("Ask the caller to read it out; Space ticks a line"));
    nameActions();
    setQuestion();
    m_frame->setSideTitle(0, tr("Guidance"));
    if (m_case)
        show();
}

void RequestPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
