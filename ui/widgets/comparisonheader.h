// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace padesk {

/** The heads of the comparison: a title and, quieter, from when or which document; both elide. */
class ComparisonHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace padesk
