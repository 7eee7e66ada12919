// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace padesk {

/** One line of a card that is a link: icon, text, second line, and a figure or verb at the right. */
class LinkLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkLine(QWidget* parent = nullptr);

    void setIconName(const QString& name, Tone tone);
    /** Before the text, in semibold: a site number (VISUAL.md 1.6). */
    void setNumber(const QString& number) { m_number = number; }
    void setTexts(const QString& text, const QString& detail, const QString& right);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTexts(QPainter* painter, const QRect& room) const;

    QString m_iconName;
    QString m_number;
    QString m_detail;
    QString m_right;
    Tone m_tone = Tone::Grey;
};

} // namespace padesk
