// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/deskports.h"
#include "ui/frame/page.h"
#include "ui/frame/submission.h"

class QGridLayout;
class QVBoxLayout;

namespace padesk {

class Card;
class FigureCard;
class LinkLine;
class PageHeader;

/** ホーム: what waits, sites at risk, who is kept waiting, what could not be sent; every number is a link. */
class HomePage final : public Page {
    Q_OBJECT

public:
    /** The ports must outlive the page. */
    HomePage(HomePort& home, CommandPort& commands, QWidget* parent = nullptr);

    PageId id() const override { return PageId::Home; }
    void refresh() override;
    void focusFirst() override;
    QString statusText() const override;
    const std::optional<HomeCounts>& counts() const { return m_counts; }
    /** Of the notice that it could not count. */
    static QString failureTitle();

Q_SIGNALS:
    /** New numbers, for the navigation's badges. */
    void counted(const padesk::HomeCounts& counts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFigures(QGridLayout* grid);
    void makeCards(QGridLayout* grid);
    void take(const Result<HomeCounts>& counts);
    void nudge(const HeldSite& site);
    void showFigures();
    void showHeld();
    void showRisks();
    void showTroubled();
    LinkLine* addLine(QVBoxLayout* lines);
    void retranslate();

    HomePort& m_home;
    Submission* m_submission;
    PageHeader* m_header;
    FigureCard* m_approvals = nullptr;
    FigureCard* m_requests = nullptr;
    FigureCard* m_deliveries = nullptr;
    FigureCard* m_held = nullptr;
    FigureCard* m_risk = nullptr;
    Card* m_heldCard = nullptr;
    Card* m_riskCard = nullptr;
    Card* m_troubleCard = nullptr;
    QVBoxLayout* m_heldLines = nullptr;
    QVBoxLayout* m_riskLines = nullptr;
    QVBoxLayout* m_troubleLines = nullptr;
    std::optional<HomeCounts> m_counts;
    int m_reading = 0;
};

} // namespace padesk
