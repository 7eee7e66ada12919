// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace padesk {

class CountdownRing;
class ElidedLabel;
class IconLabel;
class KeyButton;

/**
 * Says what was just done and offers to take it back (VISUAL.md 5): stays for 40 steps of 250 ms, then hides itself.
 * The key Z presses its button while it is there. Its parent keeps a place for it, never over rows.
 */
class UndoBar final : public QWidget {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    /** Shows what was done and a note such as when the notice leaves, and starts anew. */
    void announce(const QString& what, const QString& note = {});
    /** Hides it without a signal, for instance when something newer was done. */
    void dismiss();
    /** How long one of the 40 steps takes; for tests. */
    void setStep(int milliseconds);

Q_SIGNALS:
    void undoRequested();
    /** The time is over and the bar is hidden. */
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void step();
    void undo();
    void retranslate();
    void spaceOut();

    IconLabel* m_icon;
    ElidedLabel* m_what;
    ElidedLabel* m_note;
    CountdownRing* m_ring;
    KeyButton* m_undo;
    QTimer m_timer;
    int m_stepsLeft = 0;
};

} // namespace padesk
