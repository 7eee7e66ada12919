// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/searchhitdelegate.h"

#include "models/tables/searchhitmodel.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace padesk {
namespace {

constexpr int rowHeight = 30;
constexpr int headingHeight = 26;
constexpr int iconSize = 16;
constexpr int padding = 10;
constexpr int radius = 5;

QString iconOf(Entity entity)
{
    switch (entity) {
    case Entity::Site:
        return QStringLiteral("building");
    case Entity::Member:
        return QStringLiteral("user");
    case Entity::Nomination:
        return QStringLiteral("approve");
    case Entity::PasscodeRequest:
        return QStringLiteral("key");
    case Entity::Delivery:
        return QStringLiteral("send");
    default:
        return QStringLiteral("file");
    }
}

} // namespace

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool first = index.data(SearchHitModel::FirstRole).toBool();
    return { em(padding, option.font), em(first ? rowHeight + headingHeight : rowHeight, option.font) };
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeTokens& tokens = Theme::tokens();
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    const int edge = em(padding, option.font);
    QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SearchHitModel::FirstRole).toBool()) {
        const int heading = em(headingHeight, option.font);
        painter->setFont(textFont(TextRole::Caption, option.font));
        paintText(painter, QRect(row.left() + edge, row.top(), row.width(), heading),
            SearchHitModel::groupText(hit.entity), tokens.text2);
        row.setTop(row.top() + heading);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, row, em(radius, option.font), { tokens.accentSoft2, {} });
    const int size = em(iconSize, option.font);
    paintIcon(
        painter, QRect(row.left() + edge, row.center().y() - size / 2, size, size), iconOf(hit.entity), tokens.text2);
    int x = row.left() + 2 * edge + size;
    const auto piece = [&](const QString& text, TextRole role, const QColor& colour) {
        if (text.isEmpty())
            return;
        painter->setFont(textFont(role, option.font));
        const int width = std::min(painter->fontMetrics().horizontalAdvance(text) + 1, row.right() - edge - x);
        paintText(painter, QRect(x, row.top(), width, row.height()), text, colour);
        x += width + edge;
    };
    piece(hit.number, TextRole::Strong, tokens.text);
    piece(hit.title, TextRole::Body, tokens.text);
    piece(hit.detail, TextRole::Body, tokens.text2);
    painter->restore();
}

} // namespace padesk
