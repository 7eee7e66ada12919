// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

#include <memory>

class QStyleOptionComboBox;

namespace padesk {

/** Selected or under the mouse; the texts keep their colour. */
void paintItemGround(QPainter* painter, const QStyleOption& option);

/** The same option, but with a palette that leaves a selected text as it is. */
std::unique_ptr<QStyleOptionViewItem> keepingItsColour(const QStyleOptionViewItem& option);

void paintComboBoxLabel(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);

/** Entries of an open list as those of a menu: 28 high, the current one on accentSoft2; separators as hairlines. */
class ListItemDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace padesk
