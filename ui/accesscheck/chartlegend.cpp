// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/chartlegend.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace padesk {
namespace {

constexpr int swatchWidth = 24;
constexpr int swatchHeight = 13;
constexpr int legendHeight = 22;

} // namespace

QSize ChartLegend::sizeHint() const
{
    return { em(swatchWidth, font()), em(legendHeight, font()) };
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::tokens();
    const std::pair<QString, BoxLook> entries[] { { tr("Where the caller is"), { tokens.accent, tokens.accent } },
        { tr("The way taken"), { tokens.accentSoft, tokens.accentText } },
        { tr("Not taken"), { tokens.surface, tokens.control } } };
    QPainter painter(this);
    painter.setFont(textFont(TextRole::Caption, font()));
    const int middle = rect().center().y();
    int x = 0;
    for (const auto& [text, look] : entries) {
        const QRect swatch(x, middle - em(swatchHeight, font()) / 2, em(swatchWidth, font()), em(swatchHeight, font()));
        paintBox(&painter, swatch, em(4, font()), look);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
        paintText(&painter, QRect(swatch.right() + em(8, font()), 0, width, rect().height()), text, tokens.text2);
        x = swatch.right() + width + em(26, font());
    }
    const QString keys = tr("← → follow the way");
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 1;
    if (x + width + em(20, font()) < rect().width())
        paintText(
            &painter, QRect(rect().width() - width - em(20, font()), 0, width, rect().height()), keys, tokens.text2);
}

} // namespace padesk
