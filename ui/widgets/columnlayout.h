// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/viewcolumn.h"

#include <QHeaderView>

class QTableView;

namespace padesk {

/**
 * Which columns of a table are seen, in what order and how wide (VISUAL.md 4): one takes what is left but keeps twelve
 * characters; when the table is narrow others leave by priority and come back with the room. What people choose is kept
 * by the keys of the columns and at the base font.
 */
class ColumnLayout final : public QObject {
    Q_OBJECT

public:
    explicit ColumnLayout(QTableView* table);

    /** In the order of the model's columns; forgets nothing that was chosen when they come again. */
    void setColumns(const QList<ViewColumn>& columns);
    const QList<ViewColumn>& columns() const { return m_columns; }
    /** -1 when there is none of that key. */
    int sectionOf(const QString& key) const;

    bool isShown(int section) const;
    /** Hides or shows as people choose; a column shown so stays in a narrow table. Required ones can't be hidden. */
    void setShown(int section, bool shown);
    /** One place to the left (-1) or right (1) among those seen. */
    void move(int section, int by);
    /** Order, widths and choices as at the beginning. */
    void reset();
    /** Seen, from left to right. */
    QList<int> visibleSections() const;
    /** Left for want of room, by key. */
    QStringList leftColumns() const;

    QByteArray save() const;
    /** Unknown columns are dropped, new ones stand behind their neighbour. False when it can't be read. */
    bool restore(const QByteArray& layout);

    /** Widths from the first rows, for columns nobody has set. Looks at no more than a screenful. */
    void measure();
    /** Widens what nobody has set and may never be cut (ViewColumn::required) for the rows in view; false: all fit. */
    bool widenRequired();
    /** No column is narrower; a column that has to grow for it was not set by anybody. */
    void setLeastWidth(int pixels);
    /** Shares the room out. */
    void fit();

Q_SIGNALS:
    void changed();
    void leftColumnsChanged(const QStringList& keys);

private:
    struct Choice {
        /** At the base font; 0 while nobody has set it. */
        int width = 0;
        bool hidden = false;
        bool pinned = false;
    };
    Choice firstChoice(const ViewColumn& column) const;
    int widestCell(int section) const;
    int widthOf(int section) const;
    int minimumStretch() const;
    void resized(int section, int size);
    void orderBy(const QStringList& keys);
    bool leavesFor(const QList<int>& shown, int room, QList<int>& left) const;
    void apply(const QList<int>& left);

    QTableView* m_table;
    QList<ViewColumn> m_columns;
    QList<Choice> m_choices;
    QList<int> m_measured;
    QStringList m_left;
    bool m_fitting = false;
};

} // namespace padesk
