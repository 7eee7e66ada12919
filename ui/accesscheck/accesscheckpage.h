// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deskports.h"
#include "ui/frame/page.h"

class QAction;
class QLineEdit;
class QPushButton;

namespace padesk {

class AccessPanel;
class ChartLegend;
class ChartView;
class PageHeader;

/**
 * アクセス確認: why a caller can't get in. The guide's chart with the way lit, what each answer rests on, what to do
 * next and what to say (M2). Without a caller it is walked by hand, for training.
 */
class AccessCheckPage final : public Page {
    Q_OBJECT

public:
    /** port must outlive the page. */
    explicit AccessCheckPage(AccessPort& port, QWidget* parent = nullptr);

    PageId id() const override { return PageId::AccessCheck; }
    void refresh() override;
    void focusFirst() override;
    void focusFilter() override { focusFirst(); }
    void open(const DeskTarget& target) override;
    QString statusText() const override;
    /** What is shown; without a path nothing is. */
    const AccessCheck& check() const { return m_check; }
    AccessPanel* panel() const { return m_panel; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void lookUp(const QString& siteNumber, const QString& person);
    void take(const Result<AccessCase>& answer);
    void choose(const QList<CallerCandidate>& candidates);
    void answer(bool yes);
    void stepBack();
    void setWalking(bool walking);
    void showCheck(const AccessCheck& check);
    void retranslate();

    AccessPort& m_port;
    PageHeader* m_header;
    QLineEdit* m_search;
    QPushButton* m_walk;
    ChartLegend* m_legend;
    ChartView* m_chart;
    AccessPanel* m_panel;
    QAction* m_yes;
    QAction* m_no;
    QAction* m_back;
    AccessCase m_case;
    /** What is shown now; an empty path for nothing. */
    AccessCheck m_check;
    QList<HandAnswer> m_answers;
    bool m_walking = false;
    int m_reading = 0;
};

} // namespace padesk
