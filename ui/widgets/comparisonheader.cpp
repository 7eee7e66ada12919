// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisonheader.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/comparisondelegate.h"
#include "ui/widgets/comparisonmodel.h"

#include <QPainter>

namespace padesk {
namespace {
constexpr int gap = 8;
} // namespace

ComparisonHeader::ComparisonHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
}

void ComparisonHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const ThemeTokens& tokens = Theme::tokens();
    painter->fillRect(rect, tokens.surfaceAlt);
    paintBottomLine(painter, rect, tokens.line);
    paintBottomLine(painter, { rect.left(), rect.top(), rect.width(), 1 }, tokens.line);
    painter->setFont(textFont(TextRole::Caption, font()));
    const int side = ComparisonDelegate::padding(font());
    QRect label = rect.adjusted(side, 0, -side, 0);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    paintText(painter, label, title, tokens.text2);
    const QString note = model()->headerData(section, Qt::Horizontal, ComparisonModel::noteRole).toString();
    label.setLeft(label.left() + painter->fontMetrics().horizontalAdvance(title) + em(gap, font()));
    if (!note.isEmpty() && label.width() > em(3 * gap, font()))
        paintText(painter, label, note, tokens.text3);
}

} // namespace padesk
