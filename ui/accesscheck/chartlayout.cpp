// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accesscheck/chartlayout.h"

namespace padesk {
namespace {

using N = ChartNode;

constexpr qreal boxWidth = 194;
constexpr qreal boxHeight = 56;
constexpr qreal startHeight = 34;
constexpr qreal columnStep = 238;
constexpr qreal gap = columnStep - boxWidth;
/** Lines that share a side of a box keep that far apart. */
constexpr qreal apart = 14;
constexpr qreal margin = 20;

struct Cell {
    int column;
    int row;
};

/** Columns from left to right, rows from the start downwards; in the order of ChartNode. */
constexpr std::array cells { Cell { 0, 0 }, Cell { 0, 1 }, Cell { 0, 2 }, Cell { 0, 3 }, Cell { 1, 1 }, Cell { 1, 2 },
    Cell { 2, 1 }, Cell { 2, 2 }, Cell { 2, 3 }, Cell { 1, 3 }, Cell { 0, 4 }, Cell { 0, 5 }, Cell { 1, 5 },
    Cell { 0, 6 }, Cell { 1, 6 }, Cell { 2, 4 }, Cell { 2, 5 }, Cell { 2, 6 }, Cell { 3, 1 }, Cell { 3, 2 },
    Cell { 3, 3 }, Cell { 3, 4 } };
constexpr std::array<qreal, 7> rowCentres { 20, 100, 198, 297, 396, 494, 593 };

Cell cell(N node)
{
    return cells[static_cast<std::size_t>(node)];
}

qreal left(N node)
{
    return ChartLayout::box(node).left();
}

qreal right(N node)
{
    return ChartLayout::box(node).right();
}

qreal centre(N node)
{
    return ChartLayout::box(node).center().y();
}

QPolygonF straight(N from, N to)
{
    const QRectF a = ChartLayout::box(from);
    const QRectF b = ChartLayout::box(to);
    if (cell(from).column == cell(to).column)
        return { { QPointF(a.center().x(), a.bottom()), QPointF(b.center().x(), b.top()) } };
    if (a.left() < b.left())
        return { { QPointF(a.right(), a.center().y()), QPointF(b.left(), b.center().y()) } };
    return { { QPointF(a.left(), a.center().y()), QPointF(b.right(), b.center().y()) } };
}

/** Out at one height, up or down at x, in at another height. */
QPolygonF bent(const QPointF& out, qreal x, const QPointF& in)
{
    return { { out, QPointF(x, out.y()), QPointF(x, in.y()), in } };
}

/** The lines that are no straight ones. */
std::optional<QPolygonF> special(N from, N to)
{
    const auto is = [from, to](N a, N b) { return from == a && to == b; };
    const auto out = [](qreal x, N node, qreal by) { return QPointF(x, centre(node) + by); };
    if (is(N::KnowsSiteNumber, N::HasIbmId))
        return bent(out(right(from), from, 0), left(to) - gap / 2, out(left(to), to, apart));
    if (is(N::AskSalesRep, N::Start))
        return bent(out(left(from), from, 0), left(from) - apart, out(left(to), to, 0));
    if (is(N::SignIn, N::Top))
        return bent(out(left(from), from, apart), left(from) - gap / 3, out(right(to), to, 0));
    if (is(N::HasPasscode, N::RequestPasscode))
        return bent(out(left(from), from, 0), left(from) - gap / 2, out(right(to), to, -apart));
    if (is(N::RequestPasscode, N::EnterPasscode))
        return bent(out(right(from), from, apart), left(to) - gap / 2, out(left(to), to, -apart));
    if (is(N::EnterPasscode, N::CallOffice))
        return bent(out(left(from), from, apart), left(from) - gap / 3, out(right(to), to, 0));
    if (is(N::OfficeApproved, N::SignIn))
        return bent(out(right(from), from, 0), right(from) + gap / 3, out(right(to), to, apart));
    if (is(N::ContactApproved, N::SignIn))
        return bent(out(left(from), from, 0), left(from) - gap / 3, out(right(to), to, 0));
    if (is(N::NominateNo, N::ContactApproved))
        return bent(out(right(from), from, 0), right(from) + apart, out(right(to), to, 0));
    if (is(N::CheckRegistration, N::Start))
        return QPolygonF();
    return std::nullopt;
}

} // namespace

QRectF ChartLayout::box(ChartNode node)
{
    const Cell at = cell(node);
    const QSizeF size(boxWidth, node == N::Start ? startHeight : boxHeight);
    QRectF box(QPointF(), size);
    box.moveCenter(QPointF(at.column * columnStep + boxWidth / 2, rowCentres[static_cast<std::size_t>(at.row)]));
    return box;
}

QPolygonF ChartLayout::line(const ChartEdge& edge)
{
    return special(edge.from, edge.to).value_or(straight(edge.from, edge.to));
}

/** On the first piece that is long enough for a word, else on the second. */
QPointF ChartLayout::label(const ChartEdge& edge)
{
    const QPolygonF points = line(edge);
    for (qsizetype n = 1; n < points.size(); ++n) {
        const QPointF a = points.at(n - 1);
        const QPointF b = points.at(n);
        const qreal length = std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
        if (length > gap * 0.9)
            return (a + b) / 2;
    }
    return points.isEmpty() ? QPointF() : points.first();
}

QRectF ChartLayout::bounds()
{
    QRectF all;
    for (const ChartBox& each : chartBoxes())
        all |= box(each.node);
    return all.adjusted(-margin, -4, margin, 4);
}

} // namespace padesk
