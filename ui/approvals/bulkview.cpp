// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/bulkview.h"

#include "models/tables/whenfinished.h"
#include "ui/style/theme.h"
#include "ui/widgets/decisionbar.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int edge = 20;

} // namespace

BulkView::BulkView(const ApprovalsPorts& ports, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_submission(submission)
    , m_panel(new BulkPanel(this))
    , m_bar(new DecisionBar(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(em(edge, font()), em(12, font()), em(edge, font()), em(8, font()));
    inner->addWidget(m_panel);
    rows->addLayout(inner, 1);
    rows->addWidget(m_bar);
    connect(m_panel, &BulkPanel::edited, this, &BulkView::ask);
    connect(m_bar, &DecisionBar::decided, this, [this](const QString& id) {
        for (QAction* action : std::as_const(m_actions)) {
            if (action->objectName() == id)
                action->trigger();
        }
    });
    connect(&m_submission, &Submission::busyChanged, this, &BulkView::showBar);
    makeActions();
    retranslate();
}

void BulkView::makeActions()
{
    const auto add = [this](const char* id, const QKeySequence& key, auto deed) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(id));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        m_actions.append(action);
    };
    add("approve", Qt::Key_A, [this] { choose(BulkPanel::Deed::Approve); });
    add("refuse", Qt::Key_R, [this] { choose(BulkPanel::Deed::Refuse); });
    add("claim", Qt::Key_C, [this] { choose(BulkPanel::Deed::Claim); });
    add("confirm", QKeySequence(Qt::ControlModifier | Qt::Key_Return), [this] { confirm(); });
    add("cancel", Qt::Key_Escape, [this] { Q_EMIT cancelled(); });
}

void BulkView::show(const OrderArray& ids, qint64 total)
{
    if (ids == m_ids && !ids.isEmpty())
        return;
    m_ids = ids;
    const int asked = ++m_asked;
    showBar();
    if (ids.isEmpty())
        return;
    whenFinished(m_ports.nominations.rows(ids), this, [this, asked, total](const Result<QList<NominationRow>>& found) {
        if (asked != m_asked || !found)
            return;
        QList<NominationRow> rows = *found;
        std::sort(rows.begin(), rows.end(), [this](const NominationRow& a, const NominationRow& b) {
            return m_ids.indexOf(quint32(a.id)) < m_ids.indexOf(quint32(b.id));
        });
        m_panel->setRows(rows, total);
        ask();
    });
}

void BulkView::ask()
{
    const int asked = ++m_asked;
    showBar();
    whenFinished(m_ports.commands.availability(m_panel->drafts()), this,
        [this, asked](const Result<QList<ActionState>>& answer) {
            if (asked != m_asked || !answer)
                return;
            m_panel->take(*answer);
            showBar();
            Q_EMIT settled();
        });
}

void BulkView::choose(BulkPanel::Deed deed)
{
    m_panel->setDeed(deed);
    ask();
}

void BulkView::confirm()
{
    const QList<Command> commands = m_panel->commands();
    if (commands.isEmpty() || m_submission.isBusy())
        return;
    m_submission.submit(commands, [this](const QList<CommandResult>& results) {
        m_panel->takeResults(results);
        showBar();
        const bool all
            = std::all_of(results.begin(), results.end(), [](const CommandResult& one) { return one.applied; });
        Q_EMIT noticed({ all ? NoticeKind::Success : NoticeKind::Warning, m_panel->doneText(results), {}, {}, {} });
        Q_EMIT settled();
    });
}

void BulkView::showBar()
{
    const bool ready = m_panel->readyCount() > 0 && !m_submission.isBusy();
    DecisionButton confirm;
    confirm.id = QStringLiteral("confirm");
    confirm.text = m_panel->confirmText();
    confirm.icon = QStringLiteral("check");
    confirm.variant = ButtonVariant::Primary;
    confirm.key = QKeySequence(Qt::ControlModifier | Qt::Key_Return);
    confirm.enabled = ready;
    DecisionButton cancel;
    cancel.id = QStringLiteral("cancel");
    cancel.text = tr("Back to one request");
    cancel.key = Qt::Key_Escape;
    m_bar->setDecisions({ confirm, cancel });
    m_bar->setNote({ m_submission.isBusy() ? tr("Being handed in…")
            : m_panel->deed() == BulkPanel::Deed::Approve
            ? tr("Each gets its usual access; site numbers stand in the lines.")
            : QString(),
        {}, {} });
    for (QAction* action : std::as_const(m_actions)) {
        const bool on = action->objectName() == QLatin1String("confirm") ? ready : true;
        action->setEnabled(on && !m_ids.isEmpty());
    }
}

void BulkView::retranslate()
{
    const QHash<QString, QString> texts { { QStringLiteral("approve"), tr("&Approve the Selected") },
        { QStringLiteral("refuse"), tr("&Refuse the Selected") }, { QStringLiteral("claim"), tr("&Take the Selected") },
        { QStringLiteral("confirm"), tr("Confirm") }, { QStringLiteral("cancel"), tr("Back to One Request") } };
    for (QAction* action : std::as_const(m_actions))
        action->setText(texts.value(action->objectName()));
    showBar();
}

void BulkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

void BulkView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace padesk
