// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "models/domain/calendar.h"
#include "models/tables/requesttablemodel.h"
#include "ui/actorname.h"
#include "ui/approvals/paperform.h"
#include "ui/frame/pageheader.h"
#include "ui/requests/requestpanel.h"
#include "ui/style/statelook.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QStackedWidget>

namespace padesk {
namespace {

QList<QueueTab> queues()
{
    return { { u"to_check"_qs, [] { return RequestsPage::tr("Requests"); } },
        { u"contact_needed"_qs, [] { return RequestsPage::tr("Call needed"); } },
        { u"info_mismatch"_qs, [] { return RequestsPage::tr("Mismatch"); } },
        { u"undelivered"_qs, [] { return RequestsPage::tr("Not delivered"); } },
        { {}, [] { return RequestsPage::tr("All", "requests"); } } };
}

/** 1 in time, 2 due today, 3 overdue; 0 when nothing is due any more. */
int urgency(const RequestRow& row, const QDateTime& now)
{
    if (!isOpen(row) || !row.dueAt.isValid())
        return 0;
    if (row.dueAt < now)
        return 3;
    return officeDate(row.dueAt) == officeDate(now) ? 2 : 1;
}

CellLook claimLook(const RequestRow& row, const RequestsPorts& ports)
{
    const QString holder = holderOf(row, ports.now());
    CellLook look;
    look.kind = CellKind::Claim;
    look.person = holder;
    look.operatorId = qChecksum(holder.toUtf8());
    look.own = isOwnName(ports.session.actor, holder);
    return look;
}

CellLook chip(const StateLook& state)
{
    CellLook look;
    look.kind = CellKind::State;
    look.tone = state.tone;
    look.icon = state.icon;
    return look;
}

CellLook lookOf(const QModelIndex& index, const RequestsPorts& ports)
{
    const QVariant record = index.data(PagedTable::RecordRole);
    if (!record.isValid())
        return {};
    const auto row = record.value<RequestRow>();
    CellLook look;
    switch (static_cast<RequestTableModel::Column>(index.column())) {
    case RequestTableModel::SiteNumber:
        look.kind = CellKind::Strong;
        break;
    case RequestTableModel::Received:
    case RequestTableModel::ReleasedAt:
        look.kind = CellKind::Date;
        break;
    case RequestTableModel::Due:
        look.kind = CellKind::Age;
        look.level = urgency(row, ports.now());
        break;
    case RequestTableModel::SendBy:
        look.icon = row.channel == Channel::Fax ? u"fax"_qs : u"mail"_qs;
        break;
    case RequestTableModel::Confirmed:
        look.kind = CellKind::Progress;
        look.done = confirmedPoints(row);
        look.total = 3;
        break;
    case RequestTableModel::Passcode:
        if (const auto state = enumFromText<PasscodeState>(row.passcodeState); state && *state != PasscodeState::Live)
            return chip(stateLook(*state));
        look.kind = CellKind::Quiet;
        break;
    case RequestTableModel::Assignee:
        return claimLook(row, ports);
    case RequestTableModel::State:
        return chip(stateLook(row.state));
    default:
        break;
    }
    return look;
}

TableWords emptyWords(const RowQuery& query)
{
    if (query.queue == u"contact_needed")
        return { RequestsPage::tr("Nobody has to be called"),
            RequestsPage::tr("Whoever enters a wrong passcode twice stands here.") };
    if (query.queue == u"info_mismatch")
        return { RequestsPage::tr("No registration is in doubt"),
            RequestsPage::tr("Requests that wait for a change of the registration stand here.") };
    if (query.queue == u"undelivered")
        return { RequestsPage::tr("Every passcode has arrived"),
            RequestsPage::tr("What came back or could not be sent stands here.") };
    return { RequestsPage::tr("No request is waiting"),
        RequestsPage::tr("Requests for a lost passcode stand here as soon as they come in."),
        RequestsPage::tr("Register a request") };
}

TableSetup setup(const RequestsPorts& ports)
{
    TableSetup setup;
    setup.stretching = u"company"_qs;
    setup.required = { u"site_number"_qs, u"state"_qs };
    setup.leaving = { u"confirmed"_qs, u"received_at"_qs, u"number"_qs, u"holder"_qs, u"passcode_state"_qs };
    setup.hidden = { u"age"_qs, u"source"_qs, u"released_by"_qs, u"released_at"_qs };
    setup.lookOf = [ports](const QModelIndex& index) { return lookOf(index, ports); };
    setup.emptyWords = emptyWords;
    setup.name = [] { return RequestsPage::tr("Passcode requests"); };
    return setup;
}

} // namespace

RequestsPage::RequestsPage(const RequestsPorts& ports, QWidget* parent)
    : QueuePage(
        std::make_unique<RequestTableModel>(ports.rows, ports.now), setup(ports), queues(),
        [&rows = ports.rows] { return rows.counts(); }, parent)
    , m_submission(ports.commands, this)
    , m_stack(new QStackedWidget(this))
    , m_panel(new RequestPanel(ports.cases, ports.commands, ports.session, m_stack))
    , m_new(new KeyButton(ButtonVariant::Normal, u"plus"_qs, this))
{
    m_stack->addWidget(m_panel);
    makeForm(ports);
    setCase(m_stack);
    m_new->showKey(QKeySequence::New);
    header()->addButton(m_new);
    connect(m_new, &KeyButton::clicked, this, &RequestsPage::createNew);
    connect(area(), &TableArea::actionWanted, this, &RequestsPage::createNew);
    for (QAction* action : m_panel->decisions())
        addAction(action);
    connect(m_panel, &RequestPanel::noticed, this, &Page::noticed);
    connect(m_panel, &RequestPanel::applied, this, &Page::changed);
    connect(m_panel, &RequestPanel::stepWanted, this, &RequestsPage::stepCase);
    connect(area(), &TableArea::statusChanged, this,
        [this] { m_panel->setPosition(area()->table()->currentRow() + 1, model().rowCount()); });
    // What is due comes first to the eye, beside when it was received.
    ColumnLayout* columns = area()->table()->columnLayout();
    const QList<int> seen = columns->visibleSections();
    const auto place = [&seen](int section) { return static_cast<int>(seen.indexOf(section)); };
    columns->move(RequestTableModel::Due, place(RequestTableModel::SiteNumber) - place(RequestTableModel::Due));
    retranslate();
}

void RequestsPage::showCase(qint64 id)
{
    m_panel->showRequest(id);
}

// ---- Paper -----------------------------------------------------------------------------------------------------

void RequestsPage::makeForm(const RequestsPorts& ports)
{
    m_form = new PaperForm({ ports.cases, ports.access, ports.now }, m_submission, m_stack);
    m_form->keepTo(PaperForm::Kind::PasscodeRequest);
    m_stack->addWidget(m_form);
    connect(m_form, &PaperForm::cancelled, this, &RequestsPage::closeForm);
    connect(m_form, &PaperForm::registered, this,
        [this](PaperForm::Kind, const QString& number) { openRegistered(number); });
    connect(&m_submission, &Submission::noticed, this, &Page::noticed);
    connect(&m_submission, &Submission::applied, this, &Page::changed);
}

void RequestsPage::createNew()
{
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void RequestsPage::closeForm()
{
    m_stack->setCurrentWidget(m_panel);
    focusFirst();
}

void RequestsPage::openRegistered(const QString& number)
{
    // It is new to the table: the row is there once it has been read.
    area()->refresh();
    open({ id(), u"to_check"_qs, number.section(u'-', 1).toLongLong(), {}, {} });
    Q_EMIT noticed({ NoticeKind::Success, tr("%1 registered").arg(number), {}, {}, {} });
}

void RequestsPage::open(const DeskTarget& target)
{
    closeForm();
    QueuePage::open(target);
}

void RequestsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_form)
        m_form->focusFirst();
    else
        QueuePage::focusFirst();
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void RequestsPage::reloadCase()
{
    m_panel->reload();
}

void RequestsPage::takeCounts(const QHash<QString, qint64>& counts)
{
    QueuePage::takeCounts(counts);
    m_known = counts;
    QStringList parts;
    if (const qint64 waiting = counts.value(u"to_check"_qs))
        parts.append(tr("%n requests", nullptr, static_cast<int>(waiting)));
    if (const qint64 calls = counts.value(u"contact_needed"_qs))
        parts.append(tr("%n to call", nullptr, static_cast<int>(calls)));
    header()->setSummary(parts.join(u" · "));
}

void RequestsPage::retranslate()
{
    QueuePage::retranslate();
    header()->setTitle(tr("Passcodes"));
    m_new->setText(tr("Register a request"));
    takeCounts(m_known);
}

} // namespace padesk
