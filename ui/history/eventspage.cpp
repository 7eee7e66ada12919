// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventspage.h"

#include "models/tables/eventtablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/errortext.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/history/eventtext.h"
#include "ui/history/eventview.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int tableHeight = 440;
constexpr int viewHeight = 280;
const QString verifyQueue = QStringLiteral("verify");

CellLook lookOf(const QModelIndex& index)
{
    CellLook look;
    switch (static_cast<EventTableModel::Column>(index.column())) {
    case EventTableModel::Number:
        look.kind = CellKind::Number;
        break;
    case EventTableModel::At:
        look.kind = CellKind::Date;
        break;
    case EventTableModel::SiteNumber:
        look.kind = CellKind::Strong;
        break;
    case EventTableModel::ActorRole:
    case EventTableModel::Changes:
        look.kind = CellKind::Quiet;
        break;
    default:
        break;
    }
    return look;
}

/** The page that shows what an event is about; nothing when none does. */
std::optional<DeskTarget> targetOf(const EventRow& event)
{
    switch (event.entity) {
    case Entity::Nomination:
        return DeskTarget { PageId::Approvals, {}, event.entityId, {}, {} };
    case Entity::ChangeRequest:
        return DeskTarget { PageId::Approvals, QStringLiteral("changes"), event.entityId, {}, {} };
    case Entity::PasscodeRequest:
        return DeskTarget { PageId::Passcodes, {}, event.entityId, {}, {} };
    case Entity::Delivery:
        return DeskTarget { PageId::Deliveries, {}, event.entityId, {}, {} };
    case Entity::Member:
        return DeskTarget { PageId::Users, {}, event.entityId, {}, {} };
    default:
        break;
    }
    if (event.siteId)
        return DeskTarget { PageId::Sites, {}, *event.siteId, {}, {} };
    return std::nullopt;
}

} // namespace

EventsPage::EventsPage(const HistoryPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_model(new EventTableModel(ports.events, ports.now, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader();
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    makeTable();
    m_view = new EventView(m_splitter);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ em(tableHeight, font()), em(viewHeight, font()) });
    rows->addWidget(m_header);
    rows->addWidget(m_splitter, 1);
    makeActions();
    connect(m_view, &EventView::subjectWanted, this, &EventsPage::openSubject);
    retranslate();
    m_area->setQueue({});
}

void EventsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_verifyButton = new KeyButton(ButtonVariant::Normal, QStringLiteral("shield"), m_header);
    m_verifyButton->showKey(QKeySequence(Qt::Key_V));
    m_header->addButton(m_verifyButton);
    connect(m_verifyButton, &KeyButton::clicked, this, &EventsPage::verify);
}

void EventsPage::makeTable()
{
    TableSetup setup;
    setup.stretching = QStringLiteral("after");
    setup.required = QStringList { QStringLiteral("number"), QStringLiteral("site_number") };
    setup.leaving = QStringList { QStringLiteral("actor_role"), QStringLiteral("company"), QStringLiteral("after") };
    setup.lookOf = lookOf;
    setup.emptyWords = [](const RowQuery&) -> TableWords {
        return { tr("Nothing has happened yet"), tr("Everything that is done shows up here."), {} };
    };
    setup.name = [] { return tr("Events"); };
    m_area = new TableArea(*m_model, setup, m_splitter);
    m_splitter->addWidget(m_area);
    connect(m_area, &TableArea::currentIdChanged, this, &EventsPage::readEvent);
    connect(m_area, &TableArea::activated, this, &EventsPage::openSubject);
    connect(m_area, &TableArea::statusChanged, this, &Page::statusChanged);
}

void EventsPage::makeActions()
{
    m_verify = new QAction(this);
    m_verify->setShortcut(QKeySequence(Qt::Key_V));
    m_openSubject = new QAction(this);
    m_openSubject->setShortcut(QKeySequence(Qt::Key_O));
    for (QAction* action : { m_verify, m_openSubject }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_verify, &QAction::triggered, this, &EventsPage::verify);
    connect(m_openSubject, &QAction::triggered, this, &EventsPage::openSubject);
}

// ---- Rows ------------------------------------------------------------------------------------------------------

void EventsPage::readEvent(qint64 id)
{
    const int reading = ++m_reading;
    m_readingEvent = id > 0;
    if (id <= 0)
        return m_view->setEvent({});
    whenFinished(m_ports.events.rows({ quint32(id) }), this, [this, reading](const Result<QList<EventRow>>& rows) {
        if (reading != m_reading)
            return;
        m_readingEvent = false;
        m_view->setEvent(rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt);
        m_openSubject->setEnabled(m_view->event().has_value());
    });
}

void EventsPage::openSubject()
{
    if (!m_view->event())
        return;
    if (const auto target = targetOf(*m_view->event()))
        Q_EMIT targetWanted(*target);
    else
        Q_EMIT noticed({ NoticeKind::Info, tr("There is no page of its own"),
            tr("What this event is about can only be seen here."), {}, {} });
}

void EventsPage::refresh()
{
    m_area->refresh();
}

void EventsPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
}

bool EventsPage::isBusy() const
{
    return m_model->isBusy() || m_model->isFetching() || m_readingEvent;
}

void EventsPage::setRowHeight(RowHeight height)
{
    m_area->setRowHeight(height);
}

void EventsPage::focusFirst()
{
    m_area->setFocus();
}

void EventsPage::focusFilter()
{
    m_area->table()->focusFilters();
}

void EventsPage::open(const DeskTarget& target)
{
    if (!target.filters.isEmpty())
        m_area->setFilters(target.filters);
    if (target.id > 0)
        m_area->selectId(target.id);
    if (target.queue == verifyQueue)
        verify();
}

void EventsPage::stepCase(int step)
{
    m_area->selectRow(m_area->table()->currentRow() + step);
}

QString EventsPage::statusText() const
{
    return m_area->countText();
}

QByteArray EventsPage::saveLayout() const
{
    return m_area->saveLayout();
}

void EventsPage::restoreLayout(const QByteArray& layout)
{
    m_area->restoreLayout(layout);
}

// ---- Verifying -------------------------------------------------------------------------------------------------

void EventsPage::verify()
{
    if (std::exchange(m_verifying, true))
        return;
    retranslate();
    whenFinished(m_ports.history.verify(), this, [this](const Result<HistoryCheck>& check) {
        m_verifying = false;
        retranslate();
        takeCheck(check);
    });
}

void EventsPage::takeCheck(const Result<HistoryCheck>& check)
{
    if (!check) {
        Q_EMIT noticed({ NoticeKind::Failure, tr("The history could not be looked over"),
            errorSentence(check.error(), tr("the database")), tr("Try again"), [this] { verify(); } });
    } else if (check->isSound()) {
        Q_EMIT noticed({ NoticeKind::Success, tr("The history is unbroken"),
            tr("%1 events follow from each other. Head: %2")
                .arg(QLocale().toString(check->events), QString::fromLatin1(check->head)),
            {}, {} });
    } else {
        Q_EMIT noticed({ NoticeKind::Failure, tr("The history is broken"),
            chainFaultSentence(*check) + u' ' + tr("Keep a copy of the database and tell your administrator."),
            tr("Show event"), [this, seq = check->badSeq] { m_area->selectId(seq); }, true });
    }
}

void EventsPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_header->setSummary(m_verifying ? tr("The whole history is being looked over…")
                                     : tr("Everything that was done: what, by whom and when."));
    m_verifyButton->setText(tr("Verify"));
    m_verifyButton->setEnabled(!m_verifying);
    m_verify->setText(tr("Verify the history"));
    m_verify->setEnabled(!m_verifying);
    m_openSubject->setText(tr("Open what the event is about"));
    Q_EMIT statusChanged();
}

void EventsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
