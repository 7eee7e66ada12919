// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalspage.h"

#include "models/domain/desk/queues.h"
#include "models/tables/changerequesttablemodel.h"
#include "models/tables/nominationtablemodel.h"
#include "ui/approvals/approvalslook.h"
#include "ui/approvals/bulkview.h"
#include "ui/approvals/changeview.h"
#include "ui/approvals/nominationview.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/style/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/subqueuetabs.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace padesk {
namespace {

const QString allKey = QStringLiteral("all");
const QString changesKey = QStringLiteral("changes");

/** In the order of the tabs. */
const QStringList& queueKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const RowQueue& queue : queuesOf<NominationRow>())
            all.append(queue.key);
        return all << changesKey << allKey;
    }();
    return keys;
}

} // namespace

ApprovalsPage::ApprovalsPage(const ApprovalsPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_submission(ports.commands, this)
    , m_nominationModel(new NominationTableModel(ports.nominations, ports.now, this))
    , m_changeModel(new ChangeRequestTableModel(ports.changes, ports.now, this))
    , m_nominationCounter(new QueueCounter([this] { return m_ports.nominations.counts(); }, this))
    , m_changeCounter(new QueueCounter([this] { return m_ports.changes.counts(); }, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_stack = new QStackedWidget(this);
    rows->addWidget(m_stack);
    auto* main = new QWidget(m_stack);
    auto* parts = new QVBoxLayout(main);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    makeHeader();
    m_splitter = new QSplitter(Qt::Vertical, main);
    m_splitter->setChildrenCollapsible(false);
    makeTables();
    makeCase();
    parts->addWidget(m_header);
    parts->addWidget(m_splitter, 1);
    m_stack->addWidget(main);
    makeForm();
    connect(m_nominationCounter, &QueueCounter::counted, this, &ApprovalsPage::takeNominationCounts);
    connect(m_changeCounter, &QueueCounter::counted, this, [this](const QHash<QString, qint64>& counts) {
        m_counts.insert(changesKey, counts.value(enumText(ChangeState::Received)));
        showCounts();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    connect(&m_submission, &Submission::noticed, this, &Page::noticed);
    connect(&m_submission, &Submission::applied, this, [this] {
        Q_EMIT changed();
        readCounts();
    });
    connect(m_nomination, &NominationView::settled, this, &ApprovalsPage::fitCase);
    retranslate();
    setQueue(queueKeys().first());
    readCounts();
}

// ---- Parts -----------------------------------------------------------------------------------------------------

void ApprovalsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_tabs = new SubQueueTabs(m_header);
    for (qsizetype n = 0; n < queueKeys().size(); ++n)
        m_tabs->addQueue({});
    m_header->setTabs(m_tabs);
    m_filters = new QWidget(m_header);
    m_filterRow = new QHBoxLayout(m_filters);
    m_filterRow->setContentsMargins(0, 0, 0, 0);
    m_header->setAside(m_filters);
    m_undo = new UndoBar(m_header);
    m_undo->hide();
    m_header->setAside(m_undo);
    m_new = new KeyButton(ButtonVariant::Normal, QStringLiteral("plus"), m_header);
    m_new->showKey(QKeySequence::New);
    m_header->addButton(m_new);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setQueue(queueKeys().value(tab)); });
    connect(m_new, &KeyButton::clicked, this, &ApprovalsPage::createNew);
    connect(m_undo, &UndoBar::undoRequested, this, &ApprovalsPage::undo);
    connect(m_undo, &UndoBar::expired, this, [this] {
        m_lastDecided = 0;
        m_nomination->setUndoKey(true);
    });
}

void ApprovalsPage::makeTables()
{
    m_tables = new QStackedWidget(m_splitter);
    TableSetup setup;
    setup.stretching = QStringLiteral("company");
    setup.required = QStringList { QStringLiteral("site_number"), QStringLiteral("state") };
    setup.leaving = QStringList { QStringLiteral("claim"), QStringLiteral("received_at"), QStringLiteral("number"),
        QStringLiteral("holder") };
    setup.hidden = QStringList { QStringLiteral("due_at"), QStringLiteral("email"), QStringLiteral("source"),
        QStringLiteral("decided_by"), QStringLiteral("decided_at") };
    setup.lookOf = nominationLook(m_ports.session, m_ports.now);
    setup.emptyWords = [](const RowQuery& query) -> TableWords {
        if (query.queue.isEmpty())
            return { tr("No requests yet"), tr("What applicants send shows up here."), tr("Register a request") };
        return { tr("Nothing waits here"), tr("New requests of this kind show up here by themselves."), {} };
    };
    setup.name = [] { return tr("Requests for access"); };
    m_nominations = new TableArea(*m_nominationModel, setup, m_tables);
    TableSetup other = setup;
    other.leaving = QStringList { QStringLiteral("reference"), QStringLiteral("source"), QStringLiteral("received_at"),
        QStringLiteral("number"), QStringLiteral("holder") };
    other.hidden = QStringList { QStringLiteral("due_at"), QStringLiteral("decided_by"), QStringLiteral("decided_at") };
    other.lookOf = changeRequestLook(m_ports.session, m_ports.now);
    other.emptyWords = [](const RowQuery&) -> TableWords {
        return { tr("No changes to check"), tr("Changes of registrations by fax, phone or mail show up here."),
            tr("Register a request") };
    };
    other.name = [] { return tr("Changes of registrations"); };
    m_changes = new TableArea(*m_changeModel, other, m_tables);
    m_tables->addWidget(m_nominations);
    m_tables->addWidget(m_changes);
    m_splitter->addWidget(m_tables);
    for (TableArea* area : { m_nominations, m_changes }) {
        connect(area, &TableArea::currentIdChanged, this, &ApprovalsPage::showCase);
        connect(area, &TableArea::settled, this, &ApprovalsPage::reportSettled);
        connect(area, &TableArea::statusChanged, this, &Page::statusChanged);
        connect(area, &TableArea::actionWanted, this, &ApprovalsPage::createNew);
        connect(
            area->table()->columnLayout(), &ColumnLayout::leftColumnsChanged, this, &ApprovalsPage::showHiddenFilters);
        connect(area->table(), &DataTable::filtersChanged, this, &ApprovalsPage::showHiddenFilters);
    }
    connect(m_nominations, &TableArea::selectionChanged, this, &ApprovalsPage::showCase);
}

void ApprovalsPage::makeCase()
{
    m_cases = new QStackedWidget(m_splitter);
    m_nomination = new NominationView(m_ports, m_submission, m_cases);
    m_change = new ChangeView(m_ports, m_submission, m_cases);
    m_bulk = new BulkView(m_ports, m_submission, m_cases);
    m_cases->addWidget(m_nomination);
    m_cases->addWidget(m_change);
    m_cases->addWidget(m_bulk);
    m_splitter->addWidget(m_cases);
    m_splitter->setStretchFactor(0, 1);
    addActions(m_nomination->caseActions());
    addActions(m_change->caseActions());
    addActions(m_bulk->caseActions());
    connectCase();
}

void ApprovalsPage::connectCase()
{
    connect(m_nomination, &NominationView::decided, this, &ApprovalsPage::afterDecision);
    connect(m_nomination, &NominationView::noticed, this, &Page::noticed);
    connect(m_nomination, &NominationView::stepWanted, this, &ApprovalsPage::stepCase);
    connect(m_nomination, &NominationView::settled, this, &ApprovalsPage::reportSettled);
    connect(m_nomination, &NominationView::panelOpened, this, &ApprovalsPage::fitCase);
    connect(m_nomination, &NominationView::panelClosed, this, [this] {
        focusFirst();
        fitCase();
    });
    connect(m_nomination, &NominationView::targetWanted, this, [this](const DeskTarget& target) {
        if (target.page == id())
            open(target);
        else
            Q_EMIT targetWanted(target);
    });
    connect(m_change, &ChangeView::decided, this, [this](qint64 id, const QString& what) {
        Q_EMIT noticed({ NoticeKind::Success, what, {}, {}, {} });
        if (area()->currentId() == id)
            stepCase(1);
    });
    connect(m_change, &ChangeView::noticed, this, &Page::noticed);
    connect(m_change, &ChangeView::stepWanted, this, &ApprovalsPage::stepCase);
    connect(m_change, &ChangeView::settled, this, &ApprovalsPage::reportSettled);
    connect(m_change, &ChangeView::targetWanted, this, &Page::targetWanted);
    connect(m_change, &ChangeView::panelClosed, this, &ApprovalsPage::focusFirst);
    connect(m_bulk, &BulkView::noticed, this, &Page::noticed);
    connect(m_bulk, &BulkView::settled, this, &ApprovalsPage::settled);
    connect(m_bulk, &BulkView::cancelled, this, [this] {
        area()->selectRow(area()->table()->currentRow());
        focusFirst();
    });
}

void ApprovalsPage::makeForm()
{
    m_form = new PaperForm({ m_ports.cases, m_ports.access, m_ports.now }, m_submission, m_stack);
    m_stack->addWidget(m_form);
    connect(m_form, &PaperForm::cancelled, this, &ApprovalsPage::closeForm);
    connect(m_form, &PaperForm::registered, this, &ApprovalsPage::afterPaper);
}

// ---- Sub-queues ------------------------------------------------------------------------------------------------

bool ApprovalsPage::showsChanges() const
{
    return m_tables->currentWidget() == m_changes;
}

TableArea* ApprovalsPage::area() const
{
    return showsChanges() ? m_changes : m_nominations;
}

QString ApprovalsPage::queue() const
{
    return queueKeys().value(m_tabs->currentIndex());
}

void ApprovalsPage::setQueue(const QString& key)
{
    const auto tab = static_cast<int>(queueKeys().indexOf(key));
    if (tab < 0)
        return;
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    const bool changes = key == changesKey;
    m_tables->setCurrentWidget(changes ? m_changes : m_nominations);
    if (changes)
        m_changes->setQueue(enumText(ChangeState::Received));
    else
        m_nominations->setQueue(key == allKey ? QString() : key);
    showCase();
    showHiddenFilters();
    Q_EMIT statusChanged();
}

void ApprovalsPage::open(const DeskTarget& target)
{
    closeForm();
    if (!target.queue.isEmpty())
        setQueue(target.queue);
    else if (target.id > 0 && !showsChanges())
        setQueue(allKey);
    if (!target.filters.isEmpty())
        area()->setFilters(target.filters);
    if (target.id > 0) {
        area()->clearFilters();
        area()->selectId(target.id);
    }
    focusFirst();
}

void ApprovalsPage::readCounts()
{
    m_nominationCounter->read();
    m_changeCounter->read();
}

void ApprovalsPage::takeNominationCounts(const QHash<QString, qint64>& counts)
{
    for (const QString& key : queueKeys()) {
        if (key != changesKey)
            m_counts.insert(key, counts.value(key == allKey ? QString() : key));
    }
    showCounts();
}

void ApprovalsPage::setWaiting(const PageCount& count)
{
    m_waiting = count;
    showCounts();
}

void ApprovalsPage::showCounts()
{
    qint64 open = 0;
    for (qsizetype tab = 0; tab < queueKeys().size(); ++tab) {
        const QString& key = queueKeys().at(tab);
        const bool known = m_counts.contains(key);
        m_tabs->setCount(static_cast<int>(tab), known ? std::optional(m_counts.value(key)) : std::nullopt);
        if (key != allKey)
            open += m_counts.value(key);
    }
    QStringList summary;
    if (!m_counts.isEmpty())
        summary.append(tr("%n open", nullptr, static_cast<int>(open)));
    if (m_waiting.overdue > 0)
        summary.append(tr("%n overdue", nullptr, static_cast<int>(m_waiting.overdue)));
    m_header->setSummary(summary.join(QStringLiteral(" · ")));
}

/** A filter whose column had to leave stays visible, and can be taken away (VISUAL.md 4). */
void ApprovalsPage::showHiddenFilters()
{
    while (QLayoutItem* item = m_filterRow->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    FilterHeader* header = area()->table()->filterHeader();
    const QStringList gone = area()->table()->columnLayout()->leftColumns();
    for (const ColumnFilter& filter : header->filters()) {
        if (!gone.contains(filter.column))
            continue;
        auto* chip = new KeyButton(ButtonVariant::Filter, QStringLiteral("x"), m_filters);
        chip->setText(header->describe(filter));
        connect(chip, &KeyButton::clicked, header, [header, column = filter.column] { header->clearFilter(column); });
        m_filterRow->addWidget(chip);
    }
    m_filters->setVisible(m_filterRow->count() > 0);
}

void ApprovalsPage::retranslate()
{
    m_header->setTitle(tr("Approvals"));
    m_new->setText(tr("Register a request"));
    for (qsizetype tab = 0; tab < queueKeys().size(); ++tab) {
        const QString& key = queueKeys().at(tab);
        m_tabs->setQueueText(static_cast<int>(tab),
            key == allKey           ? tr("All")
                : key == changesKey ? tr("Changes")
                                    : termText(TermGroup::NominationLabel, key));
    }
    m_tabs->setAccessibleName(tr("Sub-queues"));
    showCounts();
    showHiddenFilters();
    Q_EMIT statusChanged();
}

void ApprovalsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
