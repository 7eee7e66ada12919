// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/nomination.h"
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace padesk {

Tone toneOf(NominationState state);

/** Cells of the approvals table: the site number in semibold, differences and states as chips (VISUAL.md 1, 5). */
class NominationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::optional<Tone> chipOf(const QModelIndex& index) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QString& text, Tone tone) const;
};

} // namespace padesk
