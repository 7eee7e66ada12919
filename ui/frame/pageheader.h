// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace padesk {

class ElidedLabel;
class TextLabel;

/**
 * The head of a page: title, one line of summary, buttons at the right; below it the tabs of the sub-queues with a
 * reserved place for the undo bar at their right, so that nothing jumps (VISUAL.md 1.7).
 */
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary);
    /** Takes the button over; from left to right. */
    void addButton(QWidget* button);
    /** Takes the tabs over; a page without has no second row. */
    void setTabs(QWidget* tabs);
    /** Takes the widget over: it stands at the right of the tab row, hidden or not. */
    void setAside(QWidget* aside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();

    TextLabel* m_title;
    ElidedLabel* m_summary;
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_tabRow;
};

} // namespace padesk
