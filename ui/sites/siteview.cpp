// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sites/siteview.h"

#include "models/tables/eventtablemodel.h"
#include "models/tables/whenfinished.h"
#include "ui/errortext.h"
#include "ui/frame/tablearea.h"
#include "ui/refusaltext.h"
#include "ui/sites/sitehead.h"
#include "ui/sites/siteside.h"
#include "ui/sites/sitetabs.h"
#include "ui/style/theme.h"
#include "ui/users/memberdrafts.h"
#include "ui/users/membersview.h"
#include "ui/widgets/linestable.h"
#include "ui/widgets/subqueuetabs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace padesk {
namespace {

constexpr int sideWidth = 312;
/** Narrower than this the side leaves, unless a form is open in it. */
constexpr int wide = 900;

TableSetup historySetup()
{
    TableSetup setup;
    setup.stretching = QStringLiteral("after");
    setup.hidden = { QStringLiteral("site_number"), QStringLiteral("company"), QStringLiteral("actor_role") };
    setup.leaving = { QStringLiteral("id"), QStringLiteral("actor") };
    setup.lookOf = [](const QModelIndex& index) {
        CellLook look;
        look.kind = index.column() == EventTableModel::Changes || index.column() == EventTableModel::Action
            ? CellKind::Text
            : CellKind::Quiet;
        return look;
    };
    setup.emptyWords = [](const RowQuery&) -> TableWords {
        return { SiteView::tr("No history yet"), SiteView::tr("Whatever happens to the site shows up here.") };
    };
    setup.name = [] { return SiteView::tr("History of the site"); };
    return setup;
}

} // namespace

SiteView::SiteView(const DirectoryPorts& ports, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_submission(ports.commands, this)
    , m_eventModel(new EventTableModel(ports.events, ports.now, this))
{
    makeActions();
    m_head = new SiteHead(this);
    m_head->addAction(m_actions[SendDocument], QStringLiteral("send"));
    m_head->addAction(m_actions[Edit], {});
    m_head->addToMenu({ m_actions[SetSns], m_actions[FirstOrder], m_actions[Replace], m_addUser, m_actions[Suspend],
        m_actions[Resume], m_actions[Close] });
    makeTabs();
    m_sideStack = new QStackedWidget(this);
    m_side = new SiteSide(m_actions[SetSns], m_addUser, m_sideStack);
    m_sideStack->addWidget(m_side);
    auto* body = new QHBoxLayout;
    const int edge = em(20, font());
    body->setContentsMargins(edge, em(14, font()), edge, em(14, font()));
    body->setSpacing(em(14, font()));
    body->addWidget(m_tabs, 1);
    body->addWidget(m_sideStack);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addLayout(body, 1);
    connectTabs();
    retranslate();
    setTab(Overview);
}

// ---- Parts -----------------------------------------------------------------------------------------------------

void SiteView::makeActions()
{
    std::array<QKeySequence, DeedCount> keys;
    keys[Edit] = QKeySequence(QStringLiteral("Ctrl+E"));
    keys[Replace] = QKeySequence(QStringLiteral("Ctrl+Shift+R"));
    for (int deed = 0; deed < DeedCount; ++deed) {
        auto* action = new QAction(this);
        action->setShortcut(keys[static_cast<std::size_t>(deed)]);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, deed] { start(static_cast<Deed>(deed)); });
        m_actions[static_cast<std::size_t>(deed)] = action;
        addAction(action);
    }
    m_savePdf = new QAction(this);
    m_savePdf->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_savePdf->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_savePdf, &QAction::triggered, this, &SiteView::savePdf);
    addAction(m_savePdf);
    m_addUser = new QAction(this);
    m_addUser->setShortcut(Qt::Key_N);
    m_addUser->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addUser);
    connect(m_addUser, &QAction::triggered, this, [this] {
        setTab(Users);
        m_members->addMember();
    });
    m_back = new QAction(this);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_back, &QAction::triggered, this, &SiteView::backWanted);
    addAction(m_back);
}

void SiteView::makeTabs()
{
    m_tabs = new QStackedWidget(this);
    m_overview = new SiteOverview(m_tabs);
    m_members = new MembersView(m_ports, MembersView::Scope::OneSite, m_tabs);
    m_cases = new SiteCasesTab(m_ports.now, m_tabs);
    m_documents = new SiteDocumentsTab(m_savePdf, m_actions[SendDocument], m_tabs);
    m_services = new SiteServicesTab(m_tabs);
    m_history = new TableArea(*m_eventModel, historySetup(), m_tabs);
    for (QWidget* tab :
        std::initializer_list<QWidget*> { m_overview, m_members, m_cases, m_documents, m_services, m_history }) {
        m_tabs->addWidget(tab);
        m_head->tabs()->addQueue({});
    }
}

void SiteView::connectTabs()
{
    connect(m_head, &SiteHead::backWanted, this, &SiteView::backWanted);
    connect(m_head->tabs(), &QTabBar::currentChanged, this, [this](int tab) { setTab(static_cast<Tab>(tab)); });
    connect(m_overview, &SiteOverview::memberWanted, this, &SiteView::openMember);
    connect(m_overview, &SiteOverview::editWanted, m_actions[Edit], &QAction::trigger);
    connect(m_side, &SiteSide::memberWanted, this, &SiteView::openMember);
    connect(m_services, &SiteServicesTab::memberWanted, this, &SiteView::openMember);
    connect(m_services, &SiteServicesTab::overviewWanted, this, [this] { setTab(Overview); });
    connect(m_services, &SiteServicesTab::snsWanted, m_actions[SetSns], &QAction::trigger);
    connect(m_services, &SiteServicesTab::personWanted, this, [this](qint64 id) {
        whenFinished(m_ports.cases.member(id), this, [this](const Result<MemberCase>& person) {
            if (person)
                m_services->showPerson(*person);
        });
    });
    connect(m_cases, &SiteCasesTab::targetWanted, this, &SiteView::targetWanted);
    connect(m_documents, &SiteDocumentsTab::currentChanged, this,
        [this] { m_savePdf->setEnabled(m_ports.saveCopy && m_documents->currentDelivery() > 0); });
    connect(m_history, &TableArea::statusChanged, this, &SiteView::statusChanged);
    connect(m_members, &MembersView::noticed, this, &SiteView::noticed);
    connect(m_members, &MembersView::targetWanted, this, &SiteView::targetWanted);
    connect(m_members, &MembersView::statusChanged, this, &SiteView::statusChanged);
    connect(m_members, &MembersView::formChanged, this, &SiteView::fitSide);
    connect(m_members, &MembersView::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(&m_submission, &Submission::noticed, this, &SiteView::noticed);
    connect(&m_submission, &Submission::busyChanged, this, [this](bool busy) {
        if (m_form)
            m_form->setBusy(busy);
    });
    connect(&m_submission, &Submission::waitingLong, this, [this] {
        if (m_form)
            m_form->setProblem(tr("Handed in; waiting for it to be applied."));
    });
    connect(&m_submission, &Submission::applied, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

QList<QAction*> SiteView::siteActions() const
{
    QList<QAction*> all(m_actions.begin(), m_actions.end());
    return all << m_addUser << m_savePdf << m_back << m_members->memberActions();
}

// ---- The site --------------------------------------------------------------------------------------------------

void SiteView::showSite(qint64 id)
{
    if (m_id == id)
        showNow(id);
    else
        whenFormMayGo([this, id] { showNow(id); });
}

void SiteView::showNow(qint64 id)
{
    if (m_id != id) {
        closeForm();
        m_site.reset();
        takeStates({});
    }
    m_id = id;
    m_history->setSite(id);
    read();
}

void SiteView::read()
{
    const int reading = ++m_reading;
    whenFinished(m_ports.cases.site(m_id), this, [this, reading](const Result<SiteCase>& site) {
        if (reading != m_reading)
            return;
        if (site)
            return take(*site);
        Q_EMIT noticed({ NoticeKind::Failure, tr("The site could not be read"),
            errorSentence(site.error(), tr("the database")), tr("Try again"), [this] { read(); } });
        Q_EMIT settled();
    });
}

void SiteView::take(const SiteCase& site)
{
    const bool other = !m_site || m_site->site.id != site.site.id;
    m_site = site;
    const QDate today = officeDate(m_ports.now());
    m_head->show(site, today);
    m_side->show(site, today);
    m_overview->show(site);
    m_cases->show(site);
    m_documents->show(site);
    m_services->show(site);
    if (other)
        m_members->setSite(site.site);
    SubQueueTabs* tabs = m_head->tabs();
    tabs->setCount(Users, site.holders.people.size() + site.users);
    tabs->setCount(Cases, site.openNominations.size() + site.openRequests.size() + site.openChanges.size());
    tabs->setCount(Documents, site.documentCount);
    askRules();
}

void SiteView::askRules()
{
    const Site& site = m_site->site;
    const QList<Command> drafts { draft::onSite("site.update", site), siteDraft(SiteDeed::SetSns, site),
        siteDraft(SiteDeed::FirstOrder, site), siteDraft(SiteDeed::SendDocument, site),
        draft::onSite("site.replace_primary", site), siteDraft(SiteDeed::Suspend, site),
        siteDraft(SiteDeed::Resume, site), siteDraft(SiteDeed::Close, site) };
    const int asking = ++m_asking;
    whenFinished(m_ports.commands.availability(drafts), this, [this, asking](const Result<QList<ActionState>>& states) {
        if (asking != m_asking)
            return;
        takeStates(states.value_or(QList<ActionState>()));
        Q_EMIT settled();
    });
}

void SiteView::takeStates(const QList<ActionState>& states)
{
    for (int deed = 0; deed < DeedCount; ++deed) {
        QAction* action = m_actions[static_cast<std::size_t>(deed)];
        const bool known = deed < states.size();
        // Whether a document can go depends on which one and how: the form says it.
        const bool on = known && (states.at(deed).isEnabled() || deed == SendDocument);
        const QString why = on || !known ? QString() : refusalSentence(states.at(deed).refusal);
        action->setEnabled(on);
        action->setStatusTip(why);
        action->setToolTip(why);
    }
    const bool pax = m_site && m_site->site.contract == Contract::Pax;
    m_actions[FirstOrder]->setVisible(pax);
    m_addUser->setEnabled(m_site.has_value() && !m_form);
    m_savePdf->setEnabled(m_ports.saveCopy && m_documents->currentDelivery() > 0);
}

void SiteView::refresh()
{
    if (m_id == 0)
        return;
    read();
    m_members->refresh();
    m_history->refresh();
}

void SiteView::applyChanges(const QList<ChangeNotice>& changes)
{
    m_members->applyChanges(changes);
    m_eventModel->applyChanges(changes);
    for (const ChangeNotice& change : changes) {
        if (change.siteId == m_id)
            return read();
    }
}

bool SiteView::isBusy() const
{
    return m_submission.isBusy() || m_members->isBusy() || m_eventModel->isBusy() || !m_site;
}

void SiteView::setRowHeight(RowHeight height)
{
    m_members->area()->setRowHeight(height);
    m_history->setRowHeight(height);
}

// ---- Tabs ------------------------------------------------------------------------------------------------------

SiteView::Tab SiteView::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SiteView::setTab(Tab tab)
{
    if (m_head->tabs()->currentIndex() != tab)
        return m_head->tabs()->setCurrentIndex(tab);
    m_tabs->setCurrentIndex(tab);
    if (m_form && !m_form->isEdited() && tab == Users)
        closeForm();
    fitSide();
    Q_EMIT statusChanged();
}

void SiteView::focusFirst()
{
    if (tab() == Overview)
        m_head->tabs()->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SiteView::focusFilter()
{
    if (tab() == Users)
        m_members->area()->table()->focusFilters();
    else if (tab() == History)
        m_history->table()->focusFilters();
}

void SiteView::openMember(qint64 id)
{
    setTab(Users);
    m_members->area()->selectId(id);
    m_members->focusFirst();
}

/** Members have a side of their own, a form waits behind it; in a narrow window only a form is worth the room. */
void SiteView::fitSide()
{
    m_sideStack->setFixedWidth(em(sideWidth, font()));
    const bool room = tab() != Users && (m_form || width() >= em(wide, font()));
    m_sideStack->setVisible(room);
    // Esc is the form's while it can be seen.
    const bool formSeen = tab() == Users ? m_members->form() != nullptr : m_form != nullptr;
    m_back->setEnabled(!formSeen);
    m_addUser->setEnabled(m_site.has_value() && !m_form);
}

// ---- Words -----------------------------------------------------------------------------------------------------

void SiteView::retranslate()
{
    m_actions[Edit]->setText(tr("&Edit"));
    m_actions[SetSns]->setText(tr("Record &S&&S Period…"));
    m_actions[FirstOrder]->setText(tr("Record &First Order…"));
    m_actions[SendDocument]->setText(tr("Send &Document…"));
    m_actions[Replace]->setText(tr("&Replace Site Contact…"));
    m_actions[Suspend]->setText(tr("S&uspend Site…"));
    m_actions[Resume]->setText(tr("Resu&me Site…"));
    m_actions[Close]->setText(tr("&Close Site…"));
    m_savePdf->setText(tr("Save as &PDF…"));
    m_addUser->setText(tr("&Add User…"));
    m_back->setText(tr("&Back to the List"));
    SubQueueTabs* tabs = m_head->tabs();
    tabs->setQueueText(Overview, tr("Overview"));
    tabs->setQueueText(Users, tr("Users"));
    tabs->setQueueText(Cases, tr("Requests"));
    tabs->setQueueText(Documents, tr("Documents"));
    tabs->setQueueText(Services, tr("Services"));
    tabs->setQueueText(History, tr("History"));
    if (m_site)
        askRules();
}

void SiteView::resizeEvent(QResizeEvent* event)
{
    fitSide();
    QWidget::resizeEvent(event);
}

void SiteView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_sideStack)
        fitSide();
    QWidget::changeEvent(event);
}

} // namespace padesk
