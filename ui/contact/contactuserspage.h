// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactports.h"
#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"

class QAction;

namespace padesk {

class KeyButton;
class MembersView;
class PageHeader;
class SubQueueTabs;

/**
 * ユーザー, as a site contact has it: the people of his sites with the counter of secondary users, and what he may do
 * with each. Sub-queues: "open", "waiting", "suspended" and "ended".
 */
class ContactUsersPage final : public Page {
    Q_OBJECT

public:
    explicit ContactUsersPage(const ContactPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Users; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void focusFilter() override;
    void open(const DeskTarget& target) override;
    void createNew() override;
    void stepCase(int step) override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    void setQueue(const QString& key);
    QString queue() const;
    MembersView* view() const { return m_view; }
    /** "Secondary users 3 / 4", for each of his sites. */
    QString counterText() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void readSites();
    void takeSites(const QList<SiteRow>& sites);
    void showCounts(const QHash<QString, qint64>& counts);
    void retranslate();

    ContactPorts m_ports;
    PageHeader* m_header;
    SubQueueTabs* m_tabs;
    KeyButton* m_add;
    MembersView* m_view;
    QueueCounter* m_counter;
    QAction* m_addAction;
    QList<SiteRow> m_sites;
    int m_asked = 0;
    bool m_reading = false;
};

} // namespace padesk
