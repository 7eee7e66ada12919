// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/queuecounter.h"
#include "ui/users/directoryports.h"

namespace padesk {

class KeyButton;
class MembersView;
class PageHeader;
class SubQueueTabs;

/** ユーザー: all members of all sites. Sub-queues by the keys of queuesOf<MemberRow>() and "all". */
class UsersPage final : public Page {
    Q_OBJECT

public:
    explicit UsersPage(const DirectoryPorts& ports, QWidget* parent = nullptr);

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

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showCounts(const QHash<QString, qint64>& counts);
    void retranslate();

    DirectoryPorts m_ports;
    PageHeader* m_header;
    SubQueueTabs* m_tabs;
    KeyButton* m_add;
    MembersView* m_view;
    QueueCounter* m_counter;
};

} // namespace padesk
