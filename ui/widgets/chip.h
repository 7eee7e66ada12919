// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/statelook.h"

#include <QWidget>

namespace padesk {

/** What a chip says: tint by tone, an icon (may be empty) and a word. */
struct ChipLook {
    Tone tone = Tone::Grey;
    QString icon {};
    QString text {};
    /** On a selected row the ground becomes surface. */
    bool onSelection = false;
};

/** The chip of a state with its word. */
inline ChipLook chipLook(const StateLook& look, const QString& text)
{
    return { look.tone, look.icon, text };
}

QSize chipSize(const ChipLook& look, const QFont& body);

/** Paints the chip into the room, as narrow as its text; elides when the room is too small. Returns where it is. */
QRect paintChip(QPainter* painter, const QRect& room, const ChipLook& look, const QFont& body,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/** A chip as a widget; its accessible name is its word. */
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    explicit Chip(const ChipLook& look, QWidget* parent = nullptr);

    void setLook(const ChipLook& look);
    const ChipLook& look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace padesk
