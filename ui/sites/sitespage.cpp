// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/sitespage.h"

#include "models/tables/sitetablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/sites/siteform.h"
#include "ui/sites/sitetable.h"
#include "ui/sites/siteview.h"
#include "ui/users/membersview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/subqueuetabs.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace padesk {
SitesPage::SitesPage(const DirectoryPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_submission(ports.commands, this)
    , m_model(new SiteTableModel(ports.sites, ports.now, this))
    , m_counter(new QueueCounter([this] { return m_ports.sites.counts(); }, this))
    , m_stack(new QStackedWidget(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    makeList();
    makeView();
    makeForm();
    connect(m_counter, &QueueCounter::counted, this, &SitesPage::showCounts);
    retranslate();
    enableActions();
    setQueue(siteQueueKeys().first());
}

// ---- Parts -----------------------------------------------------------------------------------------------------

void SitesPage::makeList()
{
    m_list = new QWidget(m_stack);
    m_header = new PageHeader(m_list);
    m_tabs = new SubQueueTabs(m_header);
    for (qsizetype n = 0; n < siteQueueKeys().size(); ++n)
        m_tabs->addQueue({});
    m_header->setTabs(m_tabs);
    m_new = new KeyButton(ButtonVariant::Normal, QStringLiteral("plus"), m_header);
    m_new->showKey(QKeySequence::New);
    m_header->addButton(m_new);
    m_area = new TableArea(*m_model, siteTableSetup(m_ports.now), m_list);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_area, 1);
    m_stack->addWidget(m_list);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setQueue(siteQueueKeys().value(tab)); });
    connect(m_new, &KeyButton::clicked, this, &SitesPage::createNew);
    connect(m_area, &TableArea::activated, this, &SitesPage::openSite);
    connect(m_area, &TableArea::actionWanted, this, &SitesPage::createNew);
    connect(m_area, &TableArea::statusChanged, this, &Page::statusChanged);
}

void SitesPage::makeView()
{
    m_view = new SiteView(m_ports, m_stack);
    m_stack->addWidget(m_view);
    connect(m_view, &SiteView::backWanted, this, &SitesPage::showList);
    connect(m_view, &SiteView::editWanted, this, &SitesPage::editSite);
    connect(m_view, &SiteView::noticed, this, &Page::noticed);
    connect(m_view, &SiteView::changed, this, &Page::changed);
    connect(m_view, &SiteView::statusChanged, this, &Page::statusChanged);
    connect(m_view, &SiteView::targetWanted, this, [this](const DeskTarget& target) {
        if (target.page == id())
            open(target);
        else
            Q_EMIT targetWanted(target);
    });
}

void SitesPage::makeForm()
{
    m_form = new SiteForm(m_ports.session, m_ports.sites, m_stack);
    m_stack->addWidget(m_form);
    connect(m_form, &SiteForm::cancelled, this, [this] {
        if (m_form->isEdited())
            ConfirmDialog::askDiscard(m_form, [this] { closeForm(); });
        else
            closeForm();
    });
    connect(m_form, &SiteForm::submitted, this, &SitesPage::submit);
    connect(m_form, &SiteForm::siteWanted, this, &SitesPage::openSite);
    connect(&m_submission, &Submission::noticed, this, &Page::noticed);
    connect(&m_submission, &Submission::busyChanged, m_form, &SiteForm::setBusy);
    connect(&m_submission, &Submission::waitingLong, this,
        [this] { m_form->setProblem(tr("Handed in; waiting for it to be applied.")); });
    connect(&m_submission, &Submission::applied, this, [this] {
        m_area->refresh();
        m_counter->read();
        Q_EMIT changed();
    });
}

// ---- List, site, form ------------------------------------------------------------------------------------------

bool SitesPage::showsList() const
{
    return m_stack->currentWidget() == m_list;
}

/** The menu 操作 has what can be done where one is. */
void SitesPage::enableActions()
{
    const QList<QAction*> ofSite = m_view->siteActions();
    for (QAction* action : ofSite)
        removeAction(action);
    if (m_stack->currentWidget() == m_view)
        addActions(ofSite);
    Q_EMIT statusChanged();
}

void SitesPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    enableActions();
    focusFirst();
}

void SitesPage::openSite(qint64 id)
{
    m_stack->setCurrentWidget(m_view);
    m_view->showSite(id);
    enableActions();
    m_view->focusFirst();
}

void SitesPage::createNew()
{
    whenFormMayGo(0, [this] {
        if (!m_form->isNew() || !m_form->isEdited())
            m_form->beginNew();
        showForm();
    });
}

void SitesPage::editSite(const SiteCase& site)
{
    whenFormMayGo(site.site.id, [this, site] {
        if (m_form->siteId() != site.site.id || !m_form->isEdited())
            m_form->beginEdit(site);
        showForm();
    });
}

/** A half filled form waits while somebody looks at the list or at another site, and is not thrown away by a key. */
void SitesPage::whenFormMayGo(qint64 forSite, const std::function<void()>& act)
{
    if (!m_form->isEdited() || m_form->siteId() == forSite)
        return act();
    m_stack->setCurrentWidget(m_form);
    enableActions();
    ConfirmDialog::askDiscard(m_form, act);
}

void SitesPage::showForm()
{
    m_stack->setCurrentWidget(m_form);
    enableActions();
    m_form->focusFirst();
}

void SitesPage::closeForm()
{
    const qint64 id = m_form->siteId();
    m_form->beginNew();
    if (id > 0)
        openSite(id);
    else
        showList();
}

void SitesPage::submit(const Command& command)
{
    m_submission.submit({ command }, [this](const QList<CommandResult>& results) {
        const CommandResult& result = results.first();
        if (result.applied) {
            const QString number = result.answer.value(QLatin1String("site_number")).toString();
            const bool added = m_form->isNew();
            closeForm();
            Q_EMIT noticed({ NoticeKind::Success,
                added ? tr("Site %1 is registered").arg(number) : tr("Site %1 is changed").arg(number),
                added ? tr("What it is sent waits in Deliveries.") : QString(), {}, {} });
            return;
        }
        m_form->showRefusal(result.refusal);
        if (result.refusal.code != QLatin1String(refusal::fieldChanged))
            return;
        whenFinished(m_ports.cases.site(m_form->siteId()), this, [this](const Result<SiteCase>& now) {
            if (now && now->site.id == m_form->siteId())
                m_form->rebase(*now);
        });
    });
}

// ---- Page ------------------------------------------------------------------------------------------------------

QString SitesPage::queue() const
{
    return siteQueueKeys().value(m_tabs->currentIndex());
}

void SitesPage::setQueue(const QString& key)
{
    const auto tab = static_cast<int>(siteQueueKeys().indexOf(key));
    if (tab < 0)
        return;
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    m_area->setQueue(key == allSites ? QString() : key);
    Q_EMIT statusChanged();
}

void SitesPage::open(const DeskTarget& target)
{
    if (target.id > 0)
        return openSite(target.id);
    showList();
    if (!target.queue.isEmpty())
        setQueue(target.queue);
    else if (!target.filters.isEmpty())
        setQueue(allSites);
    if (!target.filters.isEmpty())
        m_area->setFilters(target.filters);
}

void SitesPage::refresh()
{
    m_area->refresh();
    m_counter->read();
    if (m_stack->currentWidget() == m_view)
        m_view->refresh();
}

void SitesPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
    if (m_stack->currentWidget() == m_view)
        m_view->applyChanges(changes);
    m_counter->readSoon();
}

void SitesPage::showCounts(const QHash<QString, qint64>& counts)
{
    for (int tab = 0; tab < siteQueueKeys().size(); ++tab) {
        const QString key = siteQueueKeys().at(tab);
        m_tabs->setCount(tab, counts.value(key == allSites ? QString() : key));
    }
}

bool SitesPage::isBusy() const
{
    if (m_stack->currentWidget() == m_view)
        return m_view->isBusy();
    return m_model->isBusy() || m_submission.isBusy() || m_counter->isReading();
}

void SitesPage::setRowHeight(RowHeight height)
{
    m_area->setRowHeight(height);
    m_view->setRowHeight(height);
}

void SitesPage::focusFirst()
{
    if (showsList())
        m_area->table()->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_view)
        m_view->focusFirst();
    else
        m_form->focusFirst();
}

void SitesPage::focusFilter()
{
    if (showsList())
        m_area->table()->focusFilters();
    else if (m_stack->currentWidget() == m_view)
        m_view->focusFilter();
}

void SitesPage::stepCase(int step)
{
    TableArea* area = m_area;
    if (m_stack->currentWidget() == m_view && m_view->tab() == SiteView::Users)
        area = m_view->members()->area();
    area->selectRow(area->table()->currentRow() + step);
    if (m_stack->currentWidget() == m_view && area == m_area && m_area->currentId() > 0)
        m_view->showSite(m_area->currentId());
}

QString SitesPage::statusText() const
{
    if (m_stack->currentWidget() == m_form)
        return m_form->isEdited() ? tr("Not saved yet") : QString();
    if (m_stack->currentWidget() == m_view && m_view->tab() == SiteView::Users)
        return m_view->members()->area()->countText();
    return m_area->countText();
}

QByteArray SitesPage::saveLayout() const
{
    return m_area->saveLayout();
}

void SitesPage::restoreLayout(const QByteArray& layout)
{
    m_area->restoreLayout(layout);
}

void SitesPage::retranslate()
{
    m_header->setTitle(tr("Sites"));
    m_new->setText(tr("Register site…"));
    for (int tab = 0; tab < siteQueueKeys().size(); ++tab)
        m_tabs->setQueueText(tab, siteQueueName(siteQueueKeys().at(tab)));
}

void SitesPage::showEvent(QShowEvent* event)
{
    m_counter->readSoon();
    Page::showEvent(event);
}

void SitesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
