// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "ui/frame/queuepage.h"

namespace padesk {

class RequestPanel;

/** What the page of passcode requests works with; all of it must outlive the page. */
struct RequestsPorts {
    RowSource<RequestRow>& rows;
    CasePort& cases;
    CommandPort& commands;
    /** Filled in once it is known who sits here. */
    const Session& session;
    /** By the database's clock. */
    PagedTable::Clock now;
};

/** パスコード: who asks for a lost passcode, from the call to the envelope (picture 10). */
class RequestsPage final : public QueuePage {
    Q_OBJECT

public:
    explicit RequestsPage(const RequestsPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Passcodes; }
    void createNew() override { Q_EMIT newWanted(); }
    RequestPanel* panel() const { return m_panel; }

Q_SIGNALS:
    /** Ctrl+N: a request came by phone or on paper. */
    void newWanted();

protected:
    void showCase(qint64 id) override;
    void reloadCase() override;
    void takeCounts(const QHash<QString, qint64>& counts) override;
    void retranslate() override;

private:
    RequestPanel* m_panel;
    QHash<QString, qint64> m_known;
};

} // namespace padesk
