// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/casetitle.h"
#include "ui/widgets/decisionbar.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace padesk {

/**
 * The frame of a case under its table (VISUAL.md 4, 5): the head, the content at the left, a column of 332 at the
 * right, the decisions below. In a small window or with a large font the column's parts become tabs beside the content.
 * A panel (approve, refuse) takes the place of the column, or of everything when narrow, until it is closed.
 * Pages fill it; it owns what it is given.
 */
class CasePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(QWidget* parent = nullptr);

    void setHead(const CaseHead& head);
    /** Which one of how many; 0 for none. */
    void setPosition(int at, int count);
    /** Behind the three dots; null for none. */
    void setMoreMenu(QMenu* menu);

    /** The title is its tab when narrow; empty for "Compare". */
    void setContent(QWidget* content, const QString& title = {});
    void setContentTitle(const QString& title);
    /** A part of the right column; parts stand one below the other. Answers its number. */
    int addSide(QWidget* side);
    /** The tab of a part when narrow, with a count when there is one. */
    void setSideTitle(int side, const QString& title, int count = 0);
    DecisionBar* decisions() const { return m_decisions; }

    void openPanel(QWidget* panel);
    void closePanel();
    QWidget* panel() const { return m_panel; }

    /** By the width of the window; a page may say so itself. */
    bool isNarrow() const { return m_narrow; }
    void setNarrow(std::optional<bool> narrow);
    /** Shows the content (0) or a part of the column (from 1) when narrow. */
    void showTab(int tab);

    /** As high as head, content or open panel, and bar. */
    QSize sizeHint() const override;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void panelClosed();
    void narrowChanged(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        QWidget* widget = nullptr;
        QScrollArea* page = nullptr;
        QString title;
        int count = 0;
    };

    QWidget* makeHead();
    QWidget* makeBody();
    void fitColumn();
    static bool takesAllHeight(const QWidget& side);
    QScrollArea* makePage();
    static void put(QScrollArea* page, QWidget* widget);
    void decideForm();
    void arrange();
    void placeSides();
    void placePanel();
    void orderStops();
    void fillTabs();
    void applySizes();
    void retranslate();

    CaseTitle* m_title;
    QTabBar* m_tabs;
    QLabel* m_position;
    KeyButton* m_previous;
    KeyButton* m_next;
    KeyButton* m_more;
    QHBoxLayout* m_headRow;
    QHBoxLayout* m_bodyRow;
    QStackedWidget* m_pages;
    QScrollArea* m_contentPage;
    QScrollArea* m_panelPage;
    QStackedWidget* m_column;
    QScrollArea* m_sidePage;
    QScrollArea* m_columnPanelPage;
    QVBoxLayout* m_sideRows;
    DecisionBar* m_decisions;
    QList<Side> m_sides;
    QPointer<QWidget> m_panel;
    QString m_contentTitle;
    std::optional<bool> m_asked;
    int m_at = 0;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace padesk
