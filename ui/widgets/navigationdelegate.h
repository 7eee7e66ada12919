// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace padesk {

struct NavigationEntry;

/** Paints the entries of a NavigationList. */
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintPage(QPainter* painter, const QStyleOptionViewItem& option, const NavigationEntry& entry);
    static void paintCount(
        QPainter* painter, const QRect& item, const QStyleOptionViewItem& option, const NavigationEntry& entry);
    static bool isFolded(const QStyleOptionViewItem& option);
};

} // namespace padesk
