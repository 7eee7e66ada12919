// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/changenotice.h"
#include "ui/frame/desktarget.h"
#include "ui/frame/notice.h"
#include "ui/frame/pagenames.h"
#include "ui/frame/preferences.h"

#include <QWidget>

namespace padesk {

/**
 * One page of the desk. Its actions() are what the menu 操作 shows while it is open; their keys work on the page
 * only. Texts follow LanguageChange, colours are read when painting.
 */
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual PageId id() const = 0;
    /** What the navigation and the menu call it. */
    virtual QString title() const { return pageTitle(id()); }
    /** Reads again what is shown; selection and scrolling stay. */
    virtual void refresh() = 0;
    /** What others, or this desk, have changed. */
    virtual void applyChanges(const QList<ChangeNotice>& changes) { Q_UNUSED(changes) }
    /** Something is being read. */
    virtual bool isBusy() const { return false; }
    virtual void setRowHeight(RowHeight height) { Q_UNUSED(height) }
    /** Gives the focus to where work begins: the table, the first field. */
    virtual void focusFirst() = 0;
    /** Ctrl+F: the filter of the table, or nothing. */
    virtual void focusFilter() { }
    /** Shows a sub-queue, a filter or a row. */
    virtual void open(const DeskTarget& target) { Q_UNUSED(target) }
    /** Ctrl+N: registers what came on paper or by phone. */
    virtual void createNew() { }
    /** Next (1) or previous (-1) case of the table. */
    virtual void stepCase(int step) { Q_UNUSED(step) }
    /** Takes the last decision back, while its notice has not left. */
    virtual void undo() { }
    /** Writes the rows of the list to a file that the operator names. */
    virtual void exportList() { }
    virtual void print() { }
    /** 「12件中1件選択」, left in the status bar. */
    virtual QString statusText() const { return {}; }
    /** Columns, splitters and filters as bytes that restoreLayout() takes, also those of an older version. */
    virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray& layout) { Q_UNUSED(layout) }

Q_SIGNALS:
    void statusChanged();
    /** For the banner under the top bar. */
    void noticed(const padesk::Notice& notice);
    /** A link to another page. */
    void targetWanted(const padesk::DeskTarget& target);
    /** Commands were applied: counts and other pages may have changed. */
    void changed();
};

} // namespace padesk
