// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/nominationdelegate.h"

#include "models/tables/nominationtablemodel.h"

#include <QPainter>

namespace padesk {
namespace {

using Model = NominationTableModel;

constexpr int cellPadding = 8;
constexpr int chipHeight = 20;
constexpr int chipPadding = 8;
constexpr int chipRadius = 5;
constexpr qreal captionScale = 0.88;

QFont captionFont(QFont font)
{
    font.setPointSizeF(std::max(8.0, font.pointSizeF() * captionScale));
    return font;
}

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.column() == Model::SiteNumber)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool quiet
        = index.column() == Model::Received || index.column() == Model::Claim || index.column() == Model::Match;
    return quiet ? Theme::tokens().text2 : option.palette.color(QPalette::Text);
}

} // namespace

Tone toneOf(NominationState state)
{
    switch (state) {
    case NominationState::OfficeReview:
        return Tone::Blue;
    case NominationState::SiteReview:
        return Tone::Violet;
    case NominationState::OnHold:
        return Tone::Amber;
    case NominationState::UnknownSite:
        return Tone::Rust;
    case NominationState::Approved:
        return Tone::Green;
    case NominationState::Refused:
        return Tone::Red;
    case NominationState::Received:
    case NominationState::Withdrawn:
    case NominationState::Duplicate:
    case NominationState::Expired:
        break;
    }
    return Tone::Grey;
}

/** Only what has to be looked at is filled: agreement stays plain text. */
std::optional<Tone> NominationDelegate::chipOf(const QModelIndex& index) const
{
    const auto row = index.data(Model::RecordRole).value<NominationRow>();
    if (index.column() == Model::State)
        return toneOf(row.state);
    if (index.column() != Model::Match)
        return std::nullopt;
    const VerdictCounts verdicts = verdictsOf(row);
    if (verdicts.mismatch > 0)
        return Tone::Red;
    return verdicts.variant > 0 ? std::optional(Tone::Amber) : std::nullopt;
}

void NominationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QString text = index.data().toString();
    if (const std::optional<Tone> tone = chipOf(index)) {
        paintChip(painter, option, text, *tone);
    } else {
        painter->setFont(cellFont(option, index));
        painter->setPen(textColour(option, index));
        const int padding = em(cellPadding, option.font);
        const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

void NominationDelegate::paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeTokens& tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    painter->setPen(QPen(tokens.rowLine, 0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(em(3, option.font), option.rect.height())),
            option.palette.color(QPalette::Highlight));
}

void NominationDelegate::paintChip(
    QPainter* painter, const QStyleOptionViewItem& option, const QString& text, Tone tone) const
{
    const ToneColours colours = Theme::tone(tone);
    painter->setFont(captionFont(option.font));
    const int padding = em(chipPadding, option.font);
    const int room = option.rect.width() - 2 * em(cellPadding, option.font);
    const int width = std::min(painter->fontMetrics().horizontalAdvance(text) + 2 * padding, room);
    QRect chip(0, 0, width, em(chipHeight, option.font));
    chip.moveCenter(option.rect.center());
    chip.moveLeft(option.rect.left() + em(cellPadding, option.font));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.tint);
    painter->drawRoundedRect(chip, em(chipRadius, option.font), em(chipRadius, option.font));
    painter->setPen(colours.text);
    painter->drawText(
        chip, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, width - 2 * padding + 1));
}

QSize NominationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chip = chipOf(index).has_value();
    const QFontMetrics metrics(chip ? captionFont(option.font) : cellFont(option, index));
    const int around = 2 * em(cellPadding, option.font) + (chip ? 2 * em(chipPadding, option.font) + 2 : 2);
    return { metrics.horizontalAdvance(index.data().toString()) + around, em(28, option.font) };
}

} // namespace padesk
