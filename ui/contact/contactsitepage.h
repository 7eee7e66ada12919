// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contactports.h"
#include "ui/frame/page.h"
#include "ui/frame/submission.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace padesk {

class Card;
class ChangeRequestForm;
class FactList;
struct FactLine;
class KeyButton;
class PageHeader;
class TextLabel;

/**
 * サイト, as a site contact has it: the registration as the office has it, what is under way, and how a change reaches
 * the office by the contract.
 */
class ContactSitePage final : public Page {
    Q_OBJECT

public:
    explicit ContactSitePage(const ContactPorts& ports, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Sites; }
    QString title() const override;
    void refresh() override;
    void applyChanges(const QList<ChangeNotice>& changes) override;
    bool isBusy() const override { return m_reading || m_submission.isBusy() || m_checking; }
    void focusFirst() override;
    void open(const DeskTarget& target) override;
    QString statusText() const override;

    const std::optional<SiteCase>& site() const { return m_site; }
    ChangeRequestForm* form() const { return m_form; }
    QAction* requestAction() const { return m_request; }
    /** Why no change can be asked for here, and who else takes it; empty when it can. */
    QString whyNoChange() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeCards();
    qint64 siteId() const;
    void fillSites();
    void read();
    void take(const Result<SiteCase>& site);
    void askRules();
    void openForm();
    void closeForm();
    void submit();
    void showRegistration();
    void showCompany();
    void showContact();
    void showUnderWay();
    void showChangeWay();
    QString officeWay() const;
    void fitForm();
    void retranslate();

    ContactPorts m_ports;
    Submission m_submission;
    PageHeader* m_header = nullptr;
    QComboBox* m_choice = nullptr;
    KeyButton* m_requestButton = nullptr;
    QAction* m_request = nullptr;
    QStackedWidget* m_side = nullptr;
    QScrollArea* m_area = nullptr;
    QBoxLayout* m_columns = nullptr;
    Card* m_registration = nullptr;
    FactList* m_registrationFacts = nullptr;
    Card* m_company = nullptr;
    FactList* m_companyFacts = nullptr;
    Card* m_contact = nullptr;
    FactList* m_contactFacts = nullptr;
    Card* m_underWay = nullptr;
    FactList* m_underWayFacts = nullptr;
    Card* m_change = nullptr;
    TextLabel* m_changeText = nullptr;
    ChangeRequestForm* m_form = nullptr;
    std::optional<SiteCase> m_site;
    ActionState m_state;
    int m_asked = 0;
    bool m_reading = false;
    bool m_checking = false;
    bool m_checked = false;
};

} // namespace padesk
