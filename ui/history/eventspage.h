// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/eventrow.h"
#include "models/domain/desk/historyport.h"
#include "models/domain/desk/rowsource.h"
#include "ui/frame/page.h"

#include <functional>

class QAction;
class QSplitter;

namespace padesk {

class EventTableModel;
class EventView;
class KeyButton;
class PageHeader;
class TableArea;

/** What the page of the history works with; all must outlive it. */
struct HistoryPorts {
    RowSource<EventRow>& events;
    HistoryPort& history;
    std::function<QDateTime()> now;
};

/** 履歴: every event with what it changed, and whether the chain of all of them is unbroken. */
class EventsPage final : public Page {
    Q_OBJECT

public:
    explicit EventsPage(const HistoryPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::History; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void focusFilter() override;
    /** The queue "verify" has the history looked over; an id is the number of an event. */
    void open(const DeskTarget& target) override;
    void stepCase(int step) override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    /** Looks the whole history over, in the background. */
    void verify();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void makeTable();
    void makeActions();
    void readEvent(qint64 id);
    void openSubject();
    void takeCheck(const Result<HistoryCheck>& check);
    void retranslate();

    HistoryPorts m_ports;
    EventTableModel* m_model;
    PageHeader* m_header = nullptr;
    KeyButton* m_verifyButton = nullptr;
    QSplitter* m_splitter = nullptr;
    TableArea* m_area = nullptr;
    EventView* m_view = nullptr;
    QAction* m_verify = nullptr;
    QAction* m_openSubject = nullptr;
    int m_reading = 0;
    bool m_readingEvent = false;
    bool m_verifying = false;
};

} // namespace padesk
