// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

namespace padesk {

/**
 * One line that elides instead of widening the window; what is hidden stands in the tool tip. Screen readers get the
 * whole text.
 */
class ElidedLabel final : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace padesk
