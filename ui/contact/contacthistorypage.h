// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactports.h"
#include "ui/frame/page.h"

namespace padesk {

class ContactHistoryModel;
class PageHeader;
class TableArea;

/** 履歴, as a site contact has it: what happened at his sites, in words, the latest first. */
class ContactHistoryPage final : public Page {
    Q_OBJECT

public:
    explicit ContactHistoryPage(const ContactPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::History; }
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override;
    void setRowHeight(RowHeight height) override;
    void focusFirst() override;
    void focusFilter() override;
    void stepCase(int step) override;
    QString statusText() const override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    TableArea* area() const { return m_area; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void openSubject();
    void retranslate();

    ContactPorts m_ports;
    ContactHistoryModel* m_model;
    PageHeader* m_header;
    TableArea* m_area = nullptr;
};

} // namespace padesk
