// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/caserows.h"
#include "models/domain/desk/commandport.h"
#include "models/domain/desk/deskports.h"
#include "ui/frame/queuepage.h"
#include "ui/frame/submission.h"

class QStackedWidget;

namespace padesk {

class KeyButton;
class PaperForm;
class RequestPanel;

/** What the page of passcode requests works with; all of it must outlive the page. */
struct RequestsPorts {
    RowSource<RequestRow>& rows;
    CasePort& cases;
    /** Finds the site that a paper names. */
    AccessPort& access;
    CommandPort& commands;
    /** Filled in once it is known who sits here. */
    const Session& session;
    /** By the database's clock. */
    PagedTable::Clock now;
};

/**
 * パスコード: who asks for a lost passcode, from the call to the envelope (picture 10). What came by fax, phone or mail
 * is registered in the place of the case (Ctrl+N); its case is opened at once, because the check goes on with the same
 * paper in hand.
 */
class RequestsPage final : public QueuePage {
    Q_OBJECT

public:
    explicit RequestsPage(const RequestsPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Passcodes; }
    bool isBusy() const override { return QueuePage::isBusy() || m_submission.isBusy(); }
    void focusFirst() override;
    void open(const DeskTarget& target) override;
    /** A form that was left half filled in is taken up again. */
    void createNew() override;
    RequestPanel* panel() const { return m_panel; }
    PaperForm* form() const { return m_form; }

protected:
    void showCase(qint64 id) override;
    void reloadCase() override;
    void takeCounts(const QHash<QString, qint64>& counts) override;
    void retranslate() override;

private:
    void makeForm(const RequestsPorts& ports);
    void closeForm();
    void openRegistered(const QString& number);

    Submission m_submission;
    QStackedWidget* m_stack;
    RequestPanel* m_panel;
    PaperForm* m_form = nullptr;
    KeyButton* m_new;
    QHash<QString, qint64> m_known;
};

} // namespace padesk
