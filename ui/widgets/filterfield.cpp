// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace padesk {
namespace {
constexpr int radius = 5;
constexpr int inset = 7;
constexpr int signSize = 12;
constexpr int gap = 5;
constexpr qreal ringWidth = 2;

QColor edgeOf(bool wrong, bool inUse)
{
    if (wrong)
        return Theme::tone(Tone::Red).text;
    return inUse ? Theme::tokens().accentText : Theme::tokens().control;
}
} // namespace

FilterField::FilterField(QString column, QWidget* parent)
    : QWidget(parent)
    , m_column(std::move(column))
{
    setAttribute(Qt::WA_Hover);
}

void FilterField::clear()
{
    ColumnFilter none;
    none.column = m_column;
    setFilter(none);
    Q_EMIT edited();
}

bool FilterField::isInUse() const
{
    return !filter().isEmpty();
}

QString FilterField::presetText(DatePreset preset)
{
    switch (preset) {
    case DatePreset::Today:
        return tr("today");
    case DatePreset::Last7Days:
        return tr("last 7 days");
    case DatePreset::Last30Days:
        return tr("last 30 days");
    case DatePreset::ThisMonth:
        return tr("this month");
    case DatePreset::LastMonth:
        return tr("last month");
    case DatePreset::None:
        break;
    }
    return {};
}

QFont FilterField::textFont() const
{
    return padesk::textFont(TextRole::Caption, font());
}

int FilterField::wantedWidth() const
{
    return em(2 * inset + signSize + gap, font());
}

bool FilterField::hasRing() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

/** The lens stands at the left and goes when the field is in use; chevron and clear mark stand at the right. */
QRect FilterField::signRect() const
{
    const int size = em(signSize, font());
    const bool left = sign() == Sign::Lens && !isInUse() && !isWrong();
    const int x = left ? em(inset, font()) : width() - em(inset, font()) - size;
    return { x, (height() - size) / 2, size, size };
}

QRect FilterField::contentRect() const
{
    const QRect sign = signRect();
    const int padding = em(inset, font());
    if (sign.left() <= padding)
        return { sign.right() + 1 + em(gap, font()), 0, width() - sign.right() - 1 - em(gap, font()) - padding,
            height() };
    return { padding, 0, sign.left() - padding - em(gap, font()) / 2, height() };
}

void FilterField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool inUse = isInUse();
    const ThemeTokens& tokens = Theme::tokens();
    BoxLook look { inUse ? tokens.accentSoft : tokens.surface, edgeOf(isWrong(), inUse) };
    if (isWrong())
        look.edgeWidth = ringWidth;
    paintBox(&painter, rect(), em(radius, font()), look);
    if (hasRing())
        paintFocusRing(&painter, rect(), em(radius, font()));
    const bool clears = inUse || isWrong();
    const QString name = clears ? u"x"_qs : sign() == Sign::Lens ? u"search"_qs : u"chev-down"_qs;
    paintIcon(&painter, signRect(), name, clears ? edgeOf(isWrong(), true) : tokens.text3);
}

void FilterField::mousePressEvent(QMouseEvent* event)
{
    const int around = em(gap, font());
    if (!signRect().adjusted(-around, -around, around, around).contains(event->pos()))
        return QWidget::mousePressEvent(event);
    if (isInUse() || isWrong())
        clear();
    else
        openChoices();
}

} // namespace padesk
