// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactuserspage.h"

#include "models/domain/desk/casevalues.h"
#include "models/tables/celltext.h"
#include "models/tables/membertablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/users/membersview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/subqueuetabs.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

const QStringList& queueKeys()
{
    static const QStringList keys { QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("suspended"),
        QStringLiteral("ended") };
    return keys;
}

DirectoryPorts directoryPorts(const ContactPorts& ports)
{
    return { ports.sites, ports.members, ports.events, ports.cases, ports.commands, ports.session, ports.now };
}

} // namespace

ContactUsersPage::ContactUsersPage(const ContactPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_header(new PageHeader(this))
    , m_tabs(new SubQueueTabs(m_header))
    , m_add(new KeyButton(ButtonVariant::Normal, QStringLiteral("plus"), m_header))
    , m_view(new MembersView(directoryPorts(ports),
          ports.hasSeveralSites() ? MembersView::Scope::AllSites : MembersView::Scope::OneSite, this))
    , m_counter(new QueueCounter([this] { return m_ports.members.counts(); }, this))
    , m_addAction(new QAction(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_view, 1);
    for (qsizetype n = 0; n < queueKeys().size(); ++n)
        m_tabs->addQueue({});
    m_header->setTabs(m_tabs);
    m_header->addButton(m_add);
    m_add->showKey(QKeySequence::New);
    m_addAction->setShortcut(QKeySequence::New);
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addAction);
    QList<QAction*> ofMembers = m_view->memberActions();
    if (m_ports.hasSeveralSites())
        ofMembers.removeFirst();
    addActions(ofMembers);
    connect(m_addAction, &QAction::triggered, this, &ContactUsersPage::createNew);
    connect(m_counter, &QueueCounter::counted, this, &ContactUsersPage::showCounts);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setQueue(queueKeys().value(tab)); });
    connect(m_add, &KeyButton::clicked, this, &ContactUsersPage::createNew);
    connect(m_view, &MembersView::noticed, this, &Page::noticed);
    connect(m_view, &MembersView::changed, this, &Page::changed);
    connect(m_view, &MembersView::statusChanged, this, &Page::statusChanged);
    connect(m_view, &MembersView::targetWanted, this, [this](const DeskTarget& target) {
        if (target.page == id())
            open(target);
        else
            Q_EMIT targetWanted(target);
    });
    retranslate();
    setQueue(queueKeys().first());
    readSites();
}

// ---- Sites and their counters ----------------------------------------------------------------------------------

void ContactUsersPage::readSites()
{
    OrderArray ids;
    for (const qint64 id : ContactPorts::sitesOf(m_ports.session.actor))
        ids.append(quint32(id));
    const int asked = ++m_asked;
    m_reading = true;
    whenFinished(m_ports.sites.rows(ids), this, [this, asked](const Result<QList<SiteRow>>& sites) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (sites)
            takeSites(*sites);
    });
}

void ContactUsersPage::takeSites(const QList<SiteRow>& sites)
{
    m_sites = sites;
    std::sort(m_sites.begin(), m_sites.end(),
        [](const SiteRow& one, const SiteRow& other) { return one.siteNumber < other.siteNumber; });
    if (m_sites.size() == 1) {
        Site site;
        site.id = m_sites.first().id;
        site.siteNumber = m_sites.first().siteNumber;
        m_view->setSite(site);
    }
    retranslate();
}

QString ContactUsersPage::counterText() const
{
    QStringList counters;
    for (const SiteRow& site : m_sites) {
        //: how many secondary users a site has, of four at most; %1: 3, %2: 4
        const QString counter = tr("Secondary users %1 / %2").arg(site.secondaries).arg(secondaryCap);
        counters.append(m_sites.size() > 1 ? site.siteNumber + u' ' + counter : counter);
    }
    return counters.join(QStringLiteral("  ·  "));
}

// ---- Page ------------------------------------------------------------------------------------------------------

QString ContactUsersPage::queue() const
{
    return queueKeys().value(m_tabs->currentIndex());
}

void ContactUsersPage::setQueue(const QString& key)
{
    const auto tab = static_cast<int>(queueKeys().indexOf(key));
    if (tab < 0)
        return;
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    m_view->area()->setQueue(key);
    Q_EMIT statusChanged();
}

void ContactUsersPage::open(const DeskTarget& target)
{
    if (!target.queue.isEmpty())
        setQueue(target.queue);
    if (target.id > 0) {
        m_view->area()->clearFilters();
        m_view->area()->selectId(target.id);
    }
}

void ContactUsersPage::refresh()
{
    m_view->refresh();
    m_counter->read();
    readSites();
}

void ContactUsersPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_view->applyChanges(changes);
    m_counter->readSoon();
    readSites();
}

bool ContactUsersPage::isBusy() const
{
    return m_view->isBusy() || m_counter->isReading() || m_reading;
}

void ContactUsersPage::setRowHeight(RowHeight height)
{
    m_view->area()->setRowHeight(height);
}

void ContactUsersPage::focusFirst()
{
    m_view->focusFirst();
}

void ContactUsersPage::focusFilter()
{
    m_view->area()->table()->focusFilters();
}

void ContactUsersPage::createNew()
{
    m_view->addMember();
}

void ContactUsersPage::stepCase(int step)
{
    TableArea* area = m_view->area();
    area->selectRow(area->table()->currentRow() + step);
}

QString ContactUsersPage::statusText() const
{
    return m_view->area()->countText();
}

QByteArray ContactUsersPage::saveLayout() const
{
    return m_view->area()->saveLayout();
}

void ContactUsersPage::restoreLayout(const QByteArray& layout)
{
    m_view->area()->restoreLayout(layout);
}

void ContactUsersPage::showCounts(const QHash<QString, qint64>& counts)
{
    for (int tab = 0; tab < queueKeys().size(); ++tab)
        m_tabs->setCount(tab, counts.value(queueKeys().at(tab)));
}

void ContactUsersPage::retranslate()
{
    m_header->setTitle(tr("Users"));
    m_header->setSummary(counterText());
    m_add->setText(tr("Add user…"));
    m_addAction->setText(tr("&Add User…"));
    const QStringList names { tr("Present"), tr("Not signed in yet"), tr("Suspended"), tr("Ended") };
    for (int tab = 0; tab < names.size(); ++tab)
        m_tabs->setQueueText(tab, names.at(tab));
}

void ContactUsersPage::showEvent(QShowEvent* event)
{
    m_counter->readSoon();
    Page::showEvent(event);
}

void ContactUsersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
