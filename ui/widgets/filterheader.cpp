// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterheader.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace padesk {
namespace {
using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
constexpr int fieldHeight = 24;
constexpr int rowHeightAtBase = 32;
constexpr int fieldGap = 3;
} // namespace

/** The ground of the fields; it cuts off what is scrolled out. */
class FilterHeader::FilterRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::tokens().surfaceAlt);
        paintBottomLine(&painter, rect(), Theme::tokens().line);
    }
};

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_row(new FilterRow(this))
    , m_today([] { return QDate::currentDate(); })
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(typingPause);
    connect(&m_debounce, &QTimer::timeout, this, &FilterHeader::announce);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { sortBy(section, m_adds); });
}

// ---- Fields
// --------------------------------------------------------------------------------------------------------

std::unique_ptr<FilterField> FilterHeader::makeField(const ViewColumn& column)
{
    if (column.filter == FilterKind::List)
        return std::make_unique<ListFilterField>(column.key, column.choices, m_row);
    return std::make_unique<TypedFilterField>(
        *column.filter, column.key, [this] { return m_today(); }, m_row);
}

void FilterHeader::setColumns(const QList<ViewColumn>& columns)
{
    const QList<ColumnFilter> kept = filters();
    for (const auto& [section, field] : m_fields)
        delete field;
    m_fields.clear();
    m_columns = columns;
    for (int section = 0; section < static_cast<int>(columns.size()); ++section) {
        if (!columns[section].filter)
            continue;
        FilterField* field = makeField(columns[section]).release();
        m_fields[section] = field;
        connect(field, &FilterField::edited, this, [this] { m_debounce.start(); });
        QWidget* target = field->focusProxy() ? field->focusProxy() : field;
        target->installEventFilter(this);
    }
    setFilters(kept);
    retranslate();
    updateGeometries();
}

void FilterHeader::setToday(TodayClock today)
{
    m_today = std::move(today);
}

void FilterHeader::setFilterRowShown(bool shown)
{
    m_rowShown = shown;
    updateGeometries();
    Q_EMIT geometriesChanged();
}

FilterField* FilterHeader::field(const QString& column) const
{
    for (const auto& [section, field] : m_fields) {
        if (field->column() == column)
            return field;
    }
    return nullptr;
}

QList<ColumnFilter> FilterHeader::filters() const
{
    QList<ColumnFilter> all;
    for (const auto& [section, field] : m_fields) {
        if (const ColumnFilter filter = field->filter(); !filter.isEmpty())
            all.append(filter);
    }
    return all;
}

void FilterHeader::setFilters(const QList<ColumnFilter>& filters)
{
    for (const auto& [section, field] : m_fields) {
        ColumnFilter shown;
        shown.column = field->column();
        for (const ColumnFilter& filter : filters) {
            if (filter.column == shown.column)
                shown = filter;
        }
        field->setFilter(shown);
    }
    m_announced = this->filters();
}

void FilterHeader::clearFilters()
{
    for (const auto& [section, field] : m_fields)
        field->clear();
    announce();
}

void FilterHeader::clearFilter(const QString& column)
{
    if (FilterField* wanted = field(column))
        wanted->clear();
    announce();
}

void FilterHeader::announce()
{
    m_debounce.stop();
    const QList<ColumnFilter> now = filters();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT filtersChanged(now);
}

/** The first one as the eye goes, not as the model has them. */
void FilterHeader::focusFirst()
{
    for (int visual = 0; visual < count(); ++visual) {
        const auto found = m_fields.find(logicalIndex(visual));
        if (found == m_fields.end() || found->second->isHidden())
            continue;
        return found->second->setFocus(Qt::ShortcutFocusReason);
    }
}

QString FilterHeader::describe(const ColumnFilter& filter) const
{
    for (const auto& [section, field] : m_fields) {
        if (field->column() == filter.column)
            //: a filter in words; %1 is the column, %2 what is asked of it
            return tr("%1: %2").arg(title(section), field->text());
    }
    return {};
}

void FilterHeader::placeFields()
{
    const int height = em(fieldHeight, font());
    const int gap = em(fieldGap, font());
    const int top = (rowHeight() - height) / 2;
    QWidget* before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const auto found = m_fields.find(section);
        if (found == m_fields.end())
            continue;
        FilterField* field = found->second;
        field->setVisible(!isSectionHidden(section));
        field->setGeometry(sectionViewportPosition(section) + gap, top, sectionSize(section) - 2 * gap, height);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const auto& [section, field] : m_fields) {
            if (watched == field || watched == field->focusProxy())
                Q_EMIT sectionFocused(section);
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

// ---- Sorting
// -------------------------------------------------------------------------------------------------------

void FilterHeader::setSortKeys(const QList<SortKey>& keys)
{
    m_sort = keys;
    viewport()->update();
}

int FilterHeader::sortPlace(int section) const
{
    for (int place = 0; section < m_columns.size() && place < m_sort.size(); ++place) {
        if (m_sort[place].column == m_columns[section].key)
            return place;
    }
    return -1;
}

void FilterHeader::sortBy(int section, bool add)
{
    if (section < 0 || section >= m_columns.size() || !m_columns[section].sortable)
        return;
    SortKey key { m_columns[section].key, false };
    const int place = sortPlace(section);
    if (place >= 0)
        key.descending = !m_sort[place].descending;
    if (!add)
        m_sort = { key };
    else if (place >= 0)
        m_sort[place] = key;
    else
        m_sort.append(key);
    viewport()->update();
    Q_EMIT sortRequested(m_sort);
}

void FilterHeader::mousePressEvent(QMouseEvent* event)
{
    m_adds = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mousePressEvent(event);
}

// ---- Texts and sizes
// -----------------------------------------------------------------------------------------------

void FilterHeader::retranslate()
{
    for (const auto& [section, field] : m_fields) {
        field->setTitle(title(section));
        field->retranslate();
    }
    viewport()->update();
}

void FilterHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometries();
    QHeaderView::changeEvent(event);
}

QSize FilterHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), labelHeight() + rowHeight() };
}

int FilterHeader::rowHeight() const
{
    return m_rowShown && !m_fields.empty() ? em(rowHeightAtBase, font()) : 0;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, rowHeight());
    QHeaderView::updateGeometries();
    m_row->setVisible(rowHeight() > 0);
    m_row->setGeometry(0, labelHeight(), width(), rowHeight());
    placeFields();
}

} // namespace padesk
