// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactapprovalspage.h"

#include "models/tables/celltext.h"
#include "models/tables/contactinboxmodel.h"
#include "ui/contact/contactcaseview.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/style/statelook.h"
#include "ui/style/theme.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/subqueuetabs.h"
#include "ui/widgets/undobar.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace padesk {
namespace {

constexpr int wideList = 440;
constexpr int listWidth = 380;
constexpr int narrowList = 300;
/** In em: with that much room the list shows the state too; with so little it gives way. */
constexpr int stateFrom = 1200;
constexpr int wideFrom = 1000;
const QString allKey = QStringLiteral("all");

const QStringList& queueKeys()
{
    static const QStringList keys { enumText(NominationState::SiteReview), enumText(NominationState::OnHold), allKey };
    return keys;
}

CellLook lookOf(const QModelIndex& index)
{
    CellLook look;
    const auto row = index.data(PagedTable::RecordRole).value<NominationRow>();
    switch (static_cast<ContactInboxModel::Column>(index.column())) {
    case ContactInboxModel::Received:
        look.kind = CellKind::Quiet;
        break;
    case ContactInboxModel::SiteNumber:
        look.kind = CellKind::Strong;
        break;
    case ContactInboxModel::State:
        look.kind = CellKind::State;
        look.tone = stateLook(row.state).tone;
        look.icon = stateLook(row.state).icon;
        break;
    default:
        break;
    }
    return look;
}

} // namespace

ContactApprovalsPage::ContactApprovalsPage(const ContactPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_submission(ports.commands, this)
    , m_model(new ContactInboxModel(ports.nominations, ports.now, this))
    , m_counter(new QueueCounter([this] { return m_ports.nominations.counts(); }, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    makeList();
    m_view = new ContactCaseView(m_ports, m_submission, m_splitter);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    rows->addWidget(m_header);
    rows->addWidget(m_splitter, 1);
    addActions(m_view->caseActions());
    connectCase();
    connect(m_counter, &QueueCounter::counted, this, &ContactApprovalsPage::takeCounts);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    connect(&m_submission, &Submission::noticed, this, &Page::noticed);
    connect(&m_submission, &Submission::applied, this, [this] {
        Q_EMIT changed();
        m_counter->readSoon();
    });
    retranslate();
    setQueue(queueKeys().first());
    m_counter->read();
}

void ContactApprovalsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_tabs = new SubQueueTabs(m_header);
    for (qsizetype n = 0; n < queueKeys().size(); ++n)
        m_tabs->addQueue({});
    m_header->setTabs(m_tabs);
    m_undo = new UndoBar(m_header);
    m_undo->hide();
    m_header->setAside(m_undo);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setQueue(queueKeys().value(tab)); });
    connect(m_undo, &UndoBar::undoRequested, this, &ContactApprovalsPage::undo);
    connect(m_undo, &UndoBar::expired, this, [this] {
        m_lastDecided = 0;
        m_view->setUndoKey(true);
    });
}

/** A few rows a month need no filters. */
void ContactApprovalsPage::makeList()
{
    TableSetup setup;
    setup.stretching = QStringLiteral("applicant");
    setup.required = QStringList { QStringLiteral("applicant") };
    setup.leaving = QStringList { QStringLiteral("state"), QStringLiteral("received_at") };
    if (!m_ports.hasSeveralSites())
        setup.hidden = QStringList { QStringLiteral("site_number") };
    for (const TableColumn& column : m_model->columns())
        setup.unfiltered.append(column.key);
    setup.lookOf = lookOf;
    setup.emptyWords = [](const RowQuery& query) -> TableWords {
        if (query.queue == enumText(NominationState::SiteReview))
            return { tr("Nothing to decide"),
                tr("When somebody asks for access to your site, the request shows up here by itself."), {} };
        if (query.queue == enumText(NominationState::OnHold))
            return { tr("Nobody is on hold"), tr("Requests wait here until the site contact has signed in."), {} };
        return { tr("No requests yet"), tr("Requests for access to your site show up here."), {} };
    };
    setup.name = [] { return tr("Requests for access"); };
    m_area = new TableArea(*m_model, setup, m_splitter);
    m_area->table()->filterHeader()->setFilterRowShown(false);
    m_splitter->addWidget(m_area);
    connect(m_area, &TableArea::currentIdChanged, this, &ContactApprovalsPage::showCase);
    connect(m_area, &TableArea::settled, this, [this] {
        // A decided row is gone: the next one is current, and chosen like any other.
        if (const qint64 id = m_area->currentId(); id != 0 && m_area->selectedCount() == 0)
            m_area->selectId(id);
        showCase();
    });
    connect(m_area, &TableArea::statusChanged, this, &Page::statusChanged);
}

void ContactApprovalsPage::connectCase()
{
    connect(m_view, &ContactCaseView::decided, this, &ContactApprovalsPage::afterDecision);
    connect(m_view, &ContactCaseView::noticed, this, &Page::noticed);
    connect(m_view, &ContactCaseView::stepWanted, this, &ContactApprovalsPage::stepCase);
    connect(m_view, &ContactCaseView::panelClosed, this, &ContactApprovalsPage::focusFirst);
}

// ---- Rows ------------------------------------------------------------------------------------------------------

QString ContactApprovalsPage::queue() const
{
    return queueKeys().value(m_tabs->currentIndex());
}

void ContactApprovalsPage::setQueue(const QString& key)
{
    const auto tab = static_cast<int>(queueKeys().indexOf(key));
    if (tab < 0)
        return;
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    m_area->setQueue(key == allKey ? QString() : key);
    showCase();
    Q_EMIT statusChanged();
}

/** Without a request the page is the list alone, which says what will come. */
void ContactApprovalsPage::showCase()
{
    const qint64 id = m_area->currentId();
    m_view->setVisible(id != 0);
    if (id != m_view->shownId())
        m_view->show(id);
    m_view->setPosition(m_area->table()->currentRow() + 1, m_model->rowCount());
}

void ContactApprovalsPage::open(const DeskTarget& target)
{
    if (!target.queue.isEmpty())
        setQueue(target.queue);
    else if (target.id > 0)
        setQueue(allKey);
    if (target.id > 0)
        m_area->selectId(target.id);
    focusFirst();
}

void ContactApprovalsPage::takeCounts(const QHash<QString, qint64>& counts)
{
    for (int tab = 0; tab < queueKeys().size(); ++tab) {
        const QString key = queueKeys().at(tab);
        m_tabs->setCount(tab, counts.value(key == allKey ? QString() : key));
    }
    m_waiting = counts.value(queueKeys().first());
    retranslate();
    Q_EMIT waitingChanged(m_waiting);
}

void ContactApprovalsPage::refresh()
{
    m_area->refresh();
    m_counter->read();
    m_view->refresh();
}

void ContactApprovalsPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
    m_counter->readSoon();
    if (!m_submission.isBusy())
        m_view->refresh();
}

bool ContactApprovalsPage::isBusy() const
{
    return m_model->isBusy() || m_model->isFetching() || m_view->isReading() || m_counter->isReading()
        || m_submission.isBusy();
}

void ContactApprovalsPage::setRowHeight(RowHeight height)
{
    m_area->setRowHeight(height);
}

void ContactApprovalsPage::focusFirst()
{
    m_area->setFocus();
}

void ContactApprovalsPage::stepCase(int step)
{
    m_area->selectRow(m_area->table()->currentRow() + step);
}

QString ContactApprovalsPage::statusText() const
{
    return m_area->countText();
}

QByteArray ContactApprovalsPage::saveLayout() const
{
    return m_area->saveLayout();
}

void ContactApprovalsPage::restoreLayout(const QByteArray& layout)
{
    m_area->restoreLayout(layout);
}

// ---- Decisions -------------------------------------------------------------------------------------------------

void ContactApprovalsPage::afterDecision(qint64 id, const QString& what, const QDateTime& noticeLeaves, bool undoable)
{
    if (!undoable)
        return;
    m_lastDecided = id;
    //: %1: time
    m_undo->announce(what, tr("notice leaves at %1").arg(celltext::time(noticeLeaves, m_ports.now())));
    m_view->setUndoKey(false);
}

void ContactApprovalsPage::undo()
{
    const qint64 id = m_lastDecided > 0 ? m_lastDecided : m_view->canUndo() ? m_view->shownId() : 0;
    m_lastDecided = 0;
    m_undo->dismiss();
    m_view->setUndoKey(true);
    m_view->undoOf(id);
}

// ---- What is seen ----------------------------------------------------------------------------------------------

void ContactApprovalsPage::fitList()
{
    if (m_splitByHand || width() <= 0)
        return;
    const int wanted = width() < em(wideFrom, font()) ? narrowList
        : width() < em(stateFrom, font())             ? listWidth
                                                      : wideList;
    const int list = em(wanted, font());
    m_splitter->setSizes({ list, width() - list });
}

void ContactApprovalsPage::retranslate()
{
    m_header->setTitle(tr("Approvals"));
    m_header->setSummary(m_waiting > 0 ? tr("%n request(s) wait for your decision", nullptr, int(m_waiting))
                                       : tr("Nothing waits for you"));
    const QStringList names { tr("To decide"), tr("On hold"), tr("All") };
    for (int tab = 0; tab < names.size(); ++tab)
        m_tabs->setQueueText(tab, names.at(tab));
    Q_EMIT statusChanged();
}

void ContactApprovalsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitList();
}

void ContactApprovalsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitList();
    Page::changeEvent(event);
}

} // namespace padesk
