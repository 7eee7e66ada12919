// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace padesk {

/**
 * What a scroll area scrolls when sentences in it wrap: as high as they need at the width there is. A plain widget
 * would count each as one line and squeeze the rest.
 */
class TallContent final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
            fit();
        return done;
    }

private:
    void fit()
    {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalMinimumSize().height();
        if (needed != minimumHeight())
            setMinimumHeight(needed);
    }
};

} // namespace padesk
