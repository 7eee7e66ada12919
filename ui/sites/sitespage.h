// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"
#include "ui/frame/submission.h"
#include "ui/users/directoryports.h"

class QStackedWidget;

namespace padesk {

class KeyButton;
class PageHeader;
class SiteForm;
class SiteTableModel;
class SiteView;
class SubQueueTabs;
class TableArea;

/**
 * サイト: the table of all sites, the page of one (Enter, back with Esc), and the form that registers or edits one.
 * Sub-queues by the keys of queuesOf<SiteRow>() and "all".
 */
class SitesPage final : public Page {
    Q_OBJECT

public:
    explicit SitesPage(const DirectoryPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Sites; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void focusFilter() override;
    /** With an id: the page of that site. */
    void open(const DeskTarget& target) override;
    void createNew() override;
    void stepCase(int step) override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    void setQueue(const QString& key);
    QString queue() const;
    void openSite(qint64 id);
    void showList();
    bool showsList() const;
    TableArea* area() const { return m_area; }
    SiteView* view() const { return m_view; }
    SiteForm* form() const { return m_form; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void makeView();
    void makeForm();
    void editSite(const SiteCase& site);
    void submit(const Command& command);
    void closeForm();
    /** Asks first when something was typed in the form of another site. */
    void whenFormMayGo(qint64 forSite, const std::function<void()>& act);
    void showForm();
    void showCounts(const QHash<QString, qint64>& counts);
    void enableActions();
    void retranslate();

    DirectoryPorts m_ports;
    Submission m_submission;
    SiteTableModel* m_model;
    QueueCounter* m_counter;
    QStackedWidget* m_stack;
    QWidget* m_list = nullptr;
    PageHeader* m_header = nullptr;
    SubQueueTabs* m_tabs = nullptr;
    KeyButton* m_new = nullptr;
    TableArea* m_area = nullptr;
    SiteView* m_view = nullptr;
    SiteForm* m_form = nullptr;
};

} // namespace padesk
