// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "models/domain/desk/queues.h"
#include "models/tables/membertablemodel.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"
#include "ui/users/membersview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/subqueuetabs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace padesk {
namespace {

const QString allKey = QStringLiteral("all");

const QStringList& queueKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const RowQueue& queue : queuesOf<MemberRow>())
            all.append(queue.key);
        return all << allKey;
    }();
    return keys;
}

QString queueName(const QString& key)
{
    if (key == QLatin1String("open"))
        return UsersPage::tr("Present");
    if (key == QLatin1String("waiting"))
        return UsersPage::tr("Not signed in yet");
    if (key == QLatin1String("suspended"))
        return UsersPage::tr("Suspended");
    if (key == QLatin1String("ended"))
        return UsersPage::tr("Ended");
    if (key == QLatin1String("contact_needed"))
        return UsersPage::tr("Contact needed");
    return UsersPage::tr("All");
}

} // namespace

UsersPage::UsersPage(const DirectoryPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_header(new PageHeader(this))
    , m_tabs(new SubQueueTabs(m_header))
    , m_add(new KeyButton(ButtonVariant::Normal, QStringLiteral("plus"), m_header))
    , m_view(new MembersView(ports, MembersView::Scope::AllSites, this))
    , m_counter(new QueueCounter([this] { return m_ports.members.counts(); }, this))
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
    addActions(m_view->memberActions());
    connect(m_counter, &QueueCounter::counted, this, &UsersPage::showCounts);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setQueue(queueKeys().value(tab)); });
    connect(m_add, &KeyButton::clicked, this, &UsersPage::createNew);
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
}

QString UsersPage::queue() const
{
    return queueKeys().value(m_tabs->currentIndex());
}

void UsersPage::setQueue(const QString& key)
{
    const auto tab = static_cast<int>(queueKeys().indexOf(key));
    if (tab < 0)
        return;
    if (m_tabs->currentIndex() != tab)
        return m_tabs->setCurrentIndex(tab);
    m_view->area()->setQueue(key == allKey ? QString() : key);
    Q_EMIT statusChanged();
}

void UsersPage::open(const DeskTarget& target)
{
    if (!target.queue.isEmpty())
        setQueue(target.queue);
    else if (target.id > 0 || !target.filters.isEmpty())
        setQueue(allKey);
    if (target.id > 0 || !target.filters.isEmpty())
        m_view->area()->setFilters(target.filters);
    if (target.id > 0)
        m_view->area()->selectId(target.id);
}

void UsersPage::refresh()
{
    m_view->refresh();
    m_counter->read();
}

void UsersPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_view->applyChanges(changes);
    m_counter->readSoon();
}

void UsersPage::showCounts(const QHash<QString, qint64>& counts)
{
    for (int tab = 0; tab < queueKeys().size(); ++tab) {
        const QString key = queueKeys().at(tab);
        m_tabs->setCount(tab, counts.value(key == allKey ? QString() : key));
    }
}

bool UsersPage::isBusy() const
{
    return m_view->isBusy() || m_counter->isReading();
}

void UsersPage::setRowHeight(RowHeight height)
{
    m_view->area()->setRowHeight(height);
}

void UsersPage::focusFirst()
{
    m_view->focusFirst();
}

void UsersPage::focusFilter()
{
    m_view->area()->table()->focusFilters();
}

void UsersPage::createNew()
{
    m_view->addMember();
}

void UsersPage::stepCase(int step)
{
    TableArea* area = m_view->area();
    area->selectRow(area->table()->currentRow() + step);
}

QString UsersPage::statusText() const
{
    return m_view->area()->countText();
}

QByteArray UsersPage::saveLayout() const
{
    return m_view->area()->saveLayout();
}

void UsersPage::restoreLayout(const QByteArray& layout)
{
    m_view->area()->restoreLayout(layout);
}

void UsersPage::retranslate()
{
    m_header->setTitle(tr("Users"));
    m_add->setText(tr("Add user…"));
    for (int tab = 0; tab < queueKeys().size(); ++tab)
        m_tabs->setQueueText(tab, queueName(queueKeys().at(tab)));
}

void UsersPage::showEvent(QShowEvent* event)
{
    m_counter->readSoon();
    Page::showEvent(event);
}

void UsersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
