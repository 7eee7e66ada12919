// SPDX-FileCopyrightText: PA Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablestate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace padesk {

/** What a table says in place of rows: that they are being read, that there are none, that reading failed. */
class TableMessage final : public QWidget {
    Q_OBJECT

public:
    explicit TableMessage(QWidget* parent = nullptr);

    void show(TableState state, const QString& title, const QString& sentence, const QString& action);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace padesk
