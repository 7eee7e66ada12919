// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

namespace padesk {
namespace {

constexpr int cellPadding = 8;
constexpr int separatorInset = 7;
constexpr qreal captionScale = 0.88;

QFont captionFont(QFont font)
{
    font.setPointSizeF(std::max(8.0, font.pointSizeF() * captionScale));
    return font;
}

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(rect, tokens.surfaceAlt);
    painter->setPen(QPen(tokens.line, 0));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (visualIndex(section) > 0) {
        const int inset = em(separatorInset, font());
        painter->drawLine(rect.left(), rect.top() + inset, rect.left(), rect.bottom() - inset);
    }
    painter->setFont(captionFont(font()));
    painter->setPen(tokens.text2);
    const int padding = em(cellPadding, font());
    const QRect label = rect.adjusted(padding, 0, -padding, 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, label.width()));
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    // What lies beside the last section too.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::tokens().surfaceAlt);
    painter.end();
    QHeaderView::paintEvent(event);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(captionFont(font()));
    const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    return { metrics.horizontalAdvance(text) + 2 * em(cellPadding, font()) + 2, em(28, font()) };
}

} // namespace padesk
