// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/sitecase.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace padesk {

class ElidedLabel;
class KeyButton;
class SubQueueTabs;
class TextLabel;

/** The head of a site's page: the way back, company, state, the numbers by which it is called, buttons, tabs. */
class SiteHead final : public QWidget {
    Q_OBJECT

public:
    explicit SiteHead(QWidget* parent = nullptr);

    void show(const SiteCase& site, QDate today);
    /** A button of its own. */
    void addAction(QAction* action, const QString& iconName);
    /** Behind the three dots. */
    void addToMenu(const QList<QAction*>& actions);
    SubQueueTabs* tabs() const { return m_tabs; }

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showChips();
    void showNumbers();
    void retranslate();
    void spaceOut();

    std::optional<SiteCase> m_site;
    QDate m_today;
    KeyButton* m_back;
    TextLabel* m_number;
    ElidedLabel* m_company;
    QHBoxLayout* m_chips;
    QHBoxLayout* m_buttons;
    KeyButton* m_more;
    QMenu* m_menu;
    QHBoxLayout* m_numbers;
    SubQueueTabs* m_tabs;
    QVBoxLayout* m_rows;
};

} // namespace padesk
