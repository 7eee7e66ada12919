// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace padesk {

/** The ground of the navigation: pages at the top, settings at the bottom. */
class SideBar final : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    /** Takes both over. */
    void add(QWidget* top, QWidget* bottom);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace padesk
