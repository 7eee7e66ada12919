// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/queuepage.h"

#include "ui/frame/pageheader.h"
#include "ui/style/theme.h"
#include "ui/widgets/subqueuetabs.h"

#include <QEvent>
#include <QJsonDocument>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace padesk {
namespace {

/** Of the height, before anybody has moved the handle: the rows that wait are few, the case is much to read. */
constexpr int tableShare = 360;
constexpr int caseShare = 640;
/** In em: head, steps and some lines with the decision bar; head, filters and three rows. */
constexpr int leastCase = 320;
constexpr int leastTable = 144;
const QString tableKey = QStringLiteral("table");
const QString splitterKey = QStringLiteral("splitter");
const QString draggedKey = QStringLiteral("dragged");
const QString queueKey = QStringLiteral("queue");

QString inText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromText(const QJsonValue& text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

QueuePage::QueuePage(
    std::unique_ptr<PagedTable> model, TableSetup setup, QList<QueueTab> queues, QueueCounts counts, QWidget* parent)
    : Page(parent)
    , m_model(std::move(model))
    , m_queues(std::move(queues))
    , m_counter(std::move(counts), this)
    , m_header(new PageHeader(this))
    , m_tabs(new SubQueueTabs(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_area(new TableArea(*m_model, std::move(setup), m_splitter))
{
    for (const QueueTab& queue : std::as_const(m_queues))
        m_tabs->addQueue(queue.text());
    m_header->setTabs(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_splitter, 1);
    connectParts();
}

void QueuePage::connectParts()
{
    connect(&m_counter, &QueueCounter::counted, this, [this](const auto& counts) { takeCounts(counts); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { m_area->setQueue(queue()); });
    connect(m_area, &TableArea::currentIdChanged, this, [this](qint64 id) { showCase(id); });
    connect(m_area, &TableArea::statusChanged, this, &Page::statusChanged);
}

void QueuePage::setCase(QWidget* panel)
{
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    fitCase();
}

/** The case gets its share, but a few lines at least while the table keeps a few rows; where it was dragged, it stays.
 */
void QueuePage::fitCase()
{
    const int whole = m_splitter->height();
    if (m_splitByHand || whole <= 0 || m_splitter->count() < 2)
        return;
    const int least = std::min(em(leastCase, font()), whole - em(leastTable, font()));
    const int wanted = std::max(whole * caseShare / (tableShare + caseShare), least);
    m_splitter->setSizes({ whole - wanted, wanted });
}

QString QueuePage::queue() const
{
    return m_queues.value(m_tabs->currentIndex()).key;
}

void QueuePage::setQueue(const QString& key)
{
    const auto found
        = std::find_if(m_queues.begin(), m_queues.end(), [&key](const QueueTab& queue) { return queue.key == key; });
    if (found != m_queues.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - m_queues.begin()));
    m_area->setQueue(queue());
}

void QueuePage::refresh()
{
    if (m_model->query().queue != queue())
        m_area->setQueue(queue());
    m_area->refresh();
    m_counter.read();
    reloadCase();
}

void QueuePage::applyChanges(const QList<ChangeNotice>& changes)
{
    m_model->applyChanges(changes);
    m_counter.readSoon();
    reloadCase();
}

void QueuePage::takeCounts(const QHash<QString, qint64>& counts)
{
    for (int tab = 0; tab < m_queues.size(); ++tab)
        m_tabs->setCount(tab, counts.value(m_queues.at(tab).key));
}

void QueuePage::focusFirst()
{
    m_area->table()->setFocus();
}

void QueuePage::focusFilter()
{
    m_area->table()->focusFilters();
}

void QueuePage::open(const DeskTarget& target)
{
    if (target.id != 0 && target.queue.isEmpty())
        setQueue({});
    else if (!target.queue.isEmpty())
        setQueue(target.queue);
    if (!target.filters.isEmpty() || target.id != 0)
        m_area->setFilters(target.filters);
    if (target.id != 0)
        m_area->selectId(target.id);
}

void QueuePage::stepCase(int step)
{
    m_area->selectRow(m_area->table()->currentRow() + step);
}

QByteArray QueuePage::saveLayout() const
{
    const QJsonObject layout { { tableKey, inText(m_area->saveLayout()) },
        { splitterKey, inText(m_splitter->saveState()) }, { draggedKey, m_splitByHand }, { queueKey, queue() } };
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void QueuePage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    m_area->restoreLayout(fromText(json.value(tableKey)));
    m_splitByHand = json.value(draggedKey).toBool();
    if (m_splitByHand)
        m_splitter->restoreState(fromText(json.value(splitterKey)));
    if (json.contains(queueKey))
        setQueue(json.value(queueKey).toString());
}

void QueuePage::retranslate()
{
    for (int tab = 0; tab < m_queues.size(); ++tab)
        m_tabs->setQueueText(tab, m_queues.at(tab).text());
}

void QueuePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitCase();
}

void QueuePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void QueuePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!std::exchange(m_seen, true))
        refresh();
}

} // namespace padesk
