// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/eventrow.h"

#include <QWidget>

class QScrollArea;

namespace padesk {

class Comparison;
class KeyButton;
class TextLabel;

/** One event below its table: what, who, when, and each field before and after. */
class EventView final : public QWidget {
    Q_OBJECT

public:
    explicit EventView(QWidget* parent = nullptr);

    /** Nothing: no event is current. */
    void setEvent(const std::optional<EventRow>& event);
    const std::optional<EventRow>& event() const { return m_event; }

Q_SIGNALS:
    /** The case or record that the event is about is wanted. */
    void subjectWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showValues(const EventRow& event);
    void spaceOut();
    void retranslate();

    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_nothing;
    KeyButton* m_open;
    QScrollArea* m_area;
    Comparison* m_changes;
    std::optional<EventRow> m_event;
};

} // namespace padesk
