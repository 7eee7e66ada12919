// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/changeview.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/approvals/casedrafts.h"
#include "ui/errortext.h"
#include "ui/refusaltext.h"
#include "ui/style/statelook.h"
#include "ui/widgets/comparison.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace padesk {
namespace {

/** Registrations as people read them. */
QString shown(const QString& column, const QString& value)
{
    if (column == QLatin1String("postal_code"))
        return formatPostalCode(value);
    if (column == QLatin1String("tel") || column == QLatin1String("fax"))
        return formatPhone(value);
    return value;
}

ComparisonRow changeRow(const FieldChange& change)
{
    QString column = change.field;
    column.remove(QLatin1String("contact_"));
    const QString before = shown(change.field, change.from);
    const QString after = shown(change.field, change.to);
    ComparisonRow row;
    if (const auto field = enumFromText<IdentityField>(column))
        row = comparisonRow(compareField(*field, before, after), {});
    row.field = change.field;
    row.label = termText(TermGroup::Field, change.field);
    row.applicant = before;
    row.registered = after;
    return row;
}

} // namespace

ChangeView::ChangeView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_submission(submission)
    , m_frame(new CasePanel(this))
    , m_fields(new Comparison(this))
    , m_aside(new QWidget(this))
    , m_facts(new QGridLayout(m_aside))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    m_fields->setJudging(false);
    m_frame->setContent(m_fields);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(em(10, font()));
    m_facts->setColumnStretch(1, 1);
    m_frame->addSide(m_aside);
    connect(m_frame, &CasePanel::previousRequested, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_frame, &CasePanel::nextRequested, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_frame->decisions(), &DecisionBar::decided, this, &ChangeView::act);
    connect(&m_submission, &Submission::busyChanged, this, &ChangeView::showBar);
    makeActions();
    retranslate();
}

void ChangeView::makeActions()
{
    struct Key {
        const char* id;
        QKeySequence key;
        void (ChangeView::*deed)();
    };
    const Key keys[] { { "approve", Qt::Key_A, &ChangeView::apply }, { "refuse", Qt::Key_R, &ChangeView::openRefuse },
        { "claim", Qt::Key_C, &ChangeView::toggleClaim },
        { "confirm", QKeySequence(Qt::ControlModifier | Qt::Key_Return), &ChangeView::refuse },
        { "cancel", Qt::Key_Escape, &ChangeView::closeRefuse } };
    for (const Key& one : keys) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(one.id));
        action->setShortcut(one.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, one.deed);
        m_actions.append(action);
    }
}

void ChangeView::act(const QString& id)
{
    for (QAction* action : std::as_const(m_actions)) {
        if (action->objectName() == id)
            action->trigger();
    }
}

// ---- Reading ---------------------------------------------------------------------------------------------------

void ChangeView::show(qint64 id)
{
    if (id != m_id) {
        closeRefuse();
        m_case.reset();
        m_states.clear();
    }
    m_id = id;
    refresh();
    fill();
}

void ChangeView::refresh()
{
    const int asked = ++m_asked;
    if (m_id == 0)
        return;
    whenFinished(m_ports.cases.changeRequest(m_id), this, [this, asked](const Result<ChangeRequestCase>& answer) {
        if (asked == m_asked)
            take(answer);
    });
}

void ChangeView::take(const Result<ChangeRequestCase>& answer)
{
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

void ChangeView::askRules()
{
    const int asked = m_asked;
    const QString number = changeRequestNumber(m_id);
    const QList<Command> drafts { draft::onChange("change_request.apply", m_case->change),
        draft::onChange("change_request.refuse", m_case->change, { { QStringLiteral("reason"), number } }),
        draft::onCase("case.claim", number), draft::onCase("case.release", number) };
    whenFinished(m_ports.commands.availability(drafts), this, [this, asked](const Result<QList<ActionState>>& answer) {
        if (asked != m_asked)
            return;
        m_states = answer ? *answer : QList<ActionState>();
        showBar();
        Q_EMIT settled();
    });
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void ChangeView::fill()
{
    m_frame->setVisible(m_case.has_value());
    if (!m_case)
        return showBar();
    const ChangeRequest& change = m_case->change;
    CaseHead head;
    head.person = tr("Change of registration");
    head.state = chipLook(
        stateLook(change.state), celltext::capitalised(termText(TermGroup::ChangeState, enumText(change.state))));
    head.number = changeRequestNumber(change.id);
    head.siteNumber = m_case->site.siteNumber;
    head.company = m_case->site.company;
    head.contract = enumText(m_case->site.contract);
    m_frame->setHead(head);
    m_frame->setSideTitle(0, tr("Details"));
    fillFields();
    fillFacts();
    showBar();
}

void ChangeView::fillFields()
{
    QList<ComparisonRow> rows;
    for (const FieldChange& change : m_case->fields) {
        ComparisonRow row = changeRow(change);
        row.verdict = CheckVerdict::Variant;
        row.verdictText = change.stale ? tr("Changed meanwhile") : tr("Changes");
        row.verdictTone = change.stale ? Tone::Red : Tone::Blue;
        //: %1: value on file
        row.note = change.stale ? tr("On file now: %1").arg(shown(change.field, change.now)) : QString();
        rows.append(row);
    }
    if (const auto& successor = m_case->successor) {
        ComparisonRow row;
        row.field = QStringLiteral("primary");
        row.label = tr("Site contact");
        const Member* primary = m_case->holders.primary();
        row.applicant = primary ? fullName(primary->family, primary->given) : tr("none");
        row.registered = successor->name + u' ' + successor->email;
        row.verdict = CheckVerdict::Variant;
        row.verdictText = successor->stale ? tr("Changed meanwhile") : tr("Replaced");
        row.verdictTone = successor->stale ? Tone::Red : Tone::Amber;
        rows.append(row);
    }
    m_fields->setRows(rows);
    ComparisonHeads heads;
    heads.applicant = tr("Before");
    heads.registered = tr("After");
    m_fields->setHeads(heads);
}

void ChangeView::fillFacts()
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        const int row = m_facts->rowCount();
        auto* name = new TextLabel(TextRole::Body, Ink::Text2, m_aside);
        name->setText(label);
        auto* text = new TextLabel(TextRole::Body, Ink::Text, m_aside);
        text->setText(value);
        text->setWordWrap(true);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row, 1, Qt::AlignTop);
    };
    const ChangeRequest& change = m_case->change;
    add(tr("Came by"), termText(TermGroup::Source, enumText(change.source)));
    add(tr("Reference"), change.reference);
    add(tr("Received"), celltext::time(change.receivedAt, m_case->background.readAt));
    add(tr("Due"), celltext::time(change.dueAt, m_case->background.readAt));
    if (m_case->channel == ChangeChannel::SalesRep)
        add(tr("Sales rep"), m_case->site.salesRep.isEmpty() ? tr("not on file") : m_case->site.salesRep);
    if (m_case->waitingRequest)
        add(tr("Waits for it"), requestNumber(m_case->waitingRequest->id));
    if (!change.decidedBy.isEmpty())
        add(tr("Decided"),
            m_case->background.nameOf(change.decidedBy) + u' '
                + celltext::time(change.decidedAt, m_case->background.readAt));
    add(tr("Reason"), change.reason);
    QStringList notes;
    for (const Note& note : m_case->background.notes)
        notes.append(note.text);
    add(tr("Notes"), notes.join(u'\n'));
    m_facts->setRowStretch(m_facts->rowCount(), 1);
}

// ---- DecisionButton bar
// ----------------------------------------------------------------------------------------------

QString ChangeView::whyNot(Act act) const
{
    if (m_submission.isBusy())
        return tr("Being handed in…");
    if (m_states.size() < ActCount)
        return tr("Being checked…");
    return m_states.at(act).isEnabled() ? QString() : refusalSentence(m_states.at(act).refusal);
}

bool ChangeView::isMine() const
{
    return m_case && m_case->background.isHeldBy(m_ports.session.actor.name);
}

void ChangeView::showBar()
{
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(false);
    if (!m_case)
        return;
    DecisionBar* bar = m_frame->decisions();
    if (m_refusal) {
        const bool typed = !m_own->toPlainText().trimmed().isEmpty();
        DecisionButton confirm
            = actionButton(m_actions, "confirm", tr("Refuse the change of %1").arg(m_case->site.siteNumber),
                QStringLiteral("x"), typed ? whyNot(Refuse) : tr("Give a reason; it stands in the notice."));
        confirm.variant = ButtonVariant::Primary;
        bar->setDecisions({ confirm, actionButton(m_actions, "cancel", tr("Cancel"), {}, {}) });
        bar->setExtra({});
        bar->setNote({ confirm.reason, {}, {} });
        return;
    }
    if (m_case->change.state != ChangeState::Received) {
        bar->setDecisions({});
        bar->setExtra({});
        bar->setNote({});
        return;
    }
    DecisionButton apply = actionButton(
        m_actions, "approve", tr("Apply to %1").arg(m_case->site.siteNumber), QStringLiteral("check"), whyNot(Apply));
    apply.variant = ButtonVariant::Primary;
    DecisionButton refuse = actionButton(m_actions, "refuse", tr("Refuse…"), QStringLiteral("x"), whyNot(Refuse));
    refuse.variant = ButtonVariant::Danger;
    bar->setDecisions({ apply, refuse });
    const bool mine = isMine();
    DecisionButton claim
        = actionButton(m_actions, "claim", mine ? tr("Release") : tr("Take"), {}, whyNot(mine ? Release : Claim));
    claim.variant = ButtonVariant::Quiet;
    bar->setExtra(claim);
    bar->setNote({ apply.reason, apply.reason.isEmpty() ? QString() : QStringLiteral("info"), Tone::Amber });
}

int ChangeView::wantedHeight() const
{
    return m_frame->sizeHint().height();
}

void ChangeView::setPosition(qint64 row, qint64 rows)
{
    m_frame->setPosition(static_cast<int>(row), static_cast<int>(rows));
}

void ChangeView::retranslate()
{
    const QHash<QString, QString> texts { { QStringLiteral("approve"), tr("&Apply the Change") },
        { QStringLiteral("refuse"), tr("&Refuse…") }, { QStringLiteral("claim"), tr("Take, or &Release") },
        { QStringLiteral("confirm"), tr("Confirm") }, { QStringLiteral("cancel"), tr("Cancel") } };
    for (QAction* action : std::as_const(m_actions))
        action->setText(texts.value(action->objectName()));
    if (m_refusal) {
        m_refusalTitle->setText(tr("Reason of the refusal"));
        m_reason->setLabel(tr("Reason"));
        m_reason->setHint(tr("Stands in the notice to the site contact"));
    }
    fill();
}

void ChangeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
