// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/style/paint.h"
#include "ui/widgets/cellpaint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace padesk {
namespace {
constexpr int accentBarWidth = 3;

CellPaint cellOf(QPainter* painter, const QStyleOptionViewItem& option, const CellLook& look, const QString& text)
{
    const int padding = cellPadding(option.font);
    return { painter, option.rect.adjusted(padding, 0, -padding, -1), option.font, look, text,
        option.state.testFlag(QStyle::State_Selected) };
}
} // namespace

void paintRowGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowHints& hints)
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
    if (!selected && index.row() == hints.hoverRow)
        painter->fillRect(option.rect, tokens.hover);
    paintBottomLine(painter, option.rect, tokens.rowLine);
    if (!selected || index.column() != hints.accentColumn)
        return;
    QRect bar = option.rect;
    bar.setWidth(em(accentBarWidth, option.font));
    painter->fillRect(bar, tokens.accent);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(painter, option, index, m_hints);
    paintCell(cellOf(painter, option, lookAt(index), index.data().toString()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 0);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return { cellWidth(lookAt(index), index.data().toString(), option.font), em(28, option.font) };
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isCut
        = event->type() == QEvent::ToolTip && index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (!isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view->viewport(), option.rect);
    return true;
}

CellLook CellDelegate::lookAt(const QModelIndex& index) const
{
    return m_lookOf ? m_lookOf(index) : CellLook {};
}

} // namespace padesk
