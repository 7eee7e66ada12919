// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celllook.h"

#include <QStyledItemDelegate>

namespace padesk {

/** The ground of a row: surface, hover over the whole row, selection with its bar, the hairline below (VISUAL.md 5). */
void paintRowGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowHints& hints);

/** Paints the cells of a table by what the page says they are. A text too long for its cell is its tool tip. */
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** Without one every cell is plain text. */
    void setLookOf(CellLookOf lookOf) { m_lookOf = std::move(lookOf); }
    RowHints& hints() { return m_hints; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    CellLook lookAt(const QModelIndex& index) const;

    CellLookOf m_lookOf;
    RowHints m_hints;
};

} // namespace padesk
