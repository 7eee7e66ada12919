// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choicecard.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace padesk {
namespace {

constexpr int cardHeight = 66;
constexpr int cardRadius = 8;
constexpr int padding = 14;
constexpr int tileSize = 36;
constexpr int tileIcon = 18;
constexpr int markSize = 16;
constexpr int gap = 16;
constexpr qreal chosenEdge = 1.6;

} // namespace

ChoiceCard::ChoiceCard(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setTexts(const QString& heading, const QString& sentence)
{
    setText(heading);
    m_sentence = sentence;
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int texts = std::max(QFontMetrics(textFont(TextRole::Strong, font())).horizontalAdvance(text()),
        QFontMetrics(textFont(TextRole::Caption, font())).horizontalAdvance(m_sentence));
    return { texts + em(2 * padding + tileSize + 2 * gap + markSize, font()), em(cardHeight, font()) };
}

QRect ChoiceCard::paintTile(QPainter* painter) const
{
    const ThemeTokens& tokens = Theme::tokens();
    QRect tile(em(padding, font()), 0, em(tileSize, font()), em(tileSize, font()));
    tile.moveTop((height() - tile.height()) / 2);
    paintBox(painter, tile, em(6, font()), { isChecked() ? tokens.accentSoft2 : tokens.sunken, {} });
    QRect sign(0, 0, em(tileIcon, font()), em(tileIcon, font()));
    sign.moveCenter(tile.center());
    paintIcon(painter, sign, m_icon, isChecked() ? tokens.accentText : tokens.text2);
    return tile;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const ThemeTokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BoxLook look = isChecked() ? BoxLook { tokens.accentSoft, tokens.accentText, chosenEdge }
                                     : BoxLook { tokens.surface, tokens.control, 1 };
    paintBox(&painter, rect(), em(cardRadius, font()), look);
    const QRect tile = paintTile(&painter);
    QRect mark(0, 0, em(markSize, font()), em(markSize, font()));
    mark.moveCenter(QPoint(width() - em(padding + markSize / 2, font()), height() / 2));
    paintIcon(&painter, mark, isChecked() ? QStringLiteral("check-circle") : QStringLiteral("ring"),
        isChecked() ? tokens.accentText : tokens.text2);
    const QFont heading = textFont(TextRole::Strong, font());
    const QFont sentence = textFont(TextRole::Caption, font());
    const int headingHeight = QFontMetrics(heading).height();
    const int top = (height() - headingHeight - QFontMetrics(sentence).height() - em(2, font())) / 2;
    const QRect room(
        tile.right() + em(gap, font()), top, mark.left() - tile.right() - em(2 * gap, font()), headingHeight);
    painter.setFont(heading);
    paintText(&painter, room, text(), isChecked() ? tokens.accentText : tokens.text);
    painter.setFont(sentence);
    paintText(&painter, room.translated(0, headingHeight + em(2, font())), m_sentence, tokens.text2);
    if (hasFocus())
        paintFocusRing(&painter, rect(), em(cardRadius, font()));
}

} // namespace padesk
