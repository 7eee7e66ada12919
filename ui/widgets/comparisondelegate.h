// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/comparisonrow.h"

#include <QStyledItemDelegate>

namespace padesk {

/** Paints the cells of the comparison: values with diff marks, the verdict as a sign or a chip. */
class ComparisonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /** As high as the value wrapped into the width of its column. */
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /** How wide the verdict column has to be for that row. */
    static int verdictWidth(const ComparisonRow& row, const QFont& font);
    /** How wide the column of labels has to be for that row. */
    static int labelWidth(const ComparisonRow& row, const QFont& font);
    static int padding(const QFont& font);
};

} // namespace padesk
