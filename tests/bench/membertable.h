// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/sqlrowsource.h"
#include "models/tables/membertablemodel.h"
#include "ui/frame/tablearea.h"

#include <QMainWindow>

namespace padesk::bench {

/** A connection's options for a database that is only looked at. */
OpenOptions lookingOnly();

/** The clock of all measures. */
QDateTime fixedNow();

/** A window of the size of the desk with nothing in it yet, shown. */
std::unique_ptr<QMainWindow> shownWindow();

/**
 * Milliseconds from the action to the end of the turn of the event loop in which the view was painted for the last time
 * with all it shows: columns take their widths after the first. Gives up after a minute.
 */
double untilPainted(QAbstractItemView& view, const std::function<void()>& action, const std::function<bool()>& ready);

/** Milliseconds of one full repaint of what is in view. */
double repaintTime(QAbstractItemView& view);

/** Runs the event loop until that is so; gives up after some minutes. */
void waitUntil(const std::function<bool()>& done);
/** Runs the event loop for a while. */
void wait(int milliseconds);

/** The table of the page of users, in a window of its own, with nothing read yet. */
class MemberTable {
public:
    explicit MemberTable(RowSource<MemberRow>& source);

    MemberTableModel& model() { return m_model; }
    TableArea& area() { return *m_area; }
    DataTable& view() { return *m_area->table(); }

    /** The rows in view, from 0. */
    int firstInView() { return std::max(0, view().rowAt(0)); }
    int endOfView();
    /** No row in view is still being read. */
    bool hasRowsInView();
    /** Every position is known, and nothing is asked for. */
    bool isQuiet() const { return m_model.isComplete() && !m_model.isBusy() && !m_model.isFetching(); }
    /** Milliseconds until the first page of a query is painted. */
    double firstPage(const RowQuery& query);
    /** Reads until all positions are known and the rows in view are there. */
    void readAll();

private:
    MemberTableModel m_model;
    std::unique_ptr<QMainWindow> m_window;
    TableArea* m_area;
};

} // namespace padesk::bench
