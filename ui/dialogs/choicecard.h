// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace padesk {

/** One of a few ways to go on: icon, heading, one sentence, and a mark when chosen. Arrow keys go through the set. */
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceCard(const QString& icon, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& sentence);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect paintTile(class QPainter* painter) const;

    QString m_icon;
    QString m_sentence;
};

} // namespace padesk
