// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace padesk {

/** One icon in the colour of a tone, or in text2; decoration, so screen readers pass it by. */
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    /** The size is in logical pixels at the base font. */
    explicit IconLabel(const QString& iconName, int size = 16, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTone(Tone tone);
    void setColour(QColor (*colour)());

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Tone m_tone = Tone::Grey;
    QColor (*m_colour)() = nullptr;
};

} // namespace padesk
