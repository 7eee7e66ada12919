// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace padesk {

/** A ring on the inverse ground that empties, with the seconds that are left in it. */
class CountdownRing final : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(QWidget* parent = nullptr);

    /** The share from 1 (full) to 0, and what stands in the ring. */
    void setLeft(qreal share, int seconds);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal m_share = 1;
    int m_seconds = 0;
};

} // namespace padesk
