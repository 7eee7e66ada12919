// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/rowsource.h"
#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"
#include "ui/frame/tablearea.h"

class QSplitter;

namespace padesk {

class PageHeader;
class SubQueueTabs;

/** A tab over a table: the key of its sub-queue, empty for all rows, and its name in the language of now. */
struct QueueTab {
    QString key;
    std::function<QString()> text;
};

/**
 * A page of sub-queues: head with tabs and their counts, the table, and under it the case of the current row. Leaves to
 * its sub-class what the case looks like.
 */
class QueuePage : public Page {
    Q_OBJECT

public:
    TableArea* area() const { return m_area; }
    SubQueueTabs* tabs() const { return m_tabs; }
    QString queue() const;
    void setQueue(const QString& key);

    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override { return model().isBusy() || m_counter.isReading(); }
    void setRowHeight(RowHeight height) override { m_area->setRowHeight(height); }
    void focusFirst() override;
    void focusFilter() override;
    void open(const DeskTarget& target) override;
    void stepCase(int step) override;
    QString statusText() const override { return m_area->countText(); }
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

protected:
    QueuePage(std::unique_ptr<PagedTable> model, TableSetup setup, QList<QueueTab> queues, QueueCounts counts,
        QWidget* parent);

    PagedTable& model() const { return *m_model; }
    PageHeader* header() const { return m_header; }
    /** Takes the case over: it stands under the table, in a share of the height that people can change. */
    void setCase(QWidget* panel);
    /** Another row is current; 0: none. */
    virtual void showCase(qint64 id) = 0;
    /** Reads the case on screen again. */
    virtual void reloadCase() = 0;
    virtual void takeCounts(const QHash<QString, qint64>& counts);
    virtual void retranslate();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /** Reads when it is seen for the first time. */
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void fitCase();

    std::unique_ptr<PagedTable> m_model;
    QList<QueueTab> m_queues;
    QueueCounter m_counter;
    PageHeader* m_header;
    SubQueueTabs* m_tabs;
    QSplitter* m_splitter;
    TableArea* m_area;
    bool m_splitByHand = false;
    bool m_seen = false;
};

} // namespace padesk
