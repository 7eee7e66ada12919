// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace padesk {

/** A sheet of paper, as large as the room allows; one of several. Page Up and Page Down turn them. */
class SheetView final : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    /** allPages: how many there are, of which the first ones are shown. */
    void setPages(const QList<QImage>& pages, int allPages);
    bool isEmpty() const { return m_pages.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void turn(int by);
    QString caption() const;
    void describe();

    QList<QImage> m_pages;
    int m_allPages = 0;
    int m_shown = 0;
};

} // namespace padesk
