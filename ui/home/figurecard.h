// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace padesk {

/** One number of Home that is a link: icon and label, figure with unit, one line of warning (VISUAL.md 5). */
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(const QString& icon, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /** unit: 件, 名; empty in English. figure: nothing before it has been counted. */
    void setFigure(std::optional<qint64> figure, const QString& unit);
    /** Grey is a plain remark; another tone has a triangle before it. */
    void setRemark(const QString& remark, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintHead(QPainter* painter, const QRect& room) const;
    void paintFigure(QPainter* painter, const QRect& room) const;
    void paintRemark(QPainter* painter, const QRect& room) const;

    QString m_icon;
    QString m_figure;
    QString m_unit;
    QString m_remark;
    Tone m_tone = Tone::Grey;
};

} // namespace padesk
