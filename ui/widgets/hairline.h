// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QWidget>

namespace padesk {

/** A line between two groups of a panel. */
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget* parent = nullptr)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBottomLine(&painter, rect(), Theme::tokens().line);
    }
};

} // namespace padesk
