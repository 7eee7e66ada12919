// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnlayout.h"

#include "ui/style/theme.h"

#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace padesk {
namespace {
constexpr int stretchCharacters = 12;
constexpr int widestMeasured = 300;
constexpr int mostRowsMeasured = 60;
constexpr int emUnit = 1000;

/** The inverse of em(). */
int atBaseFont(int size, const QFont& font)
{
    return qRound(qreal(size) * emUnit / em(emUnit, font));
}
} // namespace

ColumnLayout::ColumnLayout(QTableView* table)
    : QObject(table)
    , m_table(table)
{
    QHeaderView* header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int size) { resized(section, size); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            Q_EMIT changed();
    });
}

ColumnLayout::Choice ColumnLayout::firstChoice(const ViewColumn& column) const
{
    return { 0, !column.shown && !column.required, false };
}

void ColumnLayout::setColumns(const QList<ViewColumn>& columns)
{
    const QStringList before = leftColumns();
    QList<Choice> choices;
    for (const ViewColumn& column : columns) {
        const int known = sectionOf(column.key);
        choices.append(known >= 0 ? m_choices[known] : firstChoice(column));
    }
    m_columns = columns;
    m_choices = choices;
    m_measured.resize(columns.size());
    fit();
}

int ColumnLayout::sectionOf(const QString& key) const
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        if (m_columns[section].key == key)
            return section;
    }
    return -1;
}

// ---- What people choose
// --------------------------------------------------------------------------------------------

bool ColumnLayout::isShown(int section) const
{
    return section >= 0 && section < m_choices.size() && !m_table->horizontalHeader()->isSectionHidden(section);
}

void ColumnLayout::setShown(int section, bool shown)
{
    if (section < 0 || section >= m_choices.size() || (!shown && m_columns[section].required))
        return;
    m_choices[section].hidden = !shown;
    m_choices[section].pinned = shown;
    fit();
    Q_EMIT changed();
}

void ColumnLayout::move(int section, int by)
{
    const QList<int> seen = visibleSections();
    const qsizetype at = seen.indexOf(section);
    const qsizetype to = at + by;
    if (at < 0 || to < 0 || to >= seen.size())
        return;
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(section), header->visualIndex(seen[to]));
}

void ColumnLayout::reset()
{
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section)
        m_choices[section] = firstChoice(m_columns[section]);
    QStringList keys;
    for (const ViewColumn& column : m_columns)
        keys.append(column.key);
    orderBy(keys);
    measure();
    fit();
    Q_EMIT changed();
}

/** The stretching column keeps what it was given as the least it wants. */
void ColumnLayout::resized(int section, int size)
{
    if (m_fitting || size == 0 || section >= m_choices.size())
        return;
    m_choices[section].width = atBaseFont(size, m_table->font());
    fit();
    Q_EMIT changed();
}

QList<int> ColumnLayout::visibleSections() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    QList<int> sections;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!header->isSectionHidden(section))
            sections.append(section);
    }
    return sections;
}

QStringList ColumnLayout::leftColumns() const
{
    return m_left;
}

// ---- Room
// ----------------------------------------------------------------------------------------------------------

int ColumnLayout::minimumStretch() const
{
    return QFontMetrics(m_table->font()).horizontalAdvance(QString(stretchCharacters, u'国')) + em(16, m_table->font());
}

int ColumnLayout::widthOf(int section) const
{
    const QFont& font = m_table->font();
    if (m_choices[section].width > 0)
        return std::max(em(m_choices[section].width, font), m_columns[section].stretches ? minimumStretch() : 0);
    if (m_columns[section].stretches)
        return minimumStretch();
    const int head = m_table->horizontalHeader()->sectionSizeHint(section);
    const int asked = m_columns[section].width > 0 ? em(m_columns[section].width, font) : m_measured[section];
    return std::max(head, asked);
}

/** Of the rows in view, at most a screenful. */
int ColumnLayout::widestCell(int section) const
{
    const QAbstractItemModel* model = m_table->model();
    const int first = std::max(0, m_table->rowAt(0));
    const int last = std::min(model->rowCount(), first + mostRowsMeasured);
    QStyleOptionViewItem option;
    option.font = m_table->font();
    int widest = 0;
    for (int row = first; row < last; ++row) {
        const QModelIndex index = model->index(row, section);
        widest = std::max(widest, m_table->itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return std::min(widest, em(widestMeasured, m_table->font()));
}

void ColumnLayout::measure()
{
    const QAbstractItemModel* model = m_table->model();
    if (!model)
        return;
    const int measurable = std::min(static_cast<int>(m_columns.size()), model->columnCount());
    for (int section = 0; section < measurable; ++section)
        m_measured[section] = widestCell(section);
}

bool ColumnLayout::widenRequired()
{
    const QAbstractItemModel* model = m_table->model();
    if (!model)
        return false;
    const int measurable = std::min(static_cast<int>(m_columns.size()), model->columnCount());
    bool widened = false;
    for (int section = 0; section < measurable; ++section) {
        if (!m_columns[section].required || m_choices[section].width > 0 || m_columns[section].width > 0)
            continue;
        const int wanted = widestCell(section);
        widened = widened || wanted > m_measured[section];
        m_measured[section] = std::max(m_measured[section], wanted);
    }
    return widened;
}

void ColumnLayout::setLeastWidth(int pixels)
{
    const QScopedValueRollback fitting(m_fitting, true);
    m_table->horizontalHeader()->setMinimumSectionSize(pixels);
}

/** Takes the next column to leave out of those shown; false when nothing has to or can leave. */
bool ColumnLayout::leavesFor(const QList<int>& shown, int room, QList<int>& left) const
{
    int total = 0;
    int leaver = -1;
    for (const int section : shown) {
        if (left.contains(section))
            continue;
        total += widthOf(section);
        const int priority = m_choices[section].pinned ? 0 : m_columns[section].priority;
        if (priority > 0 && (leaver < 0 || priority >= m_columns[leaver].priority))
            leaver = section;
    }
    if (total <= room || leaver < 0)
        return false;
    left.append(leaver);
    return true;
}

void ColumnLayout::fit()
{
    if (m_fitting || m_columns.isEmpty() || m_table->horizontalHeader()->count() < m_columns.size())
        return;
    QList<int> shown;
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        if (!m_choices[section].hidden)
            shown.append(section);
    }
    QList<int> left;
    while (leavesFor(shown, m_table->viewport()->width(), left)) { }
    apply(left);
}

void ColumnLayout::apply(const QList<int>& left)
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView* header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    int stretching = -1;
    QStringList keys;
    for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
        const bool hidden = m_choices[section].hidden || left.contains(section);
        if (header->isSectionHidden(section) != hidden)
            header->setSectionHidden(section, hidden);
        if (left.contains(section))
            keys.append(m_columns[section].key);
        if (hidden)
            continue;
        header->resizeSection(section, widthOf(section));
        room -= widthOf(section);
        if (m_columns[section].stretches)
            stretching = section;
    }
    if (stretching >= 0 && room > 0)
        header->resizeSection(stretching, widthOf(stretching) + room);
    if (std::exchange(m_left, keys) != keys)
        Q_EMIT leftColumnsChanged(keys);
}

} // namespace padesk
