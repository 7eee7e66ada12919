// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriespage.h"

#include "models/tables/deliverytablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/deliveries/batchview.h"
#include "ui/deliveries/deliverypanel.h"
#include "ui/deliveries/deliverytable.h"
#include "ui/deliveries/entryform.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/submission.h"
#include "ui/style/theme.h"
#include "ui/widgets/casepanel.h"
#include "ui/widgets/decisionactions.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace padesk {
namespace {

/** Of more selected rows only these are asked about; the others answer when they are handed in. */
constexpr qsizetype mostAsked = 40;

struct ActLook {
    DeliveryAct act;
    Qt::Key key;
    const char* icon;
    ButtonVariant variant;
};

constexpr std::array looks {
    ActLook { DeliveryAct::Printed, Qt::Key_D, "printer", ButtonVariant::Normal },
    ActLook { DeliveryAct::Posted, Qt::Key_O, "send", ButtonVariant::Primary },
    ActLook { DeliveryAct::Sent, Qt::Key_S, "send", ButtonVariant::Normal },
    ActLook { DeliveryAct::Failed, Qt::Key_F, "alert", ButtonVariant::Danger },
    ActLook { DeliveryAct::Retry, Qt::Key_T, "refresh", ButtonVariant::Normal },
    ActLook { DeliveryAct::ToPost, Qt::Key_P, "mail", ButtonVariant::Normal },
    ActLook { DeliveryAct::Hold, Qt::Key_H, "pause", ButtonVariant::Normal },
    ActLook { DeliveryAct::Resume, Qt::Key_U, "play", ButtonVariant::Normal },
    ActLook { DeliveryAct::Returned, Qt::Key_B, "undo", ButtonVariant::Normal },
    ActLook { DeliveryAct::Cancel, Qt::Key_X, "x", ButtonVariant::Danger },
};

} // namespace

QString askRegisterFile(QWidget* parent, QDate day)
{
    return QFileDialog::getSaveFileName(parent, DeliveriesPage::tr("Save the posting register"),
        u"register-%1.pdf"_qs.arg(day.toString(Qt::ISODate)), u"PDF (*.pdf);;CSV (*.csv)"_qs);
}

DeliveriesPage::DeliveriesPage(const DeliveriesPorts& ports, QWidget* parent)
    : QueuePage(
        std::make_unique<DeliveryTableModel>(ports.rows, ports.now), deliveryTableSetup(), deliveryQueues(),
        [&rows = ports.rows] { return rows.counts(); }, parent)
    , m_ports(ports)
    , m_submission(new Submission(ports.commands, this))
{
    makeActions();
    setCase(makeCase());
    makeButtons();
    connectForms();
    connect(area(), &TableArea::selectionChanged, this, &DeliveriesPage::askAvailability);
    retranslate();
}

void DeliveriesPage::makeActions()
{
    const auto make = [this](const QKeySequence& key) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    for (const ActLook& look : looks) {
        QAction* action = make(QKeySequence(look.key));
        connect(action, &QAction::triggered, this, [this, act = look.act] { this->act(act); });
        m_actions.emplace(look.act, action);
    }
    m_printOne = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_returned = make(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_register = make(QKeySequence(Qt::CTRL | Qt::Key_R));
    // Ctrl+P is the window's; the button in the head asks for the same.
    m_print = new QAction(this);
    connect(m_print, &QAction::triggered, this, &DeliveriesPage::print);
    connect(m_printOne, &QAction::triggered, this, [this] { beginRun({ area()->currentId() }); });
    connect(m_returned, &QAction::triggered, this, &DeliveriesPage::registerReturned);
    connect(m_register, &QAction::triggered, this, &DeliveriesPage::writeRegister);
}

void DeliveriesPage::makeButtons()
{
    const auto add = [this](QAction* action, const QString& icon, const QKeySequence& key) {
        auto* button = new KeyButton(ButtonVariant::Normal, icon, this);
        const auto follow = [button, action, key] {
            button->setText(action->text());
            button->showKey(key);
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        header()->addButton(button);
    };
    add(m_print, u"printer"_qs, QKeySequence(Qt::CTRL | Qt::Key_P));
    add(m_returned, u"scan"_qs, m_returned->shortcut());
    add(m_register, u"file"_qs, m_register->shortcut());
}

QWidget* DeliveriesPage::makeCase()
{
    m_stack = new QStackedWidget(this);
    m_panel = new DeliveryPanel(m_ports.cases, m_ports.letters, m_stack);
    m_bar = new DecisionActions(m_panel->frame()->decisions(), this);
    for (const ActLook& look : looks)
        m_bar->add(m_actions.at(look.act), look.variant, QString::fromLatin1(look.icon));
    m_bar->setExtra(m_printOne, u"printer"_qs);
    m_entry = new EntryForm(m_stack);
    m_run = new PrintRun(m_ports.letters, m_ports.commands, m_ports.choosers, m_stack);
    m_batch = new DeliveryBatchView(m_ports.commands, *m_submission, m_stack);
    for (QWidget* part : std::initializer_list<QWidget*> { m_panel, m_entry, m_run, m_batch })
        m_stack->addWidget(part);
    return m_stack;
}

void DeliveriesPage::connectForms()
{
    connect(m_panel, &DeliveryPanel::noticed, this, &Page::noticed);
    connect(m_panel, &DeliveryPanel::shown, this, &DeliveriesPage::updateActions);
    connect(m_panel->frame(), &CasePanel::previousRequested, this, [this] { stepCase(-1); });
    connect(m_panel->frame(), &CasePanel::nextRequested, this, [this] { stepCase(1); });
    connect(area(), &TableArea::statusChanged, this,
        [this] { m_panel->frame()->setPosition(area()->table()->currentRow() + 1, model().rowCount()); });
    connect(m_submission, &Submission::noticed, this, &Page::noticed);
    connect(m_submission, &Submission::applied, this, &Page::changed);
    connect(m_submission, &Submission::busyChanged, this, &DeliveriesPage::updateActions);
    connect(m_run, &PrintRun::noticed, this, &Page::noticed);
    connect(m_run, &PrintRun::applied, this, &Page::changed);
    connect(m_run, &PrintRun::finished, this, [this] {
        showDetail();
        refresh();
    });
    connect(m_batch, &DeliveryBatchView::noticed, this, &Page::noticed);
    connect(m_batch, &DeliveryBatchView::closed, this, &DeliveriesPage::showDetail);
    connect(m_batch, &DeliveryBatchView::settled, this, [this] {
        if (m_batch->isDone())
            refresh();
    });
    connect(m_entry, &EntryForm::givenUp, this, &DeliveriesPage::showDetail);
    connect(m_entry, &EntryForm::confirmed, this, &DeliveriesPage::answerEntry);
}

ReasonForm* DeliveriesPage::reasonForm() const
{
    return m_reason;
}

// ---- The rows --------------------------------------------------------------------------------------------------

QList<qint64> DeliveriesPage::selected() const
{
    QList<qint64> ids;
    for (const quint32 id : area()->selectedIds()) {
        if (id != 0)
            ids.append(id);
    }
    return ids;
}

void DeliveriesPage::showCase(qint64 id)
{
    m_panel->showDelivery(id);
    askAvailability();
}

void DeliveriesPage::reloadCase()
{
    m_panel->reload();
    askAvailability();
}

void DeliveriesPage::askAvailability()
{
    const QList<qint64> ids = selected().first(std::min(selected().size(), mostAsked));
    QList<Command> drafts;
    for (const ActLook& look : looks)
        drafts.append(deliveryCommands(look.act, ids, {}));
    const int asking = ++m_asking;
    if (drafts.isEmpty()) {
        takeStates({}, 0);
        return;
    }
    whenFinished(m_ports.commands.availability(drafts), this,
        [this, asking, perAct = ids.size()](const Result<QList<ActionState>>& states) {
            if (states && asking == m_asking)
                takeStates(*states, perAct);
        });
}

void DeliveriesPage::takeStates(const QList<ActionState>& states, qsizetype perAct)
{
    m_allowed.clear();
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const QList<ActionState> own = states.mid(qsizetype(i) * perAct, perAct);
        m_allowed[looks[i].act]
            = std::any_of(own.begin(), own.end(), [](const ActionState& state) { return state.isEnabled(); });
    }
    updateActions();
}

void DeliveriesPage::updateActions()
{
    const bool busy = m_submission->isBusy();
    const auto& detail = m_panel->shownDetail();
    const bool isByPost = detail && detail->delivery.channel == Channel::Post;
    for (const auto& [act, action] : m_actions) {
        const auto known = m_allowed.find(act);
        const bool same = act == DeliveryAct::ToPost && isByPost;
        const bool allowed = known != m_allowed.end() && known->second && !same;
        action->setVisible(allowed);
        action->setEnabled(allowed && !busy);
    }
    const bool one = selected().size() == 1 && detail;
    const bool printable = one && m_allowed[DeliveryAct::Hold] && detail->delivery.channel != Channel::Email;
    m_printOne->setVisible(printable);
    m_printOne->setEnabled(printable && !busy);
    if (m_reason)
        m_reason->setBusy(busy);
    m_entry->setBusy(busy);
    nameActions();
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void DeliveriesPage::showDetail()
{
    m_panel->frame()->closePanel();
    m_stack->setCurrentWidget(m_panel);
    focusFirst();
}

void DeliveriesPage::takeCounts(const QHash<QString, qint64>& counts)
{
    QueuePage::takeCounts(counts);
    m_known = counts;
    QStringList parts;
    if (const qint64 waiting = counts.value(u"waiting"_qs))
        parts.append(tr("%n to send", nullptr, static_cast<int>(waiting)));
    if (const qint64 failed = counts.value(u"failed"_qs))
        parts.append(tr("%n failed", nullptr, static_cast<int>(failed)));
    if (const qint64 open = counts.value(u"unconfirmed"_qs))
        parts.append(tr("%n not confirmed", nullptr, static_cast<int>(open)));
    header()->setSummary(parts.join(u" · "));
}

void DeliveriesPage::nameActions()
{
    const int count = static_cast<int>(selected().size());
    const auto setText = [this, count](DeliveryAct act, const QString& text) {
        //: on a button for several rows; %1: what is done, %2: how many rows
        m_actions.at(act)->setText(count > 1 ? tr("%1 (%2)").arg(text).arg(count) : text);
    };
    setText(DeliveryAct::Printed, tr("Came out"));
    setText(DeliveryAct::Posted, tr("Posted…"));
    setText(DeliveryAct::Sent, tr("Sent by hand…"));
    setText(DeliveryAct::Failed, tr("Failed…"));
    setText(DeliveryAct::Retry, tr("Send again"));
    setText(DeliveryAct::ToPost, tr("Switch to post"));
    setText(DeliveryAct::Hold, tr("Hold"));
    setText(DeliveryAct::Resume, tr("Go on"));
    setText(DeliveryAct::Returned, tr("Came back…"));
    setText(DeliveryAct::Cancel, tr("Cancel…"));
    m_printOne->setText(tr("Print this one…"));
}

void DeliveriesPage::retranslate()
{
    QueuePage::retranslate();
    header()->setTitle(tr("Deliveries"));
    m_print->setText(tr("Print letters"));
    m_returned->setText(tr("Returned mail"));
    m_register->setText(tr("Posting register"));
    nameActions();
    setQuestions();
    takeCounts(m_known);
}

} // namespace padesk
