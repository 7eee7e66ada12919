// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contacthistorypage.h"

#include "models/tables/contacthistorymodel.h"
#include "ui/frame/pageheader.h"
#include "ui/frame/tablearea.h"

#include <QEvent>
#include <QVBoxLayout>

namespace padesk {
namespace {

CellLook lookOf(const QModelIndex& index)
{
    CellLook look;
    switch (static_cast<ContactHistoryModel::Column>(index.column())) {
    case ContactHistoryModel::At:
        look.kind = CellKind::Date;
        break;
    case ContactHistoryModel::Who:
        look.kind = CellKind::Quiet;
        break;
    case ContactHistoryModel::SiteNumber:
        look.kind = CellKind::Strong;
        break;
    default:
        break;
    }
    return look;
}

} // namespace

ContactHistoryPage::ContactHistoryPage(const ContactPorts& ports, QWidget* parent)
    : Page(parent)
    , m_ports(ports)
    , m_model(new ContactHistoryModel(ports.events, ports.now, this))
    , m_header(new PageHeader(this))
{
    TableSetup setup;
    setup.stretching = QStringLiteral("entity");
    setup.required = QStringList { QStringLiteral("at"), QStringLiteral("entity") };
    setup.leaving = QStringList { QStringLiteral("site_number"), QStringLiteral("actor_role") };
    if (!m_ports.hasSeveralSites())
        setup.hidden = QStringList { QStringLiteral("site_number") };
    setup.lookOf = lookOf;
    setup.emptyWords = [](const RowQuery&) -> TableWords {
        return { tr("Nothing has happened yet"), tr("What is done at your site shows up here."), {} };
    };
    setup.name = [] { return tr("What happened"); };
    m_area = new TableArea(*m_model, setup, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_area, 1);
    connect(m_area, &TableArea::activated, this, &ContactHistoryPage::openSubject);
    connect(m_area, &TableArea::statusChanged, this, &Page::statusChanged);
    retranslate();
    m_area->setQueue({});
}

/** Where what happened can be seen as it is now. */
void ContactHistoryPage::openSubject()
{
    const QModelIndex current = m_model->index(m_area->table()->currentRow(), 0);
    const auto row = current.data(PagedTable::RecordRole).value<EventRow>();
    DeskTarget target;
    target.id = row.entityId;
    switch (row.entity) {
    case Entity::Nomination:
        target.page = PageId::Approvals;
        break;
    case Entity::Member:
        target.page = PageId::Users;
        break;
    default:
        target.page = PageId::Sites;
        target.id = row.siteId.value_or(0);
        break;
    }
    Q_EMIT targetWanted(target);
}

void ContactHistoryPage::refresh()
{
    m_area->refresh();
}

void ContactHistoryPage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
}

bool ContactHistoryPage::isBusy() const
{
    return m_model->isBusy() || m_model->isFetching();
}

void ContactHistoryPage::setRowHeight(RowHeight height)
{
    m_area->setRowHeight(height);
}

void ContactHistoryPage::focusFirst()
{
    m_area->setFocus();
}

void ContactHistoryPage::focusFilter()
{
    m_area->table()->focusFilters();
}

void ContactHistoryPage::stepCase(int step)
{
    m_area->selectRow(m_area->table()->currentRow() + step);
}

QString ContactHistoryPage::statusText() const
{
    return m_area->countText();
}

QByteArray ContactHistoryPage::saveLayout() const
{
    return m_area->saveLayout();
}

void ContactHistoryPage::restoreLayout(const QByteArray& layout)
{
    m_area->restoreLayout(layout);
}

void ContactHistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    m_header->setSummary(tr("What was done at your site, by whom and when."));
    Q_EMIT statusChanged();
}

void ContactHistoryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace padesk
