// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace padesk {

/** A few choices side by side of which exactly one holds: roles, languages. Arrows move the choice. */
class SegmentSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentSwitch(QWidget* parent = nullptr);

    /** Returns the index of the new choice; the first one is chosen. */
    int addChoice(const QString& text);
    void setText(int index, const QString& text);
    /** An empty sentence switches it on; else it is off and says why. */
    void setRefusal(int index, const QString& sentence);
    bool isOn(int index) const;

    int current() const;
    /** Without chosen(). */
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spaceOut();

    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace padesk
