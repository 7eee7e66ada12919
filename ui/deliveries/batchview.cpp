// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/batchview.h"

#include "models/domain/inputfields.h"
#include "models/tables/celltext.h"
#include "models/tables/termtext.h"
#include "models/tables/whenfinished.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/submission.h"
#include "ui/refusaltext.h"
#include "ui/style/theme.h"
#include "ui/widgets/linestable.h"
#include "ui/widgets/panelform.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

constexpr int formWidth = 348;
constexpr int edge = 20;
const QString dayKey = QStringLiteral("posted_on");
const QString reasonKey = QStringLiteral("reason");

DeliveryState stateAfter(DeliveryAct act)
{
    switch (act) {
    case DeliveryAct::Printed:
        return DeliveryState::Printed;
    case DeliveryAct::Posted:
        return DeliveryState::Posted;
    case DeliveryAct::Sent:
        return DeliveryState::Sent;
    case DeliveryAct::Failed:
        return DeliveryState::Failed;
    case DeliveryAct::ToPost:
        return DeliveryState::Rerouted;
    case DeliveryAct::Hold:
        return DeliveryState::Held;
    case DeliveryAct::Returned:
        return DeliveryState::Returned;
    case DeliveryAct::Cancel:
        return DeliveryState::Cancelled;
    case DeliveryAct::Retry:
    case DeliveryAct::Resume:
        break;
    }
    return DeliveryState::Queued;
}

bool asksReason(DeliveryAct act)
{
    return act == DeliveryAct::Cancel || act == DeliveryAct::Returned || act == DeliveryAct::Failed;
}

Parsed<QString> readField(const QString& key, const QString& typed)
{
    if (key != dayKey)
        return typed.trimmed();
    return parseDate(typed).map([](QDate day) { return day.toString(Qt::ISODate); });
}

/** What is done, in a sentence under the heading. */
QString consequenceOf(DeliveryAct act)
{
    switch (act) {
    case DeliveryAct::Printed:
        return DeliveryBatchView::tr("Every page is there; the letters can go to the post.");
    case DeliveryAct::Posted:
        return DeliveryBatchView::tr("They stand on the posting register of that day.");
    case DeliveryAct::Sent:
        return DeliveryBatchView::tr("Sent on the machine; each can be given the number of its slip by itself.");
    case DeliveryAct::Failed:
        return DeliveryBatchView::tr("Their passcodes are revoked; send them again for new ones.");
    case DeliveryAct::Retry:
        return DeliveryBatchView::tr("They wait to be sent again; what carries a passcode gets a new one.");
    case DeliveryAct::ToPost:
        return DeliveryBatchView::tr("New letters to the registered addresses take their place.");
    case DeliveryAct::Hold:
        return DeliveryBatchView::tr("Nothing is sent until somebody lets them go on.");
    case DeliveryAct::Resume:
        return DeliveryBatchView::tr("They go back to those that wait to be sent.");
    case DeliveryAct::Returned:
        return DeliveryBatchView::tr("Their passcodes are revoked.");
    case DeliveryAct::Cancel:
        break;
    }
    return DeliveryBatchView::tr("Nothing is sent, and they can't be taken up again.");
}

} // namespace

DeliveryBatchView::DeliveryBatchView(CommandPort& commands, Submission& submission, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_submission(submission)
    , m_title(new TextLabel(TextRole::Heading, Ink::Text, this))
    , m_counts(new TextLabel(TextRole::Body, Ink::Text2, this))
    , m_lines(new LinesTable(
          {
              { QStringLiteral("number"), [] { return tr("Delivery"); }, CellKind::Quiet },
              { QStringLiteral("site"), [] { return tr("Site"); }, CellKind::Strong },
              { QStringLiteral("company"), [] { return tr("Company"); } },
              { QStringLiteral("document"), [] { return tr("Document"); } },
              { QStringLiteral("channel"), [] { return tr("Channel"); }, CellKind::Quiet },
              { QStringLiteral("outcome"), [] { return tr("Outcome"); }, CellKind::State },
              { QStringLiteral("why"), [] { return tr("Note"); }, CellKind::Text, true },
          },
          this))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(em(12, font()));
    head->addWidget(m_counts, 1);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(em(edge, font()), em(12, font()), 0, 0);
    left->setSpacing(em(8, font()));
    left->addLayout(head);
    left->addWidget(m_lines, 1);
    auto* parts = new QHBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addLayout(left, 1);
    connect(&m_submission, &Submission::busyChanged, this, [this](bool busy) {
        if (m_form)
            m_form->setBusy(busy);
    });
}

void DeliveryBatchView::begin(DeliveryAct act, const QList<DeliveryRow>& rows, qint64 selected, QDate today)
{
    m_act = act;
    m_selected = selected;
    m_today = today;
    m_asked = false;
    m_done = false;
    m_rows.clear();
    for (const DeliveryRow& row : rows.mid(0, most))
        m_rows.append({ row, false, {} });
    makeForm();
    retranslate();
    ask();
    m_form->focusFirst();
}

void DeliveryBatchView::makeForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new PanelForm({}, readField, this);
    m_form->setFixedWidth(em(formWidth, font()));
    layout()->addWidget(m_form);
    if (m_act == DeliveryAct::Posted) {
        m_form->add({ dayKey, FieldEditor::Line, true, [] { return tr("Day"); },
            [] { return tr("As 2026-11-22 or 令和8年11月22日"); } });
        m_form->fields().setTyped(dayKey, m_today.toString(Qt::ISODate));
    }
    if (asksReason(m_act))
        m_form->add({ reasonKey, FieldEditor::Text, false, [] { return tr("In your own words"); } });
    m_form->setObstacle(tr("Being checked…"));
    connect(m_form, &PanelForm::confirmed, this, &DeliveryBatchView::confirm);
    connect(m_form, &PanelForm::cancelled, this, &DeliveryBatchView::giveUp);
    connect(&m_form->fields(), &FieldSet::left, this, [this](const QString& key) {
        if (key == dayKey && !m_done)
            ask();
    });
    m_form->show();
}

DeliveryInput DeliveryBatchView::input() const
{
    const FieldSet& fields = std::as_const(*m_form).fields();
    DeliveryInput input;
    input.reason = fields.value(reasonKey);
    input.error = input.reason;
    input.postedOn = QDate::fromString(fields.value(dayKey), Qt::ISODate);
    return input;
}

void DeliveryBatchView::ask()
{
    QList<Command> drafts;
    for (const Line& line : std::as_const(m_rows))
        drafts += deliveryCommands(m_act, { line.row.id }, input());
    const int asking = ++m_asking;
    whenFinished(m_commands.availability(drafts), this, [this, asking](const Result<QList<ActionState>>& states) {
        if (states && asking == m_asking && !m_done)
            take(*states);
    });
}

void DeliveryBatchView::take(const QList<ActionState>& states)
{
    for (qsizetype at = 0; at < states.size() && at < m_rows.size(); ++at) {
        m_rows[at].possible = states.at(at).isEnabled();
        m_rows[at].refusal = m_rows.at(at).possible ? QString() : refusalSentence(states.at(at).refusal);
    }
    m_asked = true;
    m_form->setObstacle(count() == 0 ? tr("None of them can be.") : QString());
    retranslate();
    Q_EMIT settled();
}

void DeliveryBatchView::confirm()
{
    if (m_done) {
        Q_EMIT closed();
        return;
    }
    QList<Command> commands;
    for (const Line& line : std::as_const(m_rows)) {
        if (line.possible)
            commands += deliveryCommands(m_act, { line.row.id }, input());
    }
    ++m_asking;
    m_submission.submit(commands, [this](const QList<CommandResult>& results) { takeResults(results); });
}

void DeliveryBatchView::takeResults(const QList<CommandResult>& results)
{
    qsizetype at = 0;
    for (Line& line : m_rows) {
        if (!line.possible || at >= results.size())
            continue;
        const CommandResult& result = results.at(at++);
        line.possible = result.applied;
        line.refusal = result.applied ? QString() : refusalSentence(result.refusal);
    }
    m_done = true;
    m_form->setEdited(false);
    m_form->setOver();
    for (const QString& key : m_form->fields().keys())
        m_form->fields().setShown(key, false);
    retranslate();
    m_form->focusFirst();
    const bool all = std::all_of(m_rows.begin(), m_rows.end(), [](const Line& line) { return line.possible; });
    Q_EMIT noticed({ all ? NoticeKind::Success : NoticeKind::Warning, countText(),
        all ? QString() : tr("The lines say why."), {}, {}, false });
    Q_EMIT settled();
}

void DeliveryBatchView::giveUp()
{
    if (m_form->isEdited())
        ConfirmDialog::askDiscard(m_form, [this] { Q_EMIT closed(); });
    else
        Q_EMIT closed();
}

int DeliveryBatchView::count() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Line& line) { return line.possible; }));
}

// ---- Words -----------------------------------------------------------------------------------------------------

QString DeliveryBatchView::sentenceOf(const Line& line) const
{
    if (!line.refusal.isEmpty())
        return line.refusal;
    if (!line.possible)
        return {};
    if (m_act == DeliveryAct::ToPost)
        return m_done ? tr("a new letter took its place") : tr("a new letter takes its place");
    if (m_act == DeliveryAct::Retry && line.row.carriesPasscode)
        return m_done ? tr("again, with a new passcode") : tr("goes again with a new passcode");
    return {};
}

TableLine DeliveryBatchView::tableLine(const Line& line) const
{
    const auto word = [](TermGroup group, const QString& text) { return celltext::capitalised(termText(group, text)); };
    // A letter with a passcode is replaced, whatever is done to bring it on its way again.
    const bool replaced = m_act == DeliveryAct::Retry && line.row.carriesPasscode;
    const DeliveryState after = replaced ? DeliveryState::Rerouted : stateAfter(m_act);
    TableLine shown;
    shown.id = line.row.id;
    QString outcome = word(TermGroup::DeliveryState, enumText(after));
    shown.state = stateLook(after);
    if (!m_asked) {
        outcome = tr("Being checked…");
        shown.state = { Tone::Grey, QStringLiteral("ring") };
    } else if (!line.possible) {
        outcome = tr("Left out");
        shown.state = { Tone::Rust, QStringLiteral("x-circle") };
    }
    shown.cells = { deliveryNumber(line.row.id), line.row.siteNumber, line.row.company,
        word(TermGroup::Document, enumText(line.row.document)), word(TermGroup::Channel, enumText(line.row.channel)),
        outcome, sentenceOf(line) };
    return shown;
}

QString DeliveryBatchView::verb() const
{
    if (m_done)
        return tr("Close");
    const int ready = count();
    switch (m_act) {
    case DeliveryAct::Printed:
        return tr("%n came out", nullptr, ready);
    case DeliveryAct::Posted:
        return tr("Mark %n as posted", nullptr, ready);
    case DeliveryAct::Sent:
        return tr("Mark %n as sent", nullptr, ready);
    case DeliveryAct::Failed:
        return tr("Mark %n as failed", nullptr, ready);
    case DeliveryAct::Retry:
        return tr("Send %n again", nullptr, ready);
    case DeliveryAct::ToPost:
        return tr("Switch %n to post", nullptr, ready);
    case DeliveryAct::Hold:
        return tr("Hold %n deliveries", nullptr, ready);
    case DeliveryAct::Resume:
        return tr("Let %n go on", nullptr, ready);
    case DeliveryAct::Returned:
        return tr("Register %n as returned", nullptr, ready);
    case DeliveryAct::Cancel:
        break;
    }
    return tr("Cancel %n deliveries", nullptr, ready);
}

QString DeliveryBatchView::countText() const
{
    if (!m_asked)
        return tr("Being checked…");
    const int rest = static_cast<int>(m_rows.size()) - count();
    QStringList parts { m_done ? tr("%n deliveries done.", nullptr, count())
                               : tr("%n can be done.", nullptr, count()) };
    if (rest > 0)
        parts.append(tr("%n left out.", nullptr, rest));
    if (m_selected > m_rows.size())
        //: several are selected, but not all are done at once
        parts.append(tr("Only the first %n are handled at once.", nullptr, static_cast<int>(m_rows.size())));
    return parts.join(u' ');
}

void DeliveryBatchView::showLines()
{
    QList<TableLine> shown;
    for (const Line& line : std::as_const(m_rows))
        shown.append(tableLine(line));
    m_lines->setLines(shown);
}

void DeliveryBatchView::retranslate()
{
    m_title->setText(m_done ? tr("What became of each") : tr("What will become of each"));
    m_counts->setText(countText());
    m_lines->table()->setAccessibleName(m_title->text());
    if (m_form)
        m_form->setWords({ [this] { return tr("%n deliveries selected", nullptr, static_cast<int>(m_selected)); },
            [this] { return m_done ? countText() : consequenceOf(m_act); }, [this] { return verb(); } });
    showLines();
}

void DeliveryBatchView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().surface);
}

void DeliveryBatchView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_form)
        m_form->setFixedWidth(em(formWidth, font()));
    QWidget::changeEvent(event);
}

} // namespace padesk
