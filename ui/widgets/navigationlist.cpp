// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationlist.h"

#include "ui/widgets/navigationdelegate.h"
#include "ui/widgets/navigationmodel.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace padesk {

NavigationList::NavigationList(QWidget* parent)
    : QListView(parent)
    , m_entries(new NavigationModel(this))
{
    setModel(m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void NavigationList::setEntries(const QList<NavigationEntry>& entries)
{
    const QString current = currentKey();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_entries->setEntries(entries);
    }
    setCurrentKey(current);
    updateGeometry();
}

void NavigationList::setBadge(const QString& key, int count, Tone tone, const QString& detail)
{
    m_entries->setBadge(key, count, tone, detail);
}

void NavigationList::setCurrentKey(const QString& key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_entries->indexOf(key);
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
}

QString NavigationList::currentKey() const
{
    return currentIndex().isValid() ? m_entries->at(currentIndex().row()).key : QString();
}

QString NavigationList::keyAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() ? m_entries->at(index.row()).key : QString();
}

void NavigationList::setFolded(bool on)
{
    m_folded = on;
    m_entries->setFolded(on);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        height += sizeHintForIndex(m_entries->index(row)).height();
    return { em(m_folded ? 52 : 200, font()), height };
}

QSize NavigationList::minimumSizeHint() const
{
    return { em(52, font()), em(32, font()) };
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(m_entries->at(current.row()).key);
}

void NavigationList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace padesk
