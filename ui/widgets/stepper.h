// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace padesk {

enum class StepState { Done, Current, Later };

struct Step {
    QString text {};
    /** Who and when; may be empty. */
    QString caption {};
    StepState state = StepState::Later;
};

/** How far something has come: a strip, or upright with 62 a step. Shows only; what is next is decided elsewhere. */
class Stepper final : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);
    const QList<Step>& steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /** What a screen reader says: the current step, and all of them with their states. */
    void describe();
    QString stepText(int index) const;
    int wordsWidth(const Step& step) const;
    QList<int> wordsRoom() const;
    void paintStrip(QPainter& painter) const;
    void paintUpright(QPainter& painter) const;
    void paintDisc(QPainter& painter, const QRect& disc, int index) const;
    void paintWords(QPainter& painter, const QRect& room, const Step& step) const;

    Qt::Orientation m_orientation;
    QList<Step> m_steps;
};

} // namespace padesk
