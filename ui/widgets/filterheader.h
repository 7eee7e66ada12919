// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowquery.h"
#include "ui/widgets/filterfield.h"

#include <QHeaderView>
#include <QTimer>

#include <map>

namespace padesk {

/**
 * The head of a table: labels 28 high that sort by click (Shift: one more column), and below them a row with a field
 * for each column that can be filtered. The fields follow their column when it is moved, resized or scrolled.
 */
class FilterHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /** In the order of the model's columns. Fields keep their filter when the columns come again in another language.
     */
    void setColumns(const QList<ViewColumn>& columns);
    /** Today in Asia/Tokyo, for presets; the day of the computer without one. */
    void setToday(TodayClock today);
    void setFilterRowShown(bool shown);

    /** Of all columns, hidden ones too, without empty ones. */
    QList<ColumnFilter> filters() const;
    /** Without filtersChanged(). */
    void setFilters(const QList<ColumnFilter>& filters);
    void clearFilters();
    void clearFilter(const QString& column);
    /** The field of a column; null when it has none. */
    FilterField* field(const QString& column) const;
    void focusFirst();
    /** "Received: last 7 days", for a filter whose column is not to be seen. */
    QString describe(const ColumnFilter& filter) const;

    const QList<SortKey>& sortKeys() const { return m_sort; }
    /** Shows it without sortRequested(). */
    void setSortKeys(const QList<SortKey>& keys);
    /** As by a click: the other direction when the column is sorted by already; added to the others on demand. */
    void sortBy(int section, bool add);

    void retranslate();
    QSize sizeHint() const override;

Q_SIGNALS:
    /** 150 ms after the last key, and only when something else is asked. */
    void filtersChanged(const QList<ColumnFilter>& filters);
    void sortRequested(const QList<SortKey>& keys);
    /** A field got the keyboard: its column should be in sight. */
    void sectionFocused(int section);

public Q_SLOTS:
    void placeFields();

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class FilterRow;

    int labelHeight() const;
    int rowHeight() const;
    QString title(int section) const;
    QFont labelFont(int section) const;
    int sortPlace(int section) const;
    void paintSortSign(QPainter* painter, const QRect& label, int textWidth, int section) const;
    std::unique_ptr<FilterField> makeField(const ViewColumn& column);
    void announce();

    QList<ViewColumn> m_columns;
    std::map<int, FilterField*> m_fields;
    FilterRow* m_row;
    QTimer m_debounce;
    TodayClock m_today;
    QList<ColumnFilter> m_announced;
    QList<SortKey> m_sort;
    bool m_rowShown = true;
    bool m_adds = false;
};

} // namespace padesk
